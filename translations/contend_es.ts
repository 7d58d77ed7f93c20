<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Axes</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Tu apuesta:</translation>
    </message>
    <message>
        <source>Your bet was right:</source>
        <translation>Has acertado:</translation>
    </message>
    <message>
        <source>Your bet was another one:</source>
        <translation>Habías apostado otra cosa:</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Medido:</translation>
    </message>
    <message>
        <source>these runs do not decide it</source>
        <translation>estas ejecuciones no lo deciden</translation>
    </message>
    <message>
        <source>Your bet was right.</source>
        <translation>Has acertado la apuesta.</translation>
    </message>
    <message>
        <source>Your bet was another one.</source>
        <translation>Habías apostado otra cosa.</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1 de %Ln núcleo</numerusform>
            <numerusform>%1 de %Ln núcleos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaveatText</name>
    <message>
        <source>more workers than cores</source>
        <translation>más trabajadores que núcleos</translation>
    </message>
    <message>
        <source>other programs used %1 %</source>
        <translation>otros programas usaron el %1&#xa0;%</translation>
    </message>
    <message>
        <source>one core only</source>
        <translation>un solo núcleo</translation>
    </message>
    <message>
        <source>unsteady: varies by %1 %</source>
        <translation>inestable: varía un %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline events lost</source>
        <translation>
            <numerusform>%Ln evento de la línea de tiempo perdido</numerusform>
            <numerusform>%Ln eventos de la línea de tiempo perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples only</source>
        <translation>
            <numerusform>solo %Ln muestra</numerusform>
            <numerusform>solo %Ln muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>measuring took %1 % of a core</source>
        <translation>medir costó el %1&#xa0;% de un núcleo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers lost</source>
        <translation>
            <numerusform>%Ln trabajador perdido</numerusform>
            <numerusform>%Ln trabajadores perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers not started</source>
        <translation>
            <numerusform>%Ln trabajador sin iniciar</numerusform>
            <numerusform>%Ln trabajadores sin iniciar</numerusform>
        </translation>
    </message>
    <message>
        <source>lower priority</source>
        <translation>prioridad inferior</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>test build</source>
        <translation>compilación de prueba</translation>
    </message>
    <message>
        <source>More workers wanted to compute than there are cores, so some always waited for a core. More workers cannot be faster than the cores allow.</source>
        <translation>Querían calcular más trabajadores que núcleos hay, así que alguno siempre esperaba un núcleo. Con más trabajadores no se puede ir más rápido de lo que permiten los núcleos.</translation>
    </message>
    <message>
        <source>Other programs used %1 % of the machine. Close them and measure again.</source>
        <translation>Otros programas usaron el %1&#xa0;% de la máquina. Ciérralos y vuelve a medir.</translation>
    </message>
    <message>
        <source>Only one core was free to use: nothing can run in parallel, whatever the contender. Allow more cores.</source>
        <translation>Solo se podía usar un núcleo: nada puede ejecutarse en paralelo, sea cual sea el contendiente. Permite más núcleos.</translation>
    </message>
    <message>
        <source>The throughput varied by %1 % during the run. Measure longer, or more often.</source>
        <translation>El rendimiento varió un %1&#xa0;% durante la ejecución. Mide durante más tiempo o más veces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes came faster than they could be read: the timeline has holes, the other figures are complete.</source>
        <translation>
            <numerusform>%Ln cambio de estado llegó demasiado deprisa para leerlo: la línea de tiempo tiene huecos; las demás cifras están completas.</numerusform>
            <numerusform>%Ln cambios de estado llegaron demasiado deprisa para leerlos: la línea de tiempo tiene huecos; las demás cifras están completas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln samples. Measure longer.</source>
        <translation>
            <numerusform>Solo hay %Ln muestra. Mide durante más tiempo.</numerusform>
            <numerusform>Solo hay %Ln muestras. Mide durante más tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring and drawing took %1 % of a core, which the workers could not use.</source>
        <translation>Medir y dibujar ocupó el %1&#xa0;% de un núcleo, que los trabajadores no pudieron usar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers ended without having been told to.</source>
        <translation>
            <numerusform>%Ln trabajador terminó sin que se le pidiera.</numerusform>
            <numerusform>%Ln trabajadores terminaron sin que se les pidiera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers could not be started: a limit of the system. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>No se pudo iniciar %Ln trabajador: lo impide un límite del sistema. Elige menos o sube el límite.</numerusform>
            <numerusform>No se pudieron iniciar %Ln trabajadores: lo impide un límite del sistema. Elige menos o sube el límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workers ran at a lower priority than the window, so other programs went first.</source>
        <translation>Los trabajadores se ejecutaron con menos prioridad que la ventana, así que otros programas pasaron antes.</translation>
    </message>
    <message>
        <source>The run was stopped before its time.</source>
        <translation>La ejecución se detuvo antes de tiempo.</translation>
    </message>
    <message>
        <source>This build checks itself while it runs and is several times slower.</source>
        <translation>Esta compilación se comprueba a sí misma mientras se ejecuta y es varias veces más lenta.</translation>
    </message>
</context>
<context>
    <name>DropRule</name>
    <message numerus="yes">
        <source>%n further files are left out.</source>
        <translation>
            <numerusform>Se deja fuera %n archivo más.</numerusform>
            <numerusform>Se dejan fuera %n archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record %1.</source>
        <translation>Abrir el registro %1.</translation>
    </message>
    <message>
        <source>Set everything as it was for the picture %1.</source>
        <translation>Ajustar todo como estaba para la imagen %1.</translation>
    </message>
    <message>
        <source>Compare the records %1 and %2.</source>
        <translation>Comparar los registros %1 y %2.</translation>
    </message>
    <message>
        <source>Records (.json) and pictures (.png) that Contend has saved can be opened here.</source>
        <translation>Aquí se pueden abrir registros (.json) e imágenes (.png) que Contend ha guardado.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is not a file of this computer.</source>
        <translation>%1 no es un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>%1 is neither.</source>
        <comment>a record nor a picture</comment>
        <translation>%1 no es ni lo uno ni lo otro.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Permitido: %1.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>El sistema dice: %1.</translation>
    </message>
    <message>
        <source>There is no such experiment.</source>
        <translation>Ese experimento no existe.</translation>
    </message>
    <message>
        <source>There is no experiment %1.</source>
        <translation>No existe el experimento %1.</translation>
    </message>
    <message>
        <source>There is no such contender here.</source>
        <translation>Ese contendiente no existe aquí.</translation>
    </message>
    <message>
        <source>There is no contender %1 here.</source>
        <translation>Aquí no existe el contendiente %1.</translation>
    </message>
    <message>
        <source>There is no such parameter here.</source>
        <translation>Ese parámetro no existe aquí.</translation>
    </message>
    <message>
        <source>There is no parameter %1 here.</source>
        <translation>Aquí no existe el parámetro %1.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Hace falta un número.</translation>
    </message>
    <message>
        <source>A number is needed, not %1.</source>
        <translation>Hace falta un número, no %1.</translation>
    </message>
    <message>
        <source>The value is out of range.</source>
        <translation>El valor está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>The value %1 is out of range.</source>
        <translation>El valor %1 está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>Esa opción no existe.</translation>
    </message>
    <message>
        <source>There is no choice %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>The sweep is not understood.</source>
        <translation>El barrido no se entiende.</translation>
    </message>
    <message>
        <source>The sweep %1 is not understood.</source>
        <translation>El barrido %1 no se entiende.</translation>
    </message>
    <message>
        <source>The value contradicts another one.</source>
        <translation>El valor contradice a otro.</translation>
    </message>
    <message>
        <source>The value %1 contradicts another one.</source>
        <translation>El valor %1 contradice a otro.</translation>
    </message>
    <message>
        <source>That needs more memory than is free on this machine.</source>
        <translation>Eso necesita más memoria de la que hay libre en esta máquina.</translation>
    </message>
    <message>
        <source>That needs %1 of memory, more than is free on this machine.</source>
        <translation>Eso necesita %1 de memoria, más de la que hay libre en esta máquina.</translation>
    </message>
    <message>
        <source>The option is not understood.</source>
        <translation>La opción no se entiende.</translation>
    </message>
    <message>
        <source>The option does not take %1.</source>
        <translation>La opción no admite %1.</translation>
    </message>
    <message>
        <source>The picture %1 holds no settings that Contend can read: programs that save a picture anew leave them out.</source>
        <translation>La imagen %1 no contiene ajustes que Contend pueda leer: los programas que vuelven a guardar una imagen los eliminan.</translation>
    </message>
    <message>
        <source>The file is damaged or is no record of Contend.</source>
        <translation>El archivo está dañado o no es un registro de Contend.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no record of Contend.</source>
        <translation>%1 está dañado o no es un registro de Contend.</translation>
    </message>
    <message>
        <source>The record was written by another version of Contend.</source>
        <translation>El registro lo escribió otra versión de Contend.</translation>
    </message>
    <message>
        <source>The record %1 was written by another version of Contend.</source>
        <translation>El registro %1 lo escribió otra versión de Contend.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>No hay memoria suficiente para esta ejecución.</translation>
    </message>
    <message>
        <source>The system allows no more processes or threads.</source>
        <translation>El sistema no permite más procesos ni hilos.</translation>
    </message>
    <message>
        <source>The system allows no more open files.</source>
        <translation>El sistema no permite más archivos abiertos.</translation>
    </message>
    <message>
        <source>The helper program contend-host could not be started.</source>
        <translation>No se pudo iniciar el programa auxiliar contend-host.</translation>
    </message>
    <message>
        <source>A helper of the experiment could not be started.</source>
        <translation>No se pudo iniciar un auxiliar del experimento.</translation>
    </message>
    <message>
        <source>The machine has too little of what this needs.</source>
        <translation>A la máquina le falta parte de lo que esto necesita.</translation>
    </message>
    <message>
        <source>The machine has too little of %1.</source>
        <translation>La máquina tiene demasiado poco de %1.</translation>
    </message>
    <message>
        <source>The helper program contend-host ended unexpectedly.</source>
        <translation>El programa auxiliar contend-host terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>A worker ended unexpectedly.</source>
        <translation>Un trabajador terminó de forma inesperada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the workers ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln de los trabajadores terminó de forma inesperada.</numerusform>
            <numerusform>%Ln de los trabajadores terminaron de forma inesperada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The helper program contend-host stopped answering and was ended.</source>
        <translation>El programa auxiliar contend-host dejó de responder y se le puso fin.</translation>
    </message>
    <message>
        <source>The shared memory of this run has the wrong form.</source>
        <translation>La memoria compartida de esta ejecución tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>Contend made a mistake of its own.</source>
        <translation>Se ha producido un error interno de Contend.</translation>
    </message>
    <message>
        <source>“contend list” shows all experiments with their contenders and parameters.</source>
        <translation>«contend list» muestra todos los experimentos con sus contendientes y parámetros.</translation>
    </message>
    <message>
        <source>Write it with digits and a point, such as 2.5.</source>
        <translation>Escríbelo con cifras y un punto, por ejemplo 2.5.</translation>
    </message>
    <message>
        <source>Choose one of the allowed values.</source>
        <translation>Elige uno de los valores permitidos.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>Choose less data or fewer workers, or close other programs.</source>
        <translation>Elige menos datos o menos trabajadores, o cierra otros programas.</translation>
    </message>
    <message>
        <source>Write it as PARAMETER=FROM:TO or PARAMETER=FROM:TO:STEP, such as workers=1:8.</source>
        <translation>Escríbelo como PARÁMETRO=DESDE:HASTA o PARÁMETRO=DESDE:HASTA:PASO, por ejemplo workers=1:8.</translation>
    </message>
    <message>
        <source>Choose a file that “contend run … --json” or Export has written.</source>
        <translation>Elige un archivo escrito por «contend run … --json» o por Exportar.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or measure again with this one.</source>
        <translation>Ábrelo con la versión que lo escribió, o vuelve a medir con esta.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Comprueba que el archivo existe y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>Choose another place, or check that the folder exists, has room and may be written.</source>
        <translation>Elige otro lugar, o comprueba que la carpeta existe, tiene espacio y permite escribir.</translation>
    </message>
    <message>
        <source>Close other programs, or choose fewer workers or less data.</source>
        <translation>Cierra otros programas, o elige menos trabajadores o menos datos.</translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -u, or pids.max of the container).</source>
        <translation>Elige menos trabajadores, o sube el límite (ulimit -u, o pids.max del contenedor).</translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -n).</source>
        <translation>Elige menos trabajadores, o sube el límite (ulimit -n).</translation>
    </message>
    <message>
        <source>It must lie beside the program contend; build or install Contend again if it is missing.</source>
        <translation>Tiene que estar junto al programa contend; si falta, vuelve a compilar o a instalar Contend.</translation>
    </message>
    <message>
        <source>Try again with fewer workers, or look for a firewall that closes the loopback address.</source>
        <translation>Vuelve a intentarlo con menos trabajadores, o busca un cortafuegos que cierre la dirección de bucle local (loopback).</translation>
    </message>
    <message>
        <source>Choose smaller values, or free what other programs hold.</source>
        <translation>Elige valores menores, o libera lo que ocupan otros programas.</translation>
    </message>
    <message>
        <source>What was measured until then is kept. Run it again; fewer workers or less memory may help.</source>
        <translation>Se conserva lo medido hasta entonces. Ejecútalo otra vez; puede ayudar usar menos trabajadores o menos memoria.</translation>
    </message>
    <message>
        <source>The programs contend and contend-host are of different builds; build Contend again.</source>
        <translation>Los programas contend y contend-host proceden de compilaciones distintas; vuelve a compilar Contend.</translation>
    </message>
    <message>
        <source>Please report it with the words above. Running again may help.</source>
        <translation>Informa del error con el texto de arriba. Puede que baste con ejecutarlo otra vez.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2</source>
        <translation>números enteros de %1 a %2</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>Amdahl&apos;s law: nothing of the work is serial.</source>
        <translation>Ley de Amdahl: nada del trabajo es secuencial.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: all of the work is serial, so that more workers make it no faster.</source>
        <translation>Ley de Amdahl: todo el trabajo es secuencial; más trabajadores no lo aceleran.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: %1 of the work is serial, so that no number of workers makes it more than %2 times as fast.</source>
        <translation>Ley de Amdahl: el %1 del trabajo es secuencial; con ningún número de trabajadores es más de %2 veces tan rápido.</translation>
    </message>
    <message>
        <source>Gunther&apos;s law: contention σ = %1, coherency κ = %2.</source>
        <translation>Ley de Gunther: contención σ = %1, coherencia κ = %2.</translation>
    </message>
    <message>
        <source>The most is to be had with about %1 workers: %2 operations/s.</source>
        <translation>Lo máximo se logra con unos %1 trabajadores: %2 operaciones/s.</translation>
    </message>
    <message>
        <source>It has no peak: more workers never make it slower.</source>
        <translation>No hay máximo: más trabajadores nunca lo hacen más lento.</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 secuencial</translation>
    </message>
    <message>
        <source>Gunther, peak at %1</source>
        <translation>Gunther, máximo en %1</translation>
    </message>
    <message>
        <source>Gunther, no peak</source>
        <translation>Gunther, sin máximo</translation>
    </message>
    <message>
        <source>Values beyond the number of cores are among the points: that the cores come to an end counts as serial work here.</source>
        <translation>Entre los puntos hay valores por encima del número de núcleos: que se acaben los núcleos cuenta aquí como trabajo secuencial.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: G. Amdahl, 1967. Gunther&apos;s universal scalability law: N. Gunther, 1993. Both are fitted to the mean of the measured points by least squares; warm-up is not measured.</source>
        <translation>Ley de Amdahl: G. Amdahl, 1967. Ley universal de escalabilidad: N. Gunther, 1993. Ambas se ajustan por mínimos cuadrados a la media de los puntos medidos; el calentamiento no se mide.</translation>
    </message>
</context>
<context>
    <name>MeasuredFigures</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>figure, value, contender</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On this machine: %1.</source>
        <translation>En esta máquina: %1.</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>operaciones/s</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>Uso de la CPU</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>Contención de cerrojos</translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation>del tiempo en espera</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Sequential</source>
        <translation>Secuencial</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads + GIL</source>
        <translation>Hilos + GIL</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Thread per task</source>
        <translation>Un hilo por tarea</translation>
    </message>
    <message>
        <source>Process per task</source>
        <translation>Un proceso por tarea</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>Pool de hilos</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Pool de procesos</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>secuencial</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>threads + GIL</source>
        <translation>hilos + GIL</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>un hilo por tarea</translation>
    </message>
    <message>
        <source>process per task</source>
        <translation>un proceso por tarea</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>pool de hilos</translation>
    </message>
    <message>
        <source>process pool</source>
        <translation>pool de procesos</translation>
    </message>
    <message>
        <source>One worker does all the work: what every speed-up is measured against.</source>
        <translation>Un trabajador hace todo el trabajo: con él se compara toda aceleración.</translation>
    </message>
    <message>
        <source>Threads of one process with no interpreter lock, as in C++, Java or free-threaded Python.</source>
        <translation>Hilos de un proceso sin cerrojo del intérprete, como en C++, Java o Python sin GIL.</translation>
    </message>
    <message>
        <source>Threads of one process under an interpreter lock, as in Python: one computes at a time.</source>
        <translation>Hilos de un proceso bajo un cerrojo del intérprete, como en Python: calculan de uno en uno.</translation>
    </message>
    <message>
        <source>Processes, each with memory and an interpreter lock of its own.</source>
        <translation>Procesos, cada uno con su propia memoria y su propio cerrojo del intérprete.</translation>
    </message>
    <message>
        <source>A new thread for each task, gone when the task is done.</source>
        <translation>Un hilo nuevo por cada tarea, que desaparece al acabarla.</translation>
    </message>
    <message>
        <source>A new process for each task, gone when the task is done.</source>
        <translation>Un proceso nuevo por cada tarea, que desaparece al acabarla.</translation>
    </message>
    <message>
        <source>Threads started once, which take task after task from a queue.</source>
        <translation>Hilos que se inician una sola vez y toman de una cola una tarea tras otra.</translation>
    </message>
    <message>
        <source>Processes started once, which take task after task from a queue.</source>
        <translation>Procesos que se inician una sola vez y toman de una cola una tarea tras otra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln trabajador</numerusform>
            <numerusform>%Ln trabajadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln cores</source>
        <translation>
            <numerusform>de %Ln núcleo</numerusform>
            <numerusform>de %Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <comment>a parameter, its value</comment>
        <translation>%1 puesto a %2</translation>
    </message>
</context>
<context>
    <name>RecordCharts</name>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a figure, a parameter</comment>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>parameter, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation>bastan los hilos</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 secuencial</translation>
    </message>
    <message>
        <source>Whiskers from the least to the most, a point for each run.</source>
        <translation>Bigotes del mínimo al máximo, un punto por ejecución.</translation>
    </message>
    <message>
        <source>Every run begins at zero.</source>
        <translation>Cada ejecución empieza en cero.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a law&apos;s figure, contender</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cores that the workers left idle (%)</source>
        <translation>Núcleos que los trabajadores dejaron inactivos (%)</translation>
    </message>
    <message>
        <source>Whiskers from the least to the most.</source>
        <translation>Bigotes del mínimo al máximo.</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>One run each, without its warm-up.</source>
        <translation>Una ejecución de cada uno, sin el calentamiento.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n runs each, without their warm-up.</source>
        <translation>
            <numerusform>Media de %n ejecución de cada uno, sin el calentamiento.</numerusform>
            <numerusform>Media de %n ejecuciones de cada uno, sin el calentamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of %1 to %2 runs each, without their warm-up.</source>
        <translation>Media de %1 a %2 ejecuciones de cada uno, sin el calentamiento.</translation>
    </message>
    <message>
        <source>Incomplete: stopped before all runs were made.</source>
        <translation>Incompleto: se detuvo antes de hacer todas las ejecuciones.</translation>
    </message>
