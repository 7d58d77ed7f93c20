<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Axes</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>BetWords</name>
    <message>
        <source>Your bet:</source>
        <translation>你猜的：</translation>
    </message>
    <message>
        <source>Your bet was right:</source>
        <translation>你猜对了：</translation>
    </message>
    <message>
        <source>Your bet was another one:</source>
        <translation>你猜的是另一个：</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>测得：</translation>
    </message>
    <message>
        <source>these runs do not decide it</source>
        <translation>这些运行无法判定</translation>
    </message>
    <message>
        <source>Your bet was right.</source>
        <translation>你猜对了。</translation>
    </message>
    <message>
        <source>Your bet was another one.</source>
        <translation>你猜的是另一个。</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%Ln 个核心中的 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaveatText</name>
    <message>
        <source>more workers than cores</source>
        <translation>工作者多于核心</translation>
    </message>
    <message>
        <source>other programs used %1 %</source>
        <translation>其他程序占用 %1%</translation>
    </message>
    <message>
        <source>one core only</source>
        <translation>只有一个核心</translation>
    </message>
    <message>
        <source>unsteady: varies by %1 %</source>
        <translation>不稳定：波动 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline events lost</source>
        <translation>
            <numerusform>丢失 %Ln 个时间线事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples only</source>
        <translation>
            <numerusform>只有 %Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>measuring took %1 % of a core</source>
        <translation>测量占一个核心的 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers lost</source>
        <translation>
            <numerusform>丢失 %Ln 个工作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers not started</source>
        <translation>
            <numerusform>%Ln 个工作者未启动</numerusform>
        </translation>
    </message>
    <message>
        <source>lower priority</source>
        <translation>优先级较低</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>test build</source>
        <translation>测试版本</translation>
    </message>
    <message>
        <source>More workers wanted to compute than there are cores, so some always waited for a core. More workers cannot be faster than the cores allow.</source>
        <translation>想计算的工作者比核心多，所以总有一些在等核心。工作者再多，也不可能超过核心所能达到的速度。</translation>
    </message>
    <message>
        <source>Other programs used %1 % of the machine. Close them and measure again.</source>
        <translation>其他程序占用了这台机器的 %1%。请关闭它们，再测一次。</translation>
    </message>
    <message>
        <source>Only one core was free to use: nothing can run in parallel, whatever the contender. Allow more cores.</source>
        <translation>只有一个核心可用：无论哪种方案，都无法并行。请允许使用更多核心。</translation>
    </message>
    <message>
        <source>The throughput varied by %1 % during the run. Measure longer, or more often.</source>
        <translation>运行期间吞吐量波动了 %1%。请延长测量时间，或增加测量次数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes came faster than they could be read: the timeline has holes, the other figures are complete.</source>
        <translation>
            <numerusform>%Ln 次状态变化来得太快，来不及读取：时间线上会有空缺，其他数值是完整的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln samples. Measure longer.</source>
        <translation>
            <numerusform>只有 %Ln 个样本。请延长测量时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring and drawing took %1 % of a core, which the workers could not use.</source>
        <translation>测量和绘图占用了一个核心的 %1%，这部分工作者用不上。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers ended without having been told to.</source>
        <translation>
            <numerusform>%Ln 个工作者没有接到指令就自行结束了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers could not be started: a limit of the system. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>%Ln 个工作者无法启动：达到了系统的上限。请减少工作者，或提高上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workers ran at a lower priority than the window, so other programs went first.</source>
        <translation>工作者的优先级低于窗口，所以其他程序会先运行。</translation>
    </message>
    <message>
        <source>The run was stopped before its time.</source>
        <translation>运行没到时间就停止了。</translation>
    </message>
    <message>
        <source>This build checks itself while it runs and is several times slower.</source>
        <translation>这个版本会在运行时检查自身，速度慢好几倍。</translation>
    </message>
</context>
<context>
    <name>DropRule</name>
    <message numerus="yes">
        <source>%n further files are left out.</source>
        <translation>
            <numerusform>另有 %n 个文件被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record %1.</source>
        <translation>打开记录 %1。</translation>
    </message>
    <message>
        <source>Set everything as it was for the picture %1.</source>
        <translation>把所有设置恢复成图片 %1 当时的样子。</translation>
    </message>
    <message>
        <source>Compare the records %1 and %2.</source>
        <translation>对比记录 %1 和 %2。</translation>
    </message>
    <message>
        <source>Records (.json) and pictures (.png) that Contend has saved can be opened here.</source>
        <translation>这里可以打开 Contend 保存的记录（.json）和图片（.png）。</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>%1 is not a file of this computer.</source>
        <translation>%1 不是本机上的文件。</translation>
    </message>
    <message>
        <source>%1 is neither.</source>
        <comment>a record nor a picture</comment>
        <translation>%1 两者都不是。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>允许：%1。</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>系统提示：%1。</translation>
    </message>
    <message>
        <source>There is no such experiment.</source>
        <translation>没有这个实验。</translation>
    </message>
    <message>
        <source>There is no experiment %1.</source>
        <translation>没有实验 %1。</translation>
    </message>
    <message>
        <source>There is no such contender here.</source>
        <translation>这里没有这个方案。</translation>
    </message>
    <message>
        <source>There is no contender %1 here.</source>
        <translation>这里没有方案 %1。</translation>
    </message>
    <message>
        <source>There is no such parameter here.</source>
        <translation>这里没有这个参数。</translation>
    </message>
    <message>
        <source>There is no parameter %1 here.</source>
        <translation>这里没有参数 %1。</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>这里要填一个数。</translation>
    </message>
    <message>
        <source>A number is needed, not %1.</source>
        <translation>这里要填一个数，而不是 %1。</translation>
    </message>
    <message>
        <source>The value is out of range.</source>
        <translation>这个值超出范围。</translation>
    </message>
    <message>
        <source>The value %1 is out of range.</source>
        <translation>值 %1 超出范围。</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>没有这个选项。</translation>
    </message>
    <message>
        <source>There is no choice %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>The sweep is not understood.</source>
        <translation>无法理解这个扫描。</translation>
    </message>
    <message>
        <source>The sweep %1 is not understood.</source>
        <translation>无法理解扫描 %1。</translation>
    </message>
    <message>
        <source>The value contradicts another one.</source>
        <translation>这个值与另一个值矛盾。</translation>
    </message>
    <message>
        <source>The value %1 contradicts another one.</source>
        <translation>值 %1 与另一个值矛盾。</translation>
    </message>
    <message>
        <source>That needs more memory than is free on this machine.</source>
        <translation>所需内存超过了这台机器的空闲内存。</translation>
    </message>
    <message>
        <source>That needs %1 of memory, more than is free on this machine.</source>
        <translation>需要 %1 内存，超过了这台机器的空闲内存。</translation>
    </message>
    <message>
        <source>The option is not understood.</source>
        <translation>无法理解这个命令行选项。</translation>
    </message>
    <message>
        <source>The option does not take %1.</source>
        <translation>这个命令行选项不接受 %1。</translation>
    </message>
    <message>
        <source>The picture %1 holds no settings that Contend can read: programs that save a picture anew leave them out.</source>
        <translation>图片 %1 不含 Contend 能读取的设置：重新保存图片的程序会丢掉它们。</translation>
    </message>
    <message>
        <source>The file is damaged or is no record of Contend.</source>
        <translation>文件已损坏，或不是 Contend 的记录。</translation>
    </message>
    <message>
        <source>%1 is damaged or is no record of Contend.</source>
        <translation>%1 已损坏，或不是 Contend 的记录。</translation>
    </message>
    <message>
        <source>The record was written by another version of Contend.</source>
        <translation>这份记录是由另一个版本的 Contend 写入的。</translation>
    </message>
    <message>
        <source>The record %1 was written by another version of Contend.</source>
        <translation>记录 %1 是由另一个版本的 Contend 写入的。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>内存不足，无法进行这次运行。</translation>
    </message>
    <message>
        <source>The system allows no more processes or threads.</source>
        <translation>系统不允许再创建进程或线程。</translation>
    </message>
    <message>
        <source>The system allows no more open files.</source>
        <translation>系统不允许再打开文件。</translation>
    </message>
    <message>
        <source>The helper program contend-host could not be started.</source>
        <translation>无法启动辅助程序 contend-host。</translation>
    </message>
    <message>
        <source>A helper of the experiment could not be started.</source>
        <translation>无法启动实验的一个辅助程序。</translation>
    </message>
    <message>
        <source>The machine has too little of what this needs.</source>
        <translation>这台机器缺少所需的资源。</translation>
    </message>
    <message>
        <source>The machine has too little of %1.</source>
        <translation>这台机器的 %1 不足。</translation>
    </message>
    <message>
        <source>The helper program contend-host ended unexpectedly.</source>
        <translation>辅助程序 contend-host 意外结束。</translation>
    </message>
    <message>
        <source>A worker ended unexpectedly.</source>
        <translation>一个工作者意外结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the workers ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln 个工作者意外结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>The helper program contend-host stopped answering and was ended.</source>
        <translation>辅助程序 contend-host 停止响应，已被终止。</translation>
    </message>
    <message>
        <source>The shared memory of this run has the wrong form.</source>
        <translation>这次运行的共享内存格式不对。</translation>
    </message>
    <message>
        <source>Contend made a mistake of its own.</source>
        <translation>Contend 自身出错了。</translation>
    </message>
    <message>
        <source>“contend list” shows all experiments with their contenders and parameters.</source>
        <translation>“contend list”会列出所有实验及其方案和参数。</translation>
    </message>
    <message>
        <source>Write it with digits and a point, such as 2.5.</source>
        <translation>请用数字和小数点书写，例如 2.5。</translation>
    </message>
    <message>
        <source>Choose one of the allowed values.</source>
        <translation>请选择一个允许的值。</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>请修改两者之一。</translation>
    </message>
    <message>
        <source>Choose less data or fewer workers, or close other programs.</source>
        <translation>请减少数据量或工作者，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Write it as PARAMETER=FROM:TO or PARAMETER=FROM:TO:STEP, such as workers=1:8.</source>
        <translation>请写成 PARAMETER=FROM:TO 或 PARAMETER=FROM:TO:STEP，例如 workers=1:8。</translation>
    </message>
    <message>
        <source>Choose a file that “contend run … --json” or Export has written.</source>
        <translation>请选择由“contend run … --json”或“导出”写入的文件。</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or measure again with this one.</source>
        <translation>请用写入它的版本打开，或用当前版本重新测量。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>请检查文件是否存在，以及你是否有权读取。</translation>
    </message>
    <message>
        <source>Choose another place, or check that the folder exists, has room and may be written.</source>
        <translation>请换一个位置，或检查文件夹是否存在、是否有空间、是否可写。</translation>
    </message>
    <message>
        <source>Close other programs, or choose fewer workers or less data.</source>
        <translation>请关闭其他程序，或减少工作者或数据量。</translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -u, or pids.max of the container).</source>
        <translation>请减少工作者，或提高上限（ulimit -u，或容器的 pids.max）。</translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -n).</source>
        <translation>请减少工作者，或提高上限（ulimit -n）。</translation>
    </message>
    <message>
        <source>It must lie beside the program contend; build or install Contend again if it is missing.</source>
        <translation>它必须与程序 contend 放在一起；如果缺失，请重新构建或安装 Contend。</translation>
    </message>
    <message>
        <source>Try again with fewer workers, or look for a firewall that closes the loopback address.</source>
        <translation>请减少工作者再试一次，或检查是否有防火墙封锁了回环地址。</translation>
    </message>
    <message>
        <source>Choose smaller values, or free what other programs hold.</source>
        <translation>请选择较小的值，或释放其他程序占用的资源。</translation>
    </message>
    <message>
        <source>What was measured until then is kept. Run it again; fewer workers or less memory may help.</source>
        <translation>此前测得的内容已保留。请重新运行；减少工作者或内存可能会有帮助。</translation>
    </message>
    <message>
        <source>The programs contend and contend-host are of different builds; build Contend again.</source>
        <translation>程序 contend 和 contend-host 来自不同的构建；请重新构建 Contend。</translation>
    </message>
    <message>
        <source>Please report it with the words above. Running again may help.</source>
        <translation>请连同上面的文字一起报告此问题。重新运行也许有用。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>个进程</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>个线程</translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>Amdahl&apos;s law: nothing of the work is serial.</source>
        <translation>阿姆达尔定律：没有串行的工作。</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: all of the work is serial, so that more workers make it no faster.</source>
        <translation>阿姆达尔定律：全部工作都是串行的，增加工作者不会更快。</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: %1 of the work is serial, so that no number of workers makes it more than %2 times as fast.</source>
        <translation>阿姆达尔定律：%1 的工作是串行的，无论多少工作者，最多快到 %2 倍。</translation>
    </message>
    <message>
        <source>Gunther&apos;s law: contention σ = %1, coherency κ = %2.</source>
        <translation>冈瑟定律：竞争 σ = %1，一致性 κ = %2。</translation>
    </message>
    <message>
        <source>The most is to be had with about %1 workers: %2 operations/s.</source>
        <translation>大约 %1 个工作者时最高：%2 次操作/s。</translation>
    </message>
    <message>
        <source>It has no peak: more workers never make it slower.</source>
        <translation>没有峰值：增加工作者不会变慢。</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>阿姆达尔，串行 %1</translation>
    </message>
    <message>
        <source>Gunther, peak at %1</source>
        <translation>冈瑟，峰值在 %1</translation>
    </message>
    <message>
        <source>Gunther, no peak</source>
        <translation>冈瑟，没有峰值</translation>
    </message>
    <message>
        <source>Values beyond the number of cores are among the points: that the cores come to an end counts as serial work here.</source>
        <translation>有些点超过了核心数：核心不够用在这里算作串行工作。</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: G. Amdahl, 1967. Gunther&apos;s universal scalability law: N. Gunther, 1993. Both are fitted to the mean of the measured points by least squares; warm-up is not measured.</source>
        <translation>阿姆达尔定律：G. Amdahl，1967。通用可扩展性定律：N. Gunther，1993。两者都用最小二乘法拟合测量点的平均值；预热不计入测量。</translation>
    </message>
</context>
<context>
    <name>MeasuredFigures</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>figure, value, contender</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On this machine: %1.</source>
        <translation>在这台机器上：%1。</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 G</source>
        <comment>billions</comment>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PictureOfRecord</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation>操作/s</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>CPU 利用率</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>锁竞争</translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation>的时间在等待</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Sequential</source>
        <translation>顺序执行</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Threads + GIL</source>
        <translation>线程 + GIL</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Thread per task</source>
        <translation>每任务一线程</translation>
    </message>
    <message>
        <source>Process per task</source>
        <translation>每任务一进程</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>线程池</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>进程池</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>顺序执行</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>threads + GIL</source>
        <translation>线程 + GIL</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>每任务一线程</translation>
    </message>
    <message>
        <source>process per task</source>
        <translation>每任务一进程</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>线程池</translation>
    </message>
    <message>
        <source>process pool</source>
        <translation>进程池</translation>
    </message>
    <message>
        <source>One worker does all the work: what every speed-up is measured against.</source>
        <translation>一个工作者完成全部工作：所有加速比都以它为基准。</translation>
    </message>
    <message>
        <source>Threads of one process with no interpreter lock, as in C++, Java or free-threaded Python.</source>
        <translation>同一进程里的线程，没有解释器锁，如 C++、Java 或自由线程 Python。</translation>
    </message>
    <message>
        <source>Threads of one process under an interpreter lock, as in Python: one computes at a time.</source>
        <translation>同一进程里的线程，受一把解释器锁约束，如 Python：每次只有一个在计算。</translation>
    </message>
    <message>
        <source>Processes, each with memory and an interpreter lock of its own.</source>
        <translation>多个进程，各有自己的内存和解释器锁。</translation>
    </message>
    <message>
        <source>A new thread for each task, gone when the task is done.</source>
        <translation>每个任务一个新线程，任务完成即结束。</translation>
    </message>
    <message>
        <source>A new process for each task, gone when the task is done.</source>
        <translation>每个任务一个新进程，任务完成即结束。</translation>
    </message>
    <message>
        <source>Threads started once, which take task after task from a queue.</source>
        <translation>只启动一次的线程，从队列里一个接一个地领取任务。</translation>
    </message>
    <message>
        <source>Processes started once, which take task after task from a queue.</source>
        <translation>只启动一次的进程，从队列里一个接一个地领取任务。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln 个工作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln cores</source>
        <translation>
            <numerusform>共 %Ln 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <comment>a parameter, its value</comment>
        <translation>%1 设为 %2</translation>
    </message>
</context>
<context>
    <name>RecordCharts</name>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a figure, a parameter</comment>
        <translation>%1随%2的变化</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>parameter, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation>线程已够用</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>阿姆达尔，串行 %1</translation>
    </message>
    <message>
        <source>Whiskers from the least to the most, a point for each run.</source>
        <translation>误差线从最小到最大，每次运行一个点。</translation>
    </message>
    <message>
        <source>Every run begins at zero.</source>
        <translation>每次运行都从零开始。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a law&apos;s figure, contender</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Cores that the workers left idle (%)</source>
        <translation>工作者闲置的核心（%）</translation>
    </message>
    <message>
        <source>Whiskers from the least to the most.</source>
        <translation>误差线从最小到最大。</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>One run each, without its warm-up.</source>
        <translation>各运行一次，不含预热。</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n runs each, without their warm-up.</source>
        <translation>
            <numerusform>各运行 %n 次的平均值，不含预热。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of %1 to %2 runs each, without their warm-up.</source>
        <translation>各运行 %1 到 %2 次的平均值，不含预热。</translation>
    </message>
    <message>
        <source>Incomplete: stopped before all runs were made.</source>
        <translation>不完整：在完成所有运行之前停止了。</translation>
    </message>
