<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Axes</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaveatText</name>
    <message>
        <source>more workers than cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other programs used %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one core only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsteady: varies by %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline events lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>measuring took %1 % of a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers not started</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lower priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More workers wanted to compute than there are cores, so some always waited for a core. More workers cannot be faster than the cores allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs used %1 % of the machine. Close them and measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one core was free to use: nothing can run in parallel, whatever the contender. Allow more cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throughput varied by %1 % during the run. Measure longer, or more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes came faster than they could be read: the timeline has holes, the other figures are complete.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln samples. Measure longer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring and drawing took %1 % of a core, which the workers could not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers ended without having been told to.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers could not be started: a limit of the system. Choose fewer, or raise the limit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workers ran at a lower priority than the window, so other programs went first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build checks itself while it runs and is several times slower.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Allowed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contender here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contender %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such parameter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is needed, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no choice %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep %1 is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value contradicts another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 contradicts another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That needs more memory than is free on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That needs %1 of memory, more than is free on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option does not take %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or is no record of Contend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or is no record of Contend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was written by another version of Contend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 was written by another version of Contend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system allows no more processes or threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system allows no more open files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper program contend-host could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper of the experiment could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has too little of what this needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has too little of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper program contend-host ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the workers ended unexpectedly.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The helper program contend-host stopped answering and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared memory of this run has the wrong form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contend made a mistake of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“contend list” shows all experiments with their contenders and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with digits and a point, such as 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the allowed values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose less data or fewer workers, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as PARAMETER=FROM:TO or PARAMETER=FROM:TO:STEP, such as workers=1:8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that “contend run … --json” or Export has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or measure again with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or check that the folder exists, has room and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose fewer workers or less data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -u, or pids.max of the container).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must lie beside the program contend; build or install Contend again if it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with fewer workers, or look for a firewall that closes the loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose smaller values, or free what other programs hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured until then is kept. Run it again; fewer workers or less memory may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs contend and contend-host are of different builds; build Contend again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the words above. Running again may help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuredFigures</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>figure, value, contender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 G</source>
        <comment>billions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureOfRecord</name>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads + GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads + GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker does all the work: what every speed-up is measured against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of one process with no interpreter lock, as in C++, Java or free-threaded Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of one process under an interpreter lock, as in Python: one computes at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes, each with memory and an interpreter lock of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new thread for each task, gone when the task is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new process for each task, gone when the task is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads started once, which take task after task from a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes started once, which take task after task from a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCharts</name>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a figure, a parameter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>parameter, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 could not be read, so the defaults apply. They are written anew at the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size and place of a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 was “%2”, which cannot be; allowed is %3. The default applies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker computes on a core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker could compute, but no core is free for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker waits for a lock that another worker holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker waits for the interpreter lock that another worker holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker waits for input, output or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker does something else, starting or ending for example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chapter</name>
    <message>
        <source>First ideas</source>
        <extracomment>concurrency-vs-parallelism cpu-bound download-pages mixed-work responsiveness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>crash-isolation memory-footprint messages separate-memory startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real cases</source>
        <extracomment>data-analysis image-processing request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing safely</source>
        <extracomment>deadlock false-sharing lock-contention producer-consumer race-condition semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter lock</source>
        <extracomment>gil-convoy gil-handoff</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>abort</source>
        <extracomment>kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at-calls</source>
        <extracomment>preempt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atomic</source>
        <extracomment>protection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur</source>
        <extracomment>filter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>filter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork</source>
        <extracomment>start-method</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fractal</source>
        <extracomment>filter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside-update</source>
        <extracomment>preempt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <extracomment>channel list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mutex</source>
        <extracomment>lock protection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>strategy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>protection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null-pointer</source>
        <extracomment>kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>restart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>restart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered</source>
        <extracomment>strategy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <extracomment>list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed</source>
        <extracomment>layout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padded</source>
        <extracomment>layout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ping-pong</source>
        <extracomment>traffic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipe</source>
        <extracomment>channel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>counters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>channel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rwlock</source>
        <extracomment>lock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semaphore</source>
        <extracomment>lock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>counters list transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared-memory</source>
        <extracomment>channel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spawn</source>
        <extracomment>start-method</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spin</source>
        <extracomment>lock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <extracomment>traffic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>strategy</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::BarChart</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press C to run every contender and compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::BetCard</name>
    <message>
        <source>Before you run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✓ measured, your bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✓ measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✗ your bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · your bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bet was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bet was another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLineChart</name>
    <message>
        <source>Cache lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose counter lies on which cache line appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 increments/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln counters on one line: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counters on %2 cache lines, %3 of them shared; %4 increments per second in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1: bytes %2 to %3 of its line, %4 increments/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLinesPicture</name>
    <message>
        <source>Counters in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increments/s, on shared cache lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increments/s, a cache line for each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ChartCard</name>
    <message>
        <source>Show all charts (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this chart alone (Enter or double-click)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::CodeView</name>
    <message>
        <source>Show the program in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole program, with these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program for this experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: python3 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ContenderRow</name>
    <message>
        <source>Contender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::CopyComputePicture</name>
    <message>
        <source>Copying and computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workers&apos; time goes into appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time receiving data and waiting for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers spent %1 of their time computing, %2 receiving data, %3 waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&lt;br&gt;computing: %2&lt;br&gt;receiving data: %3&lt;br&gt;waiting for data: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::CoreStrip</name>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Core %1&lt;/b&gt; · busy %2 · all programs together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::CrossoverPicture</name>
    <message>
        <source>Each share of waiting that is measured adds a point here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput by share of waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: threads are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting in each operation (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPage</name>
    <message>
        <source>Show the experiments (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the parameters (F9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All experiments by chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, language, text size, keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the experiments away (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the experiments away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDesk</name>
    <message>
        <source>Everything on view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are complete when the run has ended. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures to export. Run something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture, for slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture, for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF picture, for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table, one row a worker and sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON record, opens in Contend again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome trace, opens in Perfetto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::GilHolderPicture</name>
    <message>
        <source>Who holds the interpreter lock appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock for all: nobody waits for a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-offs/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatChart</name>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heartbeat appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beats came, %2 were missed; the longest gap was %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This beat came %1 late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Missed right before it: %2.</source>
        <comment>sentence, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatPicture</name>
    <message>
        <source>60 beats per second appear here, and those that are missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the beats missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::HolderChart</name>
    <message>
        <source>Holder of the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the lock appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 the lock went from one worker to another %2 times; %3 workers had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; held the lock for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LanesPicture</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the throughput left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyChart</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each one took appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: half took no longer than %3, 99 % no longer than %4, the slowest took %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, remark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 %3 took %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyPicture</name>
    <message>
        <source>How long each request took appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99: one in a hundred took longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hide, double-click to show alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonPanel</name>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole lesson beside the charts (L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonView</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LineChart</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · curves: mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ListsPicture</name>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the list is that each worker sees appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as each worker sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 entries in the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by all: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveMark</name>
    <message>
        <source>Acts at once on running workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveView</name>
    <message>
        <source>CPU utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time waiting for the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time waiting for locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: GIL %1, locks %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LivesChart</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives, who crashed and who came back appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 workers live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, crashed (%3)</source>
        <comment>from, until, how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, until</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::LostUpdatesPicture</name>
    <message>
        <source>Lost updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::MainWindow</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions with short answers, and where to see them (Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program it stands for, in Python and C++ (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Contend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, W S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in time; Ctrl finer, Shift faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, A D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in time; F follows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one chart alone; Esc brings all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows, PgUp and PgDn, Home and End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all contenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of every worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold the experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bets before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves show the mean of the last second instead of every sample, so that workers can be told apart.
The time cursor still tells the measured values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline says in every wide enough bar which core it ran on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and pictures (*.json *.png);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a record …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::MemoryPicture</name>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What memory each worker takes appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own, and its part of what is shared (hatched)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own, shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame: RSS, counted by others as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all; RSS adds up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, RSS adds up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all (PSS): %1&lt;br&gt;Sum of RSS: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&lt;br&gt;its own: %2&lt;br&gt;shared with others: %3&lt;br&gt;PSS: %4&lt;br&gt;RSS: %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::MessageRatePicture</name>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate and time on the way of each size that you try appear here. Press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages/s of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s, %2B/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, p50 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::MeterChart</name>
    <message>
        <source>Lost updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should have been counted, and what was, appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, counted %2: nothing lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, counted %2: %3 lost, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::NumberDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapChart</name>
    <message>
        <source>Running at the same instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many workers run at the same instant appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average %1 of %2 workers ran at the same instant; %3 cores were available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores available</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ran at the same instant, on average over %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapPicture</name>
    <message>
        <source>How many workers run at the same instant appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running at the same instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers at once, of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::PaintedChart</name>
    <message>
        <source>Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterPanel</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters back to their first values (R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterRow</name>
    <message>
        <source>Acts at once, while a run is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, with Shift finer; PgUp and PgDn farther; Home and End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>least, most, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::PermitsPicture</name>
    <message>
        <source>Connections in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections in use and workers waiting for one appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %1 connections in use, %Ln workers waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::QuestionsPanel</name>
    <message>
        <source>Search the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question has all of these words. Use fewer or shorter ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the experiment with the settings that show it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with other settings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it, run it with Space and stop: then this machine&apos;s figure stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it and compare with C: then this machine&apos;s figure stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it and sweep with Shift+C: then this machine&apos;s figure stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::QueueDepthPicture</name>
    <message>
        <source>The queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in the queue, and who waits for what, appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>producers waiting for space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumers waiting for items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ReadingPane</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say, what to try, what the charts show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this panel away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ResultView</name>
    <message>
        <source>Back to the live charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the live charts (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ResultViews</name>
    <message>
        <source>by contender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::RowChart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::RunPresenter</name>
    <message>
        <source>%1 with %2.</source>
        <comment>contender, workers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a slider or change the contender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare runs every contender under equal conditions and ends in a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeping:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, run %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 per second.</source>
        <comment>contender, number, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare measures all contenders under equal conditions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ScalingChart</name>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep runs every contender at several values and draws what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::StartCostPicture</name>
    <message>
        <source>Cost of a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a task&apos;s time consists of appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a task&apos;s time goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for start and end: break-even size of a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 + %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks even from %1 of work on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::StatusLine</name>
    <message>
        <source>Cores that the workers may use, of those that this program may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often everything is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the recording; the last ten minutes are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the machine that other programs use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What measuring and drawing cost, in percent of one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other load %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this window %1 of a core</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every contender at several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers separated by semicolons or blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each point is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one contender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List one value or more, at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps lead nowhere: the last value must not be below the first, and at most %1 values fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1
%Ln runs, about %2 minutes</source>
        <comment>values; m:ss</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesChart</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture appears here tile by tile. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of the picture are finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tile at %1, %2, %3 × %4 points&lt;br&gt;drawn by worker %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesPicture</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for a picture, %Ln finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every worker does when appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the newest (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers in sight: %1. From %2 to %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln short stretches, mostly in this state</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>core %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; · gone since %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::ToolRow</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every contender one after the other and compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every contender at several values of one parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large and clear, for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the chosen contender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the picture; the recording goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::VerdictStrip</name>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln caveats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForChart</name>
    <message>
        <source>Who waits for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds which fork, and who waits for it, appears here. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln eating</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>holds fork %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for fork %1, which philosopher %2 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes fork %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philosopher %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deadlock: %Ln philosophers wait for each other in a circle.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in a circle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>meals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallChart</name>
    <message>
        <source>Waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page that is fetched becomes a bar. Press Space to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages fetched: %1. All were ready after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages fetched so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ready after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Page %1&lt;/b&gt; · worker %2 · from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallPicture</name>
    <message>
        <source>Pages appear here as they arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WorkerTable</name>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for input or output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message>
        <source>60 beats per second beside heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter for each worker, without any lock</source>
        <extracomment>false-sharing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large array in chunks: send it or share it?</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture through a filter, tile by tile</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool of K connections</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server and its clients</source>
        <extracomment>request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread or a process for every client, or a pool?</source>
        <extracomment>request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server that computes a little and waits a little</source>
        <extracomment>request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding 1 to a number, over and over</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An echo client beside computing threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can workers that share nothing slow each other down?</source>
        <extracomment>false-sharing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing threads that take turns</source>
        <extracomment>gil-handoff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing, until one of them ends in the middle of it</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data analysis</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do more threads calculate faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do more threads make a calculation faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do more workers finish a picture sooner?</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every worker appends to “the same” list</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five pages at once</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five pages at once: threads or processes?</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections does a pool need?</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much memory does a worker cost?</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much waiting before threads are enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much waiting is enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turns, or at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items through a queue of limited size</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making progress together, or running at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many small tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, variance, histogram and sorting, chunk by chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of a worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from worker to worker, each of them checked</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One busy thread, one that waits</source>
        <extracomment>gil-convoy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture, many hands</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker crashes: who goes on?</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations that compute, then wait</source>
        <extracomment>mixed-work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages over HTTP from a server on this machine</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philosophers who need two forks to eat</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime numbers in blocks</source>
        <extracomment>cpu-bound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime numbers in blocks, on one core or several</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producers and consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading one data set, and writing to a part of it</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small tasks, each by a new worker or by a pool</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two counters on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two workers, one number</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a lock cost?</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a message cost?</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to pass data between workers?</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to start a worker for every small task?</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does one busy thread do to a thread that waits for the network?</source>
        <extracomment>gil-convoy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when two workers add to the same number?</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do workers wait for each other for ever?</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did my list go?</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the interpreter lock, and for how long?</source>
        <extracomment>gil-handoff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the lock?</source>
        <extracomment>gil-handoff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits for whom at a queue?</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the window freeze?</source>
        <extracomment>responsiveness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work inside and outside one shared lock</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers that share a few connections</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>95 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages, last time</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workers together, of one core</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats</source>
        <extracomment>responsiveness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats missed</source>
        <extracomment>responsiveness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the picture</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the result</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections in use</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers waiting for items</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrupt messages</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in all</source>
        <extracomment>false-sharing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data analysed</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ever touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries made by all</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that each worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness (Jain&apos;s index)</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forks put back</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <extracomment>gil-handoff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increments missing</source>
        <extracomment>false-sharing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items lost</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items taken out</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that came twice</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock acquisitions</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost per second</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost updates</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in all (PSS)</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in use than there are</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most connections in use at once</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those with a wrong result</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture, last time</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that failed</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were not as written</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures finished</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that differ</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private memory in all</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private memory of a worker process</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producers waiting for space</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests answered</source>
        <extracomment>request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds completed</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running at the same instant, at most</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared memory, counted in each process</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up against one worker</source>
        <extracomment>concurrency-vs-parallelism cpu-bound data-analysis download-pages false-sharing image-processing lock-contention mixed-work race-condition responsiveness startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood still after</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of RSS</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s time spent sending</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest took</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput left</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the way, 99th percentile</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the way, median</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent computing</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent receiving data</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent waiting for data</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent waiting for the GIL</source>
        <extracomment>gil-handoff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times through the data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inside at once</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two with the same fork</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting from which on threads are enough</source>
        <extracomment>mixed-work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting in a circle</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers lost</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers started anew</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst gap between beats</source>
        <extracomment>responsiveness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>batches</source>
        <extracomment>gil-handoff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation memory-footprint responsiveness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increments</source>
        <extracomment>false-sharing race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meals</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations</source>
        <extracomment>lock-contention mixed-work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts and takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>A connection is used for</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that ask without rest</source>
        <extracomment>request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing between two uses</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing for a request</source>
        <extracomment>request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections in the pool</source>
        <extracomment>semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters in memory</source>
        <extracomment>false-sharing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters of processes</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash now</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data reach processes</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eating takes</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of crash</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of lock</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of the server</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of an operation</source>
        <extracomment>mixed-work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the critical section</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an item takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece of heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parsing each page</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience (time limit)</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between two entries</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producers</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers (reader–writer lock)</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds per run</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a message</source>
        <extracomment>gil-convoy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a page</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start method</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch interval</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages gil-convoy gil-handoff image-processing lock-contention mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking forks</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GIL may switch</source>
        <extracomment>race-condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking takes</source>
        <extracomment>deadlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using an item up takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <extracomment>request-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting in each operation</source>
        <extracomment>mixed-work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the list lives</source>
        <extracomment>separate-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who crashes (from 0 on)</source>
        <extracomment>crash-isolation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work between two looks at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work per operation</source>
        <extracomment>concurrency-vs-parallelism cpu-bound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis download-pages false-sharing gil-handoff image-processing lock-contention memory-footprint messages mixed-work race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>%</source>
        <extracomment>concurrency-vs-parallelism crash-isolation data-analysis gil-handoff lock-contention memory-footprint mixed-work semaphore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/s</source>
        <extracomment>gil-convoy gil-handoff lock-contention messages race-condition request-server startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B/s</source>
        <extracomment>data-analysis messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB</source>
        <extracomment>data-analysis download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB/s</source>
        <extracomment>download-pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>gil-convoy messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages gil-convoy gil-handoff image-processing lock-contention mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>image-processing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <extracomment>concurrency-vs-parallelism cpu-bound data-analysis download-pages false-sharing image-processing lock-contention mixed-work race-condition responsiveness startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs</source>
        <extracomment>gil-convoy lock-contention messages request-server startup-cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>A new process for each connection answered {each} requests per second, a pool of them only {pool}: starting should have cost something.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new thread for each connection answered {each} requests per second, a pool of them only {pool}: starting should have cost something.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture was finished only {speedup} times as fast as by one worker, although {cores} cores were available.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe passed {pipe} messages of {size} bytes in a second, the manager {manager}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection only {each}: every start costs.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection {each}: beside the work of a request its start hardly counts.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool needed {pool} µs to hand a task over, more than the {process} µs that starting a process took.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. One worker took {before} s for one, all together {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, processes {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, threads without it {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already at {share} % waiting, threads under the GIL reached {percent} % of what is possible without it. Begin the sweep at 0 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times. Waiting overlaps under the GIL, computing does not.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times: threads were enough.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside {busy} busy threads, one request in a hundred took longer than {gil} ms under the GIL, and longer than {free} ms without a common lock. The switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}, which is not about the same.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}: the way counts, not who takes it.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections are used for too short a time: this measures how fast the system puts workers to sleep and wakes them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers were faster, and still {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process had a list of its own, and yet one of them saw {longest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even at {share} % waiting, threads under the GIL reached only {percent} % of what was possible without it. Sweep on to 100 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even with nothing but waiting, threads under the GIL reached only {percent} % of what was possible without it.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even without any waiting, threads under the GIL reached {percent} % of what is possible without it. One lock for all should have kept them from that.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} processes do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} threads without it do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same thread as pieces of {block} ms only {percent} % of the beats were missed.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same thread as the heavy work {alone} % of the beats were missed, with gaps of up to {alone_gap} ms. With the work beside it, no more than {beside} % were missed, and the worst gap was {beside_gap} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen this time: {naive} meals, and always somebody could go on. It can happen at any time: think for a shorter time, or run for longer.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left fork first: {philosophers} philosophers stood still after {seconds} s. Lower fork first: never, {ordered} meals. With a time limit: {timeout} meals, and {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {permits} connections were in use at once, {times} times.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answered faster than its way of working allows.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker crashed. Let the crash come sooner, or press the button while it runs.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came to eat: give it more time.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of them found the same in the same data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every run completed a round of pages. Give the runs more time.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every run finished a picture. Give the runs more time.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every server answered a request in time. Give the runs more time.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one item went through the queue: give it more time.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of {expected} updates was lost: they were protected, or nobody shared the number.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one update was lost, although nothing protected the number and {cores} cores were at work.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {items} items {lost} were lost and {doubled} came twice.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one core the workers took turns and used {alone} % of it together. On {cores} cores up to {most} ran at the same instant and used {percent} %.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one core {workers} workers used {percent} % of it together: they took turns, and never did two run at the same instant. That is concurrency without parallelism.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list for all: every worker saw {shortest} or more of its {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker has all lines to itself. Choose two or more.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one core was available: two updates never happen at the same time on it.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one core was available: working in parallel cannot show on it.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {lost} of {workers} threads were lost, although all of them were in the process that crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of {operation} ms are so short that going to sleep and waking up counts more than the work. Choose longer ones.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs used {load} % of the machine, too much to compare speeds.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philosophers who take the lower fork first stood still after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philosophers with a time limit stood still for ever after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of {block} ms leave time for nearly every beat. Choose longer ones than {shortest} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL, and spent {copying} % of their time on receiving it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL. Sending it to them left {left} % of what threads reach that share it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes finished {ratio} times as fast as threads under the GIL. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that share the data analysed it {ratio} times as fast as threads under the GIL: nothing had to be copied.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker. The copying that was measured does not explain it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producers were faster, and still only {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without. A new process for each connection answered {each}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, hardly more than the {thread} µs of a thread.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs, and a pool hands a task over in {pool} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs. A process for each task breaks even at about {even} ms of work.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crash came too late to see what was left.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes only the one that crashed was lost, and it was started anew: {restarts} times.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes {survivors} worked on, with {left} % of the throughput.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock changed hands only {handoffs} times a second, with a switch interval of {interval} ms and batches of {batch} ms.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second, more often than a switch interval of {interval} ms and batches of {batch} ms should allow.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second: batches of {batch} ms keep it longer than the switch interval of {interval} ms. Each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager passed {manager} messages of {size} bytes in a second, and a pipe no more than {pipe}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue between threads passed only {ratio} times as many messages of {size} bytes as the one between processes.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue between threads passed {ratio} times as many messages of {size} bytes as the one between processes: {threads} against {processes} in a second.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same run repeated gave results {spread} % apart, too much to compare speeds.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with processes {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with threads free of it {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers did not all draw the same: {wrong} pictures differed.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers used {percent} % of a core together, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a connection for each of the {workers} workers: nobody had to wait, and they were used {speed} times a second.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was hardly any waiting that could overlap. Choose more latency.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was one list for all, and yet a worker saw only {shortest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads have one list, and all of them see every entry. {workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads under the GIL were only {speedup} times as fast as one worker, although {limit} was possible with {share} % waiting: the waiting did not overlap.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. One lock for all should have kept them from being faster.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. With {share} % waiting, no more than {limit} should be possible.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads without a GIL finished {ratio} times as fast as threads under it. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads without a GIL were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, let a worker crash among threads and among processes.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, let two or more workers make some entries each.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run a thread and a process for each task with the same settings.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run at least one contender to its end.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run at least two kinds of server with the same settings.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads or processes with the same settings.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads with the same settings.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run one worker alone as well, or sweep over both layouts.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run one worker alone, or threads under the GIL, and threads or processes with the same settings.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run one worker, threads under the GIL and processes with the same settings, or sweep the share of waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run threads and processes with the same settings.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run threads or processes with two or more workers.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run threads or processes.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and processes with the same settings.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and threads without it or processes, with the same settings.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge this, run threads without a GIL, or processes.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two philosophers had the same fork at once, {times} times.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two workers were inside the lock at once, {violations} times.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the GIL a picture was finished {speedup} times as fast as by one worker. One lock for all should have kept it from being faster.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the GIL one request in a hundred took longer than {gil} ms, far more than a switch interval of {interval} ms explains.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the GIL only one request in a hundred took longer than {gil} ms, although the switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it only {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: computing takes turns there.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: taking turns at computing did not make the difference that it should.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the GIL {most} threads ran at the same instant. One lock for all should have kept them from that.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all take the fork with the lower number first, nobody ever stood still: {ordered} meals.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were only {ratio} times as fast as with counters side by side. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {ratio} times as fast as with counters side by side, although nobody touched another&apos;s.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {speedup} times as fast as one.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a switch interval of {interval} ms the lock changed hands {handoffs} times a second, and each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a switch interval of {short} ms the lock changed hands {often} times a second, with {long} ms {seldom} times. Its {workers} threads always waited most of their time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a time limit nobody got to eat: {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a time limit nobody stood still for ever: {timeout} meals, and {backoffs} times a philosopher put a fork back and tried again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an order among the forks {ordered} meals, with a time limit {timeout} meals; nobody stood still for ever.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one page at a time nothing can overlap. Choose two or more pages and workers.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one thread nobody asks for the lock. Choose two or more.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one worker nobody does the heavy work beside the beats. Choose two.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one worker nobody is left to work on. Choose two or more.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one worker nobody takes turns. Choose two or more.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one worker nobody waits for a connection. Choose two or more.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one worker nobody waits for the lock. Choose two or more.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one worker nothing can overlap. Choose two or more.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one worker there is nothing to run in parallel. Choose two or more.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so little data there is nothing to tell apart. Choose {least} MiB or more.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {fewest} connections {workers} workers made {slow} uses a second, with {most} {fast}: from {enough} on, more connections gave nothing.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a busy thread nobody keeps the lock from the client. Choose one.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a common lock one request in a hundred took longer than {free} ms as well: the cores were too busy to tell the lock&apos;s part.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a common lock, {workers} workers were only {speedup} times as fast as one, although {limit} was possible with {share} % waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without protection {lost} of {expected} updates were lost: {percent} %.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although no more than {limit} of {workers} could work at a time.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although {workers} of them shared {permits} connections.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chunks} chunks are too few for {workers} workers. Choose smaller chunks or more data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{corrupt} messages did not arrive as they were sent.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} requests got a wrong answer or none.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} pages could not be fetched.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Both ends were about as fast: on average {producers} producers waited for space and {consumers} consumers for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Consumers were faster: of {capacity} places {depth} were taken on average, and {consumers} consumers waited for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Producers were faster: of {capacity} places {depth} were taken on average, and {producers} producers waited for space.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} % of the throughput was left, where the processes that worked on should have reached {expected} %.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} processes were lost, although only {crashes} crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} updates were lost where none can be lost.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} workers ran at the same instant, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with processes: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads under the GIL: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages took {gil} s under the GIL and {other} s without: taking turns at parsing did not make the difference that it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages took {time} s, although {possible} s would have been enough: the waiting did not overlap as it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, although every worker had a core of its own.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, but {workers} workers shared {cores} cores. Choose no more workers than cores.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{philosophers} philosophers who all take the left fork first stood still after {seconds} s: each held one fork and waited for the next, and nobody would ever have moved again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: a spawned process inherits nothing and makes its own data.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: each process has its own copy of the {touched} % that it wrote to.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: memory that nobody writes to exists only once.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} threads spent only {wait} % of their time waiting for the lock, although one of them can hold it at a time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers made progress together, and up to {most} of them ran at the same instant: that is how many cores they could use. Together they used {percent} % of a core.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers on {cores} cores used only {percent} % of a core together, and no more than {most} ran at the same instant.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers shared {permits} connections: never more than {permits} were in use, {speed} uses a second, and each worker waited {wait} % of its time.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers used connections only {speed} times a second, although {limit} were possible with {permits} of them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers used connections {speed} times a second. With {permits} of them, no more than {limit} should be possible.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although each counter had a cache line to itself.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although {limit} was possible: passing the lock on cost more than the work inside it.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers were {speedup} times as fast as one. With {share} % of the work inside the lock, no more than {limit} should be possible.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers with their counters side by side were {speedup} times as fast as one. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers, each with a counter of its own and no lock, were only {speedup} times as fast as one, not {ideal} times: their counters share cache lines.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} answers were not what had been sent.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} increments are missing, although every counter had one writer only.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