</context>
<context>
    <name>RecordPairs</name>
    <message>
        <source>“%1” is about the experiment “%2”, which this version of Contend does not know.</source>
        <translation>«%1» trata del experimento «%2», que esta versión de Contend no conoce.</translation>
    </message>
    <message>
        <source>Nothing was measured in “%1”.</source>
        <translation>En «%1» no se midió nada.</translation>
    </message>
    <message>
        <source>Only one of the two is a sweep. Choose two sweeps, or none.</source>
        <translation>Solo uno de los dos es un barrido. Elige dos barridos, o ninguno.</translation>
    </message>
    <message>
        <source>The two sweep different parameters. Choose two sweeps of the same one.</source>
        <translation>Los dos barren parámetros distintos. Elige dos barridos del mismo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are different experiments. Choose two records of the same one.</source>
        <translation>«%1» y «%2» son experimentos distintos. Elige dos registros del mismo.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Contend</source>
        <translation>Contend</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Contendientes</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A: %1. B: %2.</translation>
    </message>
    <message>
        <source>They were measured on different machines: their figures tell about those as well.</source>
        <translation>Se midieron en máquinas distintas: sus cifras hablan también de ellas.</translation>
    </message>
    <message>
        <source>Both are of the same machine; what was set otherwise stands in the table.</source>
        <translation>Ambos son de la misma máquina; lo que se ajustó de otro modo está en la tabla.</translation>
    </message>
    <message>
        <source>Both are of the same machine, with the same settings.</source>
        <translation>Ambos son de la misma máquina, con los mismos ajustes.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>Worker %1 waits for its page.</source>
        <translation>El trabajador %1 espera su página.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its page.</source>
        <translation>El trabajador %1 sigue tras esperar %2 su página.</translation>
    </message>
    <message>
        <source>Worker %1 waits for its message to go through.</source>
        <translation>El trabajador %1 espera a que pase su mensaje.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its message.</source>
        <translation>El trabajador %1 sigue tras esperar %2 su mensaje.</translation>
    </message>
    <message>
        <source>Worker %1 waits for its data.</source>
        <translation>El trabajador %1 espera sus datos.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its data.</source>
        <translation>El trabajador %1 sigue tras esperar %2 sus datos.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the network or the database.</source>
        <translation>El trabajador %1 espera a la red o a la base de datos.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for network or database.</source>
        <translation>El trabajador %1 sigue tras esperar %2 a la red o a la base de datos.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the network.</source>
        <translation>El trabajador %1 espera a la red.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for the network.</source>
        <translation>El trabajador %1 sigue tras esperar %2 a la red.</translation>
    </message>
    <message>
        <source>Worker %1 waits for space in the queue.</source>
        <translation>El trabajador %1 espera sitio en la cola.</translation>
    </message>
    <message>
        <source>Worker %1 found space in the queue after %2.</source>
        <translation>El trabajador %1 encontró sitio en la cola tras %2.</translation>
    </message>
    <message>
        <source>Worker %1 uses its connection.</source>
        <translation>El trabajador %1 usa su conexión.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after using its connection for %2.</source>
        <translation>El trabajador %1 sigue tras usar su conexión durante %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for input, output or a message.</source>
        <translation>El trabajador %1 espera una entrada, una salida o un mensaje.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2.</source>
        <translation>El trabajador %1 sigue tras esperar %2.</translation>
    </message>
    <message>
        <source>The contender changes to %1.</source>
        <translation>Se cambia al contendiente %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a parameter and its value, as a sentence: Workers set to 8</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Worker %1 came to a bad end (%2).</source>
        <translation>El trabajador %1 acabó mal (%2).</translation>
    </message>
    <message>
        <source>Worker %1 got the lock after %2 and now waits for the GIL.</source>
        <translation>El trabajador %1 consiguió el cerrojo tras %2 y ahora espera el GIL.</translation>
    </message>
    <message>
        <source>Worker %1 has nothing to do.</source>
        <translation>El trabajador %1 no tiene nada que hacer.</translation>
    </message>
    <message>
        <source>Worker %1 is kept from working by something else.</source>
        <translation>El trabajador %1 no puede trabajar por otra causa.</translation>
    </message>
    <message>
        <source>Worker %1 got the lock after %2.</source>
        <translation>El trabajador %1 consiguió el cerrojo tras %2.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for a lock.</source>
        <translation>El trabajador %1 sigue tras esperar %2 un cerrojo.</translation>
    </message>
    <message>
        <source>Worker %1 got the GIL after %2.</source>
        <translation>El trabajador %1 consiguió el GIL tras %2.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for the GIL.</source>
        <translation>El trabajador %1 sigue tras esperar %2 el GIL.</translation>
    </message>
    <message>
        <source>Worker %1 got a core after %2.</source>
        <translation>El trabajador %1 consiguió un núcleo tras %2.</translation>
    </message>
    <message>
        <source>Worker %1 has something to do again after %2.</source>
        <translation>El trabajador %1 vuelve a tener algo que hacer tras %2.</translation>
    </message>
    <message>
        <source>Worker %1 computes.</source>
        <translation>El trabajador %1 calcula.</translation>
    </message>
    <message>
        <source>Worker %1 got the GIL after %2 and is ready, but no core is free.</source>
        <translation>El trabajador %1 consiguió el GIL tras %2 y está listo, pero no hay ningún núcleo libre.</translation>
    </message>
    <message>
        <source>Worker %1 is ready, but no core is free.</source>
        <translation>El trabajador %1 está listo, pero no hay ningún núcleo libre.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the GIL.</source>
        <translation>El trabajador %1 espera el GIL.</translation>
    </message>
    <message>
        <source>Worker %1 waits for a lock.</source>
        <translation>El trabajador %1 espera un cerrojo.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the GIL held by worker %2.</source>
        <translation>El trabajador %1 espera el GIL que tiene el trabajador %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the lock held by worker %2.</source>
        <translation>El trabajador %1 espera el cerrojo que tiene el trabajador %2.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly computing.</source>
        <translation>El trabajador %1 cambia de actividad %2 en %3; sobre todo calcula.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly waiting for a lock.</source>
        <translation>El trabajador %1 cambia de actividad %2 en %3; sobre todo espera un cerrojo.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly waiting for the GIL.</source>
        <translation>El trabajador %1 cambia de actividad %2 en %3; sobre todo espera el GIL.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3.</source>
        <translation>El trabajador %1 cambia de actividad %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n times</source>
        <translation>
            <numerusform>al menos %n veces</numerusform>
            <numerusform>al menos %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n veces</numerusform>
            <numerusform>%n veces</numerusform>
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
        <translation>operaciones/s</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Contendiente</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation>Espera cerrojos</translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation>Espera GIL</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Figures behind it, named as in the record: %1.</source>
        <translation>Las cifras en que se basa, con los nombres del registro: %1.</translation>
    </message>
    <message>
        <source>To be careful about</source>
        <translation>Con cautela</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Not all runs were finished.</source>
        <translation>No todas las ejecuciones terminaron.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Contendientes</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The program in Python</source>
        <translation>El programa en Python</translation>
    </message>
    <message>
        <source>The program in C++</source>
        <translation>El programa en C++</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 could not be read, so the defaults apply. They are written anew at the next change.</source>
        <translation>No se pudieron leer los ajustes de %1, así que se usan los predeterminados. Se volverán a escribir con el próximo cambio.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>the name of an experiment</source>
        <translation>el nombre de un experimento</translation>
    </message>
    <message>
        <source>the size and place of a window</source>
        <translation>el tamaño y la posición de una ventana</translation>
    </message>
    <message>
        <source>The setting %1 was “%2”, which cannot be; allowed is %3. The default applies.</source>
        <translation>El ajuste %1 era «%2», que no es posible; se permite %3. Se usa el valor predeterminado.</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation>listo, sin núcleo libre</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>en espera de un cerrojo</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>en espera del GIL</translation>
    </message>
    <message>
        <source>waiting for I/O</source>
        <translation>en espera de E/S</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>cerrojo</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/S</translation>
    </message>
    <message>
        <source>The worker computes on a core.</source>
        <translation>El trabajador calcula en un núcleo.</translation>
    </message>
    <message>
        <source>The worker could compute, but no core is free for it.</source>
        <translation>El trabajador podría calcular, pero no hay ningún núcleo libre para él.</translation>
    </message>
    <message>
        <source>The worker waits for a lock that another worker holds.</source>
        <translation>El trabajador espera un cerrojo que tiene otro.</translation>
    </message>
    <message>
        <source>The worker waits for the interpreter lock that another worker holds.</source>
        <translation>El trabajador espera el cerrojo del intérprete, que tiene otro.</translation>
    </message>
    <message>
        <source>The worker waits for input, output or a message.</source>
        <translation>El trabajador espera entrada, salida o un mensaje.</translation>
    </message>
    <message>
        <source>The worker has nothing to do.</source>
        <translation>El trabajador no tiene nada que hacer.</translation>
    </message>
    <message>
        <source>The worker does something else, starting or ending for example.</source>
        <translation>El trabajador hace otra cosa, por ejemplo iniciarse o terminar.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutado</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 a parameter&apos;s name, %2 its value in a sweep, %3 the sentence about it: &quot;Connections 64: ...&quot;</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>chapter</name>
    <message>
        <source>First ideas</source>
        <extracomment>concurrency-vs-parallelism cpu-bound download-pages mixed-work responsiveness</extracomment>
        <translation>Primeras ideas</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>crash-isolation memory-footprint messages separate-memory startup-cost</extracomment>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Real cases</source>
        <extracomment>data-analysis image-processing request-server</extracomment>
        <translation>Casos reales</translation>
    </message>
    <message>
        <source>Sharing safely</source>
        <extracomment>deadlock false-sharing lock-contention producer-consumer race-condition semaphore</extracomment>
        <translation>Compartir sin peligro</translation>
    </message>
    <message>
        <source>The interpreter lock</source>
        <extracomment>gil-convoy gil-handoff</extracomment>
        <translation>El cerrojo del intérprete</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>abort</source>
        <extracomment>kind</extracomment>
        <translation>abort</translation>
    </message>
    <message>
        <source>at-calls</source>
        <extracomment>preempt</extracomment>
        <translation>en las llamadas</translation>
    </message>
    <message>
        <source>atomic</source>
        <extracomment>protection</extracomment>
        <translation>atómica</translation>
    </message>
    <message>
        <source>blur</source>
        <extracomment>filter</extracomment>
        <translation>desenfoque</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>transfer</extracomment>
        <translation>copia</translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>filter</extracomment>
        <translation>bordes</translation>
    </message>
    <message>
        <source>fork</source>
        <extracomment>start-method</extracomment>
        <translation>fork</translation>
    </message>
    <message>
        <source>fractal</source>
        <extracomment>filter</extracomment>
        <translation>fractal</translation>
    </message>
    <message>
        <source>inside-update</source>
        <extracomment>preempt</extracomment>
        <translation>a mitad de la suma</translation>
    </message>
    <message>
        <source>manager</source>
        <extracomment>channel list</extracomment>
        <translation>gestor</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>kind</extracomment>
        <translation>memoria</translation>
    </message>
    <message>
        <source>mutex</source>
        <extracomment>lock protection</extracomment>
        <translation>mutex</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>strategy</extracomment>
        <translation>ingenua</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>protection</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>null-pointer</source>
        <extracomment>kind</extracomment>
        <translation>puntero nulo</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>restart</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>restart</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>ordered</source>
        <extracomment>strategy</extracomment>
        <translation>ordenada</translation>
    </message>
    <message>
        <source>own</source>
        <extracomment>list</extracomment>
        <translation>memoria propia</translation>
    </message>
    <message>
        <source>packed</source>
        <extracomment>layout</extracomment>
        <translation>contiguos</translation>
    </message>
    <message>
        <source>padded</source>
        <extracomment>layout</extracomment>
        <translation>con relleno</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <extracomment>traffic</extracomment>
        <translation>ping-pong</translation>
    </message>
    <message>
        <source>pipe</source>
        <extracomment>channel</extracomment>
        <translation>tubería</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>counters</extracomment>
        <translation>memoria privada</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>channel</extracomment>
        <translation>cola</translation>
    </message>
    <message>
        <source>rwlock</source>
        <extracomment>lock</extracomment>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <source>semaphore</source>
        <extracomment>lock</extracomment>
        <translation>semáforo</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>counters list transfer</extracomment>
        <translation>memoria compartida</translation>
    </message>
    <message>
        <source>shared-memory</source>
        <extracomment>channel</extracomment>
        <translation>memoria compartida</translation>
    </message>
    <message>
        <source>spawn</source>
        <extracomment>start-method</extracomment>
        <translation>spawn</translation>
    </message>
    <message>
        <source>spin</source>
        <extracomment>lock</extracomment>
        <translation>espera activa</translation>
    </message>
    <message>
        <source>stream</source>
        <extracomment>traffic</extracomment>
        <translation>flujo</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>strategy</extracomment>
        <translation>con límite</translation>
    </message>
</context>
<context>
    <name>contend::ui::AmdahlPicture</name>
    <message>
        <source>Each number of workers that is measured adds a point here</source>
        <translation>Cada número de trabajadores que se mide añade aquí un punto</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Ley de Amdahl</translation>
    </message>
    <message>
        <source>by contender</source>
        <translation>por contendiente</translation>
    </message>
    <message>
        <source>as fast as one, at most %1 by the law</source>
        <translation>la velocidad de uno solo, como mucho %1 según la ley</translation>
    </message>
    <message>
        <source>%1 · fairness %2</source>
        <translation>%1 · equidad %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>times as fast as one worker</source>
        <translation>veces tan rápido como un trabajador</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 secuencial</translation>
    </message>
</context>
<context>
    <name>contend::ui::BarChart</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Press C to run every contender and compare them.</source>
        <translation>Pulsa C para ejecutar todos los contendientes y compararlos.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>%1 a %2 en %Ln ejecución</numerusform>
            <numerusform>%1 a %2 en %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>your bet: %1</source>
        <translation>tu apuesta: %1</translation>
    </message>
    <message>
        <source>your bet</source>
        <translation>tu apuesta</translation>
    </message>
</context>
<context>
    <name>contend::ui::BetCard</name>
    <message>
        <source>Before you run</source>
        <translation>Antes de ejecutar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Do without bets</source>
        <translation>Seguir sin apuestas</translation>
    </message>
    <message>
        <source>%1 ✓ measured, your bet</source>
        <translation>%1 ✓ medido, tu apuesta</translation>
    </message>
    <message>
        <source>%1 ✓ measured</source>
        <translation>%1 ✓ medido</translation>
    </message>
    <message>
        <source>%1 ✗ your bet</source>
        <translation>%1 ✗ tu apuesta</translation>
    </message>
    <message>
        <source>%1 · your bet</source>
        <translation>%1 · tu apuesta</translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLineChart</name>
    <message>
        <source>Cache lines</source>
        <translation>Líneas de caché</translation>
    </message>
    <message>
        <source>Whose counter lies on which cache line appears here. Press Space to run.</source>
        <translation>Aquí aparece en qué línea de caché está el contador de cada uno. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>%1 increments/s</source>
        <translation>%1 sumas/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counters on one line: %1</source>
        <translation>
            <numerusform>%Ln contador en una línea: %1</numerusform>
            <numerusform>%Ln contadores en una línea: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 counters on %2 cache lines, %3 of them shared; %4 increments per second in all.</source>
        <translation>Contadores: %1; líneas de caché: %2, de ellas compartidas: %3; %4 sumas por segundo en total.</translation>
    </message>
    <message>
        <source>Worker %1: bytes %2 to %3 of its line, %4 increments/s</source>
        <translation>Trabajador %1: bytes %2 a %3 de su línea, %4 sumas/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLinesPicture</name>
    <message>
        <source>Counters in memory</source>
        <translation>Contadores en memoria</translation>
    </message>
    <message>
        <source>increments/s, on shared cache lines</source>
        <translation>sumas/s, en líneas de caché compartidas</translation>
    </message>
    <message>
        <source>increments/s, a cache line for each</source>
        <translation>sumas/s, con una línea de caché para cada uno</translation>
    </message>
</context>
<context>
    <name>contend::ui::ChartCard</name>
    <message>
        <source>Show all charts (Esc)</source>
        <translation>Mostrar todos los gráficos (Esc)</translation>
    </message>
    <message>
        <source>Show this chart alone (Enter or double-click)</source>
        <translation>Mostrar solo este gráfico (Intro o doble clic)</translation>
    </message>
</context>
<context>
    <name>contend::ui::CodeView</name>
    <message>
        <source>Show the program in %1</source>
        <translation>Mostrar el programa en %1</translation>
    </message>
    <message>
        <source>Copy the whole program, with these values</source>
        <translation>Copiar el programa completo, con estos valores</translation>
    </message>
    <message>
        <source>Python program</source>
        <translation>Programa en Python</translation>
    </message>
    <message>
        <source>C++ program</source>
        <translation>Programa en C++</translation>
    </message>
    <message>
        <source>There is no program for this experiment.</source>
        <translation>No hay ningún programa para este experimento.</translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: python3 %1</source>
        <translation>Los valores de los controles deslizantes están marcados. Para ejecutarlo: python3 %1</translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</source>
        <translation>Los valores de los controles deslizantes están marcados. Para ejecutarlo: g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copiado ✓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copiar el programa</translation>
    </message>
</context>
<context>
    <name>contend::ui::ComparisonView</name>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>The contenders as bars, with the spread over the runs</source>
        <translation>Los contendientes como barras, con la dispersión entre ejecuciones</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>The runs of all contenders over one time axis</source>
        <translation>Las ejecuciones de todos los contendientes sobre un mismo eje de tiempo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Every figure; sorts by any column, Ctrl+C copies</source>
        <translation>Todas las cifras; se ordenan por cualquier columna, Ctrl+C copia</translation>
    </message>
    <message>
        <source>Runs each</source>
        <translation>Ejecuciones de cada uno</translation>
    </message>
    <message>
        <source>How often every contender is measured; every other time in reverse order</source>
        <translation>Cuántas veces se mide cada contendiente; una de cada dos, en orden inverso</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar otra vez</translation>
    </message>
    <message>
        <source>Measure all contenders anew (C)</source>
        <translation>Volver a medir todos los contendientes (C)</translation>
    </message>
    <message>
        <source>Figures of the comparison</source>
        <translation>Cifras de la comparación</translation>
    </message>
    <message>
        <source>This record has no curves.</source>
        <translation>Este registro no tiene curvas.</translation>
    </message>
    <message>
        <source>Throughput of all workers</source>
        <translation>Rendimiento de todos los trabajadores</translation>
    </message>
    <message>
        <source>CPU utilization of all cores</source>
        <translation>Uso de CPU de todos los núcleos</translation>
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
        <translation>Contendiente</translation>
    </message>
</context>
<context>
    <name>contend::ui::CopyComputePicture</name>
    <message>
        <source>Copying and computing</source>
        <translation>Copia y cálculo</translation>
    </message>
    <message>
        <source>What the workers&apos; time goes into appears here. Press Space to run.</source>
        <translation>Aquí aparece en qué se va el tiempo de los trabajadores. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>calcular</translation>
    </message>
    <message>
        <source>receiving data</source>
        <translation>recibir datos</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>recibir</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>esperar datos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>of the time receiving data and waiting for it</source>
        <translation>del tiempo en recibir o esperar datos</translation>
    </message>
    <message>
        <source>The workers spent %1 of their time computing, %2 receiving data, %3 waiting for it.</source>
        <translation>Los trabajadores dedicaron el %1 de su tiempo a calcular, el %2 a recibir datos y el %3 a esperarlos.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;computing: %2&lt;br&gt;receiving data: %3&lt;br&gt;waiting for data: %4</source>
        <translation>%1&lt;br&gt;calcular: %2&lt;br&gt;recibir datos: %3&lt;br&gt;esperar datos: %4</translation>
    </message>