</context>
<context>
    <name>RecordPairs</name>
    <message>
        <source>“%1” is about the experiment “%2”, which this version of Contend does not know.</source>
        <translation>“%1”属于实验“%2”，这个版本的 Contend 不认识它。</translation>
    </message>
    <message>
        <source>Nothing was measured in “%1”.</source>
        <translation>“%1”中没有任何测量。</translation>
    </message>
    <message>
        <source>Only one of the two is a sweep. Choose two sweeps, or none.</source>
        <translation>两者中只有一个是扫描。请选两个扫描，或者都不选扫描。</translation>
    </message>
    <message>
        <source>The two sweep different parameters. Choose two sweeps of the same one.</source>
        <translation>两者扫描的参数不同。请选两个对同一参数的扫描。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are different experiments. Choose two records of the same one.</source>
        <translation>“%1”和“%2”是不同的实验。请选同一实验的两个记录。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Contend</source>
        <translation>Contend</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A：%1。B：%2。</translation>
    </message>
    <message>
        <source>They were measured on different machines: their figures tell about those as well.</source>
        <translation>它们是在不同的机器上测的：数字也反映了机器的差别。</translation>
    </message>
    <message>
        <source>Both are of the same machine; what was set otherwise stands in the table.</source>
        <translation>两者来自同一台机器；不同的设置列在表中。</translation>
    </message>
    <message>
        <source>Both are of the same machine, with the same settings.</source>
        <translation>两者来自同一台机器，设置也相同。</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>Worker %1 waits for its page.</source>
        <translation>工作者 %1 在等它的网页。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its page.</source>
        <translation>工作者 %1 等网页等了 %2 后继续。</translation>
    </message>
    <message>
        <source>Worker %1 waits for its message to go through.</source>
        <translation>工作者 %1 在等它的消息通过。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its message.</source>
        <translation>工作者 %1 等消息等了 %2 后继续。</translation>
    </message>
    <message>
        <source>Worker %1 waits for its data.</source>
        <translation>工作者 %1 在等它的数据。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its data.</source>
        <translation>工作者 %1 等数据等了 %2 后继续。</translation>
    </message>
    <message>
        <source>Worker %1 waits for the network or the database.</source>
        <translation>工作者 %1 在等网络或数据库。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for network or database.</source>
        <translation>工作者 %1 等网络或数据库等了 %2 后继续。</translation>
    </message>
    <message>
        <source>Worker %1 waits for the network.</source>
        <translation>工作者 %1 在等网络。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for the network.</source>
        <translation>工作者 %1 等网络等了 %2 后继续。</translation>
    </message>
    <message>
        <source>Worker %1 waits for space in the queue.</source>
        <translation>工作者 %1 在等队列空出位置。</translation>
    </message>
    <message>
        <source>Worker %1 found space in the queue after %2.</source>
        <translation>工作者 %1 在 %2 后等到了队列里的位置。</translation>
    </message>
    <message>
        <source>Worker %1 uses its connection.</source>
        <translation>工作者 %1 在使用它的连接。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after using its connection for %2.</source>
        <translation>工作者 %1 使用连接 %2 后继续。</translation>
    </message>
    <message>
        <source>Worker %1 waits for input, output or a message.</source>
        <translation>工作者 %1 在等输入、输出或消息。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2.</source>
        <translation>工作者 %1 等了 %2 后继续。</translation>
    </message>
    <message>
        <source>The contender changes to %1.</source>
        <translation>方案换成 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a parameter and its value, as a sentence: Workers set to 8</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Worker %1 came to a bad end (%2).</source>
        <translation>工作者 %1 异常结束（%2）。</translation>
    </message>
    <message>
        <source>Worker %1 got the lock after %2 and now waits for the GIL.</source>
        <translation>工作者 %1 在 %2 后拿到了锁，现在在等 GIL。</translation>
    </message>
    <message>
        <source>Worker %1 has nothing to do.</source>
        <translation>工作者 %1 无事可做。</translation>
    </message>
    <message>
        <source>Worker %1 is kept from working by something else.</source>
        <translation>工作者 %1 被别的事情耽搁，无法工作。</translation>
    </message>
    <message>
        <source>Worker %1 got the lock after %2.</source>
        <translation>工作者 %1 在 %2 后拿到了锁。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for a lock.</source>
        <translation>工作者 %1 等锁等了 %2 后继续。</translation>
    </message>
    <message>
        <source>Worker %1 got the GIL after %2.</source>
        <translation>工作者 %1 在 %2 后拿到了 GIL。</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for the GIL.</source>
        <translation>工作者 %1 等 GIL 等了 %2 后继续。</translation>
    </message>
    <message>
        <source>Worker %1 got a core after %2.</source>
        <translation>工作者 %1 在 %2 后分到了核心。</translation>
    </message>
    <message>
        <source>Worker %1 has something to do again after %2.</source>
        <translation>工作者 %1 在 %2 后又有事可做。</translation>
    </message>
    <message>
        <source>Worker %1 computes.</source>
        <translation>工作者 %1 正在计算。</translation>
    </message>
    <message>
        <source>Worker %1 got the GIL after %2 and is ready, but no core is free.</source>
        <translation>工作者 %1 在 %2 后拿到了 GIL，已就绪，但没有空闲核心。</translation>
    </message>
    <message>
        <source>Worker %1 is ready, but no core is free.</source>
        <translation>工作者 %1 已就绪，但没有空闲核心。</translation>
    </message>
    <message>
        <source>Worker %1 waits for the GIL.</source>
        <translation>工作者 %1 在等 GIL。</translation>
    </message>
    <message>
        <source>Worker %1 waits for a lock.</source>
        <translation>工作者 %1 在等锁。</translation>
    </message>
    <message>
        <source>Worker %1 waits for the GIL held by worker %2.</source>
        <translation>工作者 %1 在等工作者 %2 持有的 GIL。</translation>
    </message>
    <message>
        <source>Worker %1 waits for the lock held by worker %2.</source>
        <translation>工作者 %1 在等工作者 %2 持有的锁。</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly computing.</source>
        <translation>工作者 %1 在 %3 内切换状态 %2，大多在计算。</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly waiting for a lock.</source>
        <translation>工作者 %1 在 %3 内切换状态 %2，大多在等锁。</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly waiting for the GIL.</source>
        <translation>工作者 %1 在 %3 内切换状态 %2，大多在等 GIL。</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3.</source>
        <translation>工作者 %1 在 %3 内切换状态 %2。</translation>
    </message>
    <message numerus="yes">
        <source>at least %n times</source>
        <translation>
            <numerusform>至少 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation>操作/s</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者数</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation>等锁</translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation>等 GIL</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Figures behind it, named as in the record: %1.</source>
        <translation>所依据的数值（名称与记录中相同）：%1。</translation>
    </message>
    <message>
        <source>To be careful about</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Not all runs were finished.</source>
        <translation>并非所有运行都已完成。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The program in Python</source>
        <translation>Python 程序</translation>
    </message>
    <message>
        <source>The program in C++</source>
        <translation>C++ 程序</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 could not be read, so the defaults apply. They are written anew at the next change.</source>
        <translation>无法读取 %1 中的设置，因此采用默认值。下次更改时会重新写入。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>the name of an experiment</source>
        <translation>实验的名称</translation>
    </message>
    <message>
        <source>the size and place of a window</source>
        <translation>窗口的大小和位置</translation>
    </message>
    <message>
        <source>The setting %1 was “%2”, which cannot be; allowed is %3. The default applies.</source>
        <translation>设置 %1 的值是“%2”，这不可用；允许的是：%3。现采用默认值。</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation>就绪，没有空闲核心</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>等锁</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>等 GIL</translation>
    </message>
    <message>
        <source>waiting for I/O</source>
        <translation>等 I/O</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>The worker computes on a core.</source>
        <translation>工作者正在核心上计算。</translation>
    </message>
    <message>
        <source>The worker could compute, but no core is free for it.</source>
        <translation>工作者可以计算，但没有空闲的核心给它用。</translation>
    </message>
    <message>
        <source>The worker waits for a lock that another worker holds.</source>
        <translation>工作者在等另一个工作者持有的锁。</translation>
    </message>
    <message>
        <source>The worker waits for the interpreter lock that another worker holds.</source>
        <translation>工作者在等另一个工作者持有的解释器锁。</translation>
    </message>
    <message>
        <source>The worker waits for input, output or a message.</source>
        <translation>工作者在等输入、输出或消息。</translation>
    </message>
    <message>
        <source>The worker has nothing to do.</source>
        <translation>工作者无事可做。</translation>
    </message>
    <message>
        <source>The worker does something else, starting or ending for example.</source>
        <translation>工作者在做别的事，例如启动或结束。</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>confirmed</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 a parameter&apos;s name, %2 its value in a sweep, %3 the sentence about it: &quot;Connections 64: ...&quot;</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>chapter</name>
    <message>
        <source>First ideas</source>
        <extracomment>concurrency-vs-parallelism cpu-bound download-pages mixed-work responsiveness</extracomment>
        <translation>基本概念</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>crash-isolation memory-footprint messages separate-memory startup-cost</extracomment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Real cases</source>
        <extracomment>data-analysis image-processing request-server</extracomment>
        <translation>实际案例</translation>
    </message>
    <message>
        <source>Sharing safely</source>
        <extracomment>deadlock false-sharing lock-contention producer-consumer race-condition semaphore</extracomment>
        <translation>安全地共享</translation>
    </message>
    <message>
        <source>The interpreter lock</source>
        <extracomment>gil-convoy gil-handoff</extracomment>
        <translation>解释器锁</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>abort</source>
        <extracomment>kind</extracomment>
        <translation>主动中止</translation>
    </message>
    <message>
        <source>at-calls</source>
        <extracomment>preempt</extracomment>
        <translation>调用处</translation>
    </message>
    <message>
        <source>atomic</source>
        <extracomment>protection</extracomment>
        <translation>原子操作</translation>
    </message>
    <message>
        <source>blur</source>
        <extracomment>filter</extracomment>
        <translation>模糊</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>transfer</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>filter</extracomment>
        <translation>边缘</translation>
    </message>
    <message>
        <source>fork</source>
        <extracomment>start-method</extracomment>
        <translation>fork</translation>
    </message>
    <message>
        <source>fractal</source>
        <extracomment>filter</extracomment>
        <translation>分形</translation>
    </message>
    <message>
        <source>inside-update</source>
        <extracomment>preempt</extracomment>
        <translation>更新中途</translation>
    </message>
    <message>
        <source>manager</source>
        <extracomment>channel list</extracomment>
        <translation>管理器</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>kind</extracomment>
        <translation>内存超限</translation>
    </message>
    <message>
        <source>mutex</source>
        <extracomment>lock protection</extracomment>
        <translation>互斥锁</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>strategy</extracomment>
        <translation>随手拿</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>protection</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>null-pointer</source>
        <extracomment>kind</extracomment>
        <translation>空指针</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>restart</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>restart</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>ordered</source>
        <extracomment>strategy</extracomment>
        <translation>按序</translation>
    </message>
    <message>
        <source>own</source>
        <extracomment>list</extracomment>
        <translation>各自</translation>
    </message>
    <message>
        <source>packed</source>
        <extracomment>layout</extracomment>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>padded</source>
        <extracomment>layout</extracomment>
        <translation>填充</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <extracomment>traffic</extracomment>
        <translation>一来一回</translation>
    </message>
    <message>
        <source>pipe</source>
        <extracomment>channel</extracomment>
        <translation>管道</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>counters</extracomment>
        <translation>私有</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>channel</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>rwlock</source>
        <extracomment>lock</extracomment>
        <translation>读写锁</translation>
    </message>
    <message>
        <source>semaphore</source>
        <extracomment>lock</extracomment>
        <translation>信号量</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>counters list transfer</extracomment>
        <translation>共享</translation>
    </message>
    <message>
        <source>shared-memory</source>
        <extracomment>channel</extracomment>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>spawn</source>
        <extracomment>start-method</extracomment>
        <translation>spawn</translation>
    </message>
    <message>
        <source>spin</source>
        <extracomment>lock</extracomment>
        <translation>自旋锁</translation>
    </message>
    <message>
        <source>stream</source>
        <extracomment>traffic</extracomment>
        <translation>连续发送</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>strategy</extracomment>
        <translation>限时</translation>
    </message>
</context>
<context>
    <name>contend::ui::AmdahlPicture</name>
    <message>
        <source>Each number of workers that is measured adds a point here</source>
        <translation>每测一个工作者数，这里就多一个点</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>阿姆达尔定律</translation>
    </message>
    <message>
        <source>by contender</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>as fast as one, at most %1 by the law</source>
        <translation>相对单个工作者的速度，按定律最多 %1</translation>
    </message>
    <message>
        <source>%1 · fairness %2</source>
        <translation>%1 · 公平性 %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者数</translation>
    </message>
    <message>
        <source>times as fast as one worker</source>
        <translation>相对单个工作者的倍数</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>阿姆达尔，串行 %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::BarChart</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Press C to run every contender and compare them.</source>
        <translation>按 C 运行所有方案并加以对比。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>%Ln 次运行，%1 到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>your bet: %1</source>
        <translation>你猜的：%1</translation>
    </message>
    <message>
        <source>your bet</source>
        <translation>你猜的</translation>
    </message>
</context>
<context>
    <name>contend::ui::BetCard</name>
    <message>
        <source>Before you run</source>
        <translation>运行之前</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Do without bets</source>
        <translation>不再竞猜</translation>
    </message>
    <message>
        <source>%1 ✓ measured, your bet</source>
        <translation>%1 ✓ 实测，你猜的</translation>
    </message>
    <message>
        <source>%1 ✓ measured</source>
        <translation>%1 ✓ 实测</translation>
    </message>
    <message>
        <source>%1 ✗ your bet</source>
        <translation>%1 ✗ 你猜的</translation>
    </message>
    <message>
        <source>%1 · your bet</source>
        <translation>%1 · 你猜的</translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLineChart</name>
    <message>
        <source>Cache lines</source>
        <translation>缓存行</translation>
    </message>
    <message>
        <source>Whose counter lies on which cache line appears here. Press Space to run.</source>
        <translation>这里会显示谁的计数器在哪个缓存行。请按空格键运行。</translation>
    </message>
    <message>
        <source>%1 increments/s</source>
        <translation>%1 次累加/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counters on one line: %1</source>
        <translation>
            <numerusform>同一行有 %Ln 个计数器：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 counters on %2 cache lines, %3 of them shared; %4 increments per second in all.</source>
        <translation>计数器 %1 个，缓存行 %2 个，其中共享 %3 个；每秒共累加 %4 次。</translation>
    </message>
    <message>
        <source>Worker %1: bytes %2 to %3 of its line, %4 increments/s</source>
        <translation>工作者 %1：所在行的第 %2 到 %3 字节，%4 次累加/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLinesPicture</name>
    <message>
        <source>Counters in memory</source>
        <translation>计数器的内存布局</translation>
    </message>
    <message>
        <source>increments/s, on shared cache lines</source>
        <translation>次累加/s，共用缓存行</translation>
    </message>
    <message>
        <source>increments/s, a cache line for each</source>
        <translation>次累加/s，各占一个缓存行</translation>
    </message>
</context>
<context>
    <name>contend::ui::ChartCard</name>
    <message>
        <source>Show all charts (Esc)</source>
        <translation>显示所有图表（Esc）</translation>
    </message>
    <message>
        <source>Show this chart alone (Enter or double-click)</source>
        <translation>单独显示此图表（Enter 或双击）</translation>
    </message>
</context>
<context>
    <name>contend::ui::CodeView</name>
    <message>
        <source>Show the program in %1</source>
        <translation>显示 %1 程序</translation>
    </message>
    <message>
        <source>Copy the whole program, with these values</source>
        <translation>复制整个程序，代入当前的值</translation>
    </message>
    <message>
        <source>Python program</source>
        <translation>Python 程序</translation>
    </message>
    <message>
        <source>C++ program</source>
        <translation>C++ 程序</translation>
    </message>
    <message>
        <source>There is no program for this experiment.</source>
        <translation>这个实验没有对应的程序。</translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: python3 %1</source>
        <translation>来自滑块的值已标出。运行方法：python3 %1</translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</source>
        <translation>来自滑块的值已标出。运行方法：g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>已复制 ✓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>复制程序</translation>
    </message>
</context>
<context>
    <name>contend::ui::ComparisonView</name>
    <message>
        <source>Bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>The contenders as bars, with the spread over the runs</source>
        <translation>用柱状图显示各方案及多次运行的波动</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>The runs of all contenders over one time axis</source>
        <translation>所有方案的运行画在同一时间轴上</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Every figure; sorts by any column, Ctrl+C copies</source>
        <translation>所有数值；可按任意列排序，Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Runs each</source>
        <translation>各运行次数</translation>
    </message>
    <message>
        <source>How often every contender is measured; every other time in reverse order</source>
        <translation>每个方案测多少次；隔次按相反顺序</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再次对比</translation>
    </message>
    <message>
        <source>Measure all contenders anew (C)</source>
        <translation>重新测量所有方案（C）</translation>
    </message>
    <message>
        <source>Figures of the comparison</source>
        <translation>对比的数值</translation>
    </message>
    <message>
        <source>This record has no curves.</source>
        <translation>这个记录没有曲线。</translation>
    </message>
    <message>
        <source>Throughput of all workers</source>
        <translation>所有工作者的吞吐量</translation>
    </message>
    <message>
        <source>CPU utilization of all cores</source>
        <translation>所有核心的 CPU 利用率</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::ContenderRow</name>
    <message>
        <source>Contender</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>contend::ui::CopyComputePicture</name>
    <message>
        <source>Copying and computing</source>
        <translation>复制与计算</translation>
    </message>
    <message>
        <source>What the workers&apos; time goes into appears here. Press Space to run.</source>
        <translation>这里会显示工作者的时间花在哪里。请按空格键运行。</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>receiving data</source>
        <translation>接收数据</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>等待数据</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>of the time receiving data and waiting for it</source>
        <translation>的时间在接收和等待数据</translation>
    </message>
    <message>
        <source>The workers spent %1 of their time computing, %2 receiving data, %3 waiting for it.</source>
        <translation>工作者的时间：计算 %1，接收数据 %2，等待数据 %3。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作者 %1</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;computing: %2&lt;br&gt;receiving data: %3&lt;br&gt;waiting for data: %4</source>
        <translation>%1&lt;br&gt;计算：%2&lt;br&gt;接收数据：%3&lt;br&gt;等待数据：%4</translation>
    </message>
</context>
<context>
    <name>contend::ui::CoreStrip</name>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>core %1: %2</source>
        <translation>核心 %1：%2</translation>
    </message>
    <message>
        <source>Cores: %1, on the average %2 busy. The busiest is core %3 with %4.</source>
        <translation>核心：%1 个，平均忙碌 %2。最忙的是核心 %3，为 %4。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Core %1&lt;/b&gt;: %2 busy, all programs together</source>
        <translation>&lt;b&gt;核心 %1&lt;/b&gt;：忙碌 %2，所有程序合计</translation>
    </message>
</context>
<context>
    <name>contend::ui::CrossoverPicture</name>
    <message>
        <source>Each share of waiting that is measured adds a point here</source>
        <translation>每测一个等待占比，这里就多一个点</translation>
    </message>
    <message>
        <source>Throughput by share of waiting</source>
        <translation>不同等待占比下的吞吐量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>waiting: threads are enough</source>
        <translation>的等待占比：线程已够用</translation>
    </message>
    <message>
        <source>Waiting in each operation (%)</source>
        <translation>操作中的等待占比（%）</translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation>操作/s</translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation>线程已够用</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExpectedLines</name>
    <message>
        <source>equal share of the cores</source>
        <translation>平分核心时的份额</translation>
    </message>
    <message>
        <source>ideal: as one worker alone</source>
        <translation>理想值：与单个工作者相同</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPage</name>
    <message>
        <source>Show the experiments (F8)</source>
        <translation>显示实验（F8）</translation>
    </message>
    <message>
        <source>Show the parameters (F9)</source>
        <translation>显示参数（F9）</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>All experiments by chapter</source>
        <translation>按章节列出的所有实验</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Theme, language, text size, keys</source>
        <translation>主题、语言、文字大小、按键</translation>
    </message>
    <message>
        <source>Fold the experiments away (F8)</source>
        <translation>收起实验（F8）</translation>
    </message>
    <message>
        <source>Fold the experiments away</source>
        <translation>收起实验</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDesk</name>
    <message>
        <source>Everything on view</source>
        <translation>当前显示的全部内容</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run something first.</source>
        <translation>还没有可导出的内容。请先运行一次。</translation>
    </message>
    <message>
        <source>The figures are complete when the run has ended. Stop it first.</source>
        <translation>运行结束后数值才完整。请先停止。</translation>
    </message>
    <message>
        <source>There are no figures to export. Run something first.</source>
        <translation>没有可导出的数值。请先运行一次。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation>保存图片或数值</translation>
    </message>
    <message>
        <source>PNG picture, for slides</source>
        <translation>PNG 图片，用于幻灯片</translation>
    </message>
    <message>
        <source>SVG picture, for print</source>
        <translation>SVG 图片，用于印刷</translation>
    </message>
    <message>
        <source>PDF picture, for print</source>
        <translation>PDF 图片，用于印刷</translation>
    </message>
    <message>
        <source>CSV table, one row a worker and sample</source>
        <translation>CSV 表格，每个工作者每个样本一行</translation>
    </message>
    <message>
        <source>JSON record, opens in Contend again</source>
        <translation>JSON 记录，可再用 Contend 打开</translation>
    </message>
    <message>
        <source>Chrome trace, opens in Perfetto</source>
        <translation>Chrome 跟踪，可用 Perfetto 打开</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a scale</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>与屏幕一致</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>PDF report, with table, verdict and code</source>
        <translation>PDF 报告，含表格、结论和代码</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>大小（像素）</translation>
    </message>
    <message>
        <source>Width × height in pixels, before scaling</source>
        <translation>宽 × 高（像素），缩放之前</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>“%1” is no size. Allowed: width × height in pixels, each from %2 to %3.</source>
        <translation>“%1”不是大小。允许：宽 × 高（像素），各为 %2 到 %3。</translation>
    </message>
    <message>
        <source>The picture would be %1 pixels long. Allowed are %2: choose a smaller size or scale.</source>
        <translation>图片边长将达 %1 像素。最多允许 %2：请选择更小的大小或缩放。</translation>
    </message>
    <message>
        <source>Say where to save it.</source>
        <translation>请指明保存位置。</translation>
    </message>
    <message>
        <source>%1 is there already. Press Save again to replace it.</source>
        <translation>%1 已经存在。再按一次“保存”将替换它。</translation>
    </message>
</context>
<context>
    <name>contend::ui::FollowButton</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Return to the newest (F)</source>
        <translation>回到最新处（F）</translation>
    </message>
</context>
<context>
    <name>contend::ui::GilHolderPicture</name>
    <message>
        <source>Who holds the interpreter lock appears here</source>
        <translation>这里会显示谁持有解释器锁</translation>
    </message>
    <message>
        <source>No lock for all: nobody waits for a turn</source>
        <translation>没有共用的锁：谁也不必等轮到自己</translation>
    </message>
    <message>
        <source>Who holds the GIL</source>
        <translation>谁持有 GIL</translation>
    </message>
    <message>
        <source>hand-offs/s</source>
        <translation>次换手/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatChart</name>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>The heartbeat appears here. Press Space to run.</source>
        <translation>这里会显示心跳。请按空格键运行。</translation>
    </message>
    <message>
        <source>%1 beats came, %2 were missed; the longest gap was %3.</source>
        <translation>心跳 %1 次，漏掉 %2 次；最长间隔 %3。</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>This beat came %1 late.</source>
        <translation>这次心跳晚了 %1。</translation>
    </message>
    <message>
        <source>%1 Missed right before it: %2.</source>
        <comment>sentence, number</comment>
        <translation>%1 紧接在它之前漏掉：%2。</translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatPicture</name>
    <message>
        <source>60 beats per second appear here, and those that are missed</source>
        <translation>这里会显示每秒 60 次的心跳，以及漏掉的心跳</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>of the beats missed</source>
        <translation>的心跳漏掉了</translation>
    </message>
</context>
<context>
    <name>contend::ui::HolderChart</name>
    <message>
        <source>Holder of the lock</source>
        <translation>锁的持有者</translation>
    </message>
    <message>
        <source>Who holds the lock appears here. Press Space to run.</source>
        <translation>这里会显示谁持有锁。请按空格键运行。</translation>
    </message>
    <message>
        <source>Within %1 the lock went from one worker to another %2 times; %3 workers had it.</source>
        <translation>%1 内，锁在工作者之间换手 %2 次；持有过锁的工作者：%3 个。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; held the lock for %2</source>
        <translation>&lt;b&gt;工作者 %1&lt;/b&gt; 持有锁 %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>contend::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>contend::ui::LanesPicture</name>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>of the throughput left</source>
        <translation>的吞吐量还在</translation>
    </message>
    <message>
        <source>workers live</source>
        <translation>个工作者存活</translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyChart</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How long each one took appears here. Press Space to run.</source>
        <translation>这里会显示每次用时多长。请按空格键运行。</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 %2: half took no longer than %3, 99 % no longer than %4, the slowest took %5.</source>
        <translation>%2数 %1：半数用时不超过 %3，99% 不超过 %4，最慢的一次用时 %5。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, remark</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 %3 took %4 to %5</source>
        <translation>%2 个%3中有 &lt;b&gt;%1&lt;/b&gt; 个用时 %4 到 %5</translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyPicture</name>
    <message>
        <source>How long each request took appears here</source>
        <translation>这里会显示每个请求用时多长</translation>
    </message>
    <message>
        <source>Latency of the requests</source>
        <translation>请求延迟</translation>
    </message>
    <message>
        <source>p99: one in a hundred took longer</source>
        <translation>p99：每一百个有一个更慢</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒绝 %1 个</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>contend::ui::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Click to hide, double-click to show alone</source>
        <translation>单击隐藏，双击单独显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln 个工作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonPanel</name>
    <message>
        <source>What you see</source>
        <translation>你会看到什么</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课文</translation>
    </message>
    <message>
        <source>The whole lesson beside the charts (L)</source>
        <translation>在图表旁显示整篇课文（L）</translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonView</name>
    <message>
        <source>Lesson</source>
        <translation>课文</translation>
    </message>
</context>
<context>
    <name>contend::ui::LineChart</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: nothing recorded yet.</source>
        <translation>%1：尚无记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.</source>
        <translation>
            <numerusform>%1，%Ln 个工作者，%2 内：平均每个 %3，最低 %4，最高 %5。</numerusform>
        </translation>
    </message>
    <message>
        <source> · curves: mean of %1</source>
        <translation> · 曲线：%1 内的平均值</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作者 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation>工作者 %1：%2</translation>
    </message>
    <message>
        <source>At the end %1.</source>
        <translation>末尾：%1。</translation>
    </message>
</context>
<context>
    <name>contend::ui::ListsPicture</name>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>How long the list is that each worker sees appears here. Press Space to run.</source>
        <translation>这里会显示每个工作者看到的列表有多长。请按空格键运行。</translation>
    </message>
    <message>
        <source>The list as each worker sees it</source>
        <translation>各工作者看到的列表</translation>
    </message>
    <message>
        <source>of %1 entries in the longest</source>
        <translation>/ %1 个条目，最长的列表</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作者 %1</translation>
    </message>
    <message>
        <source>made by all: %1</source>
        <translation>大家共追加：%1</translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveMark</name>
    <message>
        <source>Acts at once on running workers</source>
        <translation>对正在运行的工作者立即生效</translation>
    </message>
    <message>
        <source>live</source>
        <translation>即时</translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveView</name>
    <message>
        <source>CPU utilization</source>
        <translation>CPU 利用率</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>锁竞争</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation>的时间在等待</translation>
    </message>
    <message>
        <source>of the time waiting for the GIL</source>
        <translation>的时间在等 GIL</translation>
    </message>
    <message>
        <source>of the time waiting for locks</source>
        <translation>的时间在等锁</translation>
    </message>
    <message>
        <source>waiting: GIL %1, locks %2</source>
        <translation>等待：GIL %1，锁 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln waiting</source>
        <comment>phrase; workers</comment>
        <translation>
            <numerusform>%1 · %Ln 个在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LivesChart</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Who lives</source>
        <translation>谁还活着</translation>
    </message>
    <message>
        <source>Who lives, who crashed and who came back appears here. Press Space to run.</source>
        <translation>这里会显示谁还活着、谁崩溃了、谁又回来了。请按空格键运行。</translation>
    </message>
    <message>
        <source>%1 of %2 workers live.</source>
        <translation>%2 个工作者中有 %1 个存活。</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>存活</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>✕ crashed</source>
        <translation>✕ 崩溃</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作者 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 to %2, crashed (%3)</source>
        <comment>from, until, how</comment>
        <translation>%1 到 %2，崩溃（%3）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, until</comment>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::LostUpdatesPicture</name>
    <message>
        <source>Lost updates</source>
        <translation>丢失的更新</translation>
    </message>
    <message>
        <source>lost/s</source>
        <translation>次丢失/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::MainWindow</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions with short answers, and where to see them (Q)</source>
        <translation>简短回答的问题，以及到哪里看（Q）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The program it stands for, in Python and C++ (K)</source>
        <translation>它所代表的程序，Python 和 C++ 版（K）</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>设置文件已损坏。</translation>
    </message>
    <message>
        <source>%1 – Contend</source>
        <translation>%1 – Contend</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>工作者：%1</translation>
    </message>
    <message>
        <source>Wheel, W S</source>
        <translation>滚轮、W S</translation>
    </message>
    <message>
        <source>Zoom in time; Ctrl finer, Shift faster</source>
        <translation>缩放时间；Ctrl 更精细，Shift 更快</translation>
    </message>
    <message>
        <source>Drag, A D</source>
        <translation>拖动、A D</translation>
    </message>
    <message>
        <source>Move in time; F follows again</source>
        <translation>移动时间；F 恢复跟随</translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation>双击、Enter</translation>
    </message>
    <message>
        <source>Show one chart alone; Esc brings all back</source>
        <translation>单独显示一个图表；Esc 恢复全部</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>在滑块上</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows, PgUp and PgDn, Home and End</source>
        <translation>方向键、Shift+方向键、PgUp 和 PgDn、Home 和 End</translation>
    </message>
    <message>
        <source>Run or stop</source>
        <translation>运行或停止</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Compare all contenders</source>
        <translation>对比所有方案</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Sweep a parameter</source>
        <translation>扫描一个参数</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Reset the parameters</source>
        <translation>重置参数</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Numbers of every worker</source>
        <translation>每个工作者的数值</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Choose a contender</source>
        <translation>选择方案</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Show or fold the experiments</source>
        <translation>显示或收起实验</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show or fold the parameters</source>
        <translation>显示或收起参数</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Show or fold the lesson</source>
        <translation>显示或收起课文</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Show or fold the code</source>
        <translation>显示或收起代码</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Ctrl+−</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>本按键列表</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? 或 F1</translation>
    </message>
    <message>
        <source>Bets before the run</source>
        <translation>运行之前竞猜</translation>
    </message>
    <message>
        <source>Steady curves</source>
        <translation>平稳曲线</translation>
    </message>
    <message>
        <source>Curves show the mean of the last second instead of every sample, so that workers can be told apart.
The time cursor still tells the measured values.</source>
        <translation>曲线显示最近一秒的平均值，而不是每个样本，便于分辨各个工作者。
时间游标显示的仍是实测值。</translation>
    </message>
    <message>
        <source>Core numbers</source>
        <translation>核心编号</translation>
    </message>
    <message>
        <source>The timeline says in every wide enough bar which core it ran on.</source>
        <translation>时间线会在足够宽的条形里注明在哪个核心上运行。</translation>
    </message>
    <message>
        <source>Records and pictures (*.json *.png);;All files (*)</source>
        <translation>记录和图片 (*.json *.png);;所有文件 (*)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课文</translation>
    </message>
    <message>
        <source>Numbers …</source>
        <translation>数值…</translation>
    </message>
    <message>
        <source>Open a record …</source>
        <translation>打开记录…</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>按键…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Everything that was measured, to be opened and compared (Ctrl+H)</source>
        <translation>所有测过的内容，可以打开和对比（Ctrl+H）</translation>
    </message>
    <message>
        <source>The experiment “%1”, which was shown last, is unknown to this version.</source>
        <translation>上次显示的实验“%1”，这个版本不认识。</translation>
    </message>
    <message>
        <source>Size and place of the window could not be read, so the defaults apply.</source>
        <translation>无法读取窗口的大小和位置，因此使用默认值。</translation>
    </message>
    <message>
        <source>Pause the picture, or hold a replay</source>
        <translation>暂停画面，或暂停回放</translation>
    </message>
    <message>
        <source>Play again what was recorded; Esc ends it</source>
        <translation>重新播放录下的内容；Esc 结束</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>In a replay: to the next event, or the one before</source>
        <translation>回放中：到下一个或上一个事件</translation>
    </message>
    <message>
        <source>. and ,</source>
        <translation>. 和 ,</translation>
    </message>
    <message>
        <source>In a replay: faster or slower</source>
        <translation>回放中：更快或更慢</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ 和 −</translation>
    </message>
    <message>
        <source>Saved records</source>
        <translation>已保存的记录</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Everything is set as it was for the picture.</source>
        <translation>所有设置都已恢复成这张图片当时的样子。</translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation>请按空格键运行。</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>没有打开任何内容。</translation>
    </message>
    <message>
        <source>Presets of the parameters</source>
        <translation>参数预设</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Heat map of many workers</source>
        <translation>工作者很多时用热图</translation>
    </message>
    <message>
        <source>More than 12 workers are shown as rows of colours; as curves nobody can tell them apart.</source>
        <translation>超过 12 个工作者时显示为彩色的行；画成曲线则无法分辨。</translation>
    </message>
    <message>
        <source>Runs of each contender in a comparison</source>
        <translation>对比中每个方案的运行次数</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size (Ctrl++ and Ctrl+−)</source>
        <translation>文字大小（Ctrl++ 和 Ctrl+−）</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>文字大小 %1</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>显示时长</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln seconds</source>
        <translation>
            <numerusform>最近 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Curve of all workers together</source>
        <translation>全体工作者的合计曲线</translation>
    </message>
    <message>
        <source>Throughput has one more curve: what all workers do together.</source>
        <translation>吞吐量图上多一条曲线：全体工作者合起来的吞吐量。</translation>
    </message>
</context>
<context>
    <name>contend::ui::MemoryPicture</name>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>What memory each worker takes appears here. Press Space to run.</source>
        <translation>这里会显示每个工作者占多少内存。请按空格键运行。</translation>
    </message>
    <message>
        <source>its own, and its part of what is shared (hatched)</source>
        <translation>私有部分，以及它在共享部分中的份额（斜线）</translation>
    </message>
    <message>
        <source>own, shared</source>
        <translation>私有、共享</translation>
    </message>
    <message>
        <source>frame: RSS, counted by others as well</source>
        <translation>边框：RSS，别的进程也会算</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>in one process</source>
        <translation>在一个进程里</translation>
    </message>
    <message>
        <source>in all; RSS adds up to %1</source>
        <translation>合计；RSS 之和 %1</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父进程</translation>
    </message>
    <message>
        <source>One process</source>
        <translation>一个进程</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作者 %1</translation>
    </message>
    <message>
        <source>%1 in all, RSS adds up to %2.</source>
        <translation>合计 %1，RSS 之和 %2。</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>In all (PSS): %1&lt;br&gt;Sum of RSS: %2</source>
        <translation>合计（PSS）：%1&lt;br&gt;RSS 之和：%2</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;its own: %2&lt;br&gt;shared with others: %3&lt;br&gt;PSS: %4&lt;br&gt;RSS: %5</source>
        <translation>%1&lt;br&gt;私有：%2&lt;br&gt;与别的进程共享：%3&lt;br&gt;PSS：%4&lt;br&gt;RSS：%5</translation>
    </message>
</context>
<context>
    <name>contend::ui::MessageRatePicture</name>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Rate and time on the way of each size that you try appear here. Press Space.</source>
        <translation>这里会显示你试过的每种大小的速率和延迟。请按空格键。</translation>
    </message>
    <message>
        <source>Messages by size</source>
        <translation>不同大小的消息</translation>
    </message>
    <message>
        <source>messages/s of %1</source>
        <translation>条消息/s，每条 %1</translation>
    </message>
    <message>
        <source>%1/s, %2B/s</source>
        <translation>%1/s，%2B/s</translation>
    </message>
    <message>
        <source>%1, p50 %2</source>
        <translation>%1，p50 %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::MeterChart</name>
    <message>
        <source>Lost updates</source>
        <translation>丢失的更新</translation>
    </message>
    <message>
        <source>What should have been counted, and what was, appears here. Press Space to run.</source>
        <translation>这里会显示应该数到多少、实际数到多少。请按空格键运行。</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>一次也没丢</translation>
    </message>
    <message>
        <source>lost, %1</source>
        <translation>丢失，%1</translation>
    </message>
    <message>
        <source>Expected %1, counted %2: nothing lost.</source>
        <translation>应为 %1，实际 %2：一次也没丢。</translation>
    </message>
    <message>
        <source>Expected %1, counted %2: %3 lost, %4.</source>
        <translation>应为 %1，实际 %2：丢失 %3，占 %4。</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>一次也没丢</translation>
    </message>
    <message>
        <source>%1 lost per second</source>
        <translation>每秒丢失 %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>contend::ui::NumberDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapChart</name>
    <message>
        <source>Running at the same instant</source>
        <translation>同一时刻正在运行</translation>
    </message>
    <message>
        <source>How many workers run at the same instant appears here. Press Space to run.</source>
        <translation>这里会显示同一瞬间有几个工作者在运行。请按空格键运行。</translation>
    </message>
    <message>
        <source>On average %1 of %2 workers ran at the same instant; %3 cores were available.</source>
        <translation>%2 个工作者中，同一瞬间平均有 %1 个在运行；可用核心 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores available</source>
        <translation>
            <numerusform>%Ln 个可用核心</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ran at the same instant, on average over %2</source>
        <translation>同一瞬间有 &lt;b&gt;%1&lt;/b&gt; 个在运行，%2 内的平均值</translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapPicture</name>
    <message>
        <source>How many workers run at the same instant appears here</source>
        <translation>这里会显示同一瞬间有几个工作者在运行</translation>
    </message>
    <message>
        <source>Running at the same instant</source>
        <translation>同一时刻正在运行</translation>
    </message>
    <message>
        <source>workers at once, of %1</source>
        <translation>个工作者同时运行，共 %1 个</translation>
    </message>
</context>
<context>
    <name>contend::ui::PaintedChart</name>
    <message>
        <source>Press Space to run.</source>
        <translation>请按空格键运行。</translation>
    </message>
</context>
<context>
    <name>contend::ui::PairView</name>
    <message>
        <source>What was not the same</source>
        <translation>不同之处</translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterPanel</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>All parameters back to their first values (R)</source>
        <translation>所有参数恢复初始值（R）</translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterRow</name>
    <message>
        <source>Acts at once, while a run is going on</source>
        <translation>运行期间立即生效</translation>
    </message>
    <message>
        <source>Type a value: %1</source>
        <translation>输入一个值：%1</translation>
    </message>
    <message>
        <source>Arrows, with Shift finer; PgUp and PgDn farther; Home and End</source>
        <translation>方向键，加 Shift 更精细；PgUp 和 PgDn 跨度更大；Home 和 End</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>least, most, unit</comment>
        <translation>%1 到 %2 %3</translation>
    </message>
    <message>
        <source>“%1” is no number. Allowed: %2.</source>
        <translation>“%1”不是数。允许：%2。</translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation>%1 超出范围。允许：%2。</translation>
    </message>
    <message>
        <source>Counts from the next run on</source>
        <translation>从下次运行起生效</translation>
    </message>