</context>
<context>
    <name>contend::ui::CoreStrip</name>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>core %1: %2</source>
        <translation>núcleo %1: %2</translation>
    </message>
    <message>
        <source>Cores: %1, on the average %2 busy. The busiest is core %3 with %4.</source>
        <translation>Núcleos: %1, ocupados al %2 de media. El más ocupado es el núcleo %3 con %4.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Core %1&lt;/b&gt;: %2 busy, all programs together</source>
        <translation>&lt;b&gt;Núcleo %1&lt;/b&gt;: ocupado al %2, todos los programas juntos</translation>
    </message>
</context>
<context>
    <name>contend::ui::CrossoverPicture</name>
    <message>
        <source>Each share of waiting that is measured adds a point here</source>
        <translation>Cada proporción de espera que se mide añade aquí un punto</translation>
    </message>
    <message>
        <source>Throughput by share of waiting</source>
        <translation>Rendimiento según la proporción de espera</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>waiting: threads are enough</source>
        <translation>de espera: bastan los hilos</translation>
    </message>
    <message>
        <source>Waiting in each operation (%)</source>
        <translation>Espera en cada operación (%)</translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation>operaciones/s</translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation>bastan los hilos</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExpectedLines</name>
    <message>
        <source>equal share of the cores</source>
        <translation>parte igual de los núcleos</translation>
    </message>
    <message>
        <source>ideal: as one worker alone</source>
        <translation>ideal: como un trabajador solo</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPage</name>
    <message>
        <source>Show the experiments (F8)</source>
        <translation>Mostrar los experimentos (F8)</translation>
    </message>
    <message>
        <source>Show the parameters (F9)</source>
        <translation>Mostrar los parámetros (F9)</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>All experiments by chapter</source>
        <translation>Todos los experimentos por capítulo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Theme, language, text size, keys</source>
        <translation>Tema, idioma, tamaño del texto, teclas</translation>
    </message>
    <message>
        <source>Fold the experiments away (F8)</source>
        <translation>Plegar los experimentos (F8)</translation>
    </message>
    <message>
        <source>Fold the experiments away</source>
        <translation>Plegar los experimentos</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDesk</name>
    <message>
        <source>Everything on view</source>
        <translation>Todo lo que se ve</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run something first.</source>
        <translation>Aún no hay nada que exportar. Ejecuta algo primero.</translation>
    </message>
    <message>
        <source>The figures are complete when the run has ended. Stop it first.</source>
        <translation>Las cifras están completas cuando termina la ejecución. Detenla primero.</translation>
    </message>
    <message>
        <source>There are no figures to export. Run something first.</source>
        <translation>No hay cifras que exportar. Ejecuta algo primero.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation>Guardar una imagen o las cifras</translation>
    </message>
    <message>
        <source>PNG picture, for slides</source>
        <translation>Imagen PNG, para diapositivas</translation>
    </message>
    <message>
        <source>SVG picture, for print</source>
        <translation>Imagen SVG, para imprimir</translation>
    </message>
    <message>
        <source>PDF picture, for print</source>
        <translation>Imagen PDF, para imprimir</translation>
    </message>
    <message>
        <source>CSV table, one row a worker and sample</source>
        <translation>Tabla CSV, una fila por trabajador y muestra</translation>
    </message>
    <message>
        <source>JSON record, opens in Contend again</source>
        <translation>Registro JSON, se vuelve a abrir en Contend</translation>
    </message>
    <message>
        <source>Chrome trace, opens in Perfetto</source>
        <translation>Traza de Chrome, se abre en Perfetto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Como en la pantalla</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>PDF report, with table, verdict and code</source>
        <translation>Informe PDF, con tabla, veredicto y código</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Width × height in pixels, before scaling</source>
        <translation>Ancho × alto en píxeles, antes de escalar</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>“%1” is no size. Allowed: width × height in pixels, each from %2 to %3.</source>
        <translation>«%1» no es un tamaño. Se permite: ancho × alto en píxeles, cada uno de %2 a %3.</translation>
    </message>
    <message>
        <source>The picture would be %1 pixels long. Allowed are %2: choose a smaller size or scale.</source>
        <translation>La imagen mediría %1 píxeles de largo. Se permiten %2: elige un tamaño o una escala menor.</translation>
    </message>
    <message>
        <source>Say where to save it.</source>
        <translation>Indica dónde guardarlo.</translation>
    </message>
    <message>
        <source>%1 is there already. Press Save again to replace it.</source>
        <translation>%1 ya existe. Pulsa Guardar otra vez para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>contend::ui::FollowButton</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Return to the newest (F)</source>
        <translation>Volver a lo más reciente (F)</translation>
    </message>
</context>
<context>
    <name>contend::ui::GilHolderPicture</name>
    <message>
        <source>Who holds the interpreter lock appears here</source>
        <translation>Aquí aparece quién tiene el cerrojo del intérprete</translation>
    </message>
    <message>
        <source>No lock for all: nobody waits for a turn</source>
        <translation>Sin cerrojo común: nadie espera su turno</translation>
    </message>
    <message>
        <source>Who holds the GIL</source>
        <translation>Quién tiene el GIL</translation>
    </message>
    <message>
        <source>hand-offs/s</source>
        <translation>traspasos/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatChart</name>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>The heartbeat appears here. Press Space to run.</source>
        <translation>Aquí aparece el latido. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>%1 beats came, %2 were missed; the longest gap was %3.</source>
        <translation>Latidos: %1; perdidos: %2; hueco más largo: %3.</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>latido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>This beat came %1 late.</source>
        <translation>Este latido llegó con %1 de retraso.</translation>
    </message>
    <message>
        <source>%1 Missed right before it: %2.</source>
        <comment>sentence, number</comment>
        <translation>%1 Perdidos justo antes: %2.</translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatPicture</name>
    <message>
        <source>60 beats per second appear here, and those that are missed</source>
        <translation>Aquí aparecen 60 latidos por segundo, y los que se pierden</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>of the beats missed</source>
        <translation>de latidos perdidos</translation>
    </message>
</context>
<context>
    <name>contend::ui::HolderChart</name>
    <message>
        <source>Holder of the lock</source>
        <translation>Dueño del cerrojo</translation>
    </message>
    <message>
        <source>Who holds the lock appears here. Press Space to run.</source>
        <translation>Aquí aparece quién tiene el cerrojo. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>Within %1 the lock went from one worker to another %2 times; %3 workers had it.</source>
        <translation>Traspasos del cerrojo entre trabajadores en %1: %2; trabajadores que lo tuvieron: %3.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; held the lock for %2</source>
        <translation>&lt;b&gt;Trabajador %1&lt;/b&gt; tuvo el cerrojo durante %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>contend::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::LanesPicture</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>of the throughput left</source>
        <translation>del rendimiento se mantiene</translation>
    </message>
    <message>
        <source>workers live</source>
        <translation>trabajadores vivos</translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyChart</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>How long each one took appears here. Press Space to run.</source>
        <translation>Aquí aparece cuánto tardó cada una. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>%1 %2: half took no longer than %3, 99 % no longer than %4, the slowest took %5.</source>
        <translation>%1 %2: la mitad tardó como mucho %3; el 99&#xa0;%, como mucho %4; la más lenta, %5.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, remark</comment>
        <translation>%1 %2.</translation>
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
        <translation>peor</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 %3 took %4 to %5</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; de %2 %3: entre %4 y %5</translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyPicture</name>
    <message>
        <source>How long each request took appears here</source>
        <translation>Aquí aparece cuánto tardó cada petición</translation>
    </message>
    <message>
        <source>Latency of the requests</source>
        <translation>Latencia de las peticiones</translation>
    </message>
    <message>
        <source>p99: one in a hundred took longer</source>
        <translation>p99: una de cada cien tardó más</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>rechazadas: %1</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