</context>
<context>
    <name>contend::ui::PermitsPicture</name>
    <message>
        <source>Connections in use</source>
        <translation>使用中的连接</translation>
    </message>
    <message>
        <source>Connections in use and workers waiting for one appear here</source>
        <translation>这里会显示使用中的连接，以及在等连接的工作者</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>workers waiting</source>
        <translation>等待的工作者</translation>
    </message>
    <message>
        <source>connections in use</source>
        <translation>使用中的连接</translation>
    </message>
    <message numerus="yes">
        <source>of %1 connections in use, %Ln workers waiting</source>
        <translation>
            <numerusform>/ %1 个连接在用，%Ln 个工作者在等</numerusform>
        </translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>池中总数</translation>
    </message>
</context>
<context>
    <name>contend::ui::PictureFeed</name>
    <message>
        <source>At this point of the replay nothing of it was known yet.</source>
        <translation>在回放的这一时刻，还没有相关数据。</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetBox</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Settings that show something, and your own (T)</source>
        <translation>能说明问题的设置，以及你自己的设置（T）</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Save these values …</source>
        <translation>保存这些值……</translation>
    </message>
    <message>
        <source>Rename or delete …</source>
        <translation>重命名或删除……</translation>
    </message>
    <message>
        <source>“%1” has what this machine or version cannot take: %2.</source>
        <translation>“%1”中有这台机器或这个版本无法接受的内容：%2。</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetListDialog</name>
    <message>
        <source>Your presets</source>
        <translation>你的预设</translation>
    </message>
    <message>
        <source>Your presets of this experiment</source>
        <translation>你为这个实验保存的预设</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>输入另一个名称（F2）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the preset (Del)</source>
        <translation>删除预设（Del）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>恢复删除的预设</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要一个名称。</translation>
    </message>
    <message>
        <source>There is another preset with the name “%1”.</source>
        <translation>已有名为“%1”的预设。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters.</source>
        <translation>
            <numerusform>名称最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1”已恢复。</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetStore</name>
    <message>
        <source>The file of your presets cannot be read and stays as it is, so that presets cannot be saved: %1.</source>
        <translation>你的预设文件无法读取，将保持原样，因此无法保存预设：%1。</translation>
    </message>
    <message>
        <source>The file of your presets could not be read. It was kept as %1.</source>
        <translation>无法读取你的预设文件，已另存为 %1。</translation>
    </message>
</context>
<context>
    <name>contend::ui::QuestionsPanel</name>
    <message>
        <source>Search the questions</source>
        <translation>搜索问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No question has all of these words. Use fewer or shorter ones.</source>
        <translation>没有一个问题包含所有这些词。请减少或缩短搜索词。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Open the experiment with the settings that show it (Enter)</source>
        <translation>打开实验，并采用能看到它的设置（Enter）</translation>
    </message>
    <message>
        <source>Measured with other settings: %1.</source>
        <translation>用其他设置测得：%1。</translation>
    </message>
    <message>
        <source>Show it, run it with Space and stop: then this machine&apos;s figure stands here.</source>
        <translation>点“演示”，按空格键运行再停止：这里就会显示这台机器的数值。</translation>
    </message>
    <message>
        <source>Show it and compare with C: then this machine&apos;s figure stands here.</source>
        <translation>点“演示”，按 C 对比：这里就会显示这台机器的数值。</translation>
    </message>
    <message>
        <source>Show it and sweep with Shift+C: then this machine&apos;s figure stands here.</source>
        <translation>点“演示”，按 Shift+C 扫描：这里就会显示这台机器的数值。</translation>
    </message>
</context>
<context>
    <name>contend::ui::QueueDepthPicture</name>
    <message>
        <source>The queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Items in the queue, and who waits for what, appear here</source>
        <translation>这里会显示队列里的产品，以及谁在等什么</translation>
    </message>
    <message>
        <source>items in the queue</source>
        <translation>队列里的产品</translation>
    </message>
    <message>
        <source>producers waiting for space</source>
        <translation>等空位的生产者</translation>
    </message>
    <message>
        <source>consumers waiting for items</source>
        <translation>等产品的消费者</translation>
    </message>
    <message>
        <source>of %1 places taken</source>
        <translation>/ %1 个位置已占用</translation>
    </message>
    <message>
        <source>places</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>items</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>生产者</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>消费者</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReadingPane</name>
    <message>
        <source>Lesson</source>
        <translation>课文</translation>
    </message>
    <message>
        <source>What people say, what to try, what the charts show</source>
        <translation>常见说法、动手试试、图表说明什么</translation>
    </message>
    <message>
        <source>Fold this panel away</source>
        <translation>收起此面板</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDelegate</name>
    <message>
        <source>Name of the record</source>
        <translation>记录的名称</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDesk</name>
    <message numerus="yes">
        <source>%n records, %1</source>
        <translation>
            <numerusform>%n 个记录，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 are kept, as far as %2 hold them. Those with a name are kept until they are deleted, up to %3 of them and %4.</source>
        <translation>保留最近的 %1 个，总共不超过 %2。有名称的记录会保留到被删除为止，最多 %3 个、%4。</translation>
    </message>
    <message>
        <source>Saved record: %1.</source>
        <translation>已保存的记录：%1。</translation>
    </message>
    <message>
        <source>What was going on was ended; it is among the records.</source>
        <translation>正在进行的测量已结束，可以在记录中找到。</translation>
    </message>
    <message>
        <source>Only two records can be compared, not a picture.</source>
        <translation>只能对比两个记录，不能对比图片。</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>这两个无法对比。</translation>
    </message>
    <message>
        <source>Up to %1 records can have a name, as far as %2 hold them, and there is no room for another. Delete one of them, or take its name away.</source>
        <translation>最多 %1 个记录可以有名称，总共不超过 %2，已经没有空位了。请删除其中一个，或去掉它的名称。</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>已删除：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>已删除 %n 个记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translation>恢复（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Records cannot be saved in %1. The system says: %2.</source>
        <translation>无法在 %1 中保存记录。系统提示：%2。</translation>
    </message>
    <message>
        <source>It could not be saved among the records (%1), but can be exported.</source>
        <translation>无法保存到记录中（%1），但可以导出。</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordList</name>
    <message>
        <source>Written by another version of Contend</source>
        <translation>由另一版本的 Contend 写成</translation>
    </message>
    <message>
        <source>No record, or not a whole one</source>
        <translation>不是记录，或不完整</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <comment>a parameter</comment>
        <translation>扫描：%1</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>a time</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordsPanel</name>
    <message>
        <source>Search the records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>By name, experiment, contender, verdict or date</source>
        <translation>按名称、实验、方案、结论或日期</translation>
    </message>
    <message>
        <source>Saved records</source>
        <translation>已保存的记录</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the record with its charts, verdict and settings (Enter)</source>
        <translation>显示记录及其图表、结论和设置（Enter）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Put two records of the same experiment side by side (Ctrl+Enter).
Select the second one with Ctrl or Shift.</source>
        <translation>并排比较同一实验的两个记录（Ctrl+Enter）。
按住 Ctrl 或 Shift 选择第二个。</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>命名……</translation>
    </message>
    <message>
        <source>Give the record a name of its own; then it is kept until it is deleted (F2)</source>
        <translation>给记录起名；之后它会保留到被删除为止（F2）</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出……</translation>
    </message>
    <message>
        <source>Show the record and save it as a picture, table or file</source>
        <translation>显示记录并保存为图片、表格或文件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected records (Del)</source>
        <translation>删除选中的记录（Del）</translation>
    </message>
    <message>
        <source>No record has all of these words. Use fewer or shorter ones.</source>
        <translation>没有一个记录包含所有这些词。请减少或缩短搜索词。</translation>
    </message>
    <message>
        <source>Nothing was measured yet.

Every run, comparison and sweep will stand here by itself, to be opened and compared later.</source>
        <translation>还没有测量过任何内容。

每次运行、对比和扫描都会自动出现在这里，以后可以打开和对比。</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReplayBar</name>
    <message>
        <source>%1×</source>
        <comment>so many times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>到上一个事件</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>the key</comment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>到下一个事件</translation>
    </message>
    <message>
        <source>Full stop</source>
        <comment>the key</comment>
        <translation>句点</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>结束回放</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>在录制中的位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>+ and −</source>
        <comment>the keys</comment>
        <translation>+ 和 −</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <comment>how fast</comment>
        <translation>回放 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a time, the end</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Hold the replay</source>
        <translation>暂停回放</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>继续播放</translation>
    </message>
    <message>
        <source>Space or P</source>
        <comment>the keys</comment>
        <translation>空格键或 P</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReplayDesk</name>
    <message>
        <source>A replay shows what was recorded. Stop what is going on first.</source>
        <translation>回放显示的是已录下的内容。请先停止正在进行的测量。</translation>
    </message>
    <message>
        <source>There is nothing to replay yet. Run something first.</source>
        <translation>还没有可以回放的内容。请先运行一次。</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <comment>how fast</comment>
        <translation>回放 %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::ResultTable</name>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>CPU (% of a core)</source>
        <translation>CPU（占一个核心的 %）</translation>
    </message>
    <message>
        <source>Idle share of the cores (%)</source>
        <translation>核心闲置占比（%）</translation>
    </message>
    <message>
        <source>Waiting for locks (%)</source>
        <translation>等锁（%）</translation>
    </message>
    <message>
        <source>Latency p50 (µs)</source>
        <translation>延迟 p50（µs）</translation>
    </message>
    <message>
        <source>Latency p95 (µs)</source>
        <translation>延迟 p95（µs）</translation>
    </message>
    <message>
        <source>Latency p99 (µs)</source>
        <translation>延迟 p99（µs）</translation>
    </message>
    <message>
        <source>Longest latency (µs)</source>
        <translation>最长延迟（µs）</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <comment>contender</comment>
        <translation>%1（不完整）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>contend::ui::ResultView</name>
    <message>
        <source>Back to the live charts (Esc)</source>
        <translation>返回实时图表（Esc）</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>实时图表</translation>
    </message>
</context>
<context>
    <name>contend::ui::RowChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>contend::ui::RunPresenter</name>
    <message>
        <source>%1 with %2.</source>
        <comment>contender, workers</comment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>Move a slider or change the contender.</source>
        <translation>拖动滑块，或更换方案。</translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation>请按空格键运行。</translation>
    </message>
    <message>
        <source>Compare runs every contender under equal conditions and ends in a verdict.</source>
        <translation>“对比”会在同等条件下运行所有方案，最后给出结论。</translation>
    </message>
    <message>
        <source>Comparing:</source>
        <translation>正在对比：</translation>
    </message>
    <message>
        <source>Sweeping:</source>
        <translation>正在扫描：</translation>
    </message>
    <message>
        <source>%1, run %2 of %3</source>
        <translation>%1，第 %2 次运行，共 %3 次</translation>
    </message>
    <message>
        <source>Stopped before a verdict.</source>
        <translation>在得出结论之前停止了。</translation>
    </message>
    <message>
        <source>What was measured so far is kept.</source>
        <translation>到目前为止的测量结果已保留。</translation>
    </message>
    <message>
        <source>%1: %2 %3 per second.</source>
        <comment>contender, number, what</comment>
        <translation>%1：每秒%3数 %2。</translation>
    </message>
    <message>
        <source>Compare measures all contenders under equal conditions.</source>
        <translation>“对比”会在同等条件下测量所有方案。</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>contender, parameter, value</comment>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>已暂停：</translation>
    </message>
    <message>
        <source>%1 of %2 runs are made. Resume goes on, Stop keeps what there is.</source>
        <translation>已完成 %1 次，共 %2 次。“继续”接着做，“停止”保留已有结果。</translation>
    </message>
    <message>
        <source>Pausing after this run:</source>
        <translation>本次运行后暂停：</translation>
    </message>
</context>
<context>
    <name>contend::ui::SavePresetDialog</name>
    <message>
        <source>Save a preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Save these values under a name</source>
        <translation>给这些值起名保存</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Takes the place of your preset of that name.</source>
        <translation>将替换你的同名预设。</translation>
    </message>
</context>
<context>
    <name>contend::ui::ScalingChart</name>
    <message>
        <source>Scaling</source>
        <translation>扩展性</translation>
    </message>
    <message>
        <source>A sweep runs every contender at several values and draws what comes out.</source>
        <translation>扫描会在多个值上运行所有方案，并把结果画出来。</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1：%3 时为 %2，%5 时为 %4</translation>
    </message>
    <message>
        <source>%1 over %2. %3.</source>
        <translation>%1随%2的变化。%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>%Ln 次运行，%1 到 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::StartCostPicture</name>
    <message>
        <source>Cost of a start</source>
        <translation>任务的时间花在哪里</translation>
    </message>
    <message>
        <source>What a task&apos;s time consists of appears here. Press Space to run.</source>
        <translation>这里会显示一个任务的时间由什么构成。请按空格键运行。</translation>
    </message>
    <message>
        <source>Where a task&apos;s time goes</source>
        <translation>任务的时间花在哪里</translation>
    </message>
    <message>
        <source>for start and end: break-even size of a task</source>
        <translation>用于启动和结束：任务的划算点</translation>
    </message>
    <message>
        <source>%1 + %2 + %3</source>
        <translation>%1 + %2 + %3</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Breaks even from %1 of work on</source>
        <translation>工作达到 %1 起才划算</translation>
    </message>
</context>
<context>
    <name>contend::ui::StatusLine</name>
    <message>
        <source>Cores that the workers may use, of those that this program may use</source>
        <translation>工作者可用的核心，以及本程序可用的核心</translation>
    </message>
    <message>
        <source>How often everything is measured</source>
        <translation>全部测量的频率</translation>
    </message>
    <message>
        <source>Length of the recording; the last ten minutes are kept</source>
        <translation>记录的长度；保留最近十分钟</translation>
    </message>
    <message>
        <source>Share of the machine that other programs use</source>
        <translation>其他程序占用这台机器的比例</translation>
    </message>
    <message>
        <source>What measuring and drawing cost, in percent of one core</source>
        <translation>测量和绘图的代价，以一个核心的百分比表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1/%Ln 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 个样本/s</translation>
    </message>
    <message>
        <source>last %1 kept</source>
        <translation>保留最近 %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>已记录 %1</translation>
    </message>
    <message>
        <source>other load %1</source>
        <translation>其他负载 %1</translation>
    </message>
    <message>
        <source>this window %1 of a core</source>
        <translation>本窗口占一个核心的 %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Run every contender at several values</source>
        <translation>在多个值上运行所有方案</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>开始扫描</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>终止值</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>add</source>
        <translation>加</translation>
    </message>
    <message>
        <source>times</source>
        <translation>乘</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>逐个列出</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>步进方式</translation>
    </message>
    <message>
        <source>Values one by one</source>
        <translation>逐个给出的值</translation>
    </message>
    <message>
        <source>Numbers separated by semicolons or blanks</source>
        <translation>用分号或空格隔开的数</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每步</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>How often each point is measured</source>
        <translation>每个点测量几次</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Choose at least one contender.</source>
        <translation>请至少选择一种方案。</translation>
    </message>
    <message>
        <source>List one value or more, at most %1.</source>
        <translation>请列出一个或多个值，最多 %1 个。</translation>
    </message>
    <message>
        <source>These steps lead nowhere: the last value must not be below the first, and at most %1 values fit.</source>
        <translation>这样的步进行不通：终止值不能小于起始值，而且最多容纳 %1 个值。</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message numerus="yes">
        <source>%1
%Ln runs, about %2 minutes</source>
        <comment>values; m:ss</comment>
        <translation>
            <numerusform>%1
%Ln 次运行，约 %2 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepView</name>
    <message>
        <source>Scaling</source>
        <translation>扩展性</translation>
    </message>
    <message>
        <source>What was measured at each value</source>
        <translation>每个值的测量结果</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>What was measured with each choice</source>
        <translation>每个选项的测量结果</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>闲置占比</translation>
    </message>
    <message>
        <source>How much of the cores the workers left unused</source>
        <translation>工作者没有用上的核心占比</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>定律</translation>
    </message>
    <message>
        <source>What the laws of scaling say about every contender</source>
        <translation>扩展定律对每个方案的说明</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Every figure; sorts by any column, Ctrl+C copies</source>
        <translation>所有数值；可按任意列排序，Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Laws of scaling</source>
        <translation>扩展定律</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>扫描的数值</translation>
    </message>
    <message>
        <source>by contender</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>Idle share of the cores</source>
        <translation>核心闲置占比</translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesChart</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture appears here tile by tile. Press Space to run.</source>
        <translation>这里会一块一块地显示图片。请按空格键运行。</translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation>工作者 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of the picture are finished.</source>
        <translation>
            <numerusform>图片已完成 %Ln 个图块。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tile at %1, %2, %3 × %4 points&lt;br&gt;drawn by worker %5</source>
        <translation>图块位于 %1, %2，%3 × %4 个像素&lt;br&gt;由工作者 %5 绘制</translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesPicture</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>for a picture, %Ln finished</source>
        <translation>
            <numerusform>每张图片，已完成 %Ln 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What every worker does when appears here. Press Space to run.</source>
        <translation>这里会显示每个工作者在什么时候做什么。请按空格键运行。</translation>
    </message>
    <message>
        <source>Workers in sight: %1. From %2 to %3: %4.</source>
        <translation>可见的工作者：%1 个。从 %2 到 %3：%4。</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作者 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short stretches, mostly in this state</source>
        <translation>
            <numerusform>%Ln 个短片段，大多处于此状态</numerusform>
        </translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>held by worker %1</source>
        <translation>由工作者 %1 持有</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; · gone since %2 (%3)</source>
        <translation>&lt;b&gt;工作者 %1&lt;/b&gt; · %2 起已终止（%3）</translation>
    </message>
    <message>
        <source>worker %1: %2 %3 %</source>
        <comment>number, state, share</comment>
        <translation>工作者 %1：%2 %3 %</translation>
    </message>
    <message>
        <source>Mostly %1.</source>
        <translation>主要状态：%1。</translation>
    </message>
</context>
<context>
    <name>contend::ui::ToolRow</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Run every contender one after the other and compare them</source>
        <translation>依次运行所有方案并加以对比</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Run every contender at several values of one parameter</source>
        <translation>在一个参数的多个值上运行所有方案</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation>保存图片或数值</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Large and clear, for a projector</source>
        <translation>又大又清晰，适合投影仪</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>End what is going on</source>
        <translation>结束正在进行的操作</translation>
    </message>
    <message>
        <source>Run the chosen contender</source>
        <translation>运行选中的方案</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Freeze the picture; the recording goes on</source>
        <translation>定住画面；记录继续进行</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Play what was recorded again, as slowly as you like</source>
        <translation>重新播放录下的内容，想多慢都可以</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Make a pause after the present run</source>
        <translation>本次运行结束后暂停</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>How often every contender is measured; every other time in reverse order</source>
        <translation>每个方案测多少次；隔次按相反顺序</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Runs of each contender: %1</source>
        <translation>每个方案的运行次数：%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Compare, sweep, replay, export, projector</source>
        <translation>对比、扫描、回放、导出、投影模式</translation>
    </message>
</context>
<context>
    <name>contend::ui::VerdictStrip</name>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caveats</source>
        <translation>
            <numerusform>%Ln 条注意事项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForChart</name>
    <message>
        <source>Who waits for whom</source>
        <translation>谁在等谁</translation>
    </message>
    <message>
        <source>Who holds which fork, and who waits for it, appears here. Press Space to run.</source>
        <translation>这里会显示谁握着哪把叉子，谁在等它。请按空格键运行。</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>死锁</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>%1 s 之后</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eating</source>
        <translation>
            <numerusform>%Ln 人在进餐</numerusform>
        </translation>
    </message>
    <message>
        <source>holds fork %1</source>
        <translation>握着叉子 %1</translation>
    </message>
    <message>
        <source>waits for fork %1, which philosopher %2 holds</source>
        <translation>等叉子 %1，它在哲学家 %2 手里</translation>
    </message>
    <message>
        <source>takes fork %1</source>
        <translation>拿起叉子 %1</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>在思考</translation>
    </message>
    <message>
        <source>Philosopher %1: %2</source>
        <translation>哲学家 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Deadlock: %Ln philosophers wait for each other in a circle.</source>
        <translation>
            <numerusform>死锁：%Ln 位哲学家互相等待，围成一个环。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation>谁在等谁</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>死锁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in a circle</source>
        <translation>
            <numerusform>%Ln 人围成环互相等待</numerusform>
        </translation>
    </message>
    <message>
        <source>meals</source>
        <translation>餐</translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallChart</name>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>Every page that is fetched becomes a bar. Press Space to run.</source>
        <translation>每取一个网页，就多一根条形。请按空格键运行。</translation>
    </message>
    <message>
        <source>Pages fetched: %1. All were ready after %2.</source>
        <translation>已取网页：%1 个。全部就绪用时 %2。</translation>
    </message>
    <message>
        <source>Pages fetched so far: %1.</source>
        <translation>目前已取网页：%1 个。</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>网页 %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>工作者 %1</translation>
    </message>
    <message>
        <source>all ready after %1</source>
        <translation>%1 后全部就绪</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失败</translation>
    </message>
    <message>
        <source>&lt;b&gt;Page %1&lt;/b&gt; · worker %2 · from %3 to %4</source>
        <translation>&lt;b&gt;网页 %1&lt;/b&gt; · 工作者 %2 · 从 %3 到 %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallPicture</name>
    <message>
        <source>Pages appear here as they arrive</source>
        <translation>网页到达后会显示在这里</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln pages</source>
        <translation>
            <numerusform>取 %Ln 个网页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WorkerTable</name>
    <message>
        <source>dead</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation>就绪，没有空闲核心</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>等锁</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>等 GIL</translation>
    </message>
    <message>
        <source>waiting for input or output</source>
        <translation>等输入或输出</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation>等锁</translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation>等 GIL</translation>
    </message>
    <message>
        <source>Operations/s</source>
        <translation>操作/s</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message>
        <source>60 beats per second beside heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation>每秒 60 次心跳，旁边有重活</translation>
    </message>
    <message>
        <source>A counter for each worker, without any lock</source>
        <extracomment>false-sharing</extracomment>
        <translation>每个工作者一个计数器，不用任何锁</translation>
    </message>
    <message>
        <source>A large array in chunks: send it or share it?</source>
        <extracomment>data-analysis</extracomment>
        <translation>大数组分块处理：发送还是共享？</translation>
    </message>
    <message>
        <source>A picture through a filter, tile by tile</source>
        <extracomment>image-processing</extracomment>
        <translation>一张图片经过滤镜，一块一块地处理</translation>
    </message>
    <message>
        <source>A pool of K connections</source>
        <extracomment>semaphore</extracomment>
        <translation>K 个连接的池</translation>
    </message>
    <message>
        <source>A server and its clients</source>
        <extracomment>request-server</extracomment>
        <translation>一个服务器和它的客户端</translation>
    </message>
    <message>
        <source>A thread or a process for every client, or a pool?</source>
        <extracomment>request-server</extracomment>
        <translation>每个客户端一个线程、一个进程，还是用池？</translation>
    </message>
    <message>
        <source>A web server that computes a little and waits a little</source>
        <extracomment>request-server</extracomment>
        <translation>一个网络服务器，算一点、等一点</translation>
    </message>
    <message>
        <source>Adding 1 to a number, over and over</source>
        <extracomment>race-condition</extracomment>
        <translation>给一个数反复加 1</translation>
    </message>
    <message>
        <source>An echo client beside computing threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation>一个回声客户端，旁边是做计算的线程</translation>
    </message>
    <message>
        <source>Can workers that share nothing slow each other down?</source>
        <extracomment>false-sharing</extracomment>
        <translation>什么都不共享，工作者也会互相拖慢吗？</translation>
    </message>
    <message>
        <source>Computing threads that take turns</source>
        <extracomment>gil-handoff</extracomment>
        <translation>轮流计算的线程</translation>
    </message>
    <message>
        <source>Computing, until one of them ends in the middle of it</source>
        <extracomment>crash-isolation</extracomment>
        <translation>一直计算，直到其中一个中途结束</translation>
    </message>
    <message>
        <source>Data analysis</source>
        <extracomment>data-analysis</extracomment>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Do more threads calculate faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation>线程更多，算得更快吗？</translation>
    </message>
    <message>
        <source>Do more threads make a calculation faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation>线程更多，计算就更快吗？</translation>
    </message>
    <message>
        <source>Do more workers finish a picture sooner?</source>
        <extracomment>image-processing</extracomment>
        <translation>工作者更多，图片就完成得更早吗？</translation>
    </message>
    <message>
        <source>Every worker appends to “the same” list</source>
        <extracomment>separate-memory</extracomment>
        <translation>每个工作者都往“同一个”列表里追加</translation>
    </message>
    <message>
        <source>Five pages at once</source>
        <extracomment>download-pages</extracomment>
        <translation>一次取五个网页</translation>
    </message>
    <message>
        <source>Five pages at once: threads or processes?</source>
        <extracomment>download-pages</extracomment>
        <translation>一次取五个网页：用线程还是进程？</translation>
    </message>
    <message>
        <source>Five philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>五位哲学家</translation>
    </message>
    <message>
        <source>How many connections does a pool need?</source>
        <extracomment>semaphore</extracomment>
        <translation>一个池需要多少连接？</translation>
    </message>
    <message>
        <source>How much memory does a worker cost?</source>
        <extracomment>memory-footprint</extracomment>
        <translation>一个工作者要占多少内存？</translation>
    </message>
    <message>
        <source>How much waiting before threads are enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation>等待要占多少，线程才够用？</translation>
    </message>
    <message>
        <source>How much waiting is enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation>等待多少才够？</translation>
    </message>
    <message>
        <source>In turns, or at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>轮流，还是同时？</translation>
    </message>
    <message>
        <source>Items through a queue of limited size</source>
        <extracomment>producer-consumer</extracomment>
        <translation>产品经过容量有限的队列</translation>
    </message>
    <message>
        <source>Making progress together, or running at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>是一起推进，还是同时运行？</translation>
    </message>
    <message>
        <source>Many small tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>许多小任务</translation>
    </message>
    <message>
        <source>Mean, variance, histogram and sorting, chunk by chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation>平均值、方差、直方图和排序，一块一块地算</translation>
    </message>
    <message>
        <source>Memory of a worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation>工作者占用的内存</translation>
    </message>
    <message>
        <source>Messages from worker to worker, each of them checked</source>
        <extracomment>messages</extracomment>
        <translation>工作者之间的消息，每一条都检查</translation>
    </message>
    <message>
        <source>One busy thread, one that waits</source>
        <extracomment>gil-convoy</extracomment>
        <translation>一个线程忙碌，一个等待</translation>
    </message>
    <message>
        <source>One picture, many hands</source>
        <extracomment>image-processing</extracomment>
        <translation>一张图片，众人动手</translation>
    </message>
    <message>
        <source>One worker crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation>一个工作者崩溃</translation>
    </message>
    <message>
        <source>One worker crashes: who goes on?</source>
        <extracomment>crash-isolation</extracomment>
        <translation>一个工作者崩溃了，谁还能继续？</translation>
    </message>
    <message>
        <source>Operations that compute, then wait</source>
        <extracomment>mixed-work</extracomment>
        <translation>先计算、再等待的操作</translation>
    </message>
    <message>
        <source>Pages over HTTP from a server on this machine</source>
        <extracomment>download-pages</extracomment>
        <translation>通过 HTTP 从本机的服务器取网页</translation>
    </message>
    <message>
        <source>Philosophers who need two forks to eat</source>
        <extracomment>deadlock</extracomment>
        <translation>要两把叉子才能吃饭的哲学家</translation>
    </message>
    <message>
        <source>Prime numbers in blocks</source>
        <extracomment>cpu-bound</extracomment>
        <translation>分块找素数</translation>
    </message>
    <message>
        <source>Prime numbers in blocks, on one core or several</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>分块找素数，用一个或多个核心</translation>
    </message>
    <message>
        <source>Producers and consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>生产者和消费者</translation>
    </message>
    <message>
        <source>Reading one data set, and writing to a part of it</source>
        <extracomment>memory-footprint</extracomment>
        <translation>读取同一份数据，并改写其中一部分</translation>
    </message>
    <message>
        <source>Small tasks, each by a new worker or by a pool</source>
        <extracomment>startup-cost</extracomment>
        <translation>小任务，每个交给新工作者，或交给池</translation>
    </message>
    <message>
        <source>Two counters on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation>同一缓存行里的两个计数器</translation>
    </message>
    <message>
        <source>Two workers, one number</source>
        <extracomment>race-condition</extracomment>
        <translation>两个工作者，一个数</translation>
    </message>
    <message>
        <source>What does a lock cost?</source>
        <extracomment>lock-contention</extracomment>
        <translation>一把锁的代价是什么？</translation>
    </message>
    <message>
        <source>What does a message cost?</source>
        <extracomment>messages</extracomment>
        <translation>一条消息的代价是什么？</translation>
    </message>
    <message>
        <source>What does it cost to pass data between workers?</source>
        <extracomment>messages</extracomment>
        <translation>在工作者之间传递数据，代价是什么？</translation>
    </message>
    <message>
        <source>What does it cost to start a worker for every small task?</source>
        <extracomment>startup-cost</extracomment>
        <translation>为每个小任务启动一个工作者，代价是什么？</translation>
    </message>
    <message>
        <source>What does one busy thread do to a thread that waits for the network?</source>
        <extracomment>gil-convoy</extracomment>
        <translation>一个忙碌的线程，会怎样影响等网络的线程？</translation>
    </message>
    <message>
        <source>What happens when two workers add to the same number?</source>
        <extracomment>race-condition</extracomment>
        <translation>两个工作者给同一个数做加法，会发生什么？</translation>
    </message>
    <message>
        <source>When do workers wait for each other for ever?</source>
        <extracomment>deadlock</extracomment>
        <translation>工作者什么时候会永远互相等下去？</translation>
    </message>
    <message>
        <source>Where did my list go?</source>
        <extracomment>separate-memory</extracomment>
        <translation>我的列表到哪里去了？</translation>
    </message>
    <message>
        <source>Who holds the interpreter lock, and for how long?</source>
        <extracomment>gil-handoff</extracomment>
        <translation>谁持有解释器锁？持有多久？</translation>
    </message>
    <message>
        <source>Who holds the lock?</source>
        <extracomment>gil-handoff</extracomment>
        <translation>谁持有锁？</translation>
    </message>
    <message>
        <source>Who waits for whom at a queue?</source>
        <extracomment>producer-consumer</extracomment>
        <translation>队列旁边，谁在等谁？</translation>
    </message>
    <message>
        <source>Why does the window freeze?</source>
        <extracomment>responsiveness</extracomment>
        <translation>窗口为什么会卡住？</translation>
    </message>
    <message>
        <source>Work inside and outside one shared lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>一把共用的锁，锁内和锁外的工作</translation>
    </message>
    <message>
        <source>Workers that share a few connections</source>
        <extracomment>semaphore</extracomment>
        <translation>共用少数连接的工作者</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>95 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>95% 用时不超过</translation>
    </message>
    <message>
        <source>99 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>99% 用时不超过</translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>race-condition</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>download-pages</extracomment>
        <translation>所有网页</translation>
    </message>
    <message>
        <source>All pages, last time</source>
        <extracomment>download-pages</extracomment>
        <translation>所有网页，最近一次</translation>
    </message>
    <message>
        <source>All workers together, of one core</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>所有工作者合计，相对一个核心</translation>
    </message>
    <message>
        <source>Beats</source>
        <extracomment>responsiveness</extracomment>
        <translation>心跳次数</translation>
    </message>
    <message>
        <source>Beats missed</source>
        <extracomment>responsiveness</extracomment>
        <translation>漏掉的心跳</translation>
    </message>
    <message>
        <source>Break-even size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>任务大小的划算点</translation>
    </message>
    <message>
        <source>Checksum of the picture</source>
        <extracomment>image-processing</extracomment>
        <translation>图片的校验和</translation>
    </message>
    <message>
        <source>Checksum of the result</source>
        <extracomment>data-analysis</extracomment>
        <translation>结果的校验和</translation>
    </message>
    <message>
        <source>Computing, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>计算，各工作者</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <extracomment>semaphore</extracomment>
        <translation>使用中的连接</translation>
    </message>
    <message>
        <source>Consumers waiting for items</source>
        <extracomment>producer-consumer</extracomment>
        <translation>等产品的消费者</translation>
    </message>
    <message>
        <source>Corrupt messages</source>
        <extracomment>messages</extracomment>
        <translation>损坏的消息</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <extracomment>false-sharing</extracomment>
        <translation>累加总数</translation>
    </message>
    <message>
        <source>Crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation>崩溃次数</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>messages</extracomment>
        <translation>数据量</translation>
    </message>
    <message>
        <source>Data analysed</source>
        <extracomment>data-analysis</extracomment>
        <translation>已分析的数据</translation>
    </message>
    <message>
        <source>Data ever touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation>曾经改写的数据</translation>
    </message>
    <message>
        <source>End of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>任务的结束</translation>
    </message>
    <message>
        <source>Entries made by all</source>
        <extracomment>separate-memory</extracomment>
        <translation>大家共追加的条目</translation>
    </message>
    <message>
        <source>Entries that each worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>各工作者看到的条目</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>race-condition</extracomment>
        <translation>应为</translation>
    </message>
    <message>
        <source>Fairness (Jain&apos;s index)</source>
        <extracomment>lock-contention</extracomment>
        <translation>公平性（Jain 指数）</translation>
    </message>
    <message>
        <source>Forks put back</source>
        <extracomment>deadlock</extracomment>
        <translation>放回叉子的次数</translation>
    </message>
    <message>
        <source>Half took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>半数用时不超过</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>换手次数</translation>
    </message>
    <message>
        <source>Increments missing</source>
        <extracomment>false-sharing</extracomment>
        <translation>缺少的累加</translation>
    </message>
    <message>
        <source>Items in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation>队列里的产品</translation>
    </message>
    <message>
        <source>Items lost</source>
        <extracomment>producer-consumer</extracomment>
        <translation>丢失的产品</translation>
    </message>
    <message>
        <source>Items taken out</source>
        <extracomment>producer-consumer</extracomment>
        <translation>取出的产品</translation>
    </message>
    <message>
        <source>Items that came twice</source>
        <extracomment>producer-consumer</extracomment>
        <translation>重复的产品</translation>
    </message>
    <message>
        <source>Lock acquisitions</source>
        <extracomment>lock-contention</extracomment>
        <translation>拿到锁的次数</translation>
    </message>
    <message>
        <source>Longest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>工作者看到的最长列表</translation>
    </message>
    <message>
        <source>Lost per second</source>
        <extracomment>race-condition</extracomment>
        <translation>每秒丢失</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <extracomment>race-condition</extracomment>
        <translation>丢失的更新</translation>
    </message>
    <message>
        <source>Meals</source>
        <extracomment>deadlock</extracomment>
        <translation>餐数</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>data-analysis</extracomment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>data-analysis</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Memory in all (PSS)</source>
        <extracomment>memory-footprint</extracomment>
        <translation>内存合计（PSS）</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>messages</extracomment>
        <translation>消息数</translation>
    </message>
    <message>
        <source>More in use than there are</source>
        <extracomment>semaphore</extracomment>
        <translation>使用中的超过总数</translation>
    </message>
    <message>
        <source>Most connections in use at once</source>
        <extracomment>semaphore</extracomment>
        <translation>同时使用的最多连接</translation>
    </message>
    <message>
        <source>Of those with a wrong result</source>
        <extracomment>data-analysis</extracomment>
        <translation>其中结果错误的</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>image-processing</extracomment>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>One picture, last time</source>
        <extracomment>image-processing</extracomment>
        <translation>一张图片，最近一次</translation>
    </message>
    <message>
        <source>Pages that failed</source>
        <extracomment>download-pages</extracomment>
        <translation>失败的网页</translation>
    </message>
    <message>
        <source>Pages that were not as written</source>
        <extracomment>memory-footprint</extracomment>
        <translation>内容与写入不符的内存页</translation>
    </message>
    <message>
        <source>Pictures finished</source>
        <extracomment>image-processing</extracomment>
        <translation>完成的图片</translation>
    </message>
    <message>
        <source>Pictures that differ</source>
        <extracomment>image-processing</extracomment>
        <translation>不一致的图片</translation>
    </message>
    <message>
        <source>Private memory in all</source>
        <extracomment>memory-footprint</extracomment>
        <translation>私有内存合计</translation>
    </message>
    <message>
        <source>Private memory of a worker process</source>
        <extracomment>memory-footprint</extracomment>
        <translation>工作进程的私有内存</translation>
    </message>
    <message>
        <source>Producers waiting for space</source>
        <extracomment>producer-consumer</extracomment>
        <translation>等空位的生产者</translation>
    </message>
    <message>
        <source>Receiving data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>接收数据，各工作者</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>request-server</extracomment>
        <translation>被拒绝的请求</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <extracomment>request-server</extracomment>
        <translation>已应答的请求</translation>
    </message>
    <message>
        <source>Rounds completed</source>
        <extracomment>download-pages</extracomment>
        <translation>完成的轮数</translation>
    </message>
    <message>
        <source>Running at the same instant, at most</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>同一瞬间最多正在运行</translation>
    </message>
    <message>
        <source>Shared memory, counted in each process</source>
        <extracomment>memory-footprint</extracomment>
        <translation>共享内存，每个进程都计入</translation>
    </message>
    <message>
        <source>Shortest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>工作者看到的最短列表</translation>
    </message>
    <message>
        <source>Speed-up against one worker</source>
        <extracomment>concurrency-vs-parallelism cpu-bound data-analysis download-pages false-sharing image-processing lock-contention mixed-work race-condition responsiveness startup-cost</extracomment>
        <translation>相对单个工作者的加速比</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <extracomment>data-analysis</extracomment>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Start of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>任务的启动</translation>
    </message>
    <message>
        <source>Stood still after</source>
        <extracomment>deadlock</extracomment>
        <translation>停摆之前的时间</translation>
    </message>
    <message>
        <source>Sum of RSS</source>
        <extracomment>memory-footprint</extracomment>
        <translation>RSS 之和</translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>任务数</translation>
    </message>
    <message>
        <source>The sender&apos;s time spent sending</source>
        <extracomment>data-analysis</extracomment>
        <translation>发送方用于发送的时间</translation>
    </message>
    <message>
        <source>The slowest took</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>最慢的一次用时</translation>
    </message>
    <message>
        <source>Throughput left</source>
        <extracomment>crash-isolation</extracomment>
        <translation>剩余的吞吐量</translation>
    </message>
    <message>
        <source>Time on the way, 99th percentile</source>
        <extracomment>messages</extracomment>
        <translation>路上用时，第 99 百分位数</translation>
    </message>
    <message>
        <source>Time on the way, median</source>
        <extracomment>messages</extracomment>
        <translation>路上用时，中位数</translation>
    </message>
    <message>
        <source>Time spent computing</source>
        <extracomment>data-analysis</extracomment>
        <translation>用于计算的时间</translation>
    </message>
    <message>
        <source>Time spent receiving data</source>
        <extracomment>data-analysis</extracomment>
        <translation>用于接收数据的时间</translation>
    </message>
    <message>
        <source>Time spent waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation>用于等连接的时间</translation>
    </message>
    <message>
        <source>Time spent waiting for data</source>
        <extracomment>data-analysis</extracomment>
        <translation>用于等待数据的时间</translation>
    </message>
    <message>
        <source>Time spent waiting for the GIL</source>
        <extracomment>gil-handoff</extracomment>
        <translation>用于等 GIL 的时间</translation>
    </message>
    <message>
        <source>Time spent waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>用于等锁的时间</translation>
    </message>
    <message>
        <source>Times through the data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>处理数据的遍数</translation>
    </message>
    <message>
        <source>Two inside at once</source>
        <extracomment>lock-contention</extracomment>
        <translation>同时有两个在锁内</translation>
    </message>
    <message>
        <source>Two with the same fork</source>
        <extracomment>deadlock</extracomment>
        <translation>两人拿着同一把叉子</translation>
    </message>
    <message>
        <source>Waiting for data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>等待数据，各工作者</translation>
    </message>
    <message>
        <source>Waiting from which on threads are enough</source>
        <extracomment>mixed-work</extracomment>
        <translation>等待占比达到多少线程就够用</translation>
    </message>
    <message>
        <source>Waiting in a circle</source>
        <extracomment>deadlock</extracomment>
        <translation>围成环互相等待</translation>
    </message>
    <message>
        <source>Work of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>任务的工作</translation>
    </message>
    <message>
        <source>Workers lost</source>
        <extracomment>crash-isolation</extracomment>
        <translation>丢失的工作者</translation>
    </message>
    <message>
        <source>Workers started anew</source>
        <extracomment>crash-isolation</extracomment>
        <translation>重启的工作者</translation>
    </message>
    <message>
        <source>Workers waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation>等连接的工作者</translation>
    </message>
    <message>
        <source>Workers waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>等锁的工作者</translation>
    </message>
    <message>
        <source>Worst gap between beats</source>
        <extracomment>responsiveness</extracomment>
        <translation>心跳的最长间隔</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>错误的应答</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>batches</source>
        <extracomment>gil-handoff</extracomment>
        <translation>批</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation memory-footprint responsiveness</extracomment>
        <translation>块</translation>
    </message>
    <message>
        <source>chunks</source>
        <extracomment>data-analysis</extracomment>
        <translation>数据块</translation>
    </message>
    <message>
        <source>entries</source>
        <extracomment>separate-memory</extracomment>
        <translation>条目</translation>
    </message>
    <message>
        <source>increments</source>
        <extracomment>false-sharing race-condition</extracomment>
        <translation>累加</translation>
    </message>
    <message>
        <source>meals</source>
        <extracomment>deadlock</extracomment>
        <translation>餐</translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>messages</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>operations</source>
        <extracomment>lock-contention mixed-work</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>download-pages</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>puts and takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>存取</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>图块</translation>
    </message>
    <message>
        <source>uses</source>
        <extracomment>semaphore</extracomment>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>A connection is used for</source>
        <extracomment>semaphore</extracomment>
        <translation>每次使用连接的时长</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>crash-isolation</extracomment>
        <translation>多久后崩溃</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <extracomment>download-pages</extracomment>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Busy threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation>忙碌线程数</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>messages</extracomment>
        <translation>通信方式</translation>
    </message>
    <message>
        <source>Clients that ask without rest</source>
        <extracomment>request-server</extracomment>
        <translation>不停请求的客户端数</translation>
    </message>
    <message>
        <source>Computing between two uses</source>
        <extracomment>semaphore</extracomment>
        <translation>两次使用之间的计算</translation>
    </message>
    <message>
        <source>Computing for a request</source>
        <extracomment>request-server</extracomment>
        <translation>每个请求的计算</translation>
    </message>
    <message>
        <source>Connections in the pool</source>
        <extracomment>semaphore</extracomment>
        <translation>池中连接数</translation>
    </message>
    <message>
        <source>Consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>消费者数</translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Counters in memory</source>
        <extracomment>false-sharing</extracomment>
        <translation>计数器的内存布局</translation>
    </message>
    <message>
        <source>Counters of processes</source>
        <extracomment>race-condition</extracomment>
        <translation>进程的计数器</translation>
    </message>
    <message>
        <source>Crash now</source>
        <extracomment>crash-isolation</extracomment>
        <translation>立即崩溃</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>数据量</translation>
    </message>
    <message>
        <source>Data reach processes</source>
        <extracomment>data-analysis</extracomment>
        <translation>数据送达方式</translation>
    </message>
    <message>
        <source>Data touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation>改写的数据比例</translation>
    </message>
    <message>
        <source>Eating takes</source>
        <extracomment>deadlock</extracomment>
        <translation>进餐用时</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>image-processing</extracomment>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Kind of crash</source>
        <extracomment>crash-isolation</extracomment>
        <translation>崩溃类型</translation>
    </message>
    <message>
        <source>Kind of lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>锁的种类</translation>
    </message>
    <message>
        <source>Latency of the server</source>
        <extracomment>download-pages</extracomment>
        <translation>服务器延迟</translation>
    </message>
    <message>
        <source>Length of an operation</source>
        <extracomment>mixed-work</extracomment>
        <translation>操作时长</translation>
    </message>
    <message>
        <source>Length of the critical section</source>
        <extracomment>lock-contention</extracomment>
        <translation>临界区时长</translation>
    </message>
    <message>
        <source>Making an item takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>生产一件的用时</translation>
    </message>
    <message>
        <source>Message size</source>
        <extracomment>messages</extracomment>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>One piece of heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation>每段重活时长</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>download-pages</extracomment>
        <translation>网页数</translation>
    </message>
    <message>
        <source>Parsing each page</source>
        <extracomment>download-pages</extracomment>
        <translation>每页解析时间</translation>
    </message>
    <message>
        <source>Patience (time limit)</source>
        <extracomment>deadlock</extracomment>
        <translation>耐心时限</translation>
    </message>
    <message>
        <source>Pause between two entries</source>
        <extracomment>separate-memory</extracomment>
        <translation>两次追加的间隔</translation>
    </message>
    <message>
        <source>Philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>哲学家人数</translation>
    </message>
    <message>
        <source>Places in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation>队列容量</translation>
    </message>
    <message>
        <source>Producers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>生产者数</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>race-condition</extracomment>
        <translation>保护方式</translation>
    </message>
    <message>
        <source>Readers (reader–writer lock)</source>
        <extracomment>lock-contention</extracomment>
        <translation>读者占比（读写锁）</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>crash-isolation</extracomment>
        <translation>重启</translation>
    </message>
    <message>
        <source>Seconds per run</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>每次运行秒数</translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <extracomment>image-processing</extracomment>
        <translation>图块边长</translation>
    </message>
    <message>
        <source>Size of a chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation>数据块大小</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <extracomment>gil-convoy</extracomment>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <extracomment>download-pages</extracomment>
        <translation>网页大小</translation>
    </message>
    <message>
        <source>Size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>任务大小</translation>
    </message>
    <message>
        <source>Start method</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages gil-convoy gil-handoff image-processing lock-contention mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory</extracomment>
        <translation>切换间隔</translation>
    </message>
    <message>
        <source>Taking forks</source>
        <extracomment>deadlock</extracomment>
        <translation>拿叉子的方式</translation>
    </message>
    <message>
        <source>The GIL may switch</source>
        <extracomment>race-condition</extracomment>
        <translation>GIL 可切换的时机</translation>
    </message>
    <message>
        <source>Thinking takes</source>
        <extracomment>deadlock</extracomment>
        <translation>思考用时</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>messages</extracomment>
        <translation>收发方式</translation>
    </message>
    <message>
        <source>Using an item up takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>消费一件的用时</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <extracomment>request-server</extracomment>
        <translation>等待数据库</translation>
    </message>
    <message>
        <source>Waiting in each operation</source>
        <extracomment>mixed-work</extracomment>
        <translation>操作中的等待占比</translation>
    </message>
    <message>
        <source>Where the list lives</source>
        <extracomment>separate-memory</extracomment>
        <translation>列表的位置</translation>
    </message>
    <message>
        <source>Who crashes (from 0 on)</source>
        <extracomment>crash-isolation</extracomment>
        <translation>谁崩溃（从 0 开始编号）</translation>
    </message>
    <message>
        <source>Work between two looks at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation>两次查看锁之间的工作量</translation>
    </message>
    <message>
        <source>Work inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>锁内工作占比</translation>
    </message>
    <message>
        <source>Work per operation</source>
        <extracomment>concurrency-vs-parallelism cpu-bound</extracomment>
        <translation>每次操作的工作量</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis download-pages false-sharing gil-handoff image-processing lock-contention memory-footprint messages mixed-work race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>工作者数</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>A cache line for each</source>
        <extracomment>false-sharing</extracomment>
        <translation>各占一条缓存行</translation>
    </message>
    <message>
        <source>A connection for everybody</source>
        <extracomment>semaphore</extracomment>
        <translation>人人有连接</translation>
    </message>
    <message>
        <source>A crowd at the door</source>
        <extracomment>request-server</extracomment>
        <translation>门口挤满了人</translation>
    </message>
    <message>
        <source>A fractal in few large tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>少量大块的分形</translation>
    </message>
    <message>
        <source>A fractal: tiles of unequal work</source>
        <extracomment>image-processing</extracomment>
        <translation>分形：各块工作量不等</translation>
    </message>
    <message>
        <source>A megabyte at a time in shared memory</source>
        <extracomment>messages</extracomment>
        <translation>共享内存，每次 1 MB</translation>
    </message>
    <message>
        <source>A whole second of work at a time</source>
        <extracomment>responsiveness</extracomment>
        <translation>一次工作整整一秒</translation>
    </message>
    <message>
        <source>A worker for each of 20 pages</source>
        <extracomment>download-pages</extracomment>
        <translation>20 个网页各有一个工作者</translation>
    </message>
    <message>
        <source>All cores, but one lock</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>所有核心，但只有一把锁</translation>
    </message>
    <message>
        <source>All cores: at the same time</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>所有核心：同时进行</translation>
    </message>
    <message>
        <source>An older interpreter: switched inside the update</source>
        <extracomment>race-condition</extracomment>
        <translation>旧解释器：更新中途切换</translation>
    </message>
    <message>
        <source>Computing for every request</source>
        <extracomment>request-server</extracomment>
        <translation>每个请求都要计算</translation>
    </message>
    <message>
        <source>Copied in crumbs</source>
        <extracomment>data-analysis</extracomment>
        <translation>零碎复制</translation>
    </message>
    <message>
        <source>Copied in large pieces</source>
        <extracomment>data-analysis</extracomment>
        <translation>大块复制</translation>
    </message>
    <message>
        <source>Edges in small tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>小块边缘检测</translation>
    </message>
    <message>
        <source>Eight counters side by side</source>
        <extracomment>false-sharing</extracomment>
        <translation>八个相邻的计数器</translation>
    </message>
    <message>
        <source>Every access is a question to the manager</source>
        <extracomment>messages</extracomment>
        <translation>每次访问都要问管理器</translation>
    </message>
    <message>
        <source>Everybody takes the lower fork first</source>
        <extracomment>deadlock</extracomment>
        <translation>都先拿编号小的叉子</translation>
    </message>
    <message>
        <source>Everything inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>全部在锁内</translation>
    </message>
    <message>
        <source>Far too many workers</source>
        <extracomment>semaphore</extracomment>
        <translation>工作者太多</translation>
    </message>
    <message>
        <source>Four heavy workers under one lock</source>
        <extracomment>responsiveness</extracomment>
        <translation>一把锁下的四个繁忙工作者</translation>
    </message>
    <message>
        <source>Hardly any hand-overs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>几乎不换手</translation>
    </message>
    <message>
        <source>Impatient philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>没耐心的哲学家</translation>
    </message>
    <message>
        <source>Large pieces of work</source>
        <extracomment>cpu-bound</extracomment>
        <translation>大块工作</translation>
    </message>
    <message>
        <source>Large tasks: starting hardly counts</source>
        <extracomment>startup-cost</extracomment>
        <translation>大任务：启动开销可忽略</translation>
    </message>
    <message>
        <source>Little inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>锁内工作很少</translation>
    </message>
    <message>
        <source>Long calls that never look at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation>从不查看锁的长调用</translation>
    </message>
    <message>
        <source>Many more workers than cores</source>
        <extracomment>cpu-bound</extracomment>
        <translation>工作者远多于核心</translation>
    </message>
    <message>
        <source>Many workers that wait half the time</source>
        <extracomment>mixed-work</extracomment>
        <translation>许多工作者，一半时间在等</translation>
    </message>
    <message>
        <source>Mostly waiting</source>
        <extracomment>mixed-work</extracomment>
        <translation>大多在等待</translation>
    </message>
    <message>
        <source>Mostly waiting for a database</source>
        <extracomment>request-server</extracomment>
        <translation>大多在等数据库</translation>
    </message>
    <message>
        <source>Nine readers to one writer</source>
        <extracomment>lock-contention</extracomment>
        <translation>九读一写</translation>
    </message>
    <message>
        <source>No protection</source>
        <extracomment>race-condition</extracomment>
        <translation>没有保护</translation>
    </message>
    <message>
        <source>Nobody computes</source>
        <extracomment>gil-convoy</extracomment>
        <translation>没有人计算</translation>
    </message>
    <message>
        <source>Nobody gives way</source>
        <extracomment>deadlock</extracomment>
        <translation>谁也不让</translation>
    </message>
    <message>
        <source>Nothing but waiting</source>
        <extracomment>download-pages</extracomment>
        <translation>只有等待</translation>
    </message>
    <message>
        <source>Nothing copied</source>
        <extracomment>data-analysis</extracomment>
        <translation>不复制</translation>
    </message>
    <message>
        <source>One busy thread</source>
        <extracomment>gil-convoy</extracomment>
        <translation>一个忙碌的线程</translation>
    </message>
    <message>
        <source>One connection for eight</source>
        <extracomment>semaphore</extracomment>
        <translation>八个共用一个连接</translation>
    </message>
    <message>
        <source>One core for everybody</source>
        <extracomment>cpu-bound</extracomment>
        <translation>大家共用一个核心</translation>
    </message>
    <message>
        <source>One core: in turns</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>一个核心：轮流</translation>
    </message>
    <message>
        <source>One fails, and is missed</source>
        <extracomment>crash-isolation</extracomment>
        <translation>一个出故障，没有替补</translation>
    </message>
    <message>
        <source>One fails, and is started again</source>
        <extracomment>crash-isolation</extracomment>
        <translation>一个出故障，然后重启</translation>
    </message>
    <message>
        <source>One takes all the memory it gets</source>
        <extracomment>crash-isolation</extracomment>
        <translation>一个占用所有能拿到的内存</translation>
    </message>
    <message>
        <source>Processes that start from nothing</source>
        <extracomment>startup-cost</extracomment>
        <translation>从零启动的进程</translation>
    </message>
    <message>
        <source>Pure computing</source>
        <extracomment>mixed-work</extracomment>
        <translation>纯计算</translation>
    </message>
    <message>
        <source>Quick server, heavy parsing</source>
        <extracomment>download-pages</extracomment>
        <translation>服务器快，解析重</translation>
    </message>
    <message>
        <source>Read only: everybody shares</source>
        <extracomment>memory-footprint</extracomment>
        <translation>只读：大家共享</translation>
    </message>
    <message>
        <source>Room for one item</source>
        <extracomment>producer-consumer</extracomment>
        <translation>只容一个产品</translation>
    </message>
    <message>
        <source>Short pieces of work</source>
        <extracomment>responsiveness</extracomment>
        <translation>小块工作</translation>
    </message>
    <message>
        <source>Shorter turns for the busy ones</source>
        <extracomment>gil-convoy</extracomment>
        <translation>让忙碌者轮次更短</translation>
    </message>
    <message>
        <source>Side by side on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation>挤在一条缓存行上</translation>
    </message>
    <message>
        <source>Sixteen at the table</source>
        <extracomment>deadlock</extracomment>
        <translation>十六人同桌</translation>
    </message>
    <message>
        <source>Slow consumers: the queue fills</source>
        <extracomment>producer-consumer</extracomment>
        <translation>消费者慢：队列变满</translation>
    </message>
    <message>
        <source>Slow producers: the queue runs dry</source>
        <extracomment>producer-consumer</extracomment>
        <translation>生产者慢：队列变空</translation>
    </message>
    <message>
        <source>Small messages through a pipe</source>
        <extracomment>messages</extracomment>
        <translation>通过管道的小消息</translation>
    </message>
    <message>
        <source>Ten times as many hand-overs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>换手次数十倍</translation>
    </message>
    <message>
        <source>The bare worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation>空的工作者</translation>
    </message>
    <message>
        <source>The list lies in shared memory</source>
        <extracomment>separate-memory</extracomment>
        <translation>列表在共享内存中</translation>
    </message>
    <message>
        <source>The list lives with a manager</source>
        <extracomment>separate-memory</extracomment>
        <translation>列表由管理器保管</translation>
    </message>
    <message>
        <source>The lock changes hands all the time</source>
        <extracomment>cpu-bound</extracomment>
        <translation>锁不停换手</translation>
    </message>
    <message>
        <source>Tiny tasks: starting costs most</source>
        <extracomment>startup-cost</extracomment>
        <translation>小任务：启动最花时间</translation>
    </message>
    <message>
        <source>To each a list of its own</source>
        <extracomment>separate-memory</extracomment>
        <translation>各有各的列表</translation>
    </message>
    <message>
        <source>Very short, with a spin lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>很短，用自旋锁</translation>
    </message>
    <message>
        <source>Web scraper: 50 pages with parsing</source>
        <extracomment>download-pages</extracomment>
        <translation>网页抓取：50 页并解析</translation>
    </message>
    <message>
        <source>With a mutex</source>
        <extracomment>race-condition</extracomment>
        <translation>用互斥锁</translation>
    </message>
    <message>
        <source>With an atomic number</source>
        <extracomment>race-condition</extracomment>
        <translation>用原子变量</translation>
    </message>
    <message>
        <source>Written to: a copy for each</source>
        <extracomment>memory-footprint</extracomment>
        <translation>有写入：各有一份副本</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>%</source>
        <extracomment>concurrency-vs-parallelism crash-isolation data-analysis gil-handoff lock-contention memory-footprint mixed-work semaphore</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>1/s</source>
        <extracomment>gil-convoy gil-handoff lock-contention messages race-condition request-server startup-cost</extracomment>
        <translation>1/s</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>memory-footprint</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>B/s</source>
        <extracomment>data-analysis messages</extracomment>
        <translation>B/s</translation>
    </message>
    <message>
        <source>KiB</source>
        <extracomment>data-analysis download-pages</extracomment>
        <translation>KiB</translation>
    </message>
    <message>
        <source>KiB/s</source>
        <extracomment>download-pages</extracomment>
        <translation>KiB/s</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>gil-convoy messages</extracomment>
        <translation>字节</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages gil-convoy gil-handoff image-processing lock-contention mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>image-processing</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>x</source>
        <extracomment>concurrency-vs-parallelism cpu-bound data-analysis download-pages false-sharing image-processing lock-contention mixed-work race-condition responsiveness startup-cost</extracomment>
        <translation>x</translation>
    </message>
    <message>
        <source>µs</source>
        <extracomment>gil-convoy lock-contention messages request-server startup-cost</extracomment>
        <translation>µs</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>A new process for each connection answered {each} requests per second, a pool of them only {pool}: starting should have cost something.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>为每个连接启动一个新进程，每秒应答 {each} 个请求；用进程池却只有 {pool} 个：启动本该有代价才对。</translation>
    </message>
    <message>
        <source>A new thread for each connection answered {each} requests per second, a pool of them only {pool}: starting should have cost something.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>为每个连接启动一个新线程，每秒应答 {each} 个请求；用线程池却只有 {pool} 个：启动本该有代价才对。</translation>
    </message>
    <message>
        <source>A picture was finished only {speedup} times as fast as by one worker, although {cores} cores were available.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>完成一张图片的速度只有单个工作者的 {speedup} 倍，尽管有 {cores} 个核心可用。</translation>
    </message>
    <message>
        <source>A pipe passed {pipe} messages of {size} bytes in a second, the manager {manager}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>对于 {size} 字节的消息，管道每秒传递 {pipe} 条，管理器每秒传递 {manager} 条。</translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection only {each}: every start costs.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>用池每秒应答 {pool} 个请求，为每个连接新启动一个工作者则只有 {each} 个：每次启动都有代价。</translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection {each}: beside the work of a request its start hardly counts.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>用池每秒应答 {pool} 个请求，为每个连接新启动一个工作者则为 {each} 个：与处理请求的工作相比，启动几乎可以忽略。</translation>
    </message>
    <message>
        <source>A pool needed {pool} µs to hand a task over, more than the {process} µs that starting a process took.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>池交接一个任务用了 {pool} µs，比启动一个进程的 {process} µs 还多。</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. One worker took {before} s for one, all together {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>所有图片逐像素相同。完成一张图片，单个工作者用时 {before} s，大家一起用时 {time} s。</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, processes {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>所有图片逐像素相同。完成一张图片，GIL 下的线程用时 {before} s，进程用时 {time} s。</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, threads without it {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>所有图片逐像素相同。完成一张图片，GIL 下的线程用时 {before} s，没有 GIL 的线程用时 {time} s。</translation>
    </message>
    <message>
        <source>Already at {share} % waiting, threads under the GIL reached {percent} % of what is possible without it. Begin the sweep at 0 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>等待占 {share}% 时，GIL 下的线程就已达到没有 GIL 时的 {percent}%。请从 0% 开始扫描。</translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times. Waiting overlaps under the GIL, computing does not.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>等待占 {share}% 时，GIL 下的 {workers} 个线程完成的工作是单个工作者的 {gil} 倍；没有共用的锁时是 {parallel} 倍。在 GIL 下，等待可以重叠，计算不能。</translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times: threads were enough.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>等待占 {share}% 时，GIL 下的 {workers} 个线程完成的工作是单个工作者的 {gil} 倍；没有共用的锁时是 {parallel} 倍：线程已够用。</translation>
    </message>
    <message>
        <source>Beside {busy} busy threads, one request in a hundred took longer than {gil} ms under the GIL, and longer than {free} ms without a common lock. The switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>旁边有 {busy} 个忙碌线程时，每一百个请求里有一个，在 GIL 下用时超过 {gil} ms，没有共用的锁时超过 {free} ms。切换间隔为 {interval} ms。</translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}, which is not about the same.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>走同一条路传递 {size} 字节的消息，线程每秒 {threads} 条，进程每秒 {processes} 条，两者相差不小。</translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}: the way counts, not who takes it.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>走同一条路传递 {size} 字节的消息，线程每秒 {threads} 条，进程每秒 {processes} 条：起作用的是走哪条路，而不是谁来走。</translation>
    </message>
    <message>
        <source>Connections are used for too short a time: this measures how fast the system puts workers to sleep and wakes them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>使用连接的时间太短：这样测到的是系统让工作者睡去和醒来有多快。</translation>
    </message>
    <message>
        <source>Consumers were faster, and still {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>消费者更快，队列的 {capacity} 个位置却仍有 {depth} 个被占用。</translation>
    </message>
    <message>
        <source>Each process had a list of its own, and yet one of them saw {longest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>每个进程都有自己的列表，却有一个进程在 {made} 个条目里看到了 {longest} 个。</translation>
    </message>
    <message>
        <source>Even at {share} % waiting, threads under the GIL reached only {percent} % of what was possible without it. Sweep on to 100 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>即使等待占 {share}%，GIL 下的线程也只达到没有 GIL 时的 {percent}%。请继续扫描到 100%。</translation>
    </message>
    <message>
        <source>Even with nothing but waiting, threads under the GIL reached only {percent} % of what was possible without it.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>即使只有等待，GIL 下的线程也只达到没有 GIL 时的 {percent}%。</translation>
    </message>
    <message>
        <source>Even without any waiting, threads under the GIL reached {percent} % of what is possible without it. One lock for all should have kept them from that.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>即使完全没有等待，GIL 下的线程也达到了没有 GIL 时的 {percent}%。大家共用一把锁，本不该做得到。</translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} processes do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>等待占比从约 {crossover}% 起，GIL 下的 {workers} 个线程完成的工作至少是 {workers} 个进程的十分之九。可用核心：{cores} 个。</translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} threads without it do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>等待占比从约 {crossover}% 起，GIL 下的 {workers} 个线程完成的工作至少是没有 GIL 的 {workers} 个线程的十分之九。可用核心：{cores} 个。</translation>
    </message>
    <message>
        <source>In the same thread as pieces of {block} ms only {percent} % of the beats were missed.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>在同一个线程里做每段 {block} ms 的重活，只漏掉了 {percent}% 的心跳。</translation>
    </message>
    <message>
        <source>In the same thread as the heavy work {alone} % of the beats were missed, with gaps of up to {alone_gap} ms. With the work beside it, no more than {beside} % were missed, and the worst gap was {beside_gap} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>与重活在同一个线程里，漏掉了 {alone}% 的心跳，间隔长达 {alone_gap} ms。重活放在旁边做时，最多漏掉 {beside}%，最长间隔为 {beside_gap} ms。</translation>
    </message>
    <message>
        <source>It did not happen this time: {naive} meals, and always somebody could go on. It can happen at any time: think for a shorter time, or run for longer.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>这次没有发生：吃成 {naive} 餐，总有人能继续。但它随时可能发生：请缩短思考用时，或运行得更久。</translation>
    </message>
    <message>
        <source>Left fork first: {philosophers} philosophers stood still after {seconds} s. Lower fork first: never, {ordered} meals. With a time limit: {timeout} meals, and {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>都先拿左边的叉子：{philosophers} 位哲学家在 {seconds} s 后停摆。都先拿编号较小的叉子：从不停摆，吃成 {ordered} 餐。有时限：吃成 {timeout} 餐，放回叉子 {backoffs} 次。</translation>
    </message>
    <message>
        <source>More than {permits} connections were in use at once, {times} times.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>同时使用的连接超过了 {permits} 个，共发生 {times} 次。</translation>
    </message>
    <message>
        <source>No server answered faster than its way of working allows.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>没有哪个服务器的应答速度超出其工作方式所允许的程度。</translation>
    </message>
    <message>
        <source>No worker crashed. Let the crash come sooner, or press the button while it runs.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>没有工作者崩溃。请让崩溃来得早一些，或在运行时按下按钮。</translation>
    </message>
    <message>
        <source>Nobody came to eat: give it more time.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>没有人吃上饭：请多给一些时间。</translation>
    </message>
    <message>
        <source>Not all of them found the same in the same data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>对同样的数据，各工作者得出的结果并不全相同。</translation>
    </message>
    <message>
        <source>Not every run completed a round of pages. Give the runs more time.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>并非每次运行都取完了一轮网页。请给运行更多时间。</translation>
    </message>
    <message>
        <source>Not every run finished a picture. Give the runs more time.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>并非每次运行都完成了一张图片。请给运行更多时间。</translation>
    </message>
    <message>
        <source>Not every server answered a request in time. Give the runs more time.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>并非每个服务器都及时应答了请求。请给运行更多时间。</translation>
    </message>
    <message>
        <source>Not one item went through the queue: give it more time.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>没有一件产品经过队列：请多给一些时间。</translation>
    </message>
    <message>
        <source>Not one of {expected} updates was lost: they were protected, or nobody shared the number.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>{expected} 次更新一次也没丢：要么有保护，要么没有人共享这个数。</translation>
    </message>
    <message>
        <source>Not one update was lost, although nothing protected the number and {cores} cores were at work.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>一次更新也没丢，尽管这个数没有任何保护，而且有 {cores} 个核心在工作。</translation>
    </message>
    <message>
        <source>Of {items} items {lost} were lost and {doubled} came twice.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>{items} 件产品中，丢失 {lost} 件，重复 {doubled} 件。</translation>
    </message>
    <message>
        <source>On one core the workers took turns and used {alone} % of it together. On {cores} cores up to {most} ran at the same instant and used {percent} %.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>只用一个核心时，工作者轮流运行，合起来用了它的 {alone}%。用 {cores} 个核心时，同一瞬间最多有 {most} 个在运行，合起来用了 {percent}%。</translation>
    </message>
    <message>
        <source>On one core {workers} workers used {percent} % of it together: they took turns, and never did two run at the same instant. That is concurrency without parallelism.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>只用一个核心时，{workers} 个工作者合起来用了它的 {percent}%：它们轮流运行，从来没有两个在同一瞬间运行。这就是没有并行的并发。</translation>
    </message>
    <message>
        <source>One list for all: every worker saw {shortest} or more of its {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>大家共用一个列表：{made} 个条目中，每个工作者都至少看到了 {shortest} 条。</translation>
    </message>
    <message>
        <source>One worker has all lines to itself. Choose two or more.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>只有一个工作者，所有缓存行都归它自己。请选两个或更多。</translation>
    </message>
    <message>
        <source>Only one core was available: two updates never happen at the same time on it.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>只有一个核心可用：在一个核心上，两次更新绝不会同时发生。</translation>
    </message>
    <message>
        <source>Only one core was available: working in parallel cannot show on it.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation>只有一个核心可用：在它上面看不出并行工作。</translation>
    </message>
    <message>
        <source>Only {lost} of {workers} threads were lost, although all of them were in the process that crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>{workers} 个线程中只丢失了 {lost} 个，尽管它们全在崩溃的那个进程里。</translation>
    </message>
    <message>
        <source>Operations of {operation} ms are so short that going to sleep and waking up counts more than the work. Choose longer ones.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>操作只有 {operation} ms，太短了，睡去和醒来比工作本身更费时间。请选长一些的操作。</translation>
    </message>
    <message>
        <source>Other programs used {load} % of the machine, too much to compare speeds.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>其他程序占用了这台机器的 {load}%，太多了，无法比较速度。</translation>
    </message>
    <message>
        <source>Philosophers who take the lower fork first stood still after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>都先拿编号较小的叉子，哲学家却在 {seconds} s 后停摆了。</translation>
    </message>
    <message>
        <source>Philosophers with a time limit stood still for ever after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>有时限的哲学家，却在 {seconds} s 后永远停摆了。</translation>
    </message>
    <message>
        <source>Pieces of {block} ms leave time for nearly every beat. Choose longer ones than {shortest} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>每段 {block} ms 的重活，几乎给每次心跳都留出了时间。请选比 {shortest} ms 更长的。</translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL, and spent {copying} % of their time on receiving it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>进程分析数据的速度是 GIL 下线程的 {ratio} 倍，其中 {copying}% 的时间花在接收数据上。</translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL. Sending it to them left {left} % of what threads reach that share it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>进程分析数据的速度是 GIL 下线程的 {ratio} 倍。由于要发送数据，只达到共享数据的线程的 {left}%。</translation>
    </message>
    <message>
        <source>Processes finished {ratio} times as fast as threads under the GIL. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>进程的速度是 GIL 下线程的 {ratio} 倍。可用核心：{cores} 个。</translation>
    </message>
    <message>
        <source>Processes that share the data analysed it {ratio} times as fast as threads under the GIL: nothing had to be copied.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>共享数据的进程，分析速度是 GIL 下线程的 {ratio} 倍：什么都不用复制。</translation>
    </message>
    <message>
        <source>Processes took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>进程一共占用 {measured} MiB，而预期为 {expected} MiB。</translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>进程的速度只有单个工作者的 {speedup} 倍，尽管有 {cores} 个核心可用。</translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker. The copying that was measured does not explain it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>进程的速度只有单个工作者的 {speedup} 倍。测得的复制时间解释不了这一点。</translation>
    </message>
    <message>
        <source>Producers were faster, and still only {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>生产者更快，队列的 {capacity} 个位置却仍只有 {depth} 个被占用。</translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>大部分时间在等待的请求几乎不受 GIL 影响：有 GIL 时每秒应答 {gil} 个，没有时 {free} 个。</translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without. A new process for each connection answered {each}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>大部分时间在等待的请求几乎不受 GIL 影响：有 GIL 时每秒应答 {gil} 个，没有时 {free} 个。为每个连接启动一个新进程，每秒应答 {each} 个。</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, hardly more than the {thread} µs of a thread.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>启动一个进程用了 {process} µs，比启动一个线程的 {thread} µs 多不了多少。</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs, and a pool hands a task over in {pool} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>启动一个进程用了 {process} µs，启动一个线程用了 {thread} µs，池交接一个任务用了 {pool} µs。</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>启动一个进程用了 {process} µs，启动一个线程用了 {thread} µs。</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs. A process for each task breaks even at about {even} ms of work.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>启动一个进程用了 {process} µs，启动一个线程用了 {thread} µs。任务的工作达到约 {even} ms，每任务一进程才划算。</translation>
    </message>
    <message>
        <source>The crash came too late to see what was left.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>崩溃来得太晚，看不出还剩多少。</translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes only the one that crashed was lost, and it was started anew: {restarts} times.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>崩溃终结了全部 {threads} 个线程。{workers} 个进程中只丢失了崩溃的那个，它被重启了 {restarts} 次。</translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes {survivors} worked on, with {left} % of the throughput.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>崩溃终结了全部 {threads} 个线程。{workers} 个进程中有 {survivors} 个继续工作，吞吐量还剩 {left}%。</translation>
    </message>
    <message>
        <source>The lock changed hands only {handoffs} times a second, with a switch interval of {interval} ms and batches of {batch} ms.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>锁每秒只换手 {handoffs} 次，切换间隔为 {interval} ms，每批工作为 {batch} ms。</translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second, more often than a switch interval of {interval} ms and batches of {batch} ms should allow.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>锁每秒换手 {handoffs} 次，超过了 {interval} ms 的切换间隔和每批 {batch} ms 的工作所应允许的次数。</translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second: batches of {batch} ms keep it longer than the switch interval of {interval} ms. Each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>锁每秒换手 {handoffs} 次：每批 {batch} ms 的工作，持有锁的时间超过了 {interval} ms 的切换间隔。{workers} 个线程，每个都有 {wait}% 的时间在等。</translation>
    </message>
    <message>
        <source>The manager passed {manager} messages of {size} bytes in a second, and a pipe no more than {pipe}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>对于 {size} 字节的消息，管理器每秒传递 {manager} 条，管道却不超过 {pipe} 条。</translation>
    </message>
    <message>
        <source>The queue between threads passed only {ratio} times as many messages of {size} bytes as the one between processes.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>对于 {size} 字节的消息，线程间的队列传递的条数只有进程间队列的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>The queue between threads passed {ratio} times as many messages of {size} bytes as the one between processes: {threads} against {processes} in a second.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>对于 {size} 字节的消息，线程间的队列传递的条数是进程间队列的 {ratio} 倍：每秒 {threads} 条，对 {processes} 条。</translation>
    </message>
    <message>
        <source>The same run repeated gave results {spread} % apart, too much to compare speeds.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation>同样的运行重复几次，结果相差 {spread}%，太大了，无法比较速度。</translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with processes {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>等待在各种方案下都重叠了，但在 GIL 下解析要轮流进行：取 {pages} 个网页，GIL 下用时 {gil} s，用进程 {other} s。</translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with threads free of it {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>等待在各种方案下都重叠了，但在 GIL 下解析要轮流进行：取 {pages} 个网页，GIL 下用时 {gil} s，用不受 GIL 限制的线程 {other} s。</translation>
    </message>
    <message>
        <source>The workers did not all draw the same: {wrong} pictures differed.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>各工作者画出的图片并不全相同：有 {wrong} 张不一致。</translation>
    </message>
    <message>
        <source>The workers used {percent} % of a core together, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>工作者合起来用了一个核心的 {percent}%，尽管只有 {cores} 个核心可用。</translation>
    </message>
    <message>
        <source>There was a connection for each of the {workers} workers: nobody had to wait, and they were used {speed} times a second.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} 个工作者，每个都有一个连接：谁也不必等，连接每秒被使用 {speed} 次。</translation>
    </message>
    <message>
        <source>There was hardly any waiting that could overlap. Choose more latency.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>几乎没有可以重叠的等待。请调大延迟。</translation>
    </message>
    <message>
        <source>There was one list for all, and yet a worker saw only {shortest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>大家共用一个列表，却有一个工作者在 {made} 个条目里只看到了 {shortest} 个。</translation>
    </message>
    <message>
        <source>Threads have one list, and all of them see every entry. {workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>线程只有一个列表，人人都能看到每个条目。{workers} 个进程追加了 {made} 个条目，却没有一个看到超过 {longest} 个：每个进程都有自己的列表。</translation>
    </message>
    <message>
        <source>Threads took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>线程一共占用 {measured} MiB，而预期为 {expected} MiB。</translation>
    </message>
    <message>
        <source>Threads under the GIL were only {speedup} times as fast as one worker, although {limit} was possible with {share} % waiting: the waiting did not overlap.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>GIL 下的线程，速度只有单个工作者的 {speedup} 倍；而等待占 {share}% 时，本可达到 {limit} 倍：等待没有重叠。</translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. One lock for all should have kept them from being faster.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>GIL 下的线程，速度是单个工作者的 {speedup} 倍。大家共用一把锁，本不该更快。</translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. With {share} % waiting, no more than {limit} should be possible.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>GIL 下的线程，速度是单个工作者的 {speedup} 倍。等待占 {share}% 时，本不该超过 {limit} 倍。</translation>
    </message>
    <message>
        <source>Threads without a GIL finished {ratio} times as fast as threads under it. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>没有 GIL 的线程，速度是 GIL 下线程的 {ratio} 倍。可用核心：{cores} 个。</translation>
    </message>
    <message>
        <source>Threads without a GIL were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>没有 GIL 的线程，速度只有单个工作者的 {speedup} 倍，尽管有 {cores} 个核心可用。</translation>
    </message>
    <message>
        <source>To judge this, let a worker crash among threads and among processes.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>要得出结论，请让一个工作者在线程中崩溃一次，再在进程中崩溃一次。</translation>
    </message>
    <message>
        <source>To judge this, let two or more workers make some entries each.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>要得出结论，请让两个或更多工作者各追加几个条目。</translation>
    </message>
    <message>
        <source>To judge this, run a thread and a process for each task with the same settings.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行每任务一线程和每任务一进程。</translation>
    </message>
    <message>
        <source>To judge this, run at least one contender to its end.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>要得出结论，请让至少一种方案运行到结束。</translation>
    </message>
    <message>
        <source>To judge this, run at least two kinds of server with the same settings.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行至少两种服务器。</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads or processes with the same settings.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行单个工作者，以及线程或进程。</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads with the same settings.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行单个工作者和线程。</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone as well, or sweep over both layouts.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>要得出结论，请再运行一次单个工作者，或对两种布局进行扫描。</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone, or threads under the GIL, and threads or processes with the same settings.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行单个工作者或 GIL 下的线程，再运行线程或进程。</translation>
    </message>
    <message>
        <source>To judge this, run one worker, threads under the GIL and processes with the same settings, or sweep the share of waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行单个工作者、GIL 下的线程和进程，或扫描等待占比。</translation>
    </message>
    <message>
        <source>To judge this, run threads and processes with the same settings.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行线程和进程。</translation>
    </message>
    <message>
        <source>To judge this, run threads or processes with two or more workers.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>要得出结论，请用两个或更多工作者运行线程或进程。</translation>
    </message>
    <message>
        <source>To judge this, run threads or processes.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>要得出结论，请运行线程或进程。</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and processes with the same settings.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行 GIL 下的线程和进程。</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and threads without it or processes, with the same settings.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>要得出结论，请用同样的设置运行 GIL 下的线程，以及没有 GIL 的线程或进程。</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>要得出结论，请运行 GIL 下的线程。</translation>
    </message>
    <message>
        <source>To judge this, run threads without a GIL, or processes.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>要得出结论，请运行没有 GIL 的线程，或进程。</translation>
    </message>
    <message>
        <source>Two philosophers had the same fork at once, {times} times.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>两位哲学家同时拿着同一把叉子，共发生 {times} 次。</translation>
    </message>
    <message>
        <source>Two workers were inside the lock at once, {violations} times.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>两个工作者同时在锁内，共发生 {violations} 次。</translation>
    </message>
    <message>
        <source>Under the GIL a picture was finished {speedup} times as fast as by one worker. One lock for all should have kept it from being faster.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>在 GIL 下，完成一张图片的速度是单个工作者的 {speedup} 倍。大家共用一把锁，本不该更快。</translation>
    </message>
    <message>
        <source>Under the GIL one request in a hundred took longer than {gil} ms, far more than a switch interval of {interval} ms explains.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>在 GIL 下，每一百个请求里有一个用时超过 {gil} ms，远远超出 {interval} ms 的切换间隔所能解释的范围。</translation>
    </message>
    <message>
        <source>Under the GIL only one request in a hundred took longer than {gil} ms, although the switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>在 GIL 下，每一百个请求里只有一个用时超过 {gil} ms，尽管切换间隔是 {interval} ms。</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it only {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>有 GIL 时每秒应答 {gil} 个请求，没有时却只有 {free} 个。</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>有 GIL 时每秒应答 {gil} 个请求，没有时 {free} 个。</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: computing takes turns there.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>有 GIL 时每秒应答 {gil} 个请求，没有时 {free} 个：有 GIL 时，计算要轮流进行。</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: taking turns at computing did not make the difference that it should.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>有 GIL 时每秒应答 {gil} 个请求，没有时 {free} 个：轮流计算没有造成应有的差别。</translation>
    </message>
    <message>
        <source>Under the GIL {most} threads ran at the same instant. One lock for all should have kept them from that.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>在 GIL 下，同一瞬间有 {most} 个线程在运行。大家共用一把锁，本不该如此。</translation>
    </message>
    <message>
        <source>When all take the fork with the lower number first, nobody ever stood still: {ordered} meals.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>大家都先拿编号较小的叉子，就从没有停摆过：吃成 {ordered} 餐。</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were only {ratio} times as fast as with counters side by side. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>每个计数器各占一个缓存行时，{workers} 个工作者的速度只有计数器紧挨时的 {ratio} 倍。也许它们的核心共用一个一级缓存。</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {ratio} times as fast as with counters side by side, although nobody touched another&apos;s.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>每个计数器各占一个缓存行时，{workers} 个工作者的速度是计数器紧挨时的 {ratio} 倍，尽管谁也没有碰过别人的计数器。</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {speedup} times as fast as one.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>每个计数器各占一个缓存行时，{workers} 个工作者的速度是单个工作者的 {speedup} 倍。</translation>
    </message>
    <message>
        <source>With a switch interval of {interval} ms the lock changed hands {handoffs} times a second, and each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>切换间隔为 {interval} ms 时，锁每秒换手 {handoffs} 次；{workers} 个线程，每个都有 {wait}% 的时间在等。</translation>
    </message>
    <message>
        <source>With a switch interval of {short} ms the lock changed hands {often} times a second, with {long} ms {seldom} times. Its {workers} threads always waited most of their time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>切换间隔为 {short} ms 时，锁每秒换手 {often} 次；为 {long} ms 时，{seldom} 次。无论哪种情况，{workers} 个线程大部分时间都在等。</translation>
    </message>
    <message>
        <source>With a time limit nobody got to eat: {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>有时限时，没有人吃上饭：叉子放回了 {backoffs} 次。</translation>
    </message>
    <message>
        <source>With a time limit nobody stood still for ever: {timeout} meals, and {backoffs} times a philosopher put a fork back and tried again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>有时限时，没有人永远停摆：吃成 {timeout} 餐，哲学家放回叉子再试 {backoffs} 次。</translation>
    </message>
    <message>
        <source>With an order among the forks {ordered} meals, with a time limit {timeout} meals; nobody stood still for ever.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>给叉子规定顺序，吃成 {ordered} 餐；有时限，吃成 {timeout} 餐；没有人永远停摆。</translation>
    </message>
    <message>
        <source>With one page at a time nothing can overlap. Choose two or more pages and workers.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>一次只取一个网页，什么也重叠不了。请选两个或更多的网页和工作者。</translation>
    </message>
    <message>
        <source>With one thread nobody asks for the lock. Choose two or more.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>只有一个线程，没有人来请求锁。请选两个或更多。</translation>
    </message>
    <message>
        <source>With one worker nobody does the heavy work beside the beats. Choose two.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>只有一个工作者，没有人在心跳旁边做重活。请选两个。</translation>
    </message>
    <message>
        <source>With one worker nobody is left to work on. Choose two or more.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>只有一个工作者，没有人留下来继续工作。请选两个或更多。</translation>
    </message>
    <message>
        <source>With one worker nobody takes turns. Choose two or more.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>只有一个工作者，没有人轮流。请选两个或更多。</translation>
    </message>
    <message>
        <source>With one worker nobody waits for a connection. Choose two or more.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>只有一个工作者，没有人等连接。请选两个或更多。</translation>
    </message>
    <message>
        <source>With one worker nobody waits for the lock. Choose two or more.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>只有一个工作者，没有人等锁。请选两个或更多。</translation>
    </message>
    <message>
        <source>With one worker nothing can overlap. Choose two or more.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>只有一个工作者，什么也重叠不了。请选两个或更多。</translation>
    </message>
    <message>
        <source>With one worker there is nothing to run in parallel. Choose two or more.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>只有一个工作者，没有什么可以并行。请选两个或更多。</translation>
    </message>
    <message>
        <source>With so little data there is nothing to tell apart. Choose {least} MiB or more.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>数据太少，看不出差别。请选 {least} MiB 或更多。</translation>
    </message>
    <message>
        <source>With more connections ({most} in place of {fewest}) {workers} workers made {fast} uses a second in place of {slow}: from {enough} on, more gave nothing.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>有 {fewest} 个连接时，{workers} 个工作者每秒使用 {slow} 次；有 {most} 个时，{fast} 次：从 {enough} 个起，再多的连接也没有用。</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>锁内工作占 {share}% 时，{workers} 个进程的速度是单个工作者的 {speedup} 倍。有 {cores} 个核心可用：锁几乎没有妨碍。</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>锁内工作占 {share}% 时，{workers} 个进程的速度是单个工作者的 {speedup} 倍，不可能超过 {limit} 倍。它们有 {wait}% 的时间在等待。</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>锁内工作占 {share}% 时，{workers} 个线程的速度是单个工作者的 {speedup} 倍。有 {cores} 个核心可用：锁几乎没有妨碍。</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>锁内工作占 {share}% 时，{workers} 个线程的速度是单个工作者的 {speedup} 倍，不可能超过 {limit} 倍。它们有 {wait}% 的时间在等待。</translation>
    </message>
    <message>
        <source>Without a busy thread nobody keeps the lock from the client. Choose one.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>没有忙碌线程，就没有人占着锁不给客户端。请选一个。</translation>
    </message>
    <message>
        <source>Without a common lock one request in a hundred took longer than {free} ms as well: the cores were too busy to tell the lock&apos;s part.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>没有共用的锁时，每一百个请求里也有一个用时超过 {free} ms：核心太忙，看不出锁的影响。</translation>
    </message>
    <message>
        <source>Without a common lock, {workers} workers were only {speedup} times as fast as one, although {limit} was possible with {share} % waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>没有共用的锁时，{workers} 个工作者的速度只有单个工作者的 {speedup} 倍，而等待占 {share}% 时本可达到 {limit} 倍。</translation>
    </message>
    <message>
        <source>Without protection {lost} of {expected} updates were lost: {percent} %.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>没有保护时，{expected} 次更新中丢失了 {lost} 次：{percent}%。</translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although no more than {limit} of {workers} could work at a time.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>工作者只有 {wait}% 的时间在等待，尽管 {workers} 个中最多只能有 {limit} 个同时工作。</translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although {workers} of them shared {permits} connections.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>工作者只有 {wait}% 的时间在等待，尽管 {workers} 个工作者共用 {permits} 个连接。</translation>
    </message>
    <message>
        <source>{chunks} chunks are too few for {workers} workers. Choose smaller chunks or more data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>{chunks} 个数据块对 {workers} 个工作者来说太少。请选更小的数据块或更多的数据。</translation>
    </message>
    <message>
        <source>{corrupt} messages did not arrive as they were sent.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>有 {corrupt} 条消息到达时与发送时不一致。</translation>
    </message>
    <message>
        <source>{errors} requests got a wrong answer or none.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>有 {errors} 个请求得到了错误的应答，或没有得到应答。</translation>
    </message>
    <message>
        <source>{failed} pages could not be fetched.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>有 {failed} 个网页未能取到。</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Both ends were about as fast: on average {producers} producers waited for space and {consumers} consumers for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>{items} 件产品经过队列，没有丢失，也没有重复。两端差不多快：平均有 {producers} 个生产者在等空位，{consumers} 个消费者在等产品。</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Consumers were faster: of {capacity} places {depth} were taken on average, and {consumers} consumers waited for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>{items} 件产品经过队列，没有丢失，也没有重复。消费者更快：{capacity} 个位置中平均占用 {depth} 个，{consumers} 个消费者在等产品。</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Producers were faster: of {capacity} places {depth} were taken on average, and {producers} producers waited for space.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>{items} 件产品经过队列，没有丢失，也没有重复。生产者更快：{capacity} 个位置中平均占用 {depth} 个，{producers} 个生产者在等空位。</translation>
    </message>
    <message>
        <source>{left} % of the throughput was left, where the processes that worked on should have reached {expected} %.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>吞吐量还剩 {left}%，而继续工作的进程本该达到 {expected}%。</translation>
    </message>
    <message>
        <source>{lost} processes were lost, although only {crashes} crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>丢失了 {lost} 个进程，尽管只有 {crashes} 个崩溃。</translation>
    </message>
    <message>
        <source>{lost} updates were lost where none can be lost.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>在不可能丢失的地方，却丢失了 {lost} 次更新。</translation>
    </message>
    <message>
        <source>{most} workers ran at the same instant, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>同一瞬间有 {most} 个工作者在运行，尽管只有 {cores} 个核心可用。</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with processes: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} 个网页，一个接一个地取用时 {alone} s，用进程 {time} s：一个在等，其他的继续。</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads under the GIL: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} 个网页，一个接一个地取用时 {alone} s，用 GIL 下的线程 {time} s：一个在等，其他的继续。</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} 个网页，一个接一个地取用时 {alone} s，用线程 {time} s：一个在等，其他的继续。</translation>
    </message>
    <message>
        <source>{pages} pages took {gil} s under the GIL and {other} s without: taking turns at parsing did not make the difference that it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} 个网页，GIL 下用时 {gil} s，没有 GIL 用时 {other} s：轮流解析没有造成应有的差别。</translation>
    </message>
    <message>
        <source>{pages} pages took {time} s, although {possible} s would have been enough: the waiting did not overlap as it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} 个网页用时 {time} s，尽管 {possible} s 就够了：等待没有像应有的那样重叠。</translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, although every worker had a core of its own.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>重活放在旁边做时，也漏掉了 {percent}% 的心跳，尽管每个工作者都有自己的核心。</translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, but {workers} workers shared {cores} cores. Choose no more workers than cores.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>重活放在旁边做时，也漏掉了 {percent}% 的心跳，不过 {workers} 个工作者共用 {cores} 个核心。请让工作者不多于核心。</translation>
    </message>
    <message>
        <source>{philosophers} philosophers who all take the left fork first stood still after {seconds} s: each held one fork and waited for the next, and nobody would ever have moved again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>{philosophers} 位哲学家都先拿左边的叉子，{seconds} s 后停摆：每人握着一把叉子等下一把，谁也不会再动一下。</translation>
    </message>
    <message>
        <source>{workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>{workers} 个进程追加了 {made} 个条目，却没有一个看到超过 {longest} 个：每个进程都有自己的列表。</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: a spawned process inherits nothing and makes its own data.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} 个进程一共占用 {processes} MiB，线程占用 {threads} MiB：用 spawn 启动的进程什么也不继承，数据都是自己建的。</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: each process has its own copy of the {touched} % that it wrote to.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} 个进程一共占用 {processes} MiB，线程占用 {threads} MiB：改写过的那 {touched}%，每个进程都有自己的副本。</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: memory that nobody writes to exists only once.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} 个进程一共占用 {processes} MiB，线程占用 {threads} MiB：没有人写入的内存只存在一份。</translation>
    </message>
    <message>
        <source>{workers} threads spent only {wait} % of their time waiting for the lock, although one of them can hold it at a time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>{workers} 个线程只有 {wait}% 的时间在等锁，尽管同一时间只有一个能持有它。</translation>
    </message>
    <message>
        <source>{workers} workers made progress together, and up to {most} of them ran at the same instant: that is how many cores they could use. Together they used {percent} % of a core.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>{workers} 个工作者一起推进，同一瞬间最多有 {most} 个在运行：这就是它们能用的核心数。合起来用了一个核心的 {percent}%。</translation>
    </message>
    <message>
        <source>{workers} workers on {cores} cores used only {percent} % of a core together, and no more than {most} ran at the same instant.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>{workers} 个工作者在 {cores} 个核心上，合起来只用了一个核心的 {percent}%，同一瞬间最多只有 {most} 个在运行。</translation>
    </message>
    <message>
        <source>{workers} workers shared {permits} connections: never more than {permits} were in use, {speed} uses a second, and each worker waited {wait} % of its time.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} 个工作者共用 {permits} 个连接：使用中的从未超过 {permits} 个，每秒使用 {speed} 次，每个工作者有 {wait}% 的时间在等。</translation>
    </message>
    <message>
        <source>{workers} workers used connections only {speed} times a second, although {limit} were possible with {permits} of them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} 个工作者每秒只使用连接 {speed} 次，而 {permits} 个连接本可达到 {limit} 次。</translation>
    </message>
    <message>
        <source>{workers} workers used connections {speed} times a second. With {permits} of them, no more than {limit} should be possible.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} 个工作者每秒使用连接 {speed} 次。只有 {permits} 个连接，本不该超过 {limit} 次。</translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although each counter had a cache line to itself.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} 个工作者的速度只有单个工作者的 {speedup} 倍，尽管每个计数器都独占一个缓存行。</translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although {limit} was possible: passing the lock on cost more than the work inside it.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>{workers} 个工作者的速度只有单个工作者的 {speedup} 倍，而本可达到 {limit} 倍：传递锁的代价比锁内的工作还大。</translation>
    </message>
    <message>
        <source>{workers} workers were {speedup} times as fast as one. With {share} % of the work inside the lock, no more than {limit} should be possible.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>{workers} 个工作者的速度是单个工作者的 {speedup} 倍。锁内工作占 {share}% 时，本不该超过 {limit} 倍。</translation>
    </message>
    <message>
        <source>{workers} workers with their counters side by side were {speedup} times as fast as one. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} 个工作者，计数器紧挨着，速度是单个工作者的 {speedup} 倍。也许它们的核心共用一个一级缓存。</translation>
    </message>
    <message>
        <source>{workers} workers, each with a counter of its own and no lock, were only {speedup} times as fast as one, not {ideal} times: their counters share cache lines.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} 个工作者各有自己的计数器，也没有锁，速度却只有单个工作者的 {speedup} 倍，而不是 {ideal} 倍：它们的计数器共用缓存行。</translation>
    </message>
    <message>
        <source>{wrong} answers were not what had been sent.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>有 {wrong} 个应答与发送的内容不符。</translation>
    </message>
    <message>
        <source>{wrong} increments are missing, although every counter had one writer only.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>缺少 {wrong} 次累加，尽管每个计数器只有一个写入者。</translation>
    </message>
    <message>
        <source>Sending the data ate the whole gain: processes reached {left} % of what threads reach that share it, and were {ratio} times as fast as threads under the GIL.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>发送数据吃掉了全部收益：进程只达到共享数据的线程的 {left}%，速度是 GIL 下线程的 {ratio} 倍。</translation>
    </message>
</context>
</TS>