</context>
<context>
    <name>contend::ui::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Click to hide, double-click to show alone</source>
        <translation>Clic para ocultar, doble clic para mostrar solo esto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln trabajador</numerusform>
            <numerusform>%Ln trabajadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonPanel</name>
    <message>
        <source>What you see</source>
        <translation>Lo que ves</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The whole lesson beside the charts (L)</source>
        <translation>La lección completa junto a los gráficos (L)</translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonView</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>contend::ui::LineChart</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1: nothing recorded yet.</source>
        <translation>%1: aún no hay nada grabado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.</source>
        <translation>
            <numerusform>%1 de %Ln trabajador durante %2: en promedio %3, como mínimo %4, como máximo %5.</numerusform>
            <numerusform>%1 de %Ln trabajadores durante %2: en promedio %3 cada uno, como mínimo %4, como máximo %5.</numerusform>
        </translation>
    </message>
    <message>
        <source> · curves: mean of %1</source>
        <translation> · curvas: media de %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation>trabajador %1: %2</translation>
    </message>
    <message>
        <source>At the end %1.</source>
        <translation>Al final: %1.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ListsPicture</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>How long the list is that each worker sees appears here. Press Space to run.</source>
        <translation>Aquí aparece cómo de larga es la lista que ve cada trabajador. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>The list as each worker sees it</source>
        <translation>La lista que ve cada trabajador</translation>
    </message>
    <message>
        <source>of %1 entries in the longest</source>
        <translation>de %1 entradas, en la más larga</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>made by all: %1</source>
        <translation>entre todos: %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveMark</name>
    <message>
        <source>Acts at once on running workers</source>
        <translation>Actúa al instante, en plena ejecución</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveView</name>
    <message>
        <source>CPU utilization</source>
        <translation>Uso de la CPU</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>Contención de cerrojos</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>por estado</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation>del tiempo en espera</translation>
    </message>
    <message>
        <source>of the time waiting for the GIL</source>
        <translation>del tiempo en espera del GIL</translation>
    </message>
    <message>
        <source>of the time waiting for locks</source>
        <translation>del tiempo en espera de cerrojos</translation>
    </message>
    <message>
        <source>waiting: GIL %1, locks %2</source>
        <translation>en espera: GIL %1, cerrojos %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln waiting</source>
        <comment>phrase; workers</comment>
        <translation>
            <numerusform>%1 · %Ln espera</numerusform>
            <numerusform>%1 · %Ln esperan</numerusform>
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
        <translation>Quién vive</translation>
    </message>
    <message>
        <source>Who lives, who crashed and who came back appears here. Press Space to run.</source>
        <translation>Aquí aparece quién vive, quién cayó y quién volvió. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>%1 of %2 workers live.</source>
        <translation>Trabajadores vivos: %1 de %2.</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>vivo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>✕ crashed</source>
        <translation>✕ caída</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 to %2, crashed (%3)</source>
        <comment>from, until, how</comment>
        <translation>de %1 a %2, caída (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, until</comment>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::LostUpdatesPicture</name>
    <message>
        <source>Lost updates</source>
        <translation>Actualizaciones perdidas</translation>
    </message>
    <message>
        <source>lost/s</source>
        <translation>perdidas/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::MainWindow</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions with short answers, and where to see them (Q)</source>
        <translation>Preguntas con respuestas cortas, y dónde verlas (Q)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The program it stands for, in Python and C++ (K)</source>
        <translation>El programa que representa, en Python y C++ (K)</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>El archivo de ajustes estaba dañado.</translation>
    </message>
    <message>
        <source>%1 – Contend</source>
        <translation>%1 – Contend</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>Trabajadores: %1</translation>
    </message>
    <message>
        <source>Wheel, W S</source>
        <translation>Rueda, W S</translation>
    </message>
    <message>
        <source>Zoom in time; Ctrl finer, Shift faster</source>
        <translation>Ampliar en el tiempo; Ctrl más fino, Mayús más rápido</translation>
    </message>
    <message>
        <source>Drag, A D</source>
        <translation>Arrastrar, A D</translation>
    </message>
    <message>
        <source>Move in time; F follows again</source>
        <translation>Moverse en el tiempo; F vuelve a seguir</translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation>Doble clic, Intro</translation>
    </message>
    <message>
        <source>Show one chart alone; Esc brings all back</source>
        <translation>Mostrar un solo gráfico; Esc los recupera todos</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>En un control deslizante</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows, PgUp and PgDn, Home and End</source>
        <translation>Flechas, Mayús+flechas, RePág y AvPág, Inicio y Fin</translation>
    </message>
    <message>
        <source>Run or stop</source>
        <translation>Ejecutar o detener</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Compare all contenders</source>
        <translation>Comparar todos los contendientes</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Sweep a parameter</source>
        <translation>Barrido de un parámetro</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Mayús+C</translation>
    </message>
    <message>
        <source>Reset the parameters</source>
        <translation>Restablecer los parámetros</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>Numbers of every worker</source>
        <translation>Cifras de cada trabajador</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Choose a contender</source>
        <translation>Elegir un contendiente</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Show or fold the experiments</source>
        <translation>Mostrar o plegar los experimentos</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show or fold the parameters</source>
        <translation>Mostrar o plegar los parámetros</translation>
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
        <translation>Mostrar o plegar la lección</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Show or fold the code</source>
        <translation>Mostrar o plegar el código</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Ctrl+−</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? o F1</translation>
    </message>
    <message>
        <source>Bets before the run</source>
        <translation>Apuestas antes de ejecutar</translation>
    </message>
    <message>
        <source>Steady curves</source>
        <translation>Curvas suaves</translation>
    </message>
    <message>
        <source>Curves show the mean of the last second instead of every sample, so that workers can be told apart.
The time cursor still tells the measured values.</source>
        <translation>Las curvas muestran la media del último segundo en lugar de cada muestra, para que se distingan los trabajadores.
El cursor de tiempo sigue indicando los valores medidos.</translation>
    </message>
    <message>
        <source>Core numbers</source>
        <translation>Números de núcleo</translation>
    </message>
    <message>
        <source>The timeline says in every wide enough bar which core it ran on.</source>
        <translation>La línea de tiempo indica, en cada barra lo bastante ancha, en qué núcleo se ejecutó.</translation>
    </message>
    <message>
        <source>Records and pictures (*.json *.png);;All files (*)</source>
        <translation>Registros e imágenes (*.json *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Numbers …</source>
        <translation>Cifras…</translation>
    </message>
    <message>
        <source>Open a record …</source>
        <translation>Abrir un registro…</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Everything that was measured, to be opened and compared (Ctrl+H)</source>
        <translation>Todo lo que se ha medido, para abrirlo y compararlo (Ctrl+H)</translation>
    </message>
    <message>
        <source>The experiment “%1”, which was shown last, is unknown to this version.</source>
        <translation>Esta versión no conoce el experimento «%1», que se mostró por última vez.</translation>
    </message>
    <message>
        <source>Size and place of the window could not be read, so the defaults apply.</source>
        <translation>No se pudieron leer el tamaño y el lugar de la ventana, así que valen los iniciales.</translation>
    </message>
    <message>
        <source>Pause the picture, or hold a replay</source>
        <translation>Pausar la imagen, o detener una repetición</translation>
    </message>
    <message>
        <source>Play again what was recorded; Esc ends it</source>
        <translation>Volver a reproducir lo grabado; Esc termina</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>In a replay: to the next event, or the one before</source>
        <translation>En una repetición: al suceso siguiente, o al anterior</translation>
    </message>
    <message>
        <source>. and ,</source>
        <translation>. y ,</translation>
    </message>
    <message>
        <source>In a replay: faster or slower</source>
        <translation>En una repetición: más deprisa o más despacio</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ y −</translation>
    </message>
    <message>
        <source>Saved records</source>
        <translation>Registros guardados</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Everything is set as it was for the picture.</source>
        <translation>Todo está ajustado como para la imagen.</translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation>Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se abrió nada.</translation>
    </message>
    <message>
        <source>Presets of the parameters</source>
        <translation>Ajustes preparados de los parámetros</translation>
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
        <translation>Mapa de calor para muchos trabajadores</translation>
    </message>
    <message>
        <source>More than 12 workers are shown as rows of colours; as curves nobody can tell them apart.</source>
        <translation>Más de 12 trabajadores se muestran como filas de colores; como curvas nadie podría distinguirlos.</translation>
    </message>
    <message>
        <source>Runs of each contender in a comparison</source>
        <translation>Ejecuciones de cada contendiente en una comparación</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size (Ctrl++ and Ctrl+−)</source>
        <translation>Tamaño del texto (Ctrl++ y Ctrl+−)</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>Tamaño del texto %1</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Tiempo a la vista</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln seconds</source>
        <translation>
            <numerusform>El último %Ln segundo</numerusform>
            <numerusform>Los últimos %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Curve of all workers together</source>
        <translation>Curva de todos los trabajadores juntos</translation>
    </message>
    <message>
        <source>Throughput has one more curve: what all workers do together.</source>
        <translation>El rendimiento recibe una curva más: lo que hacen todos los trabajadores juntos.</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>What memory each worker takes appears here. Press Space to run.</source>
        <translation>Aquí aparece qué memoria ocupa cada trabajador. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>its own, and its part of what is shared (hatched)</source>
        <translation>la propia y su parte de la compartida (rayada)</translation>
    </message>
    <message>
        <source>own, shared</source>
        <translation>propia, compartida</translation>
    </message>
    <message>
        <source>frame: RSS, counted by others as well</source>
        <translation>marco: RSS, contado también por otros</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>in one process</source>
        <translation>en un proceso</translation>
    </message>
    <message>
        <source>in all; RSS adds up to %1</source>
        <translation>en total; el RSS suma %1</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>One process</source>
        <translation>Un proceso</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>%1 in all, RSS adds up to %2.</source>
        <translation>%1 en total; el RSS suma %2.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>In all (PSS): %1&lt;br&gt;Sum of RSS: %2</source>
        <translation>En total (PSS): %1&lt;br&gt;Suma de RSS: %2</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;its own: %2&lt;br&gt;shared with others: %3&lt;br&gt;PSS: %4&lt;br&gt;RSS: %5</source>
        <translation>%1&lt;br&gt;propia: %2&lt;br&gt;compartida con otros: %3&lt;br&gt;PSS: %4&lt;br&gt;RSS: %5</translation>
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
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Rate and time on the way of each size that you try appear here. Press Space.</source>
        <translation>Aquí aparecen el ritmo y el tiempo en camino de cada tamaño que pruebes. Pulsa Espacio.</translation>
    </message>
    <message>
        <source>Messages by size</source>
        <translation>Mensajes por tamaño</translation>
    </message>
    <message>
        <source>messages/s of %1</source>
        <translation>mensajes/s de %1</translation>
    </message>
    <message>
        <source>%1/s, %2B/s</source>
        <translation>%1/s, %2B/s</translation>
    </message>
    <message>
        <source>%1, p50 %2</source>
        <translation>%1, p50 %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::MeterChart</name>
    <message>
        <source>Lost updates</source>
        <translation>Actualizaciones perdidas</translation>
    </message>
    <message>
        <source>What should have been counted, and what was, appears here. Press Space to run.</source>
        <translation>Aquí aparece lo que se debería haber contado y lo que se contó. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>ninguna perdida</translation>
    </message>
    <message>
        <source>lost, %1</source>
        <translation>perdidas, %1</translation>
    </message>
    <message>
        <source>Expected %1, counted %2: nothing lost.</source>
        <translation>Esperado: %1, contado: %2; no se perdió nada.</translation>
    </message>
    <message>
        <source>Expected %1, counted %2: %3 lost, %4.</source>
        <translation>Esperado: %1, contado: %2; perdido: %3, el %4.</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>Ninguna perdida</translation>
    </message>
    <message>
        <source>%1 lost per second</source>
        <translation>%1 perdidas por segundo</translation>
    </message>
</context>
<context>
    <name>contend::ui::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>contend::ui::NumberDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapChart</name>
    <message>
        <source>Running at the same instant</source>
        <translation>En ejecución a la vez</translation>
    </message>
    <message>
        <source>How many workers run at the same instant appears here. Press Space to run.</source>
        <translation>Aquí aparece cuántos trabajadores se ejecutan a la vez. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>On average %1 of %2 workers ran at the same instant; %3 cores were available.</source>
        <translation>Trabajadores en ejecución a la vez, en promedio: %1 de %2; núcleos disponibles: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores available</source>
        <translation>
            <numerusform>%Ln núcleo disponible</numerusform>
            <numerusform>%Ln núcleos disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ran at the same instant, on average over %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; en ejecución a la vez, en promedio durante %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapPicture</name>
    <message>
        <source>How many workers run at the same instant appears here</source>
        <translation>Aquí aparece cuántos trabajadores se ejecutan a la vez</translation>
    </message>
    <message>
        <source>Running at the same instant</source>
        <translation>En ejecución a la vez</translation>
    </message>
    <message>
        <source>workers at once, of %1</source>
        <translation>trabajadores a la vez, de %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::PaintedChart</name>
    <message>
        <source>Press Space to run.</source>
        <translation>Pulsa Espacio para ejecutar.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PairView</name>
    <message>
        <source>What was not the same</source>
        <translation>Lo que no era igual</translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterPanel</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All parameters back to their first values (R)</source>
        <translation>Devolver todos los parámetros a sus valores iniciales (R)</translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterRow</name>
    <message>
        <source>Acts at once, while a run is going on</source>
        <translation>Actúa al instante, con la ejecución en marcha</translation>
    </message>
    <message>
        <source>Type a value: %1</source>
        <translation>Escribe un valor: %1</translation>
    </message>
    <message>
        <source>Arrows, with Shift finer; PgUp and PgDn farther; Home and End</source>
        <translation>Flechas, con Mayús más fino; RePág y AvPág más lejos; Inicio y Fin</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>least, most, unit</comment>
        <translation>de %1 a %2 %3</translation>
    </message>
    <message>
        <source>“%1” is no number. Allowed: %2.</source>
        <translation>«%1» no es un número. Permitido: %2.</translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation>%1 está fuera del intervalo. Permitido: %2.</translation>
    </message>
    <message>
        <source>Counts from the next run on</source>
        <translation>Cuenta a partir de la próxima ejecución</translation>
    </message>
</context>
<context>
    <name>contend::ui::PermitsPicture</name>
    <message>
        <source>Connections in use</source>
        <translation>Conexiones en uso</translation>
    </message>
    <message>
        <source>Connections in use and workers waiting for one appear here</source>
        <translation>Aquí aparecen las conexiones en uso y los trabajadores que esperan una</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>workers waiting</source>
        <translation>trabajadores en espera</translation>
    </message>
    <message>
        <source>connections in use</source>
        <translation>conexiones en uso</translation>
    </message>
    <message numerus="yes">
        <source>of %1 connections in use, %Ln workers waiting</source>
        <translation>
            <numerusform>de %1 conexiones en uso, %Ln trabajador en espera</numerusform>
            <numerusform>de %1 conexiones en uso, %Ln trabajadores en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>en el pool</translation>
    </message>
</context>
<context>
    <name>contend::ui::PictureFeed</name>
    <message>
        <source>At this point of the replay nothing of it was known yet.</source>
        <translation>En este punto de la repetición aún no se sabía nada de ello.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetBox</name>
    <message>
        <source>Presets</source>
        <translation>Ajustes preparados</translation>
    </message>
    <message>
        <source>Settings that show something, and your own (T)</source>
        <translation>Ajustes que muestran algo, y los tuyos (T)</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>Save these values …</source>
        <translation>Guardar estos valores…</translation>
    </message>
    <message>
        <source>Rename or delete …</source>
        <translation>Cambiar el nombre o borrar…</translation>
    </message>
    <message>
        <source>“%1” has what this machine or version cannot take: %2.</source>
        <translation>«%1» tiene algo que esta máquina o versión no admite: %2.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetListDialog</name>
    <message>
        <source>Your presets</source>
        <translation>Tus ajustes preparados</translation>
    </message>
    <message>
        <source>Your presets of this experiment</source>
        <translation>Tus ajustes preparados de este experimento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Escribir otro nombre (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the preset (Del)</source>
        <translation>Borrar el ajuste preparado (Supr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>Recuperar el ajuste borrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un ajuste preparado necesita un nombre.</translation>
    </message>
    <message>
        <source>There is another preset with the name “%1”.</source>
        <translation>Ya hay otro ajuste preparado con el nombre «%1».</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters.</source>
        <translation>
            <numerusform>Un nombre tiene como mucho %n letra.</numerusform>
            <numerusform>Un nombre tiene como mucho %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» está borrado.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» ha vuelto.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetStore</name>
    <message>
        <source>The file of your presets cannot be read and stays as it is, so that presets cannot be saved: %1.</source>
        <translation>El archivo de tus ajustes no se puede leer y se queda como está, así que no se pueden guardar: %1.</translation>
    </message>
    <message>
        <source>The file of your presets could not be read. It was kept as %1.</source>
        <translation>El archivo de tus ajustes no se pudo leer. Se ha guardado como %1.</translation>
    </message>
</context>
<context>
    <name>contend::ui::QuestionsPanel</name>
    <message>
        <source>Search the questions</source>
        <translation>Buscar en las preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>No question has all of these words. Use fewer or shorter ones.</source>
        <translation>Ninguna pregunta contiene todas esas palabras. Usa menos, o más cortas.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Open the experiment with the settings that show it (Enter)</source>
        <translation>Abrir el experimento con los ajustes que lo muestran (Intro)</translation>
    </message>
    <message>
        <source>Measured with other settings: %1.</source>
        <translation>Medido con otros ajustes: %1.</translation>
    </message>
    <message>
        <source>Show it, run it with Space and stop: then this machine&apos;s figure stands here.</source>
        <translation>Pulsa Mostrarlo, ejecuta con Espacio y detén: aquí aparecerá la cifra de esta máquina.</translation>
    </message>
    <message>
        <source>Show it and compare with C: then this machine&apos;s figure stands here.</source>
        <translation>Pulsa Mostrarlo y compara con C: aquí aparecerá la cifra de esta máquina.</translation>
    </message>
    <message>
        <source>Show it and sweep with Shift+C: then this machine&apos;s figure stands here.</source>
        <translation>Pulsa Mostrarlo y haz un barrido con Mayús+C: aquí aparecerá la cifra de esta máquina.</translation>
    </message>
</context>
<context>
    <name>contend::ui::QueueDepthPicture</name>
    <message>
        <source>The queue</source>
        <translation>La cola</translation>
    </message>
    <message>
        <source>Items in the queue, and who waits for what, appear here</source>
        <translation>Aquí aparecen los elementos en la cola, y quién espera qué</translation>
    </message>
    <message>
        <source>items in the queue</source>
        <translation>elementos en la cola</translation>
    </message>
    <message>
        <source>producers waiting for space</source>
        <translation>productores que esperan sitio</translation>
    </message>
    <message>
        <source>consumers waiting for items</source>
        <translation>consumidores que esperan elementos</translation>
    </message>
    <message>
        <source>of %1 places taken</source>
        <translation>de %1 plazas ocupadas</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plazas</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>productores</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consumidores</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReadingPane</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>What people say, what to try, what the charts show</source>
        <translation>Lo que se dice, qué probar, qué muestran los gráficos</translation>
    </message>
    <message>
        <source>Fold this panel away</source>
        <translation>Plegar este panel</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDelegate</name>
    <message>
        <source>Name of the record</source>
        <translation>Nombre del registro</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDesk</name>
    <message numerus="yes">
        <source>%n records, %1</source>
        <translation>
            <numerusform>%n registro, %1</numerusform>
            <numerusform>%n registros, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 are kept, as far as %2 hold them. Those with a name are kept until they are deleted, up to %3 of them and %4.</source>
        <translation>Se guardan los últimos %1, mientras quepan en %2. Los que tienen nombre se guardan hasta que se borren, como mucho %3 y %4.</translation>
    </message>
    <message>
        <source>Saved record: %1.</source>
        <translation>Registro guardado: %1.</translation>
    </message>
    <message>
        <source>What was going on was ended; it is among the records.</source>
        <translation>Lo que estaba en marcha se terminó; está entre los registros.</translation>
    </message>
    <message>
        <source>Only two records can be compared, not a picture.</source>
        <translation>Solo se pueden comparar dos registros, no una imagen.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Estos dos no se pueden comparar.</translation>
    </message>
    <message>
        <source>Up to %1 records can have a name, as far as %2 hold them, and there is no room for another. Delete one of them, or take its name away.</source>
        <translation>Como mucho %1 registros pueden tener nombre, mientras quepan en %2, y no hay sitio para otro. Borra uno de ellos o quítale el nombre.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Borrado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>%n registro borrado.</numerusform>
            <numerusform>%n registros borrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translation>Recuperarlo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Records cannot be saved in %1. The system says: %2.</source>
        <translation>No se pueden guardar registros en %1. El sistema dice: %2.</translation>
    </message>
    <message>
        <source>It could not be saved among the records (%1), but can be exported.</source>
        <translation>No se pudo guardar entre los registros (%1), pero se puede exportar.</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordList</name>
    <message>
        <source>Written by another version of Contend</source>
        <translation>Escrito por otra versión de Contend</translation>
    </message>
    <message>
        <source>No record, or not a whole one</source>
        <translation>No es un registro, o no está entero</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <comment>a parameter</comment>
        <translation>Barrido: %1</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time</comment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>a time</comment>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordsPanel</name>
    <message>
        <source>Search the records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>By name, experiment, contender, verdict or date</source>
        <translation>Por nombre, experimento, contendiente, veredicto o fecha</translation>
    </message>
    <message>
        <source>Saved records</source>
        <translation>Registros guardados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the record with its charts, verdict and settings (Enter)</source>
        <translation>Mostrar el registro con sus gráficos, veredicto y ajustes (Intro)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Put two records of the same experiment side by side (Ctrl+Enter).
Select the second one with Ctrl or Shift.</source>
        <translation>Poner lado a lado dos registros del mismo experimento (Ctrl+Intro).
Elige el segundo con Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Give the record a name of its own; then it is kept until it is deleted (F2)</source>
        <translation>Dar un nombre al registro; así se guarda hasta que se borre (F2)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show the record and save it as a picture, table or file</source>
        <translation>Mostrar el registro y guardarlo como imagen, tabla o archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the selected records (Del)</source>
        <translation>Borrar los registros elegidos (Supr)</translation>
    </message>
    <message>
        <source>No record has all of these words. Use fewer or shorter ones.</source>
        <translation>Ningún registro contiene todas esas palabras. Usa menos, o más cortas.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.

Every run, comparison and sweep will stand here by itself, to be opened and compared later.</source>
        <translation>Todavía no se ha medido nada.

Cada ejecución, comparación y barrido aparecerá aquí por sí solo, para abrirlo y compararlo después.</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Al suceso anterior</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>the key</comment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Al suceso siguiente</translation>
    </message>
    <message>
        <source>Full stop</source>
        <comment>the key</comment>
        <translation>Punto</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>Terminar la repetición</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Velocidad de la repetición</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>+ and −</source>
        <comment>the keys</comment>
        <translation>+ y −</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <comment>how fast</comment>
        <translation>Repetición %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a time, the end</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hold the replay</source>
        <translation>Detener la repetición</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Seguir reproduciendo</translation>
    </message>
    <message>
        <source>Space or P</source>
        <comment>the keys</comment>
        <translation>Espacio o P</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReplayDesk</name>
    <message>
        <source>A replay shows what was recorded. Stop what is going on first.</source>
        <translation>Una repetición muestra lo grabado. Detén primero lo que está en marcha.</translation>
    </message>
    <message>
        <source>There is nothing to replay yet. Run something first.</source>
        <translation>Todavía no hay nada que repetir. Ejecuta algo primero.</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <comment>how fast</comment>
        <translation>Repetición %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::ResultTable</name>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>CPU (% of a core)</source>
        <translation>CPU (% de un núcleo)</translation>
    </message>
    <message>
        <source>Idle share of the cores (%)</source>
        <translation>Parte inactiva de los núcleos (%)</translation>
    </message>
    <message>
        <source>Waiting for locks (%)</source>
        <translation>Espera de cerrojos (%)</translation>
    </message>
    <message>
        <source>Latency p50 (µs)</source>
        <translation>Latencia p50 (µs)</translation>
    </message>
    <message>
        <source>Latency p95 (µs)</source>
        <translation>Latencia p95 (µs)</translation>
    </message>
    <message>
        <source>Latency p99 (µs)</source>
        <translation>Latencia p99 (µs)</translation>
    </message>
    <message>
        <source>Longest latency (µs)</source>
        <translation>Latencia más larga (µs)</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Contendiente</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <comment>contender</comment>
        <translation>%1 (incompleto)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>contend::ui::ResultView</name>
    <message>
        <source>Back to the live charts (Esc)</source>
        <translation>Volver a los gráficos en vivo (Esc)</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>Gráficos en vivo</translation>
    </message>
</context>
<context>
    <name>contend::ui::RowChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::RunPresenter</name>
    <message>
        <source>%1 with %2.</source>
        <comment>contender, workers</comment>
        <translation>%1 con %2.</translation>
    </message>
    <message>
        <source>Move a slider or change the contender.</source>
        <translation>Mueve un control deslizante o cambia de contendiente.</translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation>Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>Compare runs every contender under equal conditions and ends in a verdict.</source>
        <translation>Comparar ejecuta todos los contendientes en igualdad de condiciones y acaba en un veredicto.</translation>
    </message>
    <message>
        <source>Comparing:</source>
        <translation>Comparación:</translation>
    </message>
    <message>
        <source>Sweeping:</source>
        <translation>Barrido:</translation>
    </message>
    <message>
        <source>%1, run %2 of %3</source>
        <translation>%1, ejecución %2 de %3</translation>
    </message>
    <message>
        <source>Stopped before a verdict.</source>
        <translation>Detenido antes del veredicto.</translation>
    </message>
    <message>
        <source>What was measured so far is kept.</source>
        <translation>Se conserva lo medido hasta ahora.</translation>
    </message>
    <message>
        <source>%1: %2 %3 per second.</source>
        <comment>contender, number, what</comment>
        <translation>%1: %2 %3 por segundo.</translation>
    </message>
    <message>
        <source>Compare measures all contenders under equal conditions.</source>
        <translation>Comparar mide todos los contendientes en igualdad de condiciones.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>contender, parameter, value</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>En pausa:</translation>
    </message>
    <message>
        <source>%1 of %2 runs are made. Resume goes on, Stop keeps what there is.</source>
        <translation>%1 de %2 ejecuciones están hechas. Reanudar sigue, Detener guarda lo que hay.</translation>
    </message>
    <message>
        <source>Pausing after this run:</source>
        <translation>Pausa tras esta ejecución:</translation>
    </message>
</context>
<context>
    <name>contend::ui::SavePresetDialog</name>
    <message>
        <source>Save a preset</source>
        <translation>Guardar un ajuste</translation>
    </message>
    <message>
        <source>Save these values under a name</source>
        <translation>Guardar estos valores con un nombre</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del ajuste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Takes the place of your preset of that name.</source>
        <translation>Sustituye a tu ajuste de ese nombre.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ScalingChart</name>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>A sweep runs every contender at several values and draws what comes out.</source>
        <translation>Un barrido ejecuta todos los contendientes con varios valores y dibuja el resultado.</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1: %2 en %3, %4 en %5</translation>
    </message>
    <message>
        <source>%1 over %2. %3.</source>
        <translation>%1 según %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>%1 a %2 en %Ln ejecución</numerusform>
            <numerusform>%1 a %2 en %Ln ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::StartCostPicture</name>
    <message>
        <source>Cost of a start</source>
        <translation>Coste de un inicio</translation>
    </message>
    <message>
        <source>What a task&apos;s time consists of appears here. Press Space to run.</source>
        <translation>Aquí aparece de qué se compone el tiempo de una tarea. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>Where a task&apos;s time goes</source>
        <translation>Adónde va el tiempo de una tarea</translation>
    </message>
    <message>
        <source>for start and end: break-even size of a task</source>
        <translation>de inicio y final: tamaño de equilibrio de una tarea</translation>
    </message>
    <message>
        <source>%1 + %2 + %3</source>
        <translation>%1 + %2 + %3</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Breaks even from %1 of work on</source>
        <translation>Compensa a partir de %1 de trabajo</translation>
    </message>
</context>
<context>
    <name>contend::ui::StatusLine</name>
    <message>
        <source>Cores that the workers may use, of those that this program may use</source>
        <translation>Núcleos que pueden usar los trabajadores, de los que puede usar este programa</translation>
    </message>
    <message>
        <source>How often everything is measured</source>
        <translation>Con qué frecuencia se mide todo</translation>
    </message>
    <message>
        <source>Length of the recording; the last ten minutes are kept</source>
        <translation>Duración de la grabación; se conservan los últimos diez minutos</translation>
    </message>
    <message>
        <source>Share of the machine that other programs use</source>
        <translation>Parte de la máquina que usan otros programas</translation>
    </message>
    <message>
        <source>What measuring and drawing cost, in percent of one core</source>
        <translation>Lo que cuesta medir y dibujar, en porcentaje de un núcleo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1 de %Ln núcleo</numerusform>
            <numerusform>%1 de %Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 muestras/s</translation>
    </message>
    <message>
        <source>last %1 kept</source>
        <translation>últimos %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>grabado: %1</translation>
    </message>
    <message>
        <source>other load %1</source>
        <translation>otra carga: %1</translation>
    </message>
    <message>
        <source>this window %1 of a core</source>
        <translation>esta ventana: %1 de un núcleo</translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Run every contender at several values</source>
        <translation>Ejecutar todos los contendientes con varios valores</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Iniciar el barrido</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>add</source>
        <translation>sumar</translation>
    </message>
    <message>
        <source>times</source>
        <translation>multiplicar</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de paso</translation>
    </message>
    <message>
        <source>Values one by one</source>
        <translation>Valores uno a uno</translation>
    </message>
    <message>
        <source>Numbers separated by semicolons or blanks</source>
        <translation>Números separados por punto y coma o por espacios</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>each</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Contendientes</translation>
    </message>
    <message>
        <source>How often each point is measured</source>
        <translation>Cuántas veces se mide cada punto</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Choose at least one contender.</source>
        <translation>Elige al menos un contendiente.</translation>
    </message>
    <message>
        <source>List one value or more, at most %1.</source>
        <translation>Indica uno o más valores, %1 como máximo.</translation>
    </message>
    <message>
        <source>These steps lead nowhere: the last value must not be below the first, and at most %1 values fit.</source>
        <translation>Estos pasos no sirven: el último valor no puede ser menor que el primero, y caben %1 valores como máximo.</translation>
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
%Ln ejecución, unos %2 minutos</numerusform>
            <numerusform>%1
%Ln ejecuciones, unos %2 minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepView</name>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>What was measured at each value</source>
        <translation>Lo que se midió con cada valor</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>What was measured with each choice</source>
        <translation>Lo que se midió con cada opción</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>Parte inactiva</translation>
    </message>
    <message>
        <source>How much of the cores the workers left unused</source>
        <translation>Cuánto de los núcleos dejaron sin usar los trabajadores</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Leyes</translation>
    </message>
    <message>
        <source>What the laws of scaling say about every contender</source>
        <translation>Lo que dicen las leyes de escalado de cada contendiente</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Every figure; sorts by any column, Ctrl+C copies</source>
        <translation>Todas las cifras; se ordenan por cualquier columna, Ctrl+C copia</translation>
    </message>
    <message>
        <source>Laws of scaling</source>
        <translation>Leyes de escalado</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>Cifras del barrido</translation>
    </message>
    <message>
        <source>by contender</source>
        <translation>por contendiente</translation>
    </message>
    <message>
        <source>Idle share of the cores</source>
        <translation>Parte inactiva de los núcleos</translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesChart</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The picture appears here tile by tile. Press Space to run.</source>
        <translation>La imagen aparece aquí tesela a tesela. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation>trabajador %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of the picture are finished.</source>
        <translation>
            <numerusform>%Ln tesela de la imagen está terminada.</numerusform>
            <numerusform>%Ln teselas de la imagen están terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tile at %1, %2, %3 × %4 points&lt;br&gt;drawn by worker %5</source>
        <translation>Tesela en %1, %2, de %3 × %4 píxeles&lt;br&gt;dibujada por el trabajador %5</translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesPicture</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>for a picture, %Ln finished</source>
        <translation>
            <numerusform>por imagen, %Ln terminada</numerusform>
            <numerusform>por imagen, %Ln terminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>What every worker does when appears here. Press Space to run.</source>
        <translation>Aquí aparece qué hace cada trabajador en cada momento. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>Workers in sight: %1. From %2 to %3: %4.</source>
        <translation>Trabajadores a la vista: %1. De %2 a %3: %4.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short stretches, mostly in this state</source>
        <translation>
            <numerusform>%Ln tramo corto, casi todo en este estado</numerusform>
            <numerusform>%Ln tramos cortos, en su mayoría en este estado</numerusform>
        </translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>held by worker %1</source>
        <translation>lo tiene el trabajador %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; · gone since %2 (%3)</source>
        <translation>&lt;b&gt;Trabajador %1&lt;/b&gt; · apagado desde %2 (%3)</translation>
    </message>
    <message>
        <source>worker %1: %2 %3 %</source>
        <comment>number, state, share</comment>
        <translation>trabajador %1: %2 %3 %</translation>
    </message>
    <message>
        <source>Mostly %1.</source>
        <translation>Sobre todo: %1.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ToolRow</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Run every contender one after the other and compare them</source>
        <translation>Ejecutar todos los contendientes, uno tras otro, y compararlos</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Run every contender at several values of one parameter</source>
        <translation>Ejecutar todos los contendientes con varios valores de un parámetro</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Mayús+C</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation>Guardar una imagen o las cifras</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Large and clear, for a projector</source>
        <translation>Grande y claro, para un proyector</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>End what is going on</source>
        <translation>Terminar lo que está en marcha</translation>
    </message>
    <message>
        <source>Run the chosen contender</source>
        <translation>Ejecutar el contendiente elegido</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Freeze the picture; the recording goes on</source>
        <translation>Congelar la imagen; la grabación continúa</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Play what was recorded again, as slowly as you like</source>
        <translation>Volver a reproducir lo grabado, tan despacio como quieras</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Make a pause after the present run</source>
        <translation>Hacer una pausa tras la ejecución actual</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>How often every contender is measured; every other time in reverse order</source>
        <translation>Cuántas veces se mide cada contendiente; una de cada dos, en orden inverso</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Runs of each contender: %1</source>
        <translation>Ejecuciones de cada contendiente: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Compare, sweep, replay, export, projector</source>
        <translation>Comparar, barrido, repetición, exportar, proyector</translation>
    </message>
</context>
<context>
    <name>contend::ui::VerdictStrip</name>
    <message>
        <source>%1 s left</source>
        <translation>faltan %1 s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caveats</source>
        <translation>
            <numerusform>%Ln salvedad</numerusform>
            <numerusform>%Ln salvedades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForChart</name>
    <message>
        <source>Who waits for whom</source>
        <translation>Quién espera a quién</translation>
    </message>
    <message>
        <source>Who holds which fork, and who waits for it, appears here. Press Space to run.</source>
        <translation>Aquí aparece quién tiene cada tenedor y quién lo espera. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Interbloqueo</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>tras %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eating</source>
        <translation>
            <numerusform>%Ln comiendo</numerusform>
            <numerusform>%Ln comiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>holds fork %1</source>
        <translation>tiene el tenedor %1</translation>
    </message>
    <message>
        <source>waits for fork %1, which philosopher %2 holds</source>
        <translation>espera el tenedor %1, que tiene el filósofo %2</translation>
    </message>
    <message>
        <source>takes fork %1</source>
        <translation>toma el tenedor %1</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>piensa</translation>
    </message>
    <message>
        <source>Philosopher %1: %2</source>
        <translation>Filósofo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Deadlock: %Ln philosophers wait for each other in a circle.</source>
        <translation>
            <numerusform>Interbloqueo: %Ln filósofo espera en un anillo.</numerusform>
            <numerusform>Interbloqueo: %Ln filósofos se esperan unos a otros en un anillo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation>Quién espera a quién</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Interbloqueo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in a circle</source>
        <translation>
            <numerusform>%Ln espera en el anillo</numerusform>
            <numerusform>%Ln esperan en un anillo</numerusform>
        </translation>
    </message>
    <message>
        <source>meals</source>
        <translation>comidas</translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallChart</name>
    <message>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>Every page that is fetched becomes a bar. Press Space to run.</source>
        <translation>Cada página que se descarga se convierte en una barra. Pulsa Espacio para ejecutar.</translation>
    </message>
    <message>
        <source>Pages fetched: %1. All were ready after %2.</source>
        <translation>Páginas descargadas: %1. Todas listas al cabo de %2.</translation>
    </message>
    <message>
        <source>Pages fetched so far: %1.</source>
        <translation>Páginas descargadas hasta ahora: %1.</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conectar</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>recibir</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>analizar</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>trabajador %1</translation>
    </message>
    <message>
        <source>all ready after %1</source>
        <translation>todas listas tras %1</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fallida</translation>
    </message>
    <message>
        <source>&lt;b&gt;Page %1&lt;/b&gt; · worker %2 · from %3 to %4</source>
        <translation>&lt;b&gt;Página %1&lt;/b&gt; · trabajador %2 · de %3 a %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallPicture</name>
    <message>
        <source>Pages appear here as they arrive</source>
        <translation>Las páginas aparecen aquí según llegan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>por fase</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln pages</source>
        <translation>
            <numerusform>para %Ln página</numerusform>
            <numerusform>para %Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WorkerTable</name>
    <message>
        <source>dead</source>
        <translation>muerto</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation>listo, sin núcleo libre</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>en espera de un cerrojo</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>en espera del GIL</translation>
    </message>
    <message>
        <source>waiting for input or output</source>
        <translation>en espera de entrada o salida</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation>Espera cerrojos</translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation>Espera GIL</translation>
    </message>
    <message>
        <source>Operations/s</source>
        <translation>Operaciones/s</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message>
        <source>60 beats per second beside heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation>60 latidos por segundo junto a trabajo pesado</translation>
    </message>
    <message>
        <source>A counter for each worker, without any lock</source>
        <extracomment>false-sharing</extracomment>
        <translation>Un contador por trabajador, sin ningún cerrojo</translation>
    </message>
    <message>
        <source>A large array in chunks: send it or share it?</source>
        <extracomment>data-analysis</extracomment>
        <translation>Un array grande por fragmentos: ¿enviarlo o compartirlo?</translation>
    </message>
    <message>
        <source>A picture through a filter, tile by tile</source>
        <extracomment>image-processing</extracomment>
        <translation>Una imagen a través de un filtro, tesela a tesela</translation>
    </message>
    <message>
        <source>A pool of K connections</source>
        <extracomment>semaphore</extracomment>
        <translation>Un pool de K conexiones</translation>
    </message>
    <message>
        <source>A server and its clients</source>
        <extracomment>request-server</extracomment>
        <translation>Un servidor y sus clientes</translation>
    </message>
    <message>
        <source>A thread or a process for every client, or a pool?</source>
        <extracomment>request-server</extracomment>
        <translation>¿Un hilo o un proceso por cliente, o un pool?</translation>
    </message>
    <message>
        <source>A web server that computes a little and waits a little</source>
        <extracomment>request-server</extracomment>
        <translation>Un servidor web que calcula un poco y espera un poco</translation>
    </message>
    <message>
        <source>Adding 1 to a number, over and over</source>
        <extracomment>race-condition</extracomment>
        <translation>Sumar 1 a un número, una y otra vez</translation>
    </message>
    <message>
        <source>An echo client beside computing threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Un cliente de eco junto a hilos que calculan</translation>
    </message>
    <message>
        <source>Can workers that share nothing slow each other down?</source>
        <extracomment>false-sharing</extracomment>
        <translation>¿Pueden frenarse trabajadores que no comparten nada?</translation>
    </message>
    <message>
        <source>Computing threads that take turns</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Hilos que calculan por turnos</translation>
    </message>
    <message>
        <source>Computing, until one of them ends in the middle of it</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Calcular, hasta que uno de ellos termina a mitad del trabajo</translation>
    </message>
    <message>
        <source>Data analysis</source>
        <extracomment>data-analysis</extracomment>
        <translation>Análisis de datos</translation>
    </message>
    <message>
        <source>Do more threads calculate faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation>¿Calculan más rápido más hilos?</translation>
    </message>
    <message>
        <source>Do more threads make a calculation faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation>¿Se calcula más rápido con más hilos?</translation>
    </message>
    <message>
        <source>Do more workers finish a picture sooner?</source>
        <extracomment>image-processing</extracomment>
        <translation>¿Se termina antes una imagen con más trabajadores?</translation>
    </message>
    <message>
        <source>Every worker appends to “the same” list</source>
        <extracomment>separate-memory</extracomment>
        <translation>Cada trabajador añade a «la misma» lista</translation>
    </message>
    <message>
        <source>Five pages at once</source>
        <extracomment>download-pages</extracomment>
        <translation>Cinco páginas a la vez</translation>
    </message>
    <message>
        <source>Five pages at once: threads or processes?</source>
        <extracomment>download-pages</extracomment>
        <translation>Cinco páginas a la vez: ¿hilos o procesos?</translation>
    </message>
    <message>
        <source>Five philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Cinco filósofos</translation>
    </message>
    <message>
        <source>How many connections does a pool need?</source>
        <extracomment>semaphore</extracomment>
        <translation>¿Cuántas conexiones necesita un pool?</translation>
    </message>
    <message>
        <source>How much memory does a worker cost?</source>
        <extracomment>memory-footprint</extracomment>
        <translation>¿Cuánta memoria cuesta un trabajador?</translation>
    </message>
    <message>
        <source>How much waiting before threads are enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation>¿Cuánta espera hace falta para que basten los hilos?</translation>
    </message>
    <message>
        <source>How much waiting is enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation>¿Cuánta espera basta?</translation>
    </message>
    <message>
        <source>In turns, or at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>¿Por turnos o a la vez?</translation>
    </message>
    <message>
        <source>Items through a queue of limited size</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Elementos por una cola de tamaño limitado</translation>
    </message>
    <message>
        <source>Making progress together, or running at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>¿Avanzar juntos o ejecutarse a la vez?</translation>
    </message>
    <message>
        <source>Many small tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>Muchas tareas pequeñas</translation>
    </message>
    <message>
        <source>Mean, variance, histogram and sorting, chunk by chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation>Media, varianza, histograma y ordenación, fragmento a fragmento</translation>
    </message>
    <message>
        <source>Memory of a worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Memoria de un trabajador</translation>
    </message>
    <message>
        <source>Messages from worker to worker, each of them checked</source>
        <extracomment>messages</extracomment>
        <translation>Mensajes de un trabajador a otro, todos comprobados</translation>
    </message>
    <message>
        <source>One busy thread, one that waits</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Un hilo ocupado y otro que espera</translation>
    </message>
    <message>
        <source>One picture, many hands</source>
        <extracomment>image-processing</extracomment>
        <translation>Una imagen, muchas manos</translation>
    </message>
    <message>
        <source>One worker crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Un trabajador cae</translation>
    </message>
    <message>
        <source>One worker crashes: who goes on?</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Un trabajador cae: ¿quién sigue?</translation>
    </message>
    <message>
        <source>Operations that compute, then wait</source>
        <extracomment>mixed-work</extracomment>
        <translation>Operaciones que calculan y luego esperan</translation>
    </message>
    <message>
        <source>Pages over HTTP from a server on this machine</source>
        <extracomment>download-pages</extracomment>
        <translation>Páginas por HTTP desde un servidor en esta máquina</translation>
    </message>
    <message>
        <source>Philosophers who need two forks to eat</source>
        <extracomment>deadlock</extracomment>
        <translation>Filósofos que necesitan dos tenedores para comer</translation>
    </message>
    <message>
        <source>Prime numbers in blocks</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Números primos en bloques</translation>
    </message>
    <message>
        <source>Prime numbers in blocks, on one core or several</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Números primos en bloques, en uno o varios núcleos</translation>
    </message>
    <message>
        <source>Producers and consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Productores y consumidores</translation>
    </message>
    <message>
        <source>Reading one data set, and writing to a part of it</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Leer un conjunto de datos y escribir en una parte</translation>
    </message>
    <message>
        <source>Small tasks, each by a new worker or by a pool</source>
        <extracomment>startup-cost</extracomment>
        <translation>Tareas pequeñas, cada una con un trabajador nuevo o en un pool</translation>
    </message>
    <message>
        <source>Two counters on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation>Dos contadores en una línea de caché</translation>
    </message>
    <message>
        <source>Two workers, one number</source>
        <extracomment>race-condition</extracomment>
        <translation>Dos trabajadores, un número</translation>
    </message>
    <message>
        <source>What does a lock cost?</source>
        <extracomment>lock-contention</extracomment>
        <translation>¿Qué cuesta un cerrojo?</translation>
    </message>
    <message>
        <source>What does a message cost?</source>
        <extracomment>messages</extracomment>
        <translation>¿Qué cuesta un mensaje?</translation>
    </message>
    <message>
        <source>What does it cost to pass data between workers?</source>
        <extracomment>messages</extracomment>
        <translation>¿Qué cuesta pasar datos entre trabajadores?</translation>
    </message>
    <message>
        <source>What does it cost to start a worker for every small task?</source>
        <extracomment>startup-cost</extracomment>
        <translation>¿Qué cuesta poner en marcha un trabajador por cada tarea pequeña?</translation>
    </message>
    <message>
        <source>What does one busy thread do to a thread that waits for the network?</source>
        <extracomment>gil-convoy</extracomment>
        <translation>¿Qué le hace un hilo ocupado a otro que espera a la red?</translation>
    </message>
    <message>
        <source>What happens when two workers add to the same number?</source>
        <extracomment>race-condition</extracomment>
        <translation>¿Qué pasa cuando dos trabajadores suman al mismo número?</translation>
    </message>
    <message>
        <source>When do workers wait for each other for ever?</source>
        <extracomment>deadlock</extracomment>
        <translation>¿Cuándo se esperan unos a otros para siempre?</translation>
    </message>
    <message>
        <source>Where did my list go?</source>
        <extracomment>separate-memory</extracomment>
        <translation>¿Adónde fue mi lista?</translation>
    </message>
    <message>
        <source>Who holds the interpreter lock, and for how long?</source>
        <extracomment>gil-handoff</extracomment>
        <translation>¿Quién tiene el cerrojo del intérprete, y durante cuánto tiempo?</translation>
    </message>
    <message>
        <source>Who holds the lock?</source>
        <extracomment>gil-handoff</extracomment>
        <translation>¿Quién tiene el cerrojo?</translation>
    </message>
    <message>
        <source>Who waits for whom at a queue?</source>
        <extracomment>producer-consumer</extracomment>
        <translation>¿Quién espera a quién en una cola?</translation>
    </message>
    <message>
        <source>Why does the window freeze?</source>
        <extracomment>responsiveness</extracomment>
        <translation>¿Por qué se congela la ventana?</translation>
    </message>
    <message>
        <source>Work inside and outside one shared lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Trabajo dentro y fuera de un cerrojo compartido</translation>
    </message>
    <message>
        <source>Workers that share a few connections</source>
        <extracomment>semaphore</extracomment>
        <translation>Trabajadores que comparten unas pocas conexiones</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>95 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>El 95&#xa0;% tardó como mucho</translation>
    </message>
    <message>
        <source>99 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>El 99&#xa0;% tardó como mucho</translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>race-condition</extracomment>
        <translation>Real</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>All pages, last time</source>
        <extracomment>download-pages</extracomment>
        <translation>Todas las páginas, última vez</translation>
    </message>
    <message>
        <source>All workers together, of one core</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Todos los trabajadores juntos, de un núcleo</translation>
    </message>
    <message>
        <source>Beats</source>
        <extracomment>responsiveness</extracomment>
        <translation>Latidos</translation>
    </message>
    <message>
        <source>Beats missed</source>
        <extracomment>responsiveness</extracomment>
        <translation>Latidos perdidos</translation>
    </message>
    <message>
        <source>Break-even size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Tamaño de equilibrio de una tarea</translation>
    </message>
    <message>
        <source>Checksum of the picture</source>
        <extracomment>image-processing</extracomment>
        <translation>Suma de comprobación de la imagen</translation>
    </message>
    <message>
        <source>Checksum of the result</source>
        <extracomment>data-analysis</extracomment>
        <translation>Suma de comprobación del resultado</translation>
    </message>
    <message>
        <source>Computing, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Cálculo, cada trabajador</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <extracomment>semaphore</extracomment>
        <translation>Conexiones en uso</translation>
    </message>
    <message>
        <source>Consumers waiting for items</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Consumidores que esperan elementos</translation>
    </message>
    <message>
        <source>Corrupt messages</source>
        <extracomment>messages</extracomment>
        <translation>Mensajes dañados</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <extracomment>false-sharing</extracomment>
        <translation>Contado en total</translation>
    </message>
    <message>
        <source>Crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>messages</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data analysed</source>
        <extracomment>data-analysis</extracomment>
        <translation>Datos analizados</translation>
    </message>
    <message>
        <source>Data ever touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Datos tocados alguna vez</translation>
    </message>
    <message>
        <source>End of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Final de una tarea</translation>
    </message>
    <message>
        <source>Entries made by all</source>
        <extracomment>separate-memory</extracomment>
        <translation>Entradas de todos juntos</translation>
    </message>
    <message>
        <source>Entries that each worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Entradas que vio cada trabajador</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>race-condition</extracomment>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Fairness (Jain&apos;s index)</source>
        <extracomment>lock-contention</extracomment>
        <translation>Equidad (índice de Jain)</translation>
    </message>
    <message>
        <source>Forks put back</source>
        <extracomment>deadlock</extracomment>
        <translation>Tenedores devueltos</translation>
    </message>
    <message>
        <source>Half took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>La mitad tardó como mucho</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>Increments missing</source>
        <extracomment>false-sharing</extracomment>
        <translation>Sumas que faltan</translation>
    </message>
    <message>
        <source>Items in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Elementos en la cola</translation>
    </message>
    <message>
        <source>Items lost</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Elementos perdidos</translation>
    </message>
    <message>
        <source>Items taken out</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Elementos retirados</translation>
    </message>
    <message>
        <source>Items that came twice</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Elementos llegados dos veces</translation>
    </message>
    <message>
        <source>Lock acquisitions</source>
        <extracomment>lock-contention</extracomment>
        <translation>Tomas del cerrojo</translation>
    </message>
    <message>
        <source>Longest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Lista más larga que vio un trabajador</translation>
    </message>
    <message>
        <source>Lost per second</source>
        <extracomment>race-condition</extracomment>
        <translation>Perdidas por segundo</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <extracomment>race-condition</extracomment>
        <translation>Actualizaciones perdidas</translation>
    </message>
    <message>
        <source>Meals</source>
        <extracomment>deadlock</extracomment>
        <translation>Comidas</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>data-analysis</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>data-analysis</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Memory in all (PSS)</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Memoria en total (PSS)</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>messages</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>More in use than there are</source>
        <extracomment>semaphore</extracomment>
        <translation>Más en uso que las que hay</translation>
    </message>
    <message>
        <source>Most connections in use at once</source>
        <extracomment>semaphore</extracomment>
        <translation>Máximo de conexiones en uso a la vez</translation>
    </message>
    <message>
        <source>Of those with a wrong result</source>
        <extracomment>data-analysis</extracomment>
        <translation>De ellos, con resultado erróneo</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>image-processing</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>One picture, last time</source>
        <extracomment>image-processing</extracomment>
        <translation>Una imagen, última vez</translation>
    </message>
    <message>
        <source>Pages that failed</source>
        <extracomment>download-pages</extracomment>
        <translation>Páginas fallidas</translation>
    </message>
    <message>
        <source>Pages that were not as written</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Páginas distintas de lo escrito</translation>
    </message>
    <message>
        <source>Pictures finished</source>
        <extracomment>image-processing</extracomment>
        <translation>Imágenes terminadas</translation>
    </message>
    <message>
        <source>Pictures that differ</source>
        <extracomment>image-processing</extracomment>
        <translation>Imágenes distintas</translation>
    </message>
    <message>
        <source>Private memory in all</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Memoria privada en total</translation>
    </message>
    <message>
        <source>Private memory of a worker process</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Memoria privada de un proceso trabajador</translation>
    </message>
    <message>
        <source>Producers waiting for space</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Productores que esperan sitio</translation>
    </message>
    <message>
        <source>Receiving data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Recepción de datos, cada trabajador</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>request-server</extracomment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <extracomment>request-server</extracomment>
        <translation>Peticiones respondidas</translation>
    </message>
    <message>
        <source>Rounds completed</source>
        <extracomment>download-pages</extracomment>
        <translation>Rondas completadas</translation>
    </message>
    <message>
        <source>Running at the same instant, at most</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>En ejecución a la vez, como máximo</translation>
    </message>
    <message>
        <source>Shared memory, counted in each process</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Memoria compartida, contada en cada proceso</translation>
    </message>
    <message>
        <source>Shortest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Lista más corta que vio un trabajador</translation>
    </message>
    <message>
        <source>Speed-up against one worker</source>
        <extracomment>concurrency-vs-parallelism cpu-bound data-analysis download-pages false-sharing image-processing lock-contention mixed-work race-condition responsiveness startup-cost</extracomment>
        <translation>Aceleración frente a un trabajador</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <extracomment>data-analysis</extracomment>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Start of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Inicio de una tarea</translation>
    </message>
    <message>
        <source>Stood still after</source>
        <extracomment>deadlock</extracomment>
        <translation>Parada al cabo de</translation>
    </message>
    <message>
        <source>Sum of RSS</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Suma de RSS</translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>The sender&apos;s time spent sending</source>
        <extracomment>data-analysis</extracomment>
        <translation>Tiempo del emisor dedicado a enviar</translation>
    </message>
    <message>
        <source>The slowest took</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>La más lenta tardó</translation>
    </message>
    <message>
        <source>Throughput left</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Rendimiento que queda</translation>
    </message>
    <message>
        <source>Time on the way, 99th percentile</source>
        <extracomment>messages</extracomment>
        <translation>Tiempo en camino, percentil 99</translation>
    </message>
    <message>
        <source>Time on the way, median</source>
        <extracomment>messages</extracomment>
        <translation>Tiempo en camino, mediana</translation>
    </message>
    <message>
        <source>Time spent computing</source>
        <extracomment>data-analysis</extracomment>
        <translation>Tiempo dedicado a calcular</translation>
    </message>
    <message>
        <source>Time spent receiving data</source>
        <extracomment>data-analysis</extracomment>
        <translation>Tiempo dedicado a recibir datos</translation>
    </message>
    <message>
        <source>Time spent waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation>Tiempo de espera de una conexión</translation>
    </message>
    <message>
        <source>Time spent waiting for data</source>
        <extracomment>data-analysis</extracomment>
        <translation>Tiempo de espera de datos</translation>
    </message>
    <message>
        <source>Time spent waiting for the GIL</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Tiempo de espera del GIL</translation>
    </message>
    <message>
        <source>Time spent waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Tiempo de espera del cerrojo</translation>
    </message>
    <message>
        <source>Times through the data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>Pasadas por los datos</translation>
    </message>
    <message>
        <source>Two inside at once</source>
        <extracomment>lock-contention</extracomment>
        <translation>Dos dentro a la vez</translation>
    </message>
    <message>
        <source>Two with the same fork</source>
        <extracomment>deadlock</extracomment>
        <translation>Dos con el mismo tenedor</translation>
    </message>
    <message>
        <source>Waiting for data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Espera de datos, cada trabajador</translation>
    </message>
    <message>
        <source>Waiting from which on threads are enough</source>
        <extracomment>mixed-work</extracomment>
        <translation>Espera a partir de la cual bastan los hilos</translation>
    </message>
    <message>
        <source>Waiting in a circle</source>
        <extracomment>deadlock</extracomment>
        <translation>Esperan en un anillo</translation>
    </message>
    <message>
        <source>Work of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Trabajo de una tarea</translation>
    </message>
    <message>
        <source>Workers lost</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Trabajadores perdidos</translation>
    </message>
    <message>
        <source>Workers started anew</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Trabajadores reiniciados</translation>
    </message>
    <message>
        <source>Workers waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation>Trabajadores que esperan una conexión</translation>
    </message>
    <message>
        <source>Workers waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Trabajadores que esperan el cerrojo</translation>
    </message>
    <message>
        <source>Worst gap between beats</source>
        <extracomment>responsiveness</extracomment>
        <translation>Peor hueco entre latidos</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Respuestas erróneas</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>batches</source>
        <extracomment>gil-handoff</extracomment>
        <translation>lotes</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation memory-footprint responsiveness</extracomment>
        <translation>bloques</translation>
    </message>
    <message>
        <source>chunks</source>
        <extracomment>data-analysis</extracomment>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>entries</source>
        <extracomment>separate-memory</extracomment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>increments</source>
        <extracomment>false-sharing race-condition</extracomment>
        <translation>sumas</translation>
    </message>
    <message>
        <source>meals</source>
        <extracomment>deadlock</extracomment>
        <translation>comidas</translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>messages</extracomment>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>operations</source>
        <extracomment>lock-contention mixed-work</extracomment>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>download-pages</extracomment>
        <translation>páginas</translation>
    </message>
    <message>
        <source>puts and takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>entregas y retiradas</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>tareas</translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>teselas</translation>
    </message>
    <message>
        <source>uses</source>
        <extracomment>semaphore</extracomment>
        <translation>usos</translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>A connection is used for</source>
        <extracomment>semaphore</extracomment>
        <translation>Duración de uso de una conexión</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Momento de la caída</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <extracomment>download-pages</extracomment>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Busy threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Hilos ocupados</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>messages</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Clients that ask without rest</source>
        <extracomment>request-server</extracomment>
        <translation>Clientes que piden sin pausa</translation>
    </message>
    <message>
        <source>Computing between two uses</source>
        <extracomment>semaphore</extracomment>
        <translation>Cálculo entre dos usos</translation>
    </message>
    <message>
        <source>Computing for a request</source>
        <extracomment>request-server</extracomment>
        <translation>Cálculo por petición</translation>
    </message>
    <message>
        <source>Connections in the pool</source>
        <extracomment>semaphore</extracomment>
        <translation>Conexiones del pool</translation>
    </message>
    <message>
        <source>Consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Counters in memory</source>
        <extracomment>false-sharing</extracomment>
        <translation>Contadores en memoria</translation>
    </message>
    <message>
        <source>Counters of processes</source>
        <extracomment>race-condition</extracomment>
        <translation>Contadores de los procesos</translation>
    </message>
    <message>
        <source>Crash now</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Provocar la caída</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data reach processes</source>
        <extracomment>data-analysis</extracomment>
        <translation>Los datos llegan por</translation>
    </message>
    <message>
        <source>Data touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Datos tocados</translation>
    </message>
    <message>
        <source>Eating takes</source>
        <extracomment>deadlock</extracomment>
        <translation>Comer dura</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>image-processing</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Kind of crash</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Tipo de caída</translation>
    </message>
    <message>
        <source>Kind of lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Tipo de cerrojo</translation>
    </message>
    <message>
        <source>Latency of the server</source>
        <extracomment>download-pages</extracomment>
        <translation>Latencia del servidor</translation>
    </message>
    <message>
        <source>Length of an operation</source>
        <extracomment>mixed-work</extracomment>
        <translation>Duración de una operación</translation>
    </message>
    <message>
        <source>Length of the critical section</source>
        <extracomment>lock-contention</extracomment>
        <translation>Duración de la sección crítica</translation>
    </message>
    <message>
        <source>Making an item takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Producir un elemento dura</translation>
    </message>
    <message>
        <source>Message size</source>
        <extracomment>messages</extracomment>
        <translation>Tamaño del mensaje</translation>
    </message>
    <message>
        <source>One piece of heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation>Un tramo de trabajo pesado</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Parsing each page</source>
        <extracomment>download-pages</extracomment>
        <translation>Análisis de cada página</translation>
    </message>
    <message>
        <source>Patience (time limit)</source>
        <extracomment>deadlock</extracomment>
        <translation>Paciencia (límite de tiempo)</translation>
    </message>
    <message>
        <source>Pause between two entries</source>
        <extracomment>separate-memory</extracomment>
        <translation>Pausa entre dos entradas</translation>
    </message>
    <message>
        <source>Philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Filósofos</translation>
    </message>
    <message>
        <source>Places in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Plazas en la cola</translation>
    </message>
    <message>
        <source>Producers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Productores</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>race-condition</extracomment>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Readers (reader–writer lock)</source>
        <extracomment>lock-contention</extracomment>
        <translation>Lectores (cerrojo de lectura y escritura)</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>Seconds per run</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Segundos por ejecución</translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <extracomment>image-processing</extracomment>
        <translation>Lado de una tesela</translation>
    </message>
    <message>
        <source>Size of a chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation>Tamaño de un fragmento</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Tamaño del mensaje</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <extracomment>download-pages</extracomment>
        <translation>Tamaño de una página</translation>
    </message>
    <message>
        <source>Size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Tamaño de una tarea</translation>
    </message>
    <message>
        <source>Start method</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Método de inicio</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages gil-convoy gil-handoff image-processing lock-contention mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory</extracomment>
        <translation>Intervalo de conmutación</translation>
    </message>
    <message>
        <source>Taking forks</source>
        <extracomment>deadlock</extracomment>
        <translation>Toma de tenedores</translation>
    </message>
    <message>
        <source>The GIL may switch</source>
        <extracomment>race-condition</extracomment>
        <translation>El GIL puede conmutar</translation>
    </message>
    <message>
        <source>Thinking takes</source>
        <extracomment>deadlock</extracomment>
        <translation>Pensar dura</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>messages</extracomment>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Using an item up takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Consumir un elemento dura</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <extracomment>request-server</extracomment>
        <translation>Espera a la base de datos</translation>
    </message>
    <message>
        <source>Waiting in each operation</source>
        <extracomment>mixed-work</extracomment>
        <translation>Espera en cada operación</translation>
    </message>
    <message>
        <source>Where the list lives</source>
        <extracomment>separate-memory</extracomment>
        <translation>Dónde vive la lista</translation>
    </message>
    <message>
        <source>Who crashes (from 0 on)</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Quién cae (desde 0)</translation>
    </message>
    <message>
        <source>Work between two looks at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Trabajo entre dos consultas del cerrojo</translation>
    </message>
    <message>
        <source>Work inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Trabajo dentro del cerrojo</translation>
    </message>
    <message>
        <source>Work per operation</source>
        <extracomment>concurrency-vs-parallelism cpu-bound</extracomment>
        <translation>Trabajo por operación</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis download-pages false-sharing gil-handoff image-processing lock-contention memory-footprint messages mixed-work race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Trabajadores</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>A cache line for each</source>
        <extracomment>false-sharing</extracomment>
        <translation>Una línea de caché para cada uno</translation>
    </message>
    <message>
        <source>A connection for everybody</source>
        <extracomment>semaphore</extracomment>
        <translation>Una conexión para cada uno</translation>
    </message>
    <message>
        <source>A crowd at the door</source>
        <extracomment>request-server</extracomment>
        <translation>Multitud en la puerta</translation>
    </message>
    <message>
        <source>A fractal in few large tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>Un fractal en pocas teselas grandes</translation>
    </message>
    <message>
        <source>A fractal: tiles of unequal work</source>
        <extracomment>image-processing</extracomment>
        <translation>Un fractal: teselas con trabajo desigual</translation>
    </message>
    <message>
        <source>A megabyte at a time in shared memory</source>
        <extracomment>messages</extracomment>
        <translation>Un megabyte cada vez en memoria compartida</translation>
    </message>
    <message>
        <source>A whole second of work at a time</source>
        <extracomment>responsiveness</extracomment>
        <translation>Un segundo entero de trabajo cada vez</translation>
    </message>
    <message>
        <source>A worker for each of 20 pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Un trabajador para cada una de 20 páginas</translation>
    </message>
    <message>
        <source>All cores, but one lock</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Todos los núcleos, pero un cerrojo</translation>
    </message>
    <message>
        <source>All cores: at the same time</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Todos los núcleos: a la vez</translation>
    </message>
    <message>
        <source>An older interpreter: switched inside the update</source>
        <extracomment>race-condition</extracomment>
        <translation>Un intérprete más antiguo: conmuta en medio de la actualización</translation>
    </message>
    <message>
        <source>Computing for every request</source>
        <extracomment>request-server</extracomment>
        <translation>Cálculo en cada petición</translation>
    </message>
    <message>
        <source>Copied in crumbs</source>
        <extracomment>data-analysis</extracomment>
        <translation>Copiado en migajas</translation>
    </message>
    <message>
        <source>Copied in large pieces</source>
        <extracomment>data-analysis</extracomment>
        <translation>Copiado en trozos grandes</translation>
    </message>
    <message>
        <source>Edges in small tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>Bordes en teselas pequeñas</translation>
    </message>
    <message>
        <source>Eight counters side by side</source>
        <extracomment>false-sharing</extracomment>
        <translation>Ocho contadores uno junto a otro</translation>
    </message>
    <message>
        <source>Every access is a question to the manager</source>
        <extracomment>messages</extracomment>
        <translation>Cada acceso es una pregunta al gestor</translation>
    </message>
    <message>
        <source>Everybody takes the lower fork first</source>
        <extracomment>deadlock</extracomment>
        <translation>Todos toman primero el tenedor menor</translation>
    </message>
    <message>
        <source>Everything inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Todo dentro del cerrojo</translation>
    </message>
    <message>
        <source>Far too many workers</source>
        <extracomment>semaphore</extracomment>
        <translation>Demasiados trabajadores</translation>
    </message>
    <message>
        <source>Four heavy workers under one lock</source>
        <extracomment>responsiveness</extracomment>
        <translation>Cuatro trabajadores pesados bajo un cerrojo</translation>
    </message>
    <message>
        <source>Hardly any hand-overs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Apenas traspasos</translation>
    </message>
    <message>
        <source>Impatient philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Filósofos impacientes</translation>
    </message>
    <message>
        <source>Large pieces of work</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Trozos grandes de trabajo</translation>
    </message>
    <message>
        <source>Large tasks: starting hardly counts</source>
        <extracomment>startup-cost</extracomment>
        <translation>Tareas grandes: el arranque apenas cuenta</translation>
    </message>
    <message>
        <source>Little inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Poco dentro del cerrojo</translation>
    </message>
    <message>
        <source>Long calls that never look at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Llamadas largas que nunca miran el cerrojo</translation>
    </message>
    <message>
        <source>Many more workers than cores</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Muchos más trabajadores que núcleos</translation>
    </message>
    <message>
        <source>Many workers that wait half the time</source>
        <extracomment>mixed-work</extracomment>
        <translation>Muchos trabajadores que esperan la mitad del tiempo</translation>
    </message>
    <message>
        <source>Mostly waiting</source>
        <extracomment>mixed-work</extracomment>
        <translation>Sobre todo espera</translation>
    </message>
    <message>
        <source>Mostly waiting for a database</source>
        <extracomment>request-server</extracomment>
        <translation>Sobre todo espera a una base de datos</translation>
    </message>
    <message>
        <source>Nine readers to one writer</source>
        <extracomment>lock-contention</extracomment>
        <translation>Nueve lectores por cada escritor</translation>
    </message>
    <message>
        <source>No protection</source>
        <extracomment>race-condition</extracomment>
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>Nobody computes</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Nadie calcula</translation>
    </message>
    <message>
        <source>Nobody gives way</source>
        <extracomment>deadlock</extracomment>
        <translation>Nadie cede</translation>
    </message>
    <message>
        <source>Nothing but waiting</source>
        <extracomment>download-pages</extracomment>
        <translation>Solo espera</translation>
    </message>
    <message>
        <source>Nothing copied</source>
        <extracomment>data-analysis</extracomment>
        <translation>Nada copiado</translation>
    </message>
    <message>
        <source>One busy thread</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Un hilo ocupado</translation>
    </message>
    <message>
        <source>One connection for eight</source>
        <extracomment>semaphore</extracomment>
        <translation>Una conexión para ocho</translation>
    </message>
    <message>
        <source>One core for everybody</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Un núcleo para todos</translation>
    </message>
    <message>
        <source>One core: in turns</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Un núcleo: por turnos</translation>
    </message>
    <message>
        <source>One fails, and is missed</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Uno falla, y se nota</translation>
    </message>
    <message>
        <source>One fails, and is started again</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Uno falla, y se vuelve a arrancar</translation>
    </message>
    <message>
        <source>One takes all the memory it gets</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Uno toma toda la memoria que consigue</translation>
    </message>
    <message>
        <source>Processes that start from nothing</source>
        <extracomment>startup-cost</extracomment>
        <translation>Procesos que parten de cero</translation>
    </message>
    <message>
        <source>Pure computing</source>
        <extracomment>mixed-work</extracomment>
        <translation>Solo cálculo</translation>
    </message>
    <message>
        <source>Quick server, heavy parsing</source>
        <extracomment>download-pages</extracomment>
        <translation>Servidor rápido, análisis pesado</translation>
    </message>
    <message>
        <source>Read only: everybody shares</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Solo lectura: todos comparten</translation>
    </message>
    <message>
        <source>Room for one item</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Sitio para un elemento</translation>
    </message>
    <message>
        <source>Short pieces of work</source>
        <extracomment>responsiveness</extracomment>
        <translation>Trozos cortos de trabajo</translation>
    </message>
    <message>
        <source>Shorter turns for the busy ones</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Turnos más cortos para los ocupados</translation>
    </message>
    <message>
        <source>Side by side on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation>Uno junto a otro en una línea de caché</translation>
    </message>
    <message>
        <source>Sixteen at the table</source>
        <extracomment>deadlock</extracomment>
        <translation>Dieciséis a la mesa</translation>
    </message>
    <message>
        <source>Slow consumers: the queue fills</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Consumidores lentos: la cola se llena</translation>
    </message>
    <message>
        <source>Slow producers: the queue runs dry</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Productores lentos: la cola se vacía</translation>
    </message>
    <message>
        <source>Small messages through a pipe</source>
        <extracomment>messages</extracomment>
        <translation>Mensajes pequeños por una tubería</translation>
    </message>
    <message>
        <source>Ten times as many hand-overs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Diez veces más traspasos</translation>
    </message>
    <message>
        <source>The bare worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation>El trabajador a secas</translation>
    </message>
    <message>
        <source>The list lies in shared memory</source>
        <extracomment>separate-memory</extracomment>
        <translation>La lista está en memoria compartida</translation>
    </message>
    <message>
        <source>The list lives with a manager</source>
        <extracomment>separate-memory</extracomment>
        <translation>La lista vive en un gestor</translation>
    </message>
    <message>
        <source>The lock changes hands all the time</source>
        <extracomment>cpu-bound</extracomment>
        <translation>El cerrojo cambia de manos sin parar</translation>
    </message>
    <message>
        <source>Tiny tasks: starting costs most</source>
        <extracomment>startup-cost</extracomment>
        <translation>Tareas diminutas: arrancar es lo que más cuesta</translation>
    </message>
    <message>
        <source>To each a list of its own</source>
        <extracomment>separate-memory</extracomment>
        <translation>A cada uno su propia lista</translation>
    </message>
    <message>
        <source>Very short, with a spin lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Muy corto, con un spinlock</translation>
    </message>
    <message>
        <source>Web scraper: 50 pages with parsing</source>
        <extracomment>download-pages</extracomment>
        <translation>Rastreador web: 50 páginas con análisis</translation>
    </message>
    <message>
        <source>With a mutex</source>
        <extracomment>race-condition</extracomment>
        <translation>Con un mutex</translation>
    </message>
    <message>
        <source>With an atomic number</source>
        <extracomment>race-condition</extracomment>
        <translation>Con un número atómico</translation>
    </message>
    <message>
        <source>Written to: a copy for each</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Con escritura: una copia para cada uno</translation>
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
        <translation>bytes</translation>
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
        <translation>Con un proceso nuevo por conexión se respondieron {each} peticiones por segundo; con un pool de procesos, solo {pool}: iniciarlos debería haber costado algo.</translation>
    </message>
    <message>
        <source>A new thread for each connection answered {each} requests per second, a pool of them only {pool}: starting should have cost something.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Con un hilo nuevo por conexión se respondieron {each} peticiones por segundo; con un pool de hilos, solo {pool}: iniciarlos debería haber costado algo.</translation>
    </message>
    <message>
        <source>A picture was finished only {speedup} times as fast as by one worker, although {cores} cores were available.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Las imágenes solo se terminaron a {speedup} veces la velocidad de un trabajador, aunque había {cores} núcleos disponibles.</translation>
    </message>
    <message>
        <source>A pipe passed {pipe} messages of {size} bytes in a second, the manager {manager}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Una tubería pasó {pipe} mensajes de {size} bytes por segundo; el gestor, {manager}.</translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection only {each}: every start costs.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Un pool respondió {pool} peticiones por segundo; un trabajador nuevo por conexión, solo {each}: cada inicio cuesta.</translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection {each}: beside the work of a request its start hardly counts.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Un pool respondió {pool} peticiones por segundo; un trabajador nuevo por conexión, {each}: al lado del trabajo de una petición, su inicio apenas cuenta.</translation>
    </message>
    <message>
        <source>A pool needed {pool} µs to hand a task over, more than the {process} µs that starting a process took.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Un pool necesitó {pool} µs para entregar una tarea, más que los {process} µs que se tardó en iniciar un proceso.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. One worker took {before} s for one, all together {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Todas las imágenes eran iguales, píxel a píxel. Un trabajador tardó {before} s en hacer una; todos juntos, {time} s.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, processes {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Todas las imágenes eran iguales, píxel a píxel. Los hilos bajo el GIL tardaron {before} s en hacer una; los procesos, {time} s.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, threads without it {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Todas las imágenes eran iguales, píxel a píxel. Los hilos bajo el GIL tardaron {before} s en hacer una; los hilos sin GIL, {time} s.</translation>
    </message>
    <message>
        <source>Already at {share} % waiting, threads under the GIL reached {percent} % of what is possible without it. Begin the sweep at 0 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Ya con un {share}&#xa0;% de espera, los hilos bajo el GIL alcanzaron el {percent}&#xa0;% de lo que es posible sin él. Empieza el barrido en el 0&#xa0;%.</translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times. Waiting overlaps under the GIL, computing does not.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Con un {share}&#xa0;% de espera, {workers} hilos bajo el GIL hicieron {gil} veces el trabajo de un trabajador; sin un cerrojo común fue {parallel} veces. Bajo el GIL la espera se solapa; el cálculo, no.</translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times: threads were enough.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Con un {share}&#xa0;% de espera, {workers} hilos bajo el GIL hicieron {gil} veces el trabajo de un trabajador; sin un cerrojo común fue {parallel} veces: bastaban los hilos.</translation>
    </message>
    <message>
        <source>Beside {busy} busy threads, one request in a hundred took longer than {gil} ms under the GIL, and longer than {free} ms without a common lock. The switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Con hilos ocupados al lado ({busy}), una de cada cien peticiones tardó más de {gil} ms bajo el GIL, y más de {free} ms sin un cerrojo común. El intervalo de conmutación es de {interval} ms.</translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}, which is not about the same.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Por el mismo camino, los hilos pasaron {threads} mensajes de {size} bytes por segundo y los procesos {processes}, que no es más o menos lo mismo.</translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}: the way counts, not who takes it.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Por el mismo camino, los hilos pasaron {threads} mensajes de {size} bytes por segundo y los procesos {processes}: lo que cuenta es el camino, no quién lo recorre.</translation>
    </message>
    <message>
        <source>Connections are used for too short a time: this measures how fast the system puts workers to sleep and wakes them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Las conexiones se usan durante demasiado poco tiempo: esto mide lo rápido que el sistema duerme y despierta a los trabajadores.</translation>
    </message>
    <message>
        <source>Consumers were faster, and still {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Los consumidores eran más rápidos y, aun así, la ocupación media de la cola fue de {depth} de {capacity} plazas.</translation>
    </message>
    <message>
        <source>Each process had a list of its own, and yet one of them saw {longest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Cada proceso tenía su propia lista y, aun así, uno de ellos vio {longest} de {made} entradas.</translation>
    </message>
    <message>
        <source>Even at {share} % waiting, threads under the GIL reached only {percent} % of what was possible without it. Sweep on to 100 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Incluso con un {share}&#xa0;% de espera, los hilos bajo el GIL solo alcanzaron el {percent}&#xa0;% de lo que era posible sin él. Sigue el barrido hasta el 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Even with nothing but waiting, threads under the GIL reached only {percent} % of what was possible without it.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Incluso sin hacer más que esperar, los hilos bajo el GIL solo alcanzaron el {percent}&#xa0;% de lo que era posible sin él.</translation>
    </message>
    <message>
        <source>Even without any waiting, threads under the GIL reached {percent} % of what is possible without it. One lock for all should have kept them from that.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Incluso sin ninguna espera, los hilos bajo el GIL alcanzaron el {percent}&#xa0;% de lo que es posible sin él. Un único cerrojo para todos debería haberlo impedido.</translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} processes do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>A partir de un {crossover}&#xa0;% de espera, más o menos, {workers} hilos bajo el GIL hacen al menos nueve décimas partes de lo que hacen {workers} procesos. Núcleos disponibles: {cores}.</translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} threads without it do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>A partir de un {crossover}&#xa0;% de espera, más o menos, {workers} hilos bajo el GIL hacen al menos nueve décimas partes de lo que hacen {workers} hilos sin él. Núcleos disponibles: {cores}.</translation>
    </message>
    <message>
        <source>In the same thread as pieces of {block} ms only {percent} % of the beats were missed.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>En el mismo hilo que tramos de {block} ms solo se perdió el {percent}&#xa0;% de los latidos.</translation>
    </message>
    <message>
        <source>In the same thread as the heavy work {alone} % of the beats were missed, with gaps of up to {alone_gap} ms. With the work beside it, no more than {beside} % were missed, and the worst gap was {beside_gap} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>En el mismo hilo que el trabajo pesado se perdió el {alone}&#xa0;% de los latidos, con huecos de hasta {alone_gap} ms. Con el trabajo al lado se perdió como mucho el {beside}&#xa0;%, y el peor hueco fue de {beside_gap} ms.</translation>
    </message>
    <message>
        <source>It did not happen this time: {naive} meals, and always somebody could go on. It can happen at any time: think for a shorter time, or run for longer.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Esta vez no ocurrió (comidas: {naive}), y siempre hubo alguien que podía seguir. Puede ocurrir en cualquier momento: haz que piensen menos tiempo, o que la ejecución dure más.</translation>
    </message>
    <message>
        <source>Left fork first: {philosophers} philosophers stood still after {seconds} s. Lower fork first: never, {ordered} meals. With a time limit: {timeout} meals, and {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Primero el tenedor izquierdo: {philosophers} filósofos se quedaron parados a los {seconds} s. Primero el de número menor: nunca (comidas: {ordered}). Con límite de tiempo, comidas: {timeout}; tenedores devueltos: {backoffs}.</translation>
    </message>
    <message>
        <source>More than {permits} connections were in use at once, {times} times.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Hubo más de {permits} conexiones en uso a la vez; número de veces: {times}.</translation>
    </message>
    <message>
        <source>No server answered faster than its way of working allows.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Ningún servidor respondió más rápido de lo que permite su forma de trabajar.</translation>
    </message>
    <message>
        <source>No worker crashed. Let the crash come sooner, or press the button while it runs.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>No cayó ningún trabajador. Adelanta la caída, o pulsa el botón durante la ejecución.</translation>
    </message>
    <message>
        <source>Nobody came to eat: give it more time.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Nadie llegó a comer: da más tiempo a la ejecución.</translation>
    </message>
    <message>
        <source>Not all of them found the same in the same data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>No todos encontraron lo mismo en los mismos datos.</translation>
    </message>
    <message>
        <source>Not every run completed a round of pages. Give the runs more time.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>No todas las ejecuciones completaron una ronda de páginas. Dales más tiempo.</translation>
    </message>
    <message>
        <source>Not every run finished a picture. Give the runs more time.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>No todas las ejecuciones terminaron una imagen. Dales más tiempo.</translation>
    </message>
    <message>
        <source>Not every server answered a request in time. Give the runs more time.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>No todos los servidores respondieron una petición a tiempo. Da más tiempo a las ejecuciones.</translation>
    </message>
    <message>
        <source>Not one item went through the queue: give it more time.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Por la cola no pasó ni un solo elemento: da más tiempo a la ejecución.</translation>
    </message>
    <message>
        <source>Not one of {expected} updates was lost: they were protected, or nobody shared the number.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>No se perdió ni una de {expected} actualizaciones: estaban protegidas, o nadie compartía el número.</translation>
    </message>
    <message>
        <source>Not one update was lost, although nothing protected the number and {cores} cores were at work.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>No se perdió ni una actualización, aunque nada protegía el número y trabajaban {cores} núcleos.</translation>
    </message>
    <message>
        <source>Of {items} items {lost} were lost and {doubled} came twice.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>De {items} elementos, perdidos: {lost}; llegados dos veces: {doubled}.</translation>
    </message>
    <message>
        <source>On one core the workers took turns and used {alone} % of it together. On {cores} cores up to {most} ran at the same instant and used {percent} %.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>En un solo núcleo, los trabajadores se turnaron y usaron juntos el {alone}&#xa0;% de él. En {cores} núcleos hubo hasta {most} en ejecución a la vez, que usaron el {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>On one core {workers} workers used {percent} % of it together: they took turns, and never did two run at the same instant. That is concurrency without parallelism.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>En un solo núcleo, {workers} trabajadores usaron juntos el {percent}&#xa0;% de él: se turnaron, y nunca hubo dos en ejecución a la vez. Eso es concurrencia sin paralelismo.</translation>
    </message>
    <message>
        <source>One list for all: every worker saw {shortest} or more of its {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Una sola lista para todos: cada trabajador vio al menos {shortest} de sus {made} entradas.</translation>
    </message>
    <message>
        <source>One worker has all lines to itself. Choose two or more.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Un único trabajador tiene todas las líneas para él. Elige dos o más.</translation>
    </message>
    <message>
        <source>Only one core was available: two updates never happen at the same time on it.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Solo había un núcleo disponible: en él nunca se producen dos actualizaciones al mismo tiempo.</translation>
    </message>
    <message>
        <source>Only one core was available: working in parallel cannot show on it.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation>Solo había un núcleo disponible: en él no se puede ver el trabajo en paralelo.</translation>
    </message>
    <message>
        <source>Only {lost} of {workers} threads were lost, although all of them were in the process that crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>De {workers} hilos solo se perdieron {lost}, aunque todos estaban en el proceso que cayó.</translation>
    </message>
    <message>
        <source>Operations of {operation} ms are so short that going to sleep and waking up counts more than the work. Choose longer ones.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Las operaciones de {operation} ms son tan cortas que dormirse y despertar cuenta más que el trabajo. Elígelas más largas.</translation>
    </message>
    <message>
        <source>Other programs used {load} % of the machine, too much to compare speeds.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Otros programas usaron el {load}&#xa0;% de la máquina, demasiado para comparar velocidades.</translation>
    </message>
    <message>
        <source>Philosophers who take the lower fork first stood still after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Unos filósofos que toman primero el tenedor de número menor se quedaron parados a los {seconds} s.</translation>
    </message>
    <message>
        <source>Philosophers with a time limit stood still for ever after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Unos filósofos con límite de tiempo se quedaron parados para siempre a los {seconds} s.</translation>
    </message>
    <message>
        <source>Pieces of {block} ms leave time for nearly every beat. Choose longer ones than {shortest} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Los tramos de {block} ms dejan tiempo para casi todos los latidos. Elígelos de más de {shortest} ms.</translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL, and spent {copying} % of their time on receiving it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Los procesos analizaron los datos a {ratio} veces la velocidad de los hilos bajo el GIL y dedicaron el {copying}&#xa0;% de su tiempo a recibirlos.</translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL. Sending it to them left {left} % of what threads reach that share it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Los procesos analizaron los datos a {ratio} veces la velocidad de los hilos bajo el GIL. Al tener que recibirlos, se quedaron en el {left}&#xa0;% de lo que alcanzan los hilos que los comparten.</translation>
    </message>
    <message>
        <source>Processes finished {ratio} times as fast as threads under the GIL. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Los procesos trabajaron a {ratio} veces la velocidad de los hilos bajo el GIL. Núcleos disponibles: {cores}.</translation>
    </message>
    <message>
        <source>Processes that share the data analysed it {ratio} times as fast as threads under the GIL: nothing had to be copied.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Los procesos que comparten los datos los analizaron a {ratio} veces la velocidad de los hilos bajo el GIL: no hubo que copiar nada.</translation>
    </message>
    <message>
        <source>Processes took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Los procesos ocuparon {measured} MiB en total, cuando se esperaban {expected} MiB.</translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Los procesos solo alcanzaron {speedup} veces la velocidad de un trabajador, aunque había {cores} núcleos disponibles.</translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker. The copying that was measured does not explain it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Los procesos solo alcanzaron {speedup} veces la velocidad de un trabajador. La copia que se midió no lo explica.</translation>
    </message>
    <message>
        <source>Producers were faster, and still only {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Los productores eran más rápidos y, aun así, la ocupación media de la cola fue solo de {depth} de {capacity} plazas.</translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>A las peticiones que sobre todo esperan apenas les importa el GIL: con él se respondieron {gil} por segundo; sin él, {free}.</translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without. A new process for each connection answered {each}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>A las peticiones que sobre todo esperan apenas les importa el GIL: con él se respondieron {gil} por segundo; sin él, {free}. Con un proceso nuevo por conexión, {each}.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, hardly more than the {thread} µs of a thread.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Iniciar un proceso llevó {process} µs, apenas más que los {thread} µs de un hilo.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs, and a pool hands a task over in {pool} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Iniciar un proceso llevó {process} µs; iniciar un hilo, {thread} µs; y un pool entrega una tarea en {pool} µs.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Iniciar un proceso llevó {process} µs; iniciar un hilo, {thread} µs.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs. A process for each task breaks even at about {even} ms of work.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Iniciar un proceso llevó {process} µs; iniciar un hilo, {thread} µs. Un proceso por tarea compensa a partir de unos {even} ms de trabajo.</translation>
    </message>
    <message>
        <source>The crash came too late to see what was left.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>La caída llegó demasiado tarde para ver lo que quedaba.</translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes only the one that crashed was lost, and it was started anew: {restarts} times.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>La caída acabó con todos los hilos ({threads}). De {workers} procesos solo se perdió el que cayó, y se volvió a iniciar; reinicios: {restarts}.</translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes {survivors} worked on, with {left} % of the throughput.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>La caída acabó con todos los hilos ({threads}). De {workers} procesos siguieron trabajando {survivors}, con el {left}&#xa0;% del rendimiento.</translation>
    </message>
    <message>
        <source>The lock changed hands only {handoffs} times a second, with a switch interval of {interval} ms and batches of {batch} ms.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>El cerrojo solo cambió de manos {handoffs} veces por segundo, con un intervalo de conmutación de {interval} ms y lotes de {batch} ms.</translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second, more often than a switch interval of {interval} ms and batches of {batch} ms should allow.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>El cerrojo cambió de manos {handoffs} veces por segundo, más de lo que deberían permitir un intervalo de conmutación de {interval} ms y lotes de {batch} ms.</translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second: batches of {batch} ms keep it longer than the switch interval of {interval} ms. Each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>El cerrojo cambió de manos {handoffs} veces por segundo: los lotes de {batch} ms lo retienen más que el intervalo de conmutación de {interval} ms. Cada uno de los {workers} hilos esperó el {wait}&#xa0;% de su tiempo.</translation>
    </message>
    <message>
        <source>The manager passed {manager} messages of {size} bytes in a second, and a pipe no more than {pipe}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>El gestor pasó {manager} mensajes de {size} bytes por segundo; una tubería, no más de {pipe}.</translation>
    </message>
    <message>
        <source>The queue between threads passed only {ratio} times as many messages of {size} bytes as the one between processes.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>La cola entre hilos solo pasó {ratio} veces los mensajes de {size} bytes que pasó la cola entre procesos.</translation>
    </message>
    <message>
        <source>The queue between threads passed {ratio} times as many messages of {size} bytes as the one between processes: {threads} against {processes} in a second.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>La cola entre hilos pasó {ratio} veces los mensajes de {size} bytes que pasó la cola entre procesos: {threads} frente a {processes} por segundo.</translation>
    </message>
    <message>
        <source>The same run repeated gave results {spread} % apart, too much to compare speeds.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation>La misma ejecución, repetida, dio resultados que difieren un {spread}&#xa0;%, demasiado para comparar velocidades.</translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with processes {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>La espera se solapó en todos, pero bajo el GIL los análisis se turnaron: {pages} páginas tardaron {gil} s; con procesos, {other} s.</translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with threads free of it {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>La espera se solapó en todos, pero bajo el GIL los análisis se turnaron: {pages} páginas tardaron {gil} s; con hilos sin él, {other} s.</translation>
    </message>
    <message>
        <source>The workers did not all draw the same: {wrong} pictures differed.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>No todos los trabajadores dibujaron lo mismo; imágenes distintas: {wrong}.</translation>
    </message>
    <message>
        <source>The workers used {percent} % of a core together, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Los trabajadores usaron juntos el {percent}&#xa0;% de un núcleo, aunque los núcleos disponibles eran solo {cores}.</translation>
    </message>
    <message>
        <source>There was a connection for each of the {workers} workers: nobody had to wait, and they were used {speed} times a second.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Había una conexión para cada uno de los {workers} trabajadores: nadie tuvo que esperar, y se usaron {speed} veces por segundo.</translation>
    </message>
    <message>
        <source>There was hardly any waiting that could overlap. Choose more latency.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Apenas había espera que pudiera solaparse. Elige más latencia.</translation>
    </message>
    <message>
        <source>There was one list for all, and yet a worker saw only {shortest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Había una sola lista para todos y, aun así, un trabajador solo vio {shortest} de {made} entradas.</translation>
    </message>
    <message>
        <source>Threads have one list, and all of them see every entry. {workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Los hilos tienen una sola lista, y todos ven todas las entradas. {workers} procesos añadieron {made} entradas, y ninguno vio más de {longest}: cada uno tiene su propia lista.</translation>
    </message>
    <message>
        <source>Threads took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Los hilos ocuparon {measured} MiB en total, cuando se esperaban {expected} MiB.</translation>
    </message>
    <message>
        <source>Threads under the GIL were only {speedup} times as fast as one worker, although {limit} was possible with {share} % waiting: the waiting did not overlap.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Los hilos bajo el GIL solo alcanzaron {speedup} veces la velocidad de un trabajador, aunque con un {share}&#xa0;% de espera era posible llegar a {limit}: la espera no se solapó.</translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. One lock for all should have kept them from being faster.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Los hilos bajo el GIL alcanzaron {speedup} veces la velocidad de un trabajador. Un único cerrojo para todos debería haber impedido que fueran más rápidos.</translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. With {share} % waiting, no more than {limit} should be possible.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Los hilos bajo el GIL alcanzaron {speedup} veces la velocidad de un trabajador. Con un {share}&#xa0;% de espera no debería ser posible pasar de {limit}.</translation>
    </message>
    <message>
        <source>Threads without a GIL finished {ratio} times as fast as threads under it. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Los hilos sin GIL trabajaron a {ratio} veces la velocidad de los hilos bajo el GIL. Núcleos disponibles: {cores}.</translation>
    </message>
    <message>
        <source>Threads without a GIL were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Los hilos sin GIL solo alcanzaron {speedup} veces la velocidad de un trabajador, aunque había {cores} núcleos disponibles.</translation>
    </message>
    <message>
        <source>To judge this, let a worker crash among threads and among processes.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Para juzgarlo, haz que caiga un trabajador entre hilos y otro entre procesos.</translation>
    </message>
    <message>
        <source>To judge this, let two or more workers make some entries each.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Para juzgarlo, haz que dos o más trabajadores añadan cada uno algunas entradas.</translation>
    </message>
    <message>
        <source>To judge this, run a thread and a process for each task with the same settings.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta un hilo y un proceso por tarea con los mismos ajustes.</translation>
    </message>
    <message>
        <source>To judge this, run at least one contender to its end.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta al menos un contendiente hasta el final.</translation>
    </message>
    <message>
        <source>To judge this, run at least two kinds of server with the same settings.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta al menos dos tipos de servidor con los mismos ajustes.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads or processes with the same settings.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta un solo trabajador y también hilos o procesos, con los mismos ajustes.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads with the same settings.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta un solo trabajador y también hilos, con los mismos ajustes.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone as well, or sweep over both layouts.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta también un solo trabajador, o haz un barrido de las dos disposiciones.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone, or threads under the GIL, and threads or processes with the same settings.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta un solo trabajador, o hilos bajo el GIL, y también hilos o procesos, con los mismos ajustes.</translation>
    </message>
    <message>
        <source>To judge this, run one worker, threads under the GIL and processes with the same settings, or sweep the share of waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta un trabajador, hilos bajo el GIL y procesos con los mismos ajustes, o haz un barrido de la proporción de espera.</translation>
    </message>
    <message>
        <source>To judge this, run threads and processes with the same settings.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta hilos y procesos con los mismos ajustes.</translation>
    </message>
    <message>
        <source>To judge this, run threads or processes with two or more workers.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta hilos o procesos con dos o más trabajadores.</translation>
    </message>
    <message>
        <source>To judge this, run threads or processes.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta hilos o procesos.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and processes with the same settings.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta hilos bajo el GIL y procesos con los mismos ajustes.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and threads without it or processes, with the same settings.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta hilos bajo el GIL y también hilos sin él o procesos, con los mismos ajustes.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta hilos bajo el GIL.</translation>
    </message>
    <message>
        <source>To judge this, run threads without a GIL, or processes.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Para juzgarlo, ejecuta hilos sin GIL, o procesos.</translation>
    </message>
    <message>
        <source>Two philosophers had the same fork at once, {times} times.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Dos filósofos tuvieron a la vez el mismo tenedor; número de veces: {times}.</translation>
    </message>
    <message>
        <source>Two workers were inside the lock at once, {violations} times.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Dos trabajadores estuvieron a la vez dentro del cerrojo; número de veces: {violations}.</translation>
    </message>
    <message>
        <source>Under the GIL a picture was finished {speedup} times as fast as by one worker. One lock for all should have kept it from being faster.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Bajo el GIL, las imágenes se terminaron a {speedup} veces la velocidad de un trabajador. Un único cerrojo para todos debería haber impedido que fueran más rápidas.</translation>
    </message>
    <message>
        <source>Under the GIL one request in a hundred took longer than {gil} ms, far more than a switch interval of {interval} ms explains.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Bajo el GIL, una de cada cien peticiones tardó más de {gil} ms, mucho más de lo que explica un intervalo de conmutación de {interval} ms.</translation>
    </message>
    <message>
        <source>Under the GIL only one request in a hundred took longer than {gil} ms, although the switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Bajo el GIL, solo una de cada cien peticiones tardó más de {gil} ms, aunque el intervalo de conmutación es de {interval} ms.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it only {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Bajo el GIL se respondieron {gil} peticiones por segundo; sin él, solo {free}.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Bajo el GIL se respondieron {gil} peticiones por segundo; sin él, {free}.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: computing takes turns there.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Bajo el GIL se respondieron {gil} peticiones por segundo; sin él, {free}: con él, los cálculos se turnan.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: taking turns at computing did not make the difference that it should.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Bajo el GIL se respondieron {gil} peticiones por segundo; sin él, {free}: turnarse para calcular no marcó la diferencia que debería.</translation>
    </message>
    <message>
        <source>Under the GIL {most} threads ran at the same instant. One lock for all should have kept them from that.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Bajo el GIL hubo {most} hilos en ejecución a la vez. Un único cerrojo para todos debería haberlo impedido.</translation>
    </message>
    <message>
        <source>When all take the fork with the lower number first, nobody ever stood still: {ordered} meals.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Cuando todos toman primero el tenedor de número menor, nadie se quedó parado nunca; comidas: {ordered}.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were only {ratio} times as fast as with counters side by side. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Con una línea de caché por contador, {workers} trabajadores solo alcanzaron {ratio} veces la velocidad que con los contadores contiguos. Quizá sus núcleos comparten una caché de primer nivel.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {ratio} times as fast as with counters side by side, although nobody touched another&apos;s.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Con una línea de caché por contador, {workers} trabajadores alcanzaron {ratio} veces la velocidad que con los contadores contiguos, aunque nadie tocaba el de otro.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {speedup} times as fast as one.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Con una línea de caché por contador, {workers} trabajadores alcanzaron {speedup} veces la velocidad de uno.</translation>
    </message>
    <message>
        <source>With a switch interval of {interval} ms the lock changed hands {handoffs} times a second, and each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Con un intervalo de conmutación de {interval} ms, el cerrojo cambió de manos {handoffs} veces por segundo, y cada uno de los {workers} hilos esperó el {wait}&#xa0;% de su tiempo.</translation>
    </message>
    <message>
        <source>With a switch interval of {short} ms the lock changed hands {often} times a second, with {long} ms {seldom} times. Its {workers} threads always waited most of their time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Con un intervalo de conmutación de {short} ms, el cerrojo cambió de manos {often} veces por segundo; con {long} ms, {seldom} veces. Sus {workers} hilos esperaron siempre la mayor parte de su tiempo.</translation>
    </message>
    <message>
        <source>With a time limit nobody got to eat: {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Con límite de tiempo nadie llegó a comer; tenedores devueltos: {backoffs}.</translation>
    </message>
    <message>
        <source>With a time limit nobody stood still for ever: {timeout} meals, and {backoffs} times a philosopher put a fork back and tried again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Con límite de tiempo nadie se quedó parado para siempre. Comidas: {timeout}; veces que un filósofo devolvió un tenedor y volvió a intentarlo: {backoffs}.</translation>
    </message>
    <message>
        <source>With an order among the forks {ordered} meals, with a time limit {timeout} meals; nobody stood still for ever.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Comidas con un orden entre los tenedores: {ordered}; con límite de tiempo: {timeout}. Nadie se quedó parado para siempre.</translation>
    </message>
    <message>
        <source>With one page at a time nothing can overlap. Choose two or more pages and workers.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Con las páginas de una en una, nada puede solaparse. Elige dos o más páginas y trabajadores.</translation>
    </message>
    <message>
        <source>With one thread nobody asks for the lock. Choose two or more.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Con un solo hilo nadie pide el cerrojo. Elige dos o más.</translation>
    </message>
    <message>
        <source>With one worker nobody does the heavy work beside the beats. Choose two.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Con un solo trabajador nadie hace el trabajo pesado junto a los latidos. Elige dos.</translation>
    </message>
    <message>
        <source>With one worker nobody is left to work on. Choose two or more.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Con un solo trabajador no queda nadie que siga trabajando. Elige dos o más.</translation>
    </message>
    <message>
        <source>With one worker nobody takes turns. Choose two or more.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Con un solo trabajador nadie se turna. Elige dos o más.</translation>
    </message>
    <message>
        <source>With one worker nobody waits for a connection. Choose two or more.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Con un solo trabajador nadie espera una conexión. Elige dos o más.</translation>
    </message>
    <message>
        <source>With one worker nobody waits for the lock. Choose two or more.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Con un solo trabajador nadie espera el cerrojo. Elige dos o más.</translation>
    </message>
    <message>
        <source>With one worker nothing can overlap. Choose two or more.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Con un solo trabajador nada puede solaparse. Elige dos o más.</translation>
    </message>
    <message>
        <source>With one worker there is nothing to run in parallel. Choose two or more.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Con un solo trabajador no hay nada que ejecutar en paralelo. Elige dos o más.</translation>
    </message>
    <message>
        <source>With so little data there is nothing to tell apart. Choose {least} MiB or more.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Con tan pocos datos no se distingue nada. Elige {least} MiB o más.</translation>
    </message>
    <message>
        <source>With more connections ({most} in place of {fewest}) {workers} workers made {fast} uses a second in place of {slow}: from {enough} on, more gave nothing.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Con el menor número de conexiones ({fewest}), {workers} trabajadores hicieron {slow} usos por segundo; con el mayor ({most}), {fast}: a partir de {enough}, más conexiones no aportaron nada.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Con el {share}&#xa0;% del trabajo dentro del cerrojo, {workers} procesos alcanzaron {speedup} veces la velocidad de un trabajador. Núcleos disponibles: {cores}; el cerrojo apenas estorbó.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Con el {share}&#xa0;% del trabajo dentro del cerrojo, {workers} procesos alcanzaron {speedup} veces la velocidad de un trabajador; no es posible pasar de {limit}. Pasaron esperando el {wait}&#xa0;% de su tiempo.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Con el {share}&#xa0;% del trabajo dentro del cerrojo, {workers} hilos alcanzaron {speedup} veces la velocidad de un trabajador. Núcleos disponibles: {cores}; el cerrojo apenas estorbó.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Con el {share}&#xa0;% del trabajo dentro del cerrojo, {workers} hilos alcanzaron {speedup} veces la velocidad de un trabajador; no es posible pasar de {limit}. Pasaron esperando el {wait}&#xa0;% de su tiempo.</translation>
    </message>
    <message>
        <source>Without a busy thread nobody keeps the lock from the client. Choose one.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Sin ningún hilo ocupado, nadie le quita el cerrojo al cliente. Elige uno.</translation>
    </message>
    <message>
        <source>Without a common lock one request in a hundred took longer than {free} ms as well: the cores were too busy to tell the lock&apos;s part.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>También sin un cerrojo común, una de cada cien peticiones tardó más de {free} ms: los núcleos estaban demasiado ocupados para distinguir la parte del cerrojo.</translation>
    </message>
    <message>
        <source>Without a common lock, {workers} workers were only {speedup} times as fast as one, although {limit} was possible with {share} % waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Sin un cerrojo común, {workers} trabajadores solo alcanzaron {speedup} veces la velocidad de uno, aunque con un {share}&#xa0;% de espera era posible llegar a {limit}.</translation>
    </message>
    <message>
        <source>Without protection {lost} of {expected} updates were lost: {percent} %.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Sin protección, actualizaciones perdidas: {lost} de {expected}, el {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although no more than {limit} of {workers} could work at a time.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Los trabajadores solo pasaron esperando el {wait}&#xa0;% de su tiempo, aunque de {workers} no podían trabajar a la vez más de {limit}.</translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although {workers} of them shared {permits} connections.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Los trabajadores solo pasaron esperando el {wait}&#xa0;% de su tiempo, aunque {workers} compartían las conexiones del pool ({permits}).</translation>
    </message>
    <message>
        <source>{chunks} chunks are too few for {workers} workers. Choose smaller chunks or more data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Hay demasiado pocos fragmentos ({chunks}) para {workers} trabajadores. Elige fragmentos más pequeños o más datos.</translation>
    </message>
    <message>
        <source>{corrupt} messages did not arrive as they were sent.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Mensajes que no llegaron como se enviaron: {corrupt}.</translation>
    </message>
    <message>
        <source>{errors} requests got a wrong answer or none.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Peticiones con respuesta errónea o sin respuesta: {errors}.</translation>
    </message>
    <message>
        <source>{failed} pages could not be fetched.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Páginas que no se pudieron descargar: {failed}.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Both ends were about as fast: on average {producers} producers waited for space and {consumers} consumers for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Pasaron por la cola {items} elementos; no se perdió ninguno ni llegó ninguno dos veces. Los dos extremos fueron más o menos igual de rápidos: en promedio, productores que esperaban sitio: {producers}; consumidores que esperaban elementos: {consumers}.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Consumers were faster: of {capacity} places {depth} were taken on average, and {consumers} consumers waited for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Pasaron por la cola {items} elementos; no se perdió ninguno ni llegó ninguno dos veces. Los consumidores fueron más rápidos: en promedio, plazas ocupadas: {depth} de {capacity}; consumidores que esperaban elementos: {consumers}.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Producers were faster: of {capacity} places {depth} were taken on average, and {producers} producers waited for space.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Pasaron por la cola {items} elementos; no se perdió ninguno ni llegó ninguno dos veces. Los productores fueron más rápidos: en promedio, plazas ocupadas: {depth} de {capacity}; productores que esperaban sitio: {producers}.</translation>
    </message>
    <message>
        <source>{left} % of the throughput was left, where the processes that worked on should have reached {expected} %.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Quedó el {left}&#xa0;% del rendimiento, cuando los procesos que siguieron trabajando deberían haber alcanzado el {expected}&#xa0;%.</translation>
    </message>
    <message>
        <source>{lost} processes were lost, although only {crashes} crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Procesos perdidos: {lost}, aunque los que cayeron fueron solo {crashes}.</translation>
    </message>
    <message>
        <source>{lost} updates were lost where none can be lost.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Actualizaciones perdidas donde no puede perderse ninguna: {lost}.</translation>
    </message>
    <message>
        <source>{most} workers ran at the same instant, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Hubo {most} trabajadores en ejecución a la vez, aunque los núcleos disponibles eran solo {cores}.</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with processes: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} páginas tardaron {alone} s una tras otra y {time} s con procesos: mientras una espera, otras siguen.</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads under the GIL: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} páginas tardaron {alone} s una tras otra y {time} s con hilos bajo el GIL: mientras una espera, otras siguen.</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} páginas tardaron {alone} s una tras otra y {time} s con hilos: mientras una espera, otras siguen.</translation>
    </message>
    <message>
        <source>{pages} pages took {gil} s under the GIL and {other} s without: taking turns at parsing did not make the difference that it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} páginas tardaron {gil} s bajo el GIL y {other} s sin él: turnarse para el análisis no marcó la diferencia que debería.</translation>
    </message>
    <message>
        <source>{pages} pages took {time} s, although {possible} s would have been enough: the waiting did not overlap as it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} páginas tardaron {time} s, aunque habrían bastado {possible} s: la espera no se solapó como debería.</translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, although every worker had a core of its own.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>También junto al trabajo se perdió el {percent}&#xa0;% de los latidos, aunque cada trabajador tenía su propio núcleo.</translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, but {workers} workers shared {cores} cores. Choose no more workers than cores.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>También junto al trabajo se perdió el {percent}&#xa0;% de los latidos, pero los núcleos para {workers} trabajadores eran solo {cores}. No elijas más trabajadores que núcleos.</translation>
    </message>
    <message>
        <source>{philosophers} philosophers who all take the left fork first stood still after {seconds} s: each held one fork and waited for the next, and nobody would ever have moved again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>{philosophers} filósofos que toman todos primero el tenedor izquierdo se quedaron parados a los {seconds} s: cada uno tenía un tenedor y esperaba el siguiente, y nadie habría vuelto a moverse jamás.</translation>
    </message>
    <message>
        <source>{workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>{workers} procesos añadieron {made} entradas, y ninguno vio más de {longest}: cada uno tiene su propia lista.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: a spawned process inherits nothing and makes its own data.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} procesos ocuparon {processes} MiB en total; los hilos, {threads} MiB: un proceso creado con spawn no hereda nada y crea sus propios datos.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: each process has its own copy of the {touched} % that it wrote to.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} procesos ocuparon {processes} MiB en total; los hilos, {threads} MiB: cada proceso tiene su propia copia del {touched}&#xa0;% en el que escribió.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: memory that nobody writes to exists only once.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} procesos ocuparon {processes} MiB en total; los hilos, {threads} MiB: la memoria en la que nadie escribe existe una sola vez.</translation>
    </message>
    <message>
        <source>{workers} threads spent only {wait} % of their time waiting for the lock, although one of them can hold it at a time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>{workers} hilos solo pasaron esperando el cerrojo el {wait}&#xa0;% de su tiempo, aunque no puede tenerlo más de uno a la vez.</translation>
    </message>
    <message>
        <source>{workers} workers made progress together, and up to {most} of them ran at the same instant: that is how many cores they could use. Together they used {percent} % of a core.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>{workers} trabajadores avanzaron juntos, y hubo hasta {most} en ejecución a la vez: ese es el número de núcleos que podían usar. Juntos usaron el {percent}&#xa0;% de un núcleo.</translation>
    </message>
    <message>
        <source>{workers} workers on {cores} cores used only {percent} % of a core together, and no more than {most} ran at the same instant.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>{workers} trabajadores en {cores} núcleos solo usaron juntos el {percent}&#xa0;% de un núcleo, y no hubo más de {most} en ejecución a la vez.</translation>
    </message>
    <message>
        <source>{workers} workers shared {permits} connections: never more than {permits} were in use, {speed} uses a second, and each worker waited {wait} % of its time.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} trabajadores compartieron las conexiones de un pool de tamaño {permits}: nunca hubo más de {permits} en uso; con {speed} usos por segundo, cada trabajador esperó el {wait}&#xa0;% de su tiempo.</translation>
    </message>
    <message>
        <source>{workers} workers used connections only {speed} times a second, although {limit} were possible with {permits} of them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} trabajadores solo usaron conexiones {speed} veces por segundo, aunque con {permits} en el pool eran posibles {limit}.</translation>
    </message>
    <message>
        <source>{workers} workers used connections {speed} times a second. With {permits} of them, no more than {limit} should be possible.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} trabajadores usaron conexiones {speed} veces por segundo. Con {permits} en el pool no deberían ser posibles más de {limit}.</translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although each counter had a cache line to itself.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} trabajadores solo alcanzaron {speedup} veces la velocidad de uno, aunque cada contador tenía su propia línea de caché.</translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although {limit} was possible: passing the lock on cost more than the work inside it.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>{workers} trabajadores solo alcanzaron {speedup} veces la velocidad de uno, aunque era posible llegar a {limit}: traspasar el cerrojo costó más que el trabajo de dentro.</translation>
    </message>
    <message>
        <source>{workers} workers were {speedup} times as fast as one. With {share} % of the work inside the lock, no more than {limit} should be possible.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>{workers} trabajadores alcanzaron {speedup} veces la velocidad de uno. Con el {share}&#xa0;% del trabajo dentro del cerrojo no debería ser posible pasar de {limit}.</translation>
    </message>
    <message>
        <source>{workers} workers with their counters side by side were {speedup} times as fast as one. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} trabajadores con los contadores contiguos alcanzaron {speedup} veces la velocidad de uno. Quizá sus núcleos comparten una caché de primer nivel.</translation>
    </message>
    <message>
        <source>{workers} workers, each with a counter of its own and no lock, were only {speedup} times as fast as one, not {ideal} times: their counters share cache lines.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} trabajadores, cada uno con su contador y sin cerrojo, solo alcanzaron {speedup} veces la velocidad de uno, no {ideal} veces: sus contadores comparten líneas de caché.</translation>
    </message>
    <message>
        <source>{wrong} answers were not what had been sent.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Respuestas distintas de lo enviado: {wrong}.</translation>
    </message>
    <message>
        <source>{wrong} increments are missing, although every counter had one writer only.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Sumas que faltan: {wrong}, aunque en cada contador escribía un solo trabajador.</translation>
    </message>
    <message>
        <source>Sending the data ate the whole gain: processes reached {left} % of what threads reach that share it, and were {ratio} times as fast as threads under the GIL.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Enviar los datos se comió toda la ganancia: los procesos llegaron al {left} % de lo que logran los hilos que los comparten, y fueron {ratio} veces tan rápidos como los hilos bajo el GIL.</translation>
    </message>
</context>
</TS>
