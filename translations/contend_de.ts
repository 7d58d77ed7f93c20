<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Axes</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>Deine Wette:</translation>
    </message>
    <message>
        <source>Your bet was right:</source>
        <translation>Deine Wette war richtig:</translation>
    </message>
    <message>
        <source>Your bet was another one:</source>
        <translation>Deine Wette war eine andere:</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Gemessen:</translation>
    </message>
    <message>
        <source>these runs do not decide it</source>
        <translation>diese Läufe entscheiden es nicht</translation>
    </message>
    <message>
        <source>Your bet was right.</source>
        <translation>Deine Wette war richtig.</translation>
    </message>
    <message>
        <source>Your bet was another one.</source>
        <translation>Deine Wette war eine andere.</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1 von %Ln Kern</numerusform>
            <numerusform>%1 von %Ln Kernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaveatText</name>
    <message>
        <source>more workers than cores</source>
        <translation>mehr Worker als Kerne</translation>
    </message>
    <message>
        <source>other programs used %1 %</source>
        <translation>andere Programme nutzten %1 %</translation>
    </message>
    <message>
        <source>one core only</source>
        <translation>nur ein Kern</translation>
    </message>
    <message>
        <source>unsteady: varies by %1 %</source>
        <translation>unruhig: schwankt um %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline events lost</source>
        <translation>
            <numerusform>%Ln Ereignis verloren</numerusform>
            <numerusform>%Ln Ereignisse verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples only</source>
        <translation>
            <numerusform>nur %Ln Messung</numerusform>
            <numerusform>nur %Ln Messungen</numerusform>
        </translation>
    </message>
    <message>
        <source>measuring took %1 % of a core</source>
        <translation>Messen kostete %1 % eines Kerns</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers lost</source>
        <translation>
            <numerusform>%Ln Worker verloren</numerusform>
            <numerusform>%Ln Worker verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers not started</source>
        <translation>
            <numerusform>%Ln Worker nicht gestartet</numerusform>
            <numerusform>%Ln Worker nicht gestartet</numerusform>
        </translation>
    </message>
    <message>
        <source>lower priority</source>
        <translation>niedrigere Priorität</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>test build</source>
        <translation>Test-Build</translation>
    </message>
    <message>
        <source>More workers wanted to compute than there are cores, so some always waited for a core. More workers cannot be faster than the cores allow.</source>
        <translation>Es wollten mehr Worker rechnen, als es Kerne gibt, darum wartete immer jemand auf einen Kern. Mehr Worker können nicht schneller sein, als es die Kerne zulassen.</translation>
    </message>
    <message>
        <source>Other programs used %1 % of the machine. Close them and measure again.</source>
        <translation>Andere Programme nutzten %1 % des Rechners. Schließe sie und miss noch einmal.</translation>
    </message>
    <message>
        <source>Only one core was free to use: nothing can run in parallel, whatever the contender. Allow more cores.</source>
        <translation>Nur ein Kern war frei: Ganz gleich, welche Variante, nichts kann parallel laufen. Erlaube mehr Kerne.</translation>
    </message>
    <message>
        <source>The throughput varied by %1 % during the run. Measure longer, or more often.</source>
        <translation>Der Durchsatz schwankte während des Laufs um %1 %. Miss länger oder öfter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes came faster than they could be read: the timeline has holes, the other figures are complete.</source>
        <translation>
            <numerusform>%Ln Zustandswechsel kam schneller, als er gelesen werden konnte: Die Zeitleiste hat Lücken, die anderen Zahlen sind vollständig.</numerusform>
            <numerusform>%Ln Zustandswechsel kamen schneller, als sie gelesen werden konnten: Die Zeitleiste hat Lücken, die anderen Zahlen sind vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln samples. Measure longer.</source>
        <translation>
            <numerusform>Es gibt nur %Ln Messung. Miss länger.</numerusform>
            <numerusform>Es gibt nur %Ln Messungen. Miss länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring and drawing took %1 % of a core, which the workers could not use.</source>
        <translation>Messen und Zeichnen kosteten %1 % eines Kerns, die den Workern fehlten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers ended without having been told to.</source>
        <translation>
            <numerusform>%Ln Worker endete, ohne dass es ihm gesagt wurde.</numerusform>
            <numerusform>%Ln Worker endeten, ohne dass es ihnen gesagt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers could not be started: a limit of the system. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>%Ln Worker ließ sich nicht starten: eine Grenze des Systems. Wähle weniger, oder heb die Grenze an.</numerusform>
            <numerusform>%Ln Worker ließen sich nicht starten: eine Grenze des Systems. Wähle weniger, oder heb die Grenze an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workers ran at a lower priority than the window, so other programs went first.</source>
        <translation>Die Worker liefen mit niedrigerer Priorität als das Fenster, andere Programme hatten also Vorrang.</translation>
    </message>
    <message>
        <source>The run was stopped before its time.</source>
        <translation>Der Lauf wurde vor dem Ende seiner Zeit gestoppt.</translation>
    </message>
    <message>
        <source>This build checks itself while it runs and is several times slower.</source>
        <translation>Dieser Build prüft sich im Betrieb selbst und ist um ein Mehrfaches langsamer.</translation>
    </message>
</context>
<context>
    <name>DropRule</name>
    <message numerus="yes">
        <source>%n further files are left out.</source>
        <translation>
            <numerusform>%n weitere Datei bleibt weg.</numerusform>
            <numerusform>%n weitere Dateien bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record %1.</source>
        <translation>Die Aufzeichnung %1 öffnen.</translation>
    </message>
    <message>
        <source>Set everything as it was for the picture %1.</source>
        <translation>Alles so einstellen wie für das Bild %1.</translation>
    </message>
    <message>
        <source>Compare the records %1 and %2.</source>
        <translation>Die Aufzeichnungen %1 und %2 vergleichen.</translation>
    </message>
    <message>
        <source>Records (.json) and pictures (.png) that Contend has saved can be opened here.</source>
        <translation>Hier lassen sich Aufzeichnungen (.json) und Bilder (.png) öffnen, die Contend gespeichert hat.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is not a file of this computer.</source>
        <translation>%1 ist keine Datei dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 is neither.</source>
        <comment>a record nor a picture</comment>
        <translation>%1 ist keins von beiden.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Das System meldet: %1.</translation>
    </message>
    <message>
        <source>There is no such experiment.</source>
        <translation>Dieses Experiment gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no experiment %1.</source>
        <translation>Das Experiment %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such contender here.</source>
        <translation>Diese Variante gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no contender %1 here.</source>
        <translation>Die Variante %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such parameter here.</source>
        <translation>Diesen Parameter gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no parameter %1 here.</source>
        <translation>Den Parameter %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Hier muss eine Zahl stehen.</translation>
    </message>
    <message>
        <source>A number is needed, not %1.</source>
        <translation>Hier muss eine Zahl stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The value is out of range.</source>
        <translation>Der Wert liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The value %1 is out of range.</source>
        <translation>Der Wert %1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>Diese Auswahl gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no choice %1.</source>
        <translation>Die Auswahl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The sweep is not understood.</source>
        <translation>Die Messreihe ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The sweep %1 is not understood.</source>
        <translation>Die Messreihe %1 ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The value contradicts another one.</source>
        <translation>Der Wert widerspricht einem anderen.</translation>
    </message>
    <message>
        <source>The value %1 contradicts another one.</source>
        <translation>Der Wert %1 widerspricht einem anderen.</translation>
    </message>
    <message>
        <source>That needs more memory than is free on this machine.</source>
        <translation>Das braucht mehr Speicher, als auf diesem Rechner frei ist.</translation>
    </message>
    <message>
        <source>That needs %1 of memory, more than is free on this machine.</source>
        <translation>Das braucht %1 Speicher, mehr als auf diesem Rechner frei ist.</translation>
    </message>
    <message>
        <source>The option is not understood.</source>
        <translation>Die Option ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The option does not take %1.</source>
        <translation>Die Option nimmt %1 nicht an.</translation>
    </message>
    <message>
        <source>The picture %1 holds no settings that Contend can read: programs that save a picture anew leave them out.</source>
        <translation>Das Bild %1 enthält keine Einstellungen, die Contend lesen kann: Programme, die ein Bild neu speichern, lassen sie weg.</translation>
    </message>
    <message>
        <source>The file is damaged or is no record of Contend.</source>
        <translation>Die Datei ist beschädigt oder keine Aufzeichnung von Contend.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no record of Contend.</source>
        <translation>%1 ist beschädigt oder keine Aufzeichnung von Contend.</translation>
    </message>
    <message>
        <source>The record was written by another version of Contend.</source>
        <translation>Die Aufzeichnung stammt von einer anderen Version von Contend.</translation>
    </message>
    <message>
        <source>The record %1 was written by another version of Contend.</source>
        <translation>Die Aufzeichnung %1 stammt von einer anderen Version von Contend.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>Für diesen Lauf reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The system allows no more processes or threads.</source>
        <translation>Das System erlaubt keine weiteren Prozesse oder Threads.</translation>
    </message>
    <message>
        <source>The system allows no more open files.</source>
        <translation>Das System erlaubt keine weiteren offenen Dateien.</translation>
    </message>
    <message>
        <source>The helper program contend-host could not be started.</source>
        <translation>Das Hilfsprogramm contend-host ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>A helper of the experiment could not be started.</source>
        <translation>Ein Helfer des Experiments ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The machine has too little of what this needs.</source>
        <translation>Der Rechner hat zu wenig von dem, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>The machine has too little of %1.</source>
        <translation>Davon hat der Rechner zu wenig: %1.</translation>
    </message>
    <message>
        <source>The helper program contend-host ended unexpectedly.</source>
        <translation>Das Hilfsprogramm contend-host endete unerwartet.</translation>
    </message>
    <message>
        <source>A worker ended unexpectedly.</source>
        <translation>Ein Worker endete unerwartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the workers ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln der Worker endete unerwartet.</numerusform>
            <numerusform>%Ln der Worker endeten unerwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The helper program contend-host stopped answering and was ended.</source>
        <translation>Das Hilfsprogramm contend-host antwortete nicht mehr und wurde beendet.</translation>
    </message>
    <message>
        <source>The shared memory of this run has the wrong form.</source>
        <translation>Der gemeinsame Speicher dieses Laufs hat die falsche Form.</translation>
    </message>
    <message>
        <source>Contend made a mistake of its own.</source>
        <translation>Contend hat selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>“contend list” shows all experiments with their contenders and parameters.</source>
        <translation>„contend list“ zeigt alle Experimente mit ihren Varianten und Parametern.</translation>
    </message>
    <message>
        <source>Write it with digits and a point, such as 2.5.</source>
        <translation>Schreib sie mit Ziffern und einem Punkt, etwa 2.5.</translation>
    </message>
    <message>
        <source>Choose one of the allowed values.</source>
        <translation>Wähle einen der erlaubten Werte.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Ändere einen der beiden.</translation>
    </message>
    <message>
        <source>Choose less data or fewer workers, or close other programs.</source>
        <translation>Wähle weniger Daten oder weniger Worker, oder schließe andere Programme.</translation>
    </message>
    <message>
        <source>Write it as PARAMETER=FROM:TO or PARAMETER=FROM:TO:STEP, such as workers=1:8.</source>
        <translation>Schreib sie als PARAMETER=VON:BIS oder PARAMETER=VON:BIS:SCHRITT, etwa workers=1:8.</translation>
    </message>
    <message>
        <source>Choose a file that “contend run … --json” or Export has written.</source>
        <translation>Wähle eine Datei, die „contend run … --json“ oder der Export geschrieben hat.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or measure again with this one.</source>
        <translation>Öffne sie mit der Version, die sie geschrieben hat, oder miss mit dieser noch einmal.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Prüfe, ob es die Datei gibt und ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>Choose another place, or check that the folder exists, has room and may be written.</source>
        <translation>Wähle einen anderen Ort, oder prüfe, ob der Ordner existiert, Platz hat und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>Close other programs, or choose fewer workers or less data.</source>
        <translation>Schließe andere Programme, oder wähle weniger Worker oder weniger Daten.</translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -u, or pids.max of the container).</source>
        <translation>Wähle weniger Worker, oder heb die Grenze an (ulimit -u oder pids.max des Containers).</translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -n).</source>
        <translation>Wähle weniger Worker, oder heb die Grenze an (ulimit -n).</translation>
    </message>
    <message>
        <source>It must lie beside the program contend; build or install Contend again if it is missing.</source>
        <translation>Es muss neben dem Programm contend liegen; fehlt es, baue oder installiere Contend neu.</translation>
    </message>
    <message>
        <source>Try again with fewer workers, or look for a firewall that closes the loopback address.</source>
        <translation>Versuche es noch einmal mit weniger Workern, oder sieh nach, ob eine Firewall die Loopback-Adresse sperrt.</translation>
    </message>
    <message>
        <source>Choose smaller values, or free what other programs hold.</source>
        <translation>Wähle kleinere Werte, oder gib frei, was andere Programme belegen.</translation>
    </message>
    <message>
        <source>What was measured until then is kept. Run it again; fewer workers or less memory may help.</source>
        <translation>Was bis dahin gemessen wurde, bleibt erhalten. Starte noch einmal; weniger Worker oder weniger Speicher können helfen.</translation>
    </message>
    <message>
        <source>The programs contend and contend-host are of different builds; build Contend again.</source>
        <translation>Die Programme contend und contend-host stammen aus verschiedenen Builds; baue Contend neu.</translation>
    </message>
    <message>
        <source>Please report it with the words above. Running again may help.</source>
        <translation>Bitte melde das mit den Worten oben. Ein neuer Start hilft vielleicht.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2</source>
        <translation>ganze Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>Amdahl&apos;s law: nothing of the work is serial.</source>
        <translation>Amdahlsches Gesetz: Nichts von der Arbeit ist seriell.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: all of the work is serial, so that more workers make it no faster.</source>
        <translation>Amdahlsches Gesetz: Die ganze Arbeit ist seriell, mehr Worker machen sie nicht schneller.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: %1 of the work is serial, so that no number of workers makes it more than %2 times as fast.</source>
        <translation>Amdahlsches Gesetz: %1 der Arbeit sind seriell; mit noch so vielen Workern wird sie höchstens %2-mal so schnell.</translation>
    </message>
    <message>
        <source>Gunther&apos;s law: contention σ = %1, coherency κ = %2.</source>
        <translation>Gunthersches Gesetz: Konkurrenz σ = %1, Kohärenz κ = %2.</translation>
    </message>
    <message>
        <source>The most is to be had with about %1 workers: %2 operations/s.</source>
        <translation>Am meisten ist mit etwa %1 Workern zu holen: %2 Operationen/s.</translation>
    </message>
    <message>
        <source>It has no peak: more workers never make it slower.</source>
        <translation>Es gibt keinen Gipfel: Mehr Worker machen es nie langsamer.</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 seriell</translation>
    </message>
    <message>
        <source>Gunther, peak at %1</source>
        <translation>Gunther, Gipfel bei %1</translation>
    </message>
    <message>
        <source>Gunther, no peak</source>
        <translation>Gunther, kein Gipfel</translation>
    </message>
    <message>
        <source>Values beyond the number of cores are among the points: that the cores come to an end counts as serial work here.</source>
        <translation>Unter den Punkten sind Werte über der Zahl der Kerne: Dass die Kerne ausgehen, zählt hier als serielle Arbeit.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: G. Amdahl, 1967. Gunther&apos;s universal scalability law: N. Gunther, 1993. Both are fitted to the mean of the measured points by least squares; warm-up is not measured.</source>
        <translation>Amdahlsches Gesetz: G. Amdahl, 1967. Gunthers universelles Skalierungsgesetz: N. Gunther, 1993. Beide sind nach kleinsten Quadraten an die Mittel der gemessenen Punkte angepasst; das Aufwärmen wird nicht mitgemessen.</translation>
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
        <translation>Auf diesem Rechner: %1.</translation>
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
        <translation>%1 %</translation>
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
        <translation>Operationen/s</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>CPU-Auslastung</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>Lock-Konkurrenz</translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation>der Zeit gewartet</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Sequential</source>
        <translation>Sequenziell</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads + GIL</source>
        <translation>Threads + GIL</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Thread per task</source>
        <translation>Thread pro Aufgabe</translation>
    </message>
    <message>
        <source>Process per task</source>
        <translation>Prozess pro Aufgabe</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>Thread-Pool</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Prozess-Pool</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>sequenziell</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>threads + GIL</source>
        <translation>Threads + GIL</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>Thread pro Aufgabe</translation>
    </message>
    <message>
        <source>process per task</source>
        <translation>Prozess pro Aufgabe</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>Thread-Pool</translation>
    </message>
    <message>
        <source>process pool</source>
        <translation>Prozess-Pool</translation>
    </message>
    <message>
        <source>One worker does all the work: what every speed-up is measured against.</source>
        <translation>Ein Worker macht die ganze Arbeit: An ihm wird jeder Speedup gemessen.</translation>
    </message>
    <message>
        <source>Threads of one process with no interpreter lock, as in C++, Java or free-threaded Python.</source>
        <translation>Threads eines Prozesses ohne Interpreter-Lock, wie in C++, Java oder Python ohne GIL (free-threaded).</translation>
    </message>
    <message>
        <source>Threads of one process under an interpreter lock, as in Python: one computes at a time.</source>
        <translation>Threads eines Prozesses unter einem Interpreter-Lock, wie in Python: Es rechnet immer nur einer.</translation>
    </message>
    <message>
        <source>Processes, each with memory and an interpreter lock of its own.</source>
        <translation>Prozesse, jeder mit eigenem Speicher und eigenem Interpreter-Lock.</translation>
    </message>
    <message>
        <source>A new thread for each task, gone when the task is done.</source>
        <translation>Für jede Aufgabe ein neuer Thread, der mit ihr endet.</translation>
    </message>
    <message>
        <source>A new process for each task, gone when the task is done.</source>
        <translation>Für jede Aufgabe ein neuer Prozess, der mit ihr endet.</translation>
    </message>
    <message>
        <source>Threads started once, which take task after task from a queue.</source>
        <translation>Einmal gestartete Threads, die Aufgabe um Aufgabe aus einer Warteschlange nehmen.</translation>
    </message>
    <message>
        <source>Processes started once, which take task after task from a queue.</source>
        <translation>Einmal gestartete Prozesse, die Aufgabe um Aufgabe aus einer Warteschlange nehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln Worker</numerusform>
            <numerusform>%Ln Worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln cores</source>
        <translation>
            <numerusform>von %Ln Kern</numerusform>
            <numerusform>von %Ln Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <comment>a parameter, its value</comment>
        <translation>%1 auf %2 gestellt</translation>
    </message>
</context>
<context>
    <name>RecordCharts</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a figure, a parameter</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>parameter, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation>Threads genügen</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 seriell</translation>
    </message>
    <message>
        <source>Whiskers from the least to the most, a point for each run.</source>
        <translation>Striche vom kleinsten zum größten Wert, ein Punkt für jeden Lauf.</translation>
    </message>
    <message>
        <source>Every run begins at zero.</source>
        <translation>Jeder Lauf beginnt bei null.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a law&apos;s figure, contender</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cores that the workers left idle (%)</source>
        <translation>Von den Workern nicht genutzte Kerne (%)</translation>
    </message>
    <message>
        <source>Whiskers from the least to the most.</source>
        <translation>Striche vom kleinsten zum größten Wert.</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>One run each, without its warm-up.</source>
        <translation>Je ein Lauf, ohne Aufwärmen.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n runs each, without their warm-up.</source>
        <translation>
            <numerusform>Mittel aus je %n Lauf, ohne Aufwärmen.</numerusform>
            <numerusform>Mittel aus je %n Läufen, ohne Aufwärmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of %1 to %2 runs each, without their warm-up.</source>
        <translation>Mittel aus je %1 bis %2 Läufen, ohne Aufwärmen.</translation>
    </message>
    <message>
        <source>Incomplete: stopped before all runs were made.</source>
        <translation>Unvollständig: gestoppt, bevor alle Läufe gemacht waren.</translation>
    </message>
</context>
<context>
    <name>RecordPairs</name>
    <message>
        <source>“%1” is about the experiment “%2”, which this version of Contend does not know.</source>
        <translation>„%1“ gehört zum Experiment „%2“, das diese Version von Contend nicht kennt.</translation>
    </message>
    <message>
        <source>Nothing was measured in “%1”.</source>
        <translation>In „%1“ wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Only one of the two is a sweep. Choose two sweeps, or none.</source>
        <translation>Nur eine der beiden ist eine Messreihe. Wähle zwei Messreihen oder keine.</translation>
    </message>
    <message>
        <source>The two sweep different parameters. Choose two sweeps of the same one.</source>
        <translation>Die beiden Messreihen verändern verschiedene Parameter. Wähle zwei über denselben.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are different experiments. Choose two records of the same one.</source>
        <translation>„%1“ und „%2“ sind verschiedene Experimente. Wähle zwei Aufzeichnungen desselben.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Contend</source>
        <translation>Contend</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A: %1. B: %2.</translation>
    </message>
    <message>
        <source>They were measured on different machines: their figures tell about those as well.</source>
        <translation>Sie wurden auf verschiedenen Rechnern gemessen: Ihre Zahlen erzählen auch von diesen.</translation>
    </message>
    <message>
        <source>Both are of the same machine; what was set otherwise stands in the table.</source>
        <translation>Beide stammen vom selben Rechner; was anders eingestellt war, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>Both are of the same machine, with the same settings.</source>
        <translation>Beide stammen vom selben Rechner, mit denselben Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>Worker %1 waits for its page.</source>
        <translation>Worker %1 wartet auf seine Seite.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its page.</source>
        <translation>Worker %1 macht weiter, nachdem er %2 auf seine Seite gewartet hat.</translation>
    </message>
    <message>
        <source>Worker %1 waits for its message to go through.</source>
        <translation>Worker %1 wartet, bis seine Nachricht durch ist.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its message.</source>
        <translation>Worker %1 macht weiter, nachdem er %2 auf seine Nachricht gewartet hat.</translation>
    </message>
    <message>
        <source>Worker %1 waits for its data.</source>
        <translation>Worker %1 wartet auf seine Daten.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its data.</source>
        <translation>Worker %1 macht weiter, nachdem er %2 auf seine Daten gewartet hat.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the network or the database.</source>
        <translation>Worker %1 wartet auf das Netz oder die Datenbank.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for network or database.</source>
        <translation>Worker %1 macht weiter, nachdem er %2 auf Netz oder Datenbank gewartet hat.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the network.</source>
        <translation>Worker %1 wartet auf das Netz.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for the network.</source>
        <translation>Worker %1 macht weiter, nachdem er %2 auf das Netz gewartet hat.</translation>
    </message>
    <message>
        <source>Worker %1 waits for space in the queue.</source>
        <translation>Worker %1 wartet auf Platz in der Warteschlange.</translation>
    </message>
    <message>
        <source>Worker %1 found space in the queue after %2.</source>
        <translation>Worker %1 hat nach %2 Platz in der Warteschlange gefunden.</translation>
    </message>
    <message>
        <source>Worker %1 uses its connection.</source>
        <translation>Worker %1 benutzt seine Verbindung.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after using its connection for %2.</source>
        <translation>Worker %1 macht weiter, nachdem er seine Verbindung %2 lang benutzt hat.</translation>
    </message>
    <message>
        <source>Worker %1 waits for input, output or a message.</source>
        <translation>Worker %1 wartet auf Ein-/Ausgabe oder eine Nachricht.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2.</source>
        <translation>Worker %1 macht nach %2 Warten weiter.</translation>
    </message>
    <message>
        <source>The contender changes to %1.</source>
        <translation>Es geht mit der Variante %1 weiter.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a parameter and its value, as a sentence: Workers set to 8</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Worker %1 came to a bad end (%2).</source>
        <translation>Worker %1 hat ein schlechtes Ende genommen (%2).</translation>
    </message>
    <message>
        <source>Worker %1 got the lock after %2 and now waits for the GIL.</source>
        <translation>Worker %1 hat nach %2 den Lock bekommen und wartet nun auf den GIL.</translation>
    </message>
    <message>
        <source>Worker %1 has nothing to do.</source>
        <translation>Worker %1 hat nichts zu tun.</translation>
    </message>
    <message>
        <source>Worker %1 is kept from working by something else.</source>
        <translation>Worker %1 wird von etwas anderem vom Arbeiten abgehalten.</translation>
    </message>
    <message>
        <source>Worker %1 got the lock after %2.</source>
        <translation>Worker %1 hat nach %2 den Lock bekommen.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for a lock.</source>
        <translation>Worker %1 macht weiter, nachdem er %2 auf einen Lock gewartet hat.</translation>
    </message>
    <message>
        <source>Worker %1 got the GIL after %2.</source>
        <translation>Worker %1 hat nach %2 den GIL bekommen.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for the GIL.</source>
        <translation>Worker %1 macht weiter, nachdem er %2 auf den GIL gewartet hat.</translation>
    </message>
    <message>
        <source>Worker %1 got a core after %2.</source>
        <translation>Worker %1 hat nach %2 einen Kern bekommen.</translation>
    </message>
    <message>
        <source>Worker %1 has something to do again after %2.</source>
        <translation>Worker %1 hat nach %2 wieder etwas zu tun.</translation>
    </message>
    <message>
        <source>Worker %1 computes.</source>
        <translation>Worker %1 rechnet.</translation>
    </message>
    <message>
        <source>Worker %1 got the GIL after %2 and is ready, but no core is free.</source>
        <translation>Worker %1 hat nach %2 den GIL bekommen und ist bereit, aber kein Kern ist frei.</translation>
    </message>
    <message>
        <source>Worker %1 is ready, but no core is free.</source>
        <translation>Worker %1 ist bereit, aber kein Kern ist frei.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the GIL.</source>
        <translation>Worker %1 wartet auf den GIL.</translation>
    </message>
    <message>
        <source>Worker %1 waits for a lock.</source>
        <translation>Worker %1 wartet auf einen Lock.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the GIL held by worker %2.</source>
        <translation>Worker %1 wartet auf den GIL, den Worker %2 hält.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the lock held by worker %2.</source>
        <translation>Worker %1 wartet auf den Lock, den Worker %2 hält.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly computing.</source>
        <translation>Worker %1 wechselt innerhalb von %3 %2, was er tut; meist rechnet er.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly waiting for a lock.</source>
        <translation>Worker %1 wechselt innerhalb von %3 %2, was er tut; meist wartet er auf einen Lock.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly waiting for the GIL.</source>
        <translation>Worker %1 wechselt innerhalb von %3 %2, was er tut; meist wartet er auf den GIL.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3.</source>
        <translation>Worker %1 wechselt innerhalb von %3 %2, was er tut.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n times</source>
        <translation>
            <numerusform>mindestens %n-mal</numerusform>
            <numerusform>mindestens %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
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
        <translation>Operationen/s</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation>Lock-Warten</translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation>GIL-Warten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Figures behind it, named as in the record: %1.</source>
        <translation>Die Zahlen dahinter, benannt wie in der Aufzeichnung: %1.</translation>
    </message>
    <message>
        <source>To be careful about</source>
        <translation>Mit Vorsicht zu lesen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Not all runs were finished.</source>
        <translation>Nicht alle Läufe wurden zu Ende geführt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The program in Python</source>
        <translation>Das Programm in Python</translation>
    </message>
    <message>
        <source>The program in C++</source>
        <translation>Das Programm in C++</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 could not be read, so the defaults apply. They are written anew at the next change.</source>
        <translation>Die Einstellungen in %1 ließen sich nicht lesen, darum gelten die Standardwerte. Bei der nächsten Änderung werden sie neu geschrieben.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the name of an experiment</source>
        <translation>der Name eines Experiments</translation>
    </message>
    <message>
        <source>the size and place of a window</source>
        <translation>Größe und Lage eines Fensters</translation>
    </message>
    <message>
        <source>The setting %1 was “%2”, which cannot be; allowed is %3. The default applies.</source>
        <translation>Die Einstellung %1 war „%2“, was nicht möglich ist; erlaubt: %3. Es gilt der Standardwert.</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation>bereit, kein freier Kern</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>wartet auf einen Lock</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waiting for I/O</source>
        <translation>wartet auf Ein-/Ausgabe</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/A</translation>
    </message>
    <message>
        <source>The worker computes on a core.</source>
        <translation>Der Worker rechnet auf einem Kern.</translation>
    </message>
    <message>
        <source>The worker could compute, but no core is free for it.</source>
        <translation>Der Worker könnte rechnen, aber kein Kern ist für ihn frei.</translation>
    </message>
    <message>
        <source>The worker waits for a lock that another worker holds.</source>
        <translation>Der Worker wartet auf einen Lock, den ein anderer Worker hält.</translation>
    </message>
    <message>
        <source>The worker waits for the interpreter lock that another worker holds.</source>
        <translation>Der Worker wartet auf den Interpreter-Lock, den ein anderer Worker hält.</translation>
    </message>
    <message>
        <source>The worker waits for input, output or a message.</source>
        <translation>Der Worker wartet auf eine Ein- oder Ausgabe oder auf eine Nachricht.</translation>
    </message>
    <message>
        <source>The worker has nothing to do.</source>
        <translation>Der Worker hat nichts zu tun.</translation>
    </message>
    <message>
        <source>The worker does something else, starting or ending for example.</source>
        <translation>Der Worker tut etwas anderes, zum Beispiel startet oder endet er.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>nicht entscheidbar</translation>
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
        <translation>Erste Ideen</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>crash-isolation memory-footprint messages separate-memory startup-cost</extracomment>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Real cases</source>
        <extracomment>data-analysis image-processing request-server</extracomment>
        <translation>Echte Fälle</translation>
    </message>
    <message>
        <source>Sharing safely</source>
        <extracomment>deadlock false-sharing lock-contention producer-consumer race-condition semaphore</extracomment>
        <translation>Sicher teilen</translation>
    </message>
    <message>
        <source>The interpreter lock</source>
        <extracomment>gil-convoy gil-handoff</extracomment>
        <translation>Der Interpreter-Lock</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>abort</source>
        <extracomment>kind</extracomment>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>at-calls</source>
        <extracomment>preempt</extracomment>
        <translation>bei Aufrufen</translation>
    </message>
    <message>
        <source>atomic</source>
        <extracomment>protection</extracomment>
        <translation>atomar</translation>
    </message>
    <message>
        <source>blur</source>
        <extracomment>filter</extracomment>
        <translation>Weichzeichner</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>transfer</extracomment>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>filter</extracomment>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>fork</source>
        <extracomment>start-method</extracomment>
        <translation>fork</translation>
    </message>
    <message>
        <source>fractal</source>
        <extracomment>filter</extracomment>
        <translation>Fraktal</translation>
    </message>
    <message>
        <source>inside-update</source>
        <extracomment>preempt</extracomment>
        <translation>mitten im Update</translation>
    </message>
    <message>
        <source>manager</source>
        <extracomment>channel list</extracomment>
        <translation>Manager</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>kind</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>mutex</source>
        <extracomment>lock protection</extracomment>
        <translation>Mutex</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>strategy</extracomment>
        <translation>naiv</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>protection</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>null-pointer</source>
        <extracomment>kind</extracomment>
        <translation>Nullzeiger</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>restart</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>restart</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>ordered</source>
        <extracomment>strategy</extracomment>
        <translation>geordnet</translation>
    </message>
    <message>
        <source>own</source>
        <extracomment>list</extracomment>
        <translation>eigen</translation>
    </message>
    <message>
        <source>packed</source>
        <extracomment>layout</extracomment>
        <translation>dicht</translation>
    </message>
    <message>
        <source>padded</source>
        <extracomment>layout</extracomment>
        <translation>mit Abstand</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <extracomment>traffic</extracomment>
        <translation>Ping-Pong</translation>
    </message>
    <message>
        <source>pipe</source>
        <extracomment>channel</extracomment>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>counters</extracomment>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>channel</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>rwlock</source>
        <extracomment>lock</extracomment>
        <translation>Reader-Writer</translation>
    </message>
    <message>
        <source>semaphore</source>
        <extracomment>lock</extracomment>
        <translation>Semaphor</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>counters list transfer</extracomment>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>shared-memory</source>
        <extracomment>channel</extracomment>
        <translation>gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>spawn</source>
        <extracomment>start-method</extracomment>
        <translation>spawn</translation>
    </message>
    <message>
        <source>spin</source>
        <extracomment>lock</extracomment>
        <translation>Spinlock</translation>
    </message>
    <message>
        <source>stream</source>
        <extracomment>traffic</extracomment>
        <translation>Strom</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>strategy</extracomment>
        <translation>Zeitlimit</translation>
    </message>
</context>
<context>
    <name>contend::ui::AmdahlPicture</name>
    <message>
        <source>Each number of workers that is measured adds a point here</source>
        <translation>Jede gemessene Zahl von Workern fügt hier einen Punkt hinzu</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Amdahlsches Gesetz</translation>
    </message>
    <message>
        <source>by contender</source>
        <translation>nach Variante</translation>
    </message>
    <message>
        <source>as fast as one, at most %1 by the law</source>
        <translation>so schnell wie einer, nach dem Gesetz höchstens %1</translation>
    </message>
    <message>
        <source>%1 · fairness %2</source>
        <translation>%1 · Fairness %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>times as fast as one worker</source>
        <translation>mal so schnell wie ein Worker</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 seriell</translation>
    </message>
</context>
<context>
    <name>contend::ui::BarChart</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Press C to run every contender and compare them.</source>
        <translation>Drücke C, um alle Varianten zu starten und zu vergleichen.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>%1 bis %2 in %Ln Lauf</numerusform>
            <numerusform>%1 bis %2 in %Ln Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>your bet: %1</source>
        <translation>deine Wette: %1</translation>
    </message>
    <message>
        <source>your bet</source>
        <translation>deine Wette</translation>
    </message>
</context>
<context>
    <name>contend::ui::BetCard</name>
    <message>
        <source>Before you run</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do without bets</source>
        <translation>Ohne Wetten</translation>
    </message>
    <message>
        <source>%1 ✓ measured, your bet</source>
        <translation>%1 ✓ gemessen, deine Wette</translation>
    </message>
    <message>
        <source>%1 ✓ measured</source>
        <translation>%1 ✓ gemessen</translation>
    </message>
    <message>
        <source>%1 ✗ your bet</source>
        <translation>%1 ✗ deine Wette</translation>
    </message>
    <message>
        <source>%1 · your bet</source>
        <translation>%1 · deine Wette</translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLineChart</name>
    <message>
        <source>Cache lines</source>
        <translation>Cache-Zeilen</translation>
    </message>
    <message>
        <source>Whose counter lies on which cache line appears here. Press Space to run.</source>
        <translation>Hier erscheint, wessen Zähler in welcher Cache-Zeile liegt. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>%1 increments/s</source>
        <translation>%1 Additionen/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counters on one line: %1</source>
        <translation>
            <numerusform>%Ln Zähler in einer Zeile: %1</numerusform>
            <numerusform>%Ln Zähler in einer Zeile: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 counters on %2 cache lines, %3 of them shared; %4 increments per second in all.</source>
        <translation>Zähler: %1, Cache-Zeilen: %2, davon gemeinsam: %3; zusammen %4 Additionen pro Sekunde.</translation>
    </message>
    <message>
        <source>Worker %1: bytes %2 to %3 of its line, %4 increments/s</source>
        <translation>Worker %1: Byte %2 bis %3 seiner Zeile, %4 Additionen/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLinesPicture</name>
    <message>
        <source>Counters in memory</source>
        <translation>Zähler im Speicher</translation>
    </message>
    <message>
        <source>increments/s, on shared cache lines</source>
        <translation>Additionen/s, in gemeinsamen Cache-Zeilen</translation>
    </message>
    <message>
        <source>increments/s, a cache line for each</source>
        <translation>Additionen/s, je eine Cache-Zeile</translation>
    </message>
</context>
<context>
    <name>contend::ui::ChartCard</name>
    <message>
        <source>Show all charts (Esc)</source>
        <translation>Alle Diagramme zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show this chart alone (Enter or double-click)</source>
        <translation>Nur dieses Diagramm zeigen (Eingabe oder Doppelklick)</translation>
    </message>
</context>
<context>
    <name>contend::ui::CodeView</name>
    <message>
        <source>Show the program in %1</source>
        <translation>Das Programm in %1 zeigen</translation>
    </message>
    <message>
        <source>Copy the whole program, with these values</source>
        <translation>Das ganze Programm mit diesen Werten kopieren</translation>
    </message>
    <message>
        <source>Python program</source>
        <translation>Python-Programm</translation>
    </message>
    <message>
        <source>C++ program</source>
        <translation>C++-Programm</translation>
    </message>
    <message>
        <source>There is no program for this experiment.</source>
        <translation>Für dieses Experiment gibt es kein Programm.</translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: python3 %1</source>
        <translation>Werte der Regler sind markiert. So startest du es: python3 %1</translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</source>
        <translation>Werte der Regler sind markiert. So startest du es: g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Kopiert ✓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Das Programm kopieren</translation>
    </message>
</context>
<context>
    <name>contend::ui::ComparisonView</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>The contenders as bars, with the spread over the runs</source>
        <translation>Die Varianten als Balken, mit der Streuung über die Läufe</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>The runs of all contenders over one time axis</source>
        <translation>Die Läufe aller Varianten über einer Zeitachse</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Every figure; sorts by any column, Ctrl+C copies</source>
        <translation>Alle Zahlen; nach jeder Spalte sortierbar, Strg+C kopiert</translation>
    </message>
    <message>
        <source>Runs each</source>
        <translation>Läufe je Variante</translation>
    </message>
    <message>
        <source>How often every contender is measured; every other time in reverse order</source>
        <translation>Wie oft jede Variante gemessen wird; jedes zweite Mal in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Measure all contenders anew (C)</source>
        <translation>Alle Varianten neu messen (C)</translation>
    </message>
    <message>
        <source>Figures of the comparison</source>
        <translation>Zahlen des Vergleichs</translation>
    </message>
    <message>
        <source>This record has no curves.</source>
        <translation>Diese Aufzeichnung hat keine Kurven.</translation>
    </message>
    <message>
        <source>Throughput of all workers</source>
        <translation>Durchsatz aller Worker</translation>
    </message>
    <message>
        <source>CPU utilization of all cores</source>
        <translation>CPU-Auslastung aller Kerne</translation>
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
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>contend::ui::CopyComputePicture</name>
    <message>
        <source>Copying and computing</source>
        <translation>Kopieren und Rechnen</translation>
    </message>
    <message>
        <source>What the workers&apos; time goes into appears here. Press Space to run.</source>
        <translation>Hier erscheint, wofür die Worker ihre Zeit brauchen. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>receiving data</source>
        <translation>Daten empfangen</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>Warten auf Daten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>of the time receiving data and waiting for it</source>
        <translation>der Zeit für das Empfangen von Daten und das Warten darauf</translation>
    </message>
    <message>
        <source>The workers spent %1 of their time computing, %2 receiving data, %3 waiting for it.</source>
        <translation>Die Worker verbrachten %1 ihrer Zeit mit Rechnen, %2 mit dem Empfangen von Daten, %3 mit dem Warten darauf.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;computing: %2&lt;br&gt;receiving data: %3&lt;br&gt;waiting for data: %4</source>
        <translation>%1&lt;br&gt;Rechnen: %2&lt;br&gt;Daten empfangen: %3&lt;br&gt;Warten auf Daten: %4</translation>
    </message>
</context>
<context>
    <name>contend::ui::CoreStrip</name>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>core %1: %2</source>
        <translation>Kern %1: %2</translation>
    </message>
    <message>
        <source>Cores: %1, on the average %2 busy. The busiest is core %3 with %4.</source>
        <translation>Kerne: %1, im Mittel zu %2 ausgelastet. Am meisten Kern %3 mit %4.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Core %1&lt;/b&gt;: %2 busy, all programs together</source>
        <translation>&lt;b&gt;Kern %1&lt;/b&gt;: zu %2 ausgelastet, alle Programme zusammen</translation>
    </message>
</context>
<context>
    <name>contend::ui::CrossoverPicture</name>
    <message>
        <source>Each share of waiting that is measured adds a point here</source>
        <translation>Jeder gemessene Warteanteil wird hier zu einem Punkt</translation>
    </message>
    <message>
        <source>Throughput by share of waiting</source>
        <translation>Durchsatz nach Warteanteil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>waiting: threads are enough</source>
        <translation>Warten: Threads genügen</translation>
    </message>
    <message>
        <source>Waiting in each operation (%)</source>
        <translation>Warten pro Operation (%)</translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation>Operationen/s</translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation>Threads genügen</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExpectedLines</name>
    <message>
        <source>equal share of the cores</source>
        <translation>gleicher Anteil an den Kernen</translation>
    </message>
    <message>
        <source>ideal: as one worker alone</source>
        <translation>ideal: wie ein Worker allein</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPage</name>
    <message>
        <source>Show the experiments (F8)</source>
        <translation>Experimente zeigen (F8)</translation>
    </message>
    <message>
        <source>Show the parameters (F9)</source>
        <translation>Parameter zeigen (F9)</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>All experiments by chapter</source>
        <translation>Alle Experimente nach Kapiteln</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Theme, language, text size, keys</source>
        <translation>Farben, Sprache, Textgröße, Tasten</translation>
    </message>
    <message>
        <source>Fold the experiments away (F8)</source>
        <translation>Experimente einklappen (F8)</translation>
    </message>
    <message>
        <source>Fold the experiments away</source>
        <translation>Experimente einklappen</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDesk</name>
    <message>
        <source>Everything on view</source>
        <translation>Alles Sichtbare</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run something first.</source>
        <translation>Es gibt noch nichts zu exportieren. Starte zuerst etwas.</translation>
    </message>
    <message>
        <source>The figures are complete when the run has ended. Stop it first.</source>
        <translation>Die Zahlen sind erst vollständig, wenn der Lauf zu Ende ist. Stoppe ihn zuerst.</translation>
    </message>
    <message>
        <source>There are no figures to export. Run something first.</source>
        <translation>Es gibt keine Zahlen zu exportieren. Starte zuerst etwas.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation>Ein Bild oder die Zahlen speichern</translation>
    </message>
    <message>
        <source>PNG picture, for slides</source>
        <translation>PNG-Bild, für Folien</translation>
    </message>
    <message>
        <source>SVG picture, for print</source>
        <translation>SVG-Bild, für den Druck</translation>
    </message>
    <message>
        <source>PDF picture, for print</source>
        <translation>PDF-Bild, für den Druck</translation>
    </message>
    <message>
        <source>CSV table, one row a worker and sample</source>
        <translation>CSV-Tabelle, eine Zeile pro Worker und Messung</translation>
    </message>
    <message>
        <source>JSON record, opens in Contend again</source>
        <translation>JSON-Aufzeichnung, in Contend wieder zu öffnen</translation>
    </message>
    <message>
        <source>Chrome trace, opens in Perfetto</source>
        <translation>Chrome-Trace, lässt sich in Perfetto öffnen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern läuft</translation>
    </message>
    <message>
        <source>PDF report, with table, verdict and code</source>
        <translation>PDF-Bericht mit Tabelle, Urteil und Programm</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Width × height in pixels, before scaling</source>
        <translation>Breite × Höhe in Pixeln, vor der Skalierung</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>“%1” is no size. Allowed: width × height in pixels, each from %2 to %3.</source>
        <translation>„%1“ ist keine Größe. Erlaubt: Breite × Höhe in Pixeln, jeweils von %2 bis %3.</translation>
    </message>
    <message>
        <source>The picture would be %1 pixels long. Allowed are %2: choose a smaller size or scale.</source>
        <translation>Das Bild wäre %1 Pixel lang. Erlaubt sind %2: Wähle eine kleinere Größe oder Skalierung.</translation>
    </message>
    <message>
        <source>Say where to save it.</source>
        <translation>Gib an, wohin gespeichert werden soll.</translation>
    </message>
    <message>
        <source>%1 is there already. Press Save again to replace it.</source>
        <translation>%1 gibt es schon. Drücke noch einmal Speichern, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>contend::ui::FollowButton</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Return to the newest (F)</source>
        <translation>Zurück zum Neuesten (F)</translation>
    </message>
</context>
<context>
    <name>contend::ui::GilHolderPicture</name>
    <message>
        <source>Who holds the interpreter lock appears here</source>
        <translation>Hier erscheint, wer den Interpreter-Lock hält</translation>
    </message>
    <message>
        <source>No lock for all: nobody waits for a turn</source>
        <translation>Kein Lock für alle: Niemand muss anstehen</translation>
    </message>
    <message>
        <source>Who holds the GIL</source>
        <translation>Wer den GIL hält</translation>
    </message>
    <message>
        <source>hand-offs/s</source>
        <translation>Übergaben/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatChart</name>
    <message>
        <source>Heartbeat</source>
        <translation>Herzschlag</translation>
    </message>
    <message>
        <source>The heartbeat appears here. Press Space to run.</source>
        <translation>Hier erscheint der Herzschlag. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>%1 beats came, %2 were missed; the longest gap was %3.</source>
        <translation>Schläge: %1, ausgefallen: %2; die größte Lücke war %3.</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>Schlag</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>This beat came %1 late.</source>
        <translation>Dieser Schlag kam %1 zu spät.</translation>
    </message>
    <message>
        <source>%1 Missed right before it: %2.</source>
        <comment>sentence, number</comment>
        <translation>%1 Direkt davor ausgefallen: %2.</translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatPicture</name>
    <message>
        <source>60 beats per second appear here, and those that are missed</source>
        <translation>Hier erscheinen 60 Schläge pro Sekunde, auch die ausgefallenen</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Herzschlag</translation>
    </message>
    <message>
        <source>of the beats missed</source>
        <translation>der Schläge ausgefallen</translation>
    </message>
</context>
<context>
    <name>contend::ui::HolderChart</name>
    <message>
        <source>Holder of the lock</source>
        <translation>Halter des Locks</translation>
    </message>
    <message>
        <source>Who holds the lock appears here. Press Space to run.</source>
        <translation>Hier erscheint, wer den Lock hält. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>Within %1 the lock went from one worker to another %2 times; %3 workers had it.</source>
        <translation>Innerhalb von %1 ging der Lock %2-mal von einem Worker zum anderen; Worker, die ihn hatten: %3.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; held the lock for %2</source>
        <translation>&lt;b&gt;Worker %1&lt;/b&gt; hielt den Lock %2 lang</translation>
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
        <translation>Tasten</translation>
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
        <translation>Spuren</translation>
    </message>
    <message>
        <source>of the throughput left</source>
        <translation>des Durchsatzes übrig</translation>
    </message>
    <message>
        <source>workers live</source>
        <translation>Worker am Leben</translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyChart</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>How long each one took appears here. Press Space to run.</source>
        <translation>Hier erscheint, wie lange jede Operation dauerte. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>%1 %2: half took no longer than %3, 99 % no longer than %4, the slowest took %5.</source>
        <translation>%1 %2: Die Hälfte dauerte höchstens %3, 99 % höchstens %4, am längsten dauerte es %5.</translation>
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
        <translation>max.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 %3 took %4 to %5</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; von %2 %3: Dauer %4 bis %5</translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyPicture</name>
    <message>
        <source>How long each request took appears here</source>
        <translation>Hier erscheint, wie lange jede Anfrage dauerte</translation>
    </message>
    <message>
        <source>Latency of the requests</source>
        <translation>Latenz der Anfragen</translation>
    </message>
    <message>
        <source>p99: one in a hundred took longer</source>
        <translation>p99: eine von hundert dauerte länger</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>contend::ui::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Click to hide, double-click to show alone</source>
        <translation>Klick blendet aus, Doppelklick zeigt nur diesen Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln Worker</numerusform>
            <numerusform>%Ln Worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonPanel</name>
    <message>
        <source>What you see</source>
        <translation>Was du siehst</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The whole lesson beside the charts (L)</source>
        <translation>Die ganze Lektion neben den Diagrammen (L)</translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonView</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>contend::ui::LineChart</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: nothing recorded yet.</source>
        <translation>%1: noch nichts aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.</source>
        <translation>
            <numerusform>%1 von %Ln Worker über %2: im Mittel %3, mindestens %4, höchstens %5.</numerusform>
            <numerusform>%1 von %Ln Workern über %2: im Mittel je %3, mindestens %4, höchstens %5.</numerusform>
        </translation>
    </message>
    <message>
        <source> · curves: mean of %1</source>
        <translation> · Kurven: Mittel über %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation>Worker %1: %2</translation>
    </message>
    <message>
        <source>At the end %1.</source>
        <translation>Am Ende %1.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ListsPicture</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>How long the list is that each worker sees appears here. Press Space to run.</source>
        <translation>Hier erscheint, wie lang die Liste für jeden Worker ist. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>The list as each worker sees it</source>
        <translation>Die Liste, wie jeder Worker sie sieht</translation>
    </message>
    <message>
        <source>of %1 entries in the longest</source>
        <translation>von %1 Einträgen in der längsten</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>made by all: %1</source>
        <translation>von allen: %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveMark</name>
    <message>
        <source>Acts at once on running workers</source>
        <translation>Wirkt sofort auf laufende Worker</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveView</name>
    <message>
        <source>CPU utilization</source>
        <translation>CPU-Auslastung</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>Lock-Konkurrenz</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>nach Zustand</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation>der Zeit gewartet</translation>
    </message>
    <message>
        <source>of the time waiting for the GIL</source>
        <translation>der Zeit auf den GIL gewartet</translation>
    </message>
    <message>
        <source>of the time waiting for locks</source>
        <translation>der Zeit auf Locks gewartet</translation>
    </message>
    <message>
        <source>waiting: GIL %1, locks %2</source>
        <translation>gewartet: GIL %1, Locks %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln waiting</source>
        <comment>phrase; workers</comment>
        <translation>
            <numerusform>%1 · %Ln wartet</numerusform>
            <numerusform>%1 · %Ln warten</numerusform>
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
        <translation>Wer lebt</translation>
    </message>
    <message>
        <source>Who lives, who crashed and who came back appears here. Press Space to run.</source>
        <translation>Hier erscheint, wer lebt, wer abgestürzt ist und wer zurückkam. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>%1 of %2 workers live.</source>
        <translation>%1 von %2 Workern am Leben.</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>am Leben</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>✕ crashed</source>
        <translation>✕ abgestürzt</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 to %2, crashed (%3)</source>
        <comment>from, until, how</comment>
        <translation>%1 bis %2, abgestürzt (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, until</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::LostUpdatesPicture</name>
    <message>
        <source>Lost updates</source>
        <translation>Verlorene Updates</translation>
    </message>
    <message>
        <source>lost/s</source>
        <translation>verloren/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::MainWindow</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions with short answers, and where to see them (Q)</source>
        <translation>Fragen mit kurzen Antworten, und wo man sie sehen kann (Q)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The program it stands for, in Python and C++ (K)</source>
        <translation>Das Programm, das dahintersteht, in Python und C++ (K)</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>Die Einstellungsdatei war beschädigt.</translation>
    </message>
    <message>
        <source>%1 – Contend</source>
        <translation>%1 – Contend</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>Worker: %1</translation>
    </message>
    <message>
        <source>Wheel, W S</source>
        <translation>Mausrad, W S</translation>
    </message>
    <message>
        <source>Zoom in time; Ctrl finer, Shift faster</source>
        <translation>In der Zeit zoomen; Strg feiner, Umschalt schneller</translation>
    </message>
    <message>
        <source>Drag, A D</source>
        <translation>Ziehen, A D</translation>
    </message>
    <message>
        <source>Move in time; F follows again</source>
        <translation>Durch die Zeit bewegen; F folgt wieder</translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation>Doppelklick, Eingabe</translation>
    </message>
    <message>
        <source>Show one chart alone; Esc brings all back</source>
        <translation>Nur ein Diagramm zeigen; Esc holt alle zurück</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Auf einem Regler</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows, PgUp and PgDn, Home and End</source>
        <translation>Pfeile, Umschalt+Pfeile, Bild auf/ab, Pos1/Ende</translation>
    </message>
    <message>
        <source>Run or stop</source>
        <translation>Start oder Stopp</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Compare all contenders</source>
        <translation>Alle Varianten vergleichen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Sweep a parameter</source>
        <translation>Messreihe starten</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Umschalt+C</translation>
    </message>
    <message>
        <source>Reset the parameters</source>
        <translation>Die Parameter zurücksetzen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Numbers of every worker</source>
        <translation>Zahlen aller Worker</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Choose a contender</source>
        <translation>Eine Variante wählen</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Show or fold the experiments</source>
        <translation>Experimente zeigen oder einklappen</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show or fold the parameters</source>
        <translation>Parameter zeigen oder einklappen</translation>
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
        <translation>Lektion zeigen oder einklappen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Show or fold the code</source>
        <translation>Code zeigen oder einklappen</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Strg++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Strg+−</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Diese Liste der Tasten</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? oder F1</translation>
    </message>
    <message>
        <source>Bets before the run</source>
        <translation>Wetten vor dem Start</translation>
    </message>
    <message>
        <source>Steady curves</source>
        <translation>Ruhige Kurven</translation>
    </message>
    <message>
        <source>Curves show the mean of the last second instead of every sample, so that workers can be told apart.
The time cursor still tells the measured values.</source>
        <translation>Kurven zeigen das Mittel der letzten Sekunde statt jeder Messung, damit sich Worker unterscheiden lassen.
Der Zeitcursor nennt weiterhin die gemessenen Werte.</translation>
    </message>
    <message>
        <source>Core numbers</source>
        <translation>Nummern der Kerne</translation>
    </message>
    <message>
        <source>The timeline says in every wide enough bar which core it ran on.</source>
        <translation>Die Zeitleiste nennt in jedem Balken, der breit genug ist, den Kern, auf dem er lief.</translation>
    </message>
    <message>
        <source>Records and pictures (*.json *.png);;All files (*)</source>
        <translation>Aufzeichnungen und Bilder (*.json *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Numbers …</source>
        <translation>Zahlen …</translation>
    </message>
    <message>
        <source>Open a record …</source>
        <translation>Aufzeichnung öffnen …</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Everything that was measured, to be opened and compared (Ctrl+H)</source>
        <translation>Alles, was gemessen wurde, zum Öffnen und Vergleichen (Strg+H)</translation>
    </message>
    <message>
        <source>The experiment “%1”, which was shown last, is unknown to this version.</source>
        <translation>Das zuletzt gezeigte Experiment „%1“ kennt diese Version nicht.</translation>
    </message>
    <message>
        <source>Size and place of the window could not be read, so the defaults apply.</source>
        <translation>Größe und Ort des Fensters waren nicht zu lesen, also gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>Pause the picture, or hold a replay</source>
        <translation>Bild anhalten, auch eine Wiedergabe</translation>
    </message>
    <message>
        <source>Play again what was recorded; Esc ends it</source>
        <translation>Noch einmal abspielen, was aufgenommen wurde; Esc beendet es</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>In a replay: to the next event, or the one before</source>
        <translation>In einer Wiedergabe: zum nächsten Ereignis oder zum vorigen</translation>
    </message>
    <message>
        <source>. and ,</source>
        <translation>. und ,</translation>
    </message>
    <message>
        <source>In a replay: faster or slower</source>
        <translation>In einer Wiedergabe: schneller oder langsamer</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>Saved records</source>
        <translation>Gespeicherte Aufzeichnungen</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Everything is set as it was for the picture.</source>
        <translation>Alles ist so eingestellt wie für das Bild.</translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation>Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Presets of the parameters</source>
        <translation>Voreinstellungen der Parameter</translation>
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
        <translation>Wärmekarte bei vielen Workern</translation>
    </message>
    <message>
        <source>More than 12 workers are shown as rows of colours; as curves nobody can tell them apart.</source>
        <translation>Mehr als 12 Worker erscheinen als farbige Zeilen; als Kurven kann sie niemand auseinanderhalten.</translation>
    </message>
    <message>
        <source>Runs of each contender in a comparison</source>
        <translation>Läufe je Variante in einem Vergleich</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Text size (Ctrl++ and Ctrl+−)</source>
        <translation>Schriftgröße (Strg++ und Strg+−)</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>Schriftgröße %1</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln seconds</source>
        <translation>
            <numerusform>Die letzte %Ln Sekunde</numerusform>
            <numerusform>Die letzten %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Curve of all workers together</source>
        <translation>Kurve aller Worker zusammen</translation>
    </message>
    <message>
        <source>Throughput has one more curve: what all workers do together.</source>
        <translation>Der Durchsatz bekommt eine weitere Kurve: was alle Worker zusammen schaffen.</translation>
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
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What memory each worker takes appears here. Press Space to run.</source>
        <translation>Hier erscheint, wie viel Speicher jeder Worker braucht. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>its own, and its part of what is shared (hatched)</source>
        <translation>eigener Speicher und Anteil am gemeinsam genutzten (schraffiert)</translation>
    </message>
    <message>
        <source>own, shared</source>
        <translation>eigen, gemeinsam</translation>
    </message>
    <message>
        <source>frame: RSS, counted by others as well</source>
        <translation>Rahmen: RSS, zählt auch bei anderen</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>in one process</source>
        <translation>in einem Prozess</translation>
    </message>
    <message>
        <source>in all; RSS adds up to %1</source>
        <translation>insgesamt; Summe der RSS: %1</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>One process</source>
        <translation>Ein Prozess</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>%1 in all, RSS adds up to %2.</source>
        <translation>%1 insgesamt, Summe der RSS: %2.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In all (PSS): %1&lt;br&gt;Sum of RSS: %2</source>
        <translation>Insgesamt (PSS): %1&lt;br&gt;Summe der RSS: %2</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;its own: %2&lt;br&gt;shared with others: %3&lt;br&gt;PSS: %4&lt;br&gt;RSS: %5</source>
        <translation>%1&lt;br&gt;eigener Speicher: %2&lt;br&gt;gemeinsam genutzt: %3&lt;br&gt;PSS: %4&lt;br&gt;RSS: %5</translation>
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
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Rate and time on the way of each size that you try appear here. Press Space.</source>
        <translation>Hier erscheinen Rate und Latenz für jede Größe, die du ausprobierst. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>Messages by size</source>
        <translation>Nachrichten nach Größe</translation>
    </message>
    <message>
        <source>messages/s of %1</source>
        <translation>Nachrichten/s mit %1</translation>
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
        <translation>Verlorene Updates</translation>
    </message>
    <message>
        <source>What should have been counted, and what was, appears here. Press Space to run.</source>
        <translation>Hier erscheint, was gezählt werden sollte und was gezählt wurde. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <source>lost, %1</source>
        <translation>verloren, %1</translation>
    </message>
    <message>
        <source>Expected %1, counted %2: nothing lost.</source>
        <translation>Erwartet %1, gezählt %2: nichts verloren.</translation>
    </message>
    <message>
        <source>Expected %1, counted %2: %3 lost, %4.</source>
        <translation>Erwartet %1, gezählt %2: %3 verloren, %4.</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>Nichts verloren</translation>
    </message>
    <message>
        <source>%1 lost per second</source>
        <translation>%1 verloren pro Sekunde</translation>
    </message>
</context>
<context>
    <name>contend::ui::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>contend::ui::NumberDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapChart</name>
    <message>
        <source>Running at the same instant</source>
        <translation>Gleichzeitig laufende Worker</translation>
    </message>
    <message>
        <source>How many workers run at the same instant appears here. Press Space to run.</source>
        <translation>Hier erscheint, wie viele Worker im selben Augenblick laufen. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>On average %1 of %2 workers ran at the same instant; %3 cores were available.</source>
        <translation>Im Mittel liefen gleichzeitig %1 von %2 Workern; verfügbare Kerne: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores available</source>
        <translation>
            <numerusform>%Ln Kern verfügbar</numerusform>
            <numerusform>%Ln Kerne verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ran at the same instant, on average over %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; liefen gleichzeitig, im Mittel über %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapPicture</name>
    <message>
        <source>How many workers run at the same instant appears here</source>
        <translation>Hier erscheint, wie viele Worker im selben Augenblick laufen</translation>
    </message>
    <message>
        <source>Running at the same instant</source>
        <translation>Gleichzeitig laufende Worker</translation>
    </message>
    <message>
        <source>workers at once, of %1</source>
        <translation>Worker gleichzeitig, von %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::PaintedChart</name>
    <message>
        <source>Press Space to run.</source>
        <translation>Drücke die Leertaste.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PairView</name>
    <message>
        <source>What was not the same</source>
        <translation>Was nicht gleich war</translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterPanel</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All parameters back to their first values (R)</source>
        <translation>Alle Parameter auf ihre Anfangswerte zurücksetzen (R)</translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterRow</name>
    <message>
        <source>Acts at once, while a run is going on</source>
        <translation>Wirkt sofort, auch während eines Laufs</translation>
    </message>
    <message>
        <source>Type a value: %1</source>
        <translation>Wert eintippen: %1</translation>
    </message>
    <message>
        <source>Arrows, with Shift finer; PgUp and PgDn farther; Home and End</source>
        <translation>Pfeile, mit Umschalt feiner; Bild auf/ab weiter; Pos1/Ende</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>least, most, unit</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>“%1” is no number. Allowed: %2.</source>
        <translation>„%1“ ist keine Zahl. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation>%1 liegt außerhalb des Bereichs. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>Counts from the next run on</source>
        <translation>Gilt ab dem nächsten Lauf</translation>
    </message>
</context>
<context>
    <name>contend::ui::PermitsPicture</name>
    <message>
        <source>Connections in use</source>
        <translation>Belegte Verbindungen</translation>
    </message>
    <message>
        <source>Connections in use and workers waiting for one appear here</source>
        <translation>Hier erscheinen belegte Verbindungen und Worker, die auf eine warten</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>workers waiting</source>
        <translation>wartende Worker</translation>
    </message>
    <message>
        <source>connections in use</source>
        <translation>belegte Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>of %1 connections in use, %Ln workers waiting</source>
        <translation>
            <numerusform>von %1 Verbindungen belegt, %Ln Worker wartet</numerusform>
            <numerusform>von %1 Verbindungen belegt, %Ln Worker warten</numerusform>
        </translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>im Pool</translation>
    </message>
</context>
<context>
    <name>contend::ui::PictureFeed</name>
    <message>
        <source>At this point of the replay nothing of it was known yet.</source>
        <translation>An dieser Stelle der Wiedergabe war davon noch nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetBox</name>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Settings that show something, and your own (T)</source>
        <translation>Einstellungen, die etwas zeigen, und deine eigenen (T)</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Save these values …</source>
        <translation>Diese Werte speichern …</translation>
    </message>
    <message>
        <source>Rename or delete …</source>
        <translation>Umbenennen oder löschen …</translation>
    </message>
    <message>
        <source>“%1” has what this machine or version cannot take: %2.</source>
        <translation>„%1“ enthält, was dieser Rechner oder diese Version nicht annimmt: %2.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetListDialog</name>
    <message>
        <source>Your presets</source>
        <translation>Deine Voreinstellungen</translation>
    </message>
    <message>
        <source>Your presets of this experiment</source>
        <translation>Deine Voreinstellungen für dieses Experiment</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Einen anderen Namen eingeben (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the preset (Del)</source>
        <translation>Die Voreinstellung löschen (Entf)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>Die gelöschte Voreinstellung zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Voreinstellung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is another preset with the name “%1”.</source>
        <translation>Es gibt schon eine Voreinstellung mit dem Namen „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetStore</name>
    <message>
        <source>The file of your presets cannot be read and stays as it is, so that presets cannot be saved: %1.</source>
        <translation>Die Datei deiner Voreinstellungen ist nicht lesbar und bleibt, wie sie ist; Voreinstellungen lassen sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>The file of your presets could not be read. It was kept as %1.</source>
        <translation>Die Datei deiner Voreinstellungen war nicht lesbar. Sie wurde als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>contend::ui::QuestionsPanel</name>
    <message>
        <source>Search the questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No question has all of these words. Use fewer or shorter ones.</source>
        <translation>Keine Frage enthält alle diese Wörter. Nimm weniger oder kürzere.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open the experiment with the settings that show it (Enter)</source>
        <translation>Das Experiment mit den Einstellungen öffnen, die es zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Measured with other settings: %1.</source>
        <translation>Mit anderen Einstellungen gemessen: %1.</translation>
    </message>
    <message>
        <source>Show it, run it with Space and stop: then this machine&apos;s figure stands here.</source>
        <translation>„Zeigen“, mit der Leertaste starten und stoppen: Dann steht hier die Zahl dieses Rechners.</translation>
    </message>
    <message>
        <source>Show it and compare with C: then this machine&apos;s figure stands here.</source>
        <translation>„Zeigen“ und mit C vergleichen: Dann steht hier die Zahl dieses Rechners.</translation>
    </message>
    <message>
        <source>Show it and sweep with Shift+C: then this machine&apos;s figure stands here.</source>
        <translation>„Zeigen“ und mit Umschalt+C eine Messreihe starten: Dann steht hier die Zahl dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>contend::ui::QueueDepthPicture</name>
    <message>
        <source>The queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>Items in the queue, and who waits for what, appear here</source>
        <translation>Hier erscheinen die Elemente in der Warteschlange und wer worauf wartet</translation>
    </message>
    <message>
        <source>items in the queue</source>
        <translation>Elemente darin</translation>
    </message>
    <message>
        <source>producers waiting for space</source>
        <translation>Erzeuger, die auf Platz warten</translation>
    </message>
    <message>
        <source>consumers waiting for items</source>
        <translation>Verbraucher, die auf Elemente warten</translation>
    </message>
    <message>
        <source>of %1 places taken</source>
        <translation>von %1 Plätzen belegt</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>Erzeuger</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>Verbraucher</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReadingPane</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>What people say, what to try, what the charts show</source>
        <translation>Was man so hört, was du ausprobieren kannst, was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>Fold this panel away</source>
        <translation>Dieses Feld einklappen</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDelegate</name>
    <message>
        <source>Name of the record</source>
        <translation>Name der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDesk</name>
    <message numerus="yes">
        <source>%n records, %1</source>
        <translation>
            <numerusform>%n Aufzeichnung, %1</numerusform>
            <numerusform>%n Aufzeichnungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 are kept, as far as %2 hold them. Those with a name are kept until they are deleted, up to %3 of them and %4.</source>
        <translation>Die letzten %1 bleiben, soweit sie in %2 passen. Benannte bleiben, bis sie gelöscht werden, höchstens %3 und %4.</translation>
    </message>
    <message>
        <source>Saved record: %1.</source>
        <translation>Gespeicherte Aufzeichnung: %1.</translation>
    </message>
    <message>
        <source>What was going on was ended; it is among the records.</source>
        <translation>Was gerade lief, wurde beendet; es steht bei den Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Only two records can be compared, not a picture.</source>
        <translation>Vergleichen lassen sich nur zwei Aufzeichnungen, kein Bild.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Diese beiden lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Up to %1 records can have a name, as far as %2 hold them, and there is no room for another. Delete one of them, or take its name away.</source>
        <translation>Höchstens %1 Aufzeichnungen können einen Namen haben, soweit sie in %2 passen, und für eine weitere ist kein Platz. Lösche eine davon oder nimm ihr den Namen.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>%n Aufzeichnung gelöscht.</numerusform>
            <numerusform>%n Aufzeichnungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translation>Zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>Records cannot be saved in %1. The system says: %2.</source>
        <translation>In %1 lassen sich keine Aufzeichnungen speichern. Das System meldet: %2.</translation>
    </message>
    <message>
        <source>It could not be saved among the records (%1), but can be exported.</source>
        <translation>Sie ließ sich nicht bei den Aufzeichnungen speichern (%1), kann aber exportiert werden.</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordList</name>
    <message>
        <source>Written by another version of Contend</source>
        <translation>Von einer anderen Version von Contend geschrieben</translation>
    </message>
    <message>
        <source>No record, or not a whole one</source>
        <translation>Keine Aufzeichnung oder keine ganze</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <comment>a parameter</comment>
        <translation>Messreihe: %1</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>a time</comment>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>andere Version</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordsPanel</name>
    <message>
        <source>Search the records</source>
        <translation>Aufzeichnungen durchsuchen</translation>
    </message>
    <message>
        <source>By name, experiment, contender, verdict or date</source>
        <translation>Nach Name, Experiment, Variante, Urteil oder Datum</translation>
    </message>
    <message>
        <source>Saved records</source>
        <translation>Gespeicherte Aufzeichnungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the record with its charts, verdict and settings (Enter)</source>
        <translation>Die Aufzeichnung mit Diagrammen, Urteil und Einstellungen zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Put two records of the same experiment side by side (Ctrl+Enter).
Select the second one with Ctrl or Shift.</source>
        <translation>Zwei Aufzeichnungen desselben Experiments nebeneinanderstellen (Strg+Eingabe).
Die zweite wählst du mit Strg oder Umschalt.</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Benennen …</translation>
    </message>
    <message>
        <source>Give the record a name of its own; then it is kept until it is deleted (F2)</source>
        <translation>Der Aufzeichnung einen eigenen Namen geben; dann bleibt sie, bis sie gelöscht wird (F2)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Show the record and save it as a picture, table or file</source>
        <translation>Die Aufzeichnung zeigen und als Bild, Tabelle oder Datei speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected records (Del)</source>
        <translation>Die ausgewählten Aufzeichnungen löschen (Entf)</translation>
    </message>
    <message>
        <source>No record has all of these words. Use fewer or shorter ones.</source>
        <translation>Keine Aufzeichnung enthält alle diese Wörter. Nimm weniger oder kürzere.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.

Every run, comparison and sweep will stand here by itself, to be opened and compared later.</source>
        <translation>Noch wurde nichts gemessen.

Jeder Lauf, jeder Vergleich und jede Messreihe steht dann von selbst hier, zum späteren Öffnen und Vergleichen.</translation>
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
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Zum vorigen Ereignis</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>the key</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>Full stop</source>
        <comment>the key</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>Wiedergabe beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>+ and −</source>
        <comment>the keys</comment>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <comment>how fast</comment>
        <translation>Wiedergabe %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a time, the end</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hold the replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Weiter abspielen</translation>
    </message>
    <message>
        <source>Space or P</source>
        <comment>the keys</comment>
        <translation>Leertaste oder P</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReplayDesk</name>
    <message>
        <source>A replay shows what was recorded. Stop what is going on first.</source>
        <translation>Eine Wiedergabe zeigt, was aufgenommen wurde. Stoppe zuerst, was gerade läuft.</translation>
    </message>
    <message>
        <source>There is nothing to replay yet. Run something first.</source>
        <translation>Noch gibt es nichts wiederzugeben. Starte zuerst etwas.</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <comment>how fast</comment>
        <translation>Wiedergabe %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::ResultTable</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>CPU (% of a core)</source>
        <translation>CPU (% eines Kerns)</translation>
    </message>
    <message>
        <source>Idle share of the cores (%)</source>
        <translation>Ungenutzter Anteil der Kerne (%)</translation>
    </message>
    <message>
        <source>Waiting for locks (%)</source>
        <translation>Warten auf Locks (%)</translation>
    </message>
    <message>
        <source>Latency p50 (µs)</source>
        <translation>Latenz p50 (µs)</translation>
    </message>
    <message>
        <source>Latency p95 (µs)</source>
        <translation>Latenz p95 (µs)</translation>
    </message>
    <message>
        <source>Latency p99 (µs)</source>
        <translation>Latenz p99 (µs)</translation>
    </message>
    <message>
        <source>Longest latency (µs)</source>
        <translation>Längste Latenz (µs)</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <comment>contender</comment>
        <translation>%1 (unvollständig)</translation>
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
        <translation>Zurück zu den Live-Diagrammen (Esc)</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>Live-Diagramme</translation>
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
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Move a slider or change the contender.</source>
        <translation>Bewege einen Regler oder wechsle die Variante.</translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation>Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>Compare runs every contender under equal conditions and ends in a verdict.</source>
        <translation>„Vergleichen“ startet jede Variante unter gleichen Bedingungen und endet mit einem Urteil.</translation>
    </message>
    <message>
        <source>Comparing:</source>
        <translation>Vergleich:</translation>
    </message>
    <message>
        <source>Sweeping:</source>
        <translation>Messreihe:</translation>
    </message>
    <message>
        <source>%1, run %2 of %3</source>
        <translation>%1, Lauf %2 von %3</translation>
    </message>
    <message>
        <source>Stopped before a verdict.</source>
        <translation>Vor einem Urteil gestoppt.</translation>
    </message>
    <message>
        <source>What was measured so far is kept.</source>
        <translation>Was bisher gemessen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1: %2 %3 per second.</source>
        <comment>contender, number, what</comment>
        <translation>%1: %2 %3 pro Sekunde.</translation>
    </message>
    <message>
        <source>Compare measures all contenders under equal conditions.</source>
        <translation>„Vergleichen“ misst alle Varianten unter gleichen Bedingungen.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>contender, parameter, value</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>Angehalten:</translation>
    </message>
    <message>
        <source>%1 of %2 runs are made. Resume goes on, Stop keeps what there is.</source>
        <translation>%1 von %2 Läufen sind gemacht. „Weiter“ macht weiter, „Stopp“ behält, was da ist.</translation>
    </message>
    <message>
        <source>Pausing after this run:</source>
        <translation>Pause nach diesem Lauf:</translation>
    </message>
</context>
<context>
    <name>contend::ui::SavePresetDialog</name>
    <message>
        <source>Save a preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Save these values under a name</source>
        <translation>Diese Werte unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Takes the place of your preset of that name.</source>
        <translation>Ersetzt deine Voreinstellung dieses Namens.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ScalingChart</name>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>A sweep runs every contender at several values and draws what comes out.</source>
        <translation>Eine Messreihe startet jede Variante mit mehreren Werten und zeichnet, was herauskommt.</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1: %2 bei %3, %4 bei %5</translation>
    </message>
    <message>
        <source>%1 over %2. %3.</source>
        <translation>%1 über %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>%1 bis %2 in %Ln Lauf</numerusform>
            <numerusform>%1 bis %2 in %Ln Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::StartCostPicture</name>
    <message>
        <source>Cost of a start</source>
        <translation>Kosten eines Starts</translation>
    </message>
    <message>
        <source>What a task&apos;s time consists of appears here. Press Space to run.</source>
        <translation>Hier erscheint, woraus die Zeit einer Aufgabe besteht. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>Where a task&apos;s time goes</source>
        <translation>Wohin die Zeit einer Aufgabe geht</translation>
    </message>
    <message>
        <source>for start and end: break-even size of a task</source>
        <translation>für Start und Ende: Break-even-Größe einer Aufgabe</translation>
    </message>
    <message>
        <source>%1 + %2 + %3</source>
        <translation>%1 + %2 + %3</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Breaks even from %1 of work on</source>
        <translation>Lohnt sich ab %1 Arbeit</translation>
    </message>
</context>
<context>
    <name>contend::ui::StatusLine</name>
    <message>
        <source>Cores that the workers may use, of those that this program may use</source>
        <translation>Kerne, die die Worker nutzen dürfen, von denen, die dieses Programm nutzen darf</translation>
    </message>
    <message>
        <source>How often everything is measured</source>
        <translation>Wie oft alles gemessen wird</translation>
    </message>
    <message>
        <source>Length of the recording; the last ten minutes are kept</source>
        <translation>Länge der Aufzeichnung; die letzten zehn Minuten bleiben erhalten</translation>
    </message>
    <message>
        <source>Share of the machine that other programs use</source>
        <translation>Anteil des Rechners, den andere Programme nutzen</translation>
    </message>
    <message>
        <source>What measuring and drawing cost, in percent of one core</source>
        <translation>Was Messen und Zeichnen kosten, in Prozent eines Kerns</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1 von %Ln Kern</numerusform>
            <numerusform>%1 von %Ln Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Messungen/s</translation>
    </message>
    <message>
        <source>last %1 kept</source>
        <translation>letzte %1 erhalten</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>%1 aufgezeichnet</translation>
    </message>
    <message>
        <source>other load %1</source>
        <translation>Fremdlast %1</translation>
    </message>
    <message>
        <source>this window %1 of a core</source>
        <translation>dieses Fenster %1 eines Kerns</translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Run every contender at several values</source>
        <translation>Jede Variante mit mehreren Werten starten</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Messreihe starten</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>add</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>als Liste</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>Values one by one</source>
        <translation>Einzelne Werte</translation>
    </message>
    <message>
        <source>Numbers separated by semicolons or blanks</source>
        <translation>Zahlen, getrennt durch Semikolon oder Leerzeichen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>each</source>
        <translation>je</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>How often each point is measured</source>
        <translation>Wie oft jeder Punkt gemessen wird</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Choose at least one contender.</source>
        <translation>Wähle mindestens eine Variante.</translation>
    </message>
    <message>
        <source>List one value or more, at most %1.</source>
        <translation>Gib mindestens einen Wert an, höchstens %1.</translation>
    </message>
    <message>
        <source>These steps lead nowhere: the last value must not be below the first, and at most %1 values fit.</source>
        <translation>Diese Schritte führen nicht zum Ziel: Der letzte Wert darf nicht unter dem ersten liegen, und es passen höchstens %1 Werte.</translation>
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
%Ln Lauf, etwa %2 Minuten</numerusform>
            <numerusform>%1
%Ln Läufe, etwa %2 Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepView</name>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>What was measured at each value</source>
        <translation>Was bei jedem Wert gemessen wurde</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>What was measured with each choice</source>
        <translation>Was bei jeder Auswahl gemessen wurde</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>Ungenutzter Anteil</translation>
    </message>
    <message>
        <source>How much of the cores the workers left unused</source>
        <translation>Wie viel von den Kernen die Worker ungenutzt ließen</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Gesetze</translation>
    </message>
    <message>
        <source>What the laws of scaling say about every contender</source>
        <translation>Was die Skalierungsgesetze über jede Variante sagen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Every figure; sorts by any column, Ctrl+C copies</source>
        <translation>Alle Zahlen; nach jeder Spalte sortierbar, Strg+C kopiert</translation>
    </message>
    <message>
        <source>Laws of scaling</source>
        <translation>Skalierungsgesetze</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>Zahlen der Messreihe</translation>
    </message>
    <message>
        <source>by contender</source>
        <translation>nach Variante</translation>
    </message>
    <message>
        <source>Idle share of the cores</source>
        <translation>Ungenutzter Anteil der Kerne</translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesChart</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The picture appears here tile by tile. Press Space to run.</source>
        <translation>Hier erscheint das Bild, Kachel für Kachel. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation>Worker %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of the picture are finished.</source>
        <translation>
            <numerusform>%Ln Kachel des Bildes ist fertig.</numerusform>
            <numerusform>%Ln Kacheln des Bildes sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tile at %1, %2, %3 × %4 points&lt;br&gt;drawn by worker %5</source>
        <translation>Kachel bei %1, %2, %3 × %4 Punkte&lt;br&gt;gezeichnet von Worker %5</translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesPicture</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>for a picture, %Ln finished</source>
        <translation>
            <numerusform>pro Bild, %Ln fertig</numerusform>
            <numerusform>pro Bild, %Ln fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What every worker does when appears here. Press Space to run.</source>
        <translation>Hier erscheint, was jeder Worker wann tut. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>Workers in sight: %1. From %2 to %3: %4.</source>
        <translation>Sichtbare Worker: %1. Von %2 bis %3: %4.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short stretches, mostly in this state</source>
        <translation>
            <numerusform>%Ln kurzer Abschnitt, meist in diesem Zustand</numerusform>
            <numerusform>%Ln kurze Abschnitte, meist in diesem Zustand</numerusform>
        </translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>held by worker %1</source>
        <translation>gehalten von Worker %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; · gone since %2 (%3)</source>
        <translation>&lt;b&gt;Worker %1&lt;/b&gt; · weg seit %2 (%3)</translation>
    </message>
    <message>
        <source>worker %1: %2 %3 %</source>
        <comment>number, state, share</comment>
        <translation>Worker %1: %2 %3 %</translation>
    </message>
    <message>
        <source>Mostly %1.</source>
        <translation>Überwiegend: %1.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ToolRow</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Run every contender one after the other and compare them</source>
        <translation>Alle Varianten nacheinander starten und vergleichen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Run every contender at several values of one parameter</source>
        <translation>Alle Varianten mit mehreren Werten eines Parameters starten</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Umschalt+C</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation>Ein Bild oder die Zahlen speichern</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Large and clear, for a projector</source>
        <translation>Groß und deutlich, für den Beamer</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End what is going on</source>
        <translation>Beenden, was gerade läuft</translation>
    </message>
    <message>
        <source>Run the chosen contender</source>
        <translation>Die gewählte Variante starten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Freeze the picture; the recording goes on</source>
        <translation>Das Bild anhalten; die Aufzeichnung läuft weiter</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play what was recorded again, as slowly as you like</source>
        <translation>Noch einmal abspielen, was aufgenommen wurde, so langsam du willst</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Make a pause after the present run</source>
        <translation>Nach dem laufenden Durchgang eine Pause machen</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>How often every contender is measured; every other time in reverse order</source>
        <translation>Wie oft jede Variante gemessen wird; jedes zweite Mal in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Runs of each contender: %1</source>
        <translation>Läufe je Variante: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Compare, sweep, replay, export, projector</source>
        <translation>Vergleichen, Messreihe, Wiedergabe, Export, Beamer</translation>
    </message>
</context>
<context>
    <name>contend::ui::VerdictStrip</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caveats</source>
        <translation>
            <numerusform>%Ln Vorbehalt</numerusform>
            <numerusform>%Ln Vorbehalte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForChart</name>
    <message>
        <source>Who waits for whom</source>
        <translation>Wer auf wen wartet</translation>
    </message>
    <message>
        <source>Who holds which fork, and who waits for it, appears here. Press Space to run.</source>
        <translation>Hier erscheint, wer welche Gabel hält und wer auf sie wartet. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eating</source>
        <translation>
            <numerusform>%Ln isst</numerusform>
            <numerusform>%Ln essen</numerusform>
        </translation>
    </message>
    <message>
        <source>holds fork %1</source>
        <translation>hält Gabel %1</translation>
    </message>
    <message>
        <source>waits for fork %1, which philosopher %2 holds</source>
        <translation>wartet auf Gabel %1, die Philosoph %2 hält</translation>
    </message>
    <message>
        <source>takes fork %1</source>
        <translation>nimmt Gabel %1</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>denkt</translation>
    </message>
    <message>
        <source>Philosopher %1: %2</source>
        <translation>Philosoph %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Deadlock: %Ln philosophers wait for each other in a circle.</source>
        <translation>
            <numerusform>Deadlock: %Ln Philosoph wartet im Kreis.</numerusform>
            <numerusform>Deadlock: %Ln Philosophen warten im Kreis aufeinander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation>Wer auf wen wartet</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in a circle</source>
        <translation>
            <numerusform>%Ln wartet im Kreis</numerusform>
            <numerusform>%Ln warten im Kreis</numerusform>
        </translation>
    </message>
    <message>
        <source>meals</source>
        <translation>Mahlzeiten</translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallChart</name>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Every page that is fetched becomes a bar. Press Space to run.</source>
        <translation>Jede geholte Seite wird zu einem Balken. Drücke die Leertaste.</translation>
    </message>
    <message>
        <source>Pages fetched: %1. All were ready after %2.</source>
        <translation>Geholte Seiten: %1. Alle waren nach %2 fertig.</translation>
    </message>
    <message>
        <source>Pages fetched so far: %1.</source>
        <translation>Bisher geholte Seiten: %1.</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>parsen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>all ready after %1</source>
        <translation>alle fertig nach %1</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ Fehler</translation>
    </message>
    <message>
        <source>&lt;b&gt;Page %1&lt;/b&gt; · worker %2 · from %3 to %4</source>
        <translation>&lt;b&gt;Seite %1&lt;/b&gt; · Worker %2 · von %3 bis %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallPicture</name>
    <message>
        <source>Pages appear here as they arrive</source>
        <translation>Hier erscheinen die Seiten, sobald sie ankommen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>nach Phase</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln pages</source>
        <translation>
            <numerusform>für %Ln Seite</numerusform>
            <numerusform>für %Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WorkerTable</name>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation>bereit, kein freier Kern</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>wartet auf einen Lock</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waiting for input or output</source>
        <translation>wartet auf Ein-/Ausgabe</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation>Lock-Warten</translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation>GIL-Warten</translation>
    </message>
    <message>
        <source>Operations/s</source>
        <translation>Operationen/s</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message>
        <source>60 beats per second beside heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation>60 Schläge pro Sekunde neben Schwerarbeit</translation>
    </message>
    <message>
        <source>A counter for each worker, without any lock</source>
        <extracomment>false-sharing</extracomment>
        <translation>Ein Zähler für jeden Worker, ganz ohne Lock</translation>
    </message>
    <message>
        <source>A large array in chunks: send it or share it?</source>
        <extracomment>data-analysis</extracomment>
        <translation>Ein großes Array in Blöcken: verschicken oder teilen?</translation>
    </message>
    <message>
        <source>A picture through a filter, tile by tile</source>
        <extracomment>image-processing</extracomment>
        <translation>Ein Bild durch einen Filter, Kachel für Kachel</translation>
    </message>
    <message>
        <source>A pool of K connections</source>
        <extracomment>semaphore</extracomment>
        <translation>Ein Pool mit K Verbindungen</translation>
    </message>
    <message>
        <source>A server and its clients</source>
        <extracomment>request-server</extracomment>
        <translation>Ein Server und seine Clients</translation>
    </message>
    <message>
        <source>A thread or a process for every client, or a pool?</source>
        <extracomment>request-server</extracomment>
        <translation>Ein Thread oder ein Prozess für jeden Client, oder ein Pool?</translation>
    </message>
    <message>
        <source>A web server that computes a little and waits a little</source>
        <extracomment>request-server</extracomment>
        <translation>Ein Webserver, der ein wenig rechnet und ein wenig wartet</translation>
    </message>
    <message>
        <source>Adding 1 to a number, over and over</source>
        <extracomment>race-condition</extracomment>
        <translation>Eine Zahl immer wieder um 1 erhöhen</translation>
    </message>
    <message>
        <source>An echo client beside computing threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Ein Echo-Client neben rechnenden Threads</translation>
    </message>
    <message>
        <source>Can workers that share nothing slow each other down?</source>
        <extracomment>false-sharing</extracomment>
        <translation>Können Worker einander bremsen, die nichts teilen?</translation>
    </message>
    <message>
        <source>Computing threads that take turns</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Rechnende Threads, die sich abwechseln</translation>
    </message>
    <message>
        <source>Computing, until one of them ends in the middle of it</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Rechnen, bis einer mittendrin endet</translation>
    </message>
    <message>
        <source>Data analysis</source>
        <extracomment>data-analysis</extracomment>
        <translation>Datenanalyse</translation>
    </message>
    <message>
        <source>Do more threads calculate faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Rechnen mehr Threads schneller?</translation>
    </message>
    <message>
        <source>Do more threads make a calculation faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Rechnen mehr Threads schneller?</translation>
    </message>
    <message>
        <source>Do more workers finish a picture sooner?</source>
        <extracomment>image-processing</extracomment>
        <translation>Wird ein Bild mit mehr Workern früher fertig?</translation>
    </message>
    <message>
        <source>Every worker appends to “the same” list</source>
        <extracomment>separate-memory</extracomment>
        <translation>Jeder Worker hängt etwas an „dieselbe“ Liste an</translation>
    </message>
    <message>
        <source>Five pages at once</source>
        <extracomment>download-pages</extracomment>
        <translation>Fünf Seiten auf einmal</translation>
    </message>
    <message>
        <source>Five pages at once: threads or processes?</source>
        <extracomment>download-pages</extracomment>
        <translation>Fünf Seiten auf einmal: Threads oder Prozesse?</translation>
    </message>
    <message>
        <source>Five philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Fünf Philosophen</translation>
    </message>
    <message>
        <source>How many connections does a pool need?</source>
        <extracomment>semaphore</extracomment>
        <translation>Wie viele Verbindungen braucht ein Pool?</translation>
    </message>
    <message>
        <source>How much memory does a worker cost?</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Wie viel Speicher kostet ein Worker?</translation>
    </message>
    <message>
        <source>How much waiting before threads are enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation>Wie viel Warten braucht es, bis Threads genügen?</translation>
    </message>
    <message>
        <source>How much waiting is enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation>Wie viel Warten genügt?</translation>
    </message>
    <message>
        <source>In turns, or at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Reihum oder gleichzeitig?</translation>
    </message>
    <message>
        <source>Items through a queue of limited size</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Elemente durch eine Warteschlange mit begrenztem Platz</translation>
    </message>
    <message>
        <source>Making progress together, or running at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Nebeneinander vorankommen oder gleichzeitig laufen?</translation>
    </message>
    <message>
        <source>Many small tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>Viele kleine Aufgaben</translation>
    </message>
    <message>
        <source>Mean, variance, histogram and sorting, chunk by chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation>Mittelwert, Varianz, Histogramm und Sortierung, Block für Block</translation>
    </message>
    <message>
        <source>Memory of a worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Speicher eines Workers</translation>
    </message>
    <message>
        <source>Messages from worker to worker, each of them checked</source>
        <extracomment>messages</extracomment>
        <translation>Nachrichten von Worker zu Worker, jede wird geprüft</translation>
    </message>
    <message>
        <source>One busy thread, one that waits</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Ein Thread rechnet, einer wartet</translation>
    </message>
    <message>
        <source>One picture, many hands</source>
        <extracomment>image-processing</extracomment>
        <translation>Ein Bild, viele Hände</translation>
    </message>
    <message>
        <source>One worker crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Ein Worker stürzt ab</translation>
    </message>
    <message>
        <source>One worker crashes: who goes on?</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Ein Worker stürzt ab: Wer macht weiter?</translation>
    </message>
    <message>
        <source>Operations that compute, then wait</source>
        <extracomment>mixed-work</extracomment>
        <translation>Operationen, die rechnen und dann warten</translation>
    </message>
    <message>
        <source>Pages over HTTP from a server on this machine</source>
        <extracomment>download-pages</extracomment>
        <translation>Seiten über HTTP von einem Server auf diesem Rechner</translation>
    </message>
    <message>
        <source>Philosophers who need two forks to eat</source>
        <extracomment>deadlock</extracomment>
        <translation>Philosophen, die zum Essen zwei Gabeln brauchen</translation>
    </message>
    <message>
        <source>Prime numbers in blocks</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Primzahlen in Zahlenblöcken</translation>
    </message>
    <message>
        <source>Prime numbers in blocks, on one core or several</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Primzahlen in Zahlenblöcken, auf einem Kern oder mehreren</translation>
    </message>
    <message>
        <source>Producers and consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Erzeuger und Verbraucher</translation>
    </message>
    <message>
        <source>Reading one data set, and writing to a part of it</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Daten lesen und einen Teil davon ändern</translation>
    </message>
    <message>
        <source>Small tasks, each by a new worker or by a pool</source>
        <extracomment>startup-cost</extracomment>
        <translation>Kleine Aufgaben, jede von einem neuen Worker oder von einem Pool</translation>
    </message>
    <message>
        <source>Two counters on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation>Zwei Zähler in einer Cache-Zeile</translation>
    </message>
    <message>
        <source>Two workers, one number</source>
        <extracomment>race-condition</extracomment>
        <translation>Zwei Worker, eine Zahl</translation>
    </message>
    <message>
        <source>What does a lock cost?</source>
        <extracomment>lock-contention</extracomment>
        <translation>Was kostet ein Lock?</translation>
    </message>
    <message>
        <source>What does a message cost?</source>
        <extracomment>messages</extracomment>
        <translation>Was kostet eine Nachricht?</translation>
    </message>
    <message>
        <source>What does it cost to pass data between workers?</source>
        <extracomment>messages</extracomment>
        <translation>Was kostet es, Daten zwischen Workern weiterzugeben?</translation>
    </message>
    <message>
        <source>What does it cost to start a worker for every small task?</source>
        <extracomment>startup-cost</extracomment>
        <translation>Was kostet es, für jede kleine Aufgabe einen Worker zu starten?</translation>
    </message>
    <message>
        <source>What does one busy thread do to a thread that waits for the network?</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Was macht ein rechnender Thread mit einem, der auf das Netz wartet?</translation>
    </message>
    <message>
        <source>What happens when two workers add to the same number?</source>
        <extracomment>race-condition</extracomment>
        <translation>Was passiert, wenn zwei Worker dieselbe Zahl erhöhen?</translation>
    </message>
    <message>
        <source>When do workers wait for each other for ever?</source>
        <extracomment>deadlock</extracomment>
        <translation>Wann warten Worker ewig aufeinander?</translation>
    </message>
    <message>
        <source>Where did my list go?</source>
        <extracomment>separate-memory</extracomment>
        <translation>Wo ist meine Liste geblieben?</translation>
    </message>
    <message>
        <source>Who holds the interpreter lock, and for how long?</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Wer hält den Interpreter-Lock, und wie lange?</translation>
    </message>
    <message>
        <source>Who holds the lock?</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Wer hält den Lock?</translation>
    </message>
    <message>
        <source>Who waits for whom at a queue?</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Wer wartet an einer Warteschlange auf wen?</translation>
    </message>
    <message>
        <source>Why does the window freeze?</source>
        <extracomment>responsiveness</extracomment>
        <translation>Warum friert das Fenster ein?</translation>
    </message>
    <message>
        <source>Work inside and outside one shared lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Arbeit unter einem gemeinsamen Lock und außerhalb</translation>
    </message>
    <message>
        <source>Workers that share a few connections</source>
        <extracomment>semaphore</extracomment>
        <translation>Worker, die sich wenige Verbindungen teilen</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>95 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>95 % dauerten höchstens</translation>
    </message>
    <message>
        <source>99 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>99 % dauerten höchstens</translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>race-condition</extracomment>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>All pages, last time</source>
        <extracomment>download-pages</extracomment>
        <translation>Alle Seiten, letztes Mal</translation>
    </message>
    <message>
        <source>All workers together, of one core</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Alle Worker zusammen, von einem Kern</translation>
    </message>
    <message>
        <source>Beats</source>
        <extracomment>responsiveness</extracomment>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Beats missed</source>
        <extracomment>responsiveness</extracomment>
        <translation>Ausgefallene Schläge</translation>
    </message>
    <message>
        <source>Break-even size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Break-even-Größe einer Aufgabe</translation>
    </message>
    <message>
        <source>Checksum of the picture</source>
        <extracomment>image-processing</extracomment>
        <translation>Prüfsumme des Bildes</translation>
    </message>
    <message>
        <source>Checksum of the result</source>
        <extracomment>data-analysis</extracomment>
        <translation>Prüfsumme des Ergebnisses</translation>
    </message>
    <message>
        <source>Computing, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Rechnen, jeder Worker</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <extracomment>semaphore</extracomment>
        <translation>Belegte Verbindungen</translation>
    </message>
    <message>
        <source>Consumers waiting for items</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Verbraucher, die auf Elemente warten</translation>
    </message>
    <message>
        <source>Corrupt messages</source>
        <extracomment>messages</extracomment>
        <translation>Beschädigte Nachrichten</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <extracomment>false-sharing</extracomment>
        <translation>Insgesamt gezählt</translation>
    </message>
    <message>
        <source>Crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>messages</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data analysed</source>
        <extracomment>data-analysis</extracomment>
        <translation>Ausgewertete Daten</translation>
    </message>
    <message>
        <source>Data ever touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Je geänderte Daten</translation>
    </message>
    <message>
        <source>End of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Ende einer Aufgabe</translation>
    </message>
    <message>
        <source>Entries made by all</source>
        <extracomment>separate-memory</extracomment>
        <translation>Einträge von allen zusammen</translation>
    </message>
    <message>
        <source>Entries that each worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Einträge, die jeder Worker sah</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>race-condition</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Fairness (Jain&apos;s index)</source>
        <extracomment>lock-contention</extracomment>
        <translation>Fairness (Jain-Index)</translation>
    </message>
    <message>
        <source>Forks put back</source>
        <extracomment>deadlock</extracomment>
        <translation>Abgebrochene Versuche</translation>
    </message>
    <message>
        <source>Half took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Die Hälfte dauerte höchstens</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Increments missing</source>
        <extracomment>false-sharing</extracomment>
        <translation>Fehlende Additionen</translation>
    </message>
    <message>
        <source>Items in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Elemente in der Warteschlange</translation>
    </message>
    <message>
        <source>Items lost</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Verlorene Elemente</translation>
    </message>
    <message>
        <source>Items taken out</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Entnommene Elemente</translation>
    </message>
    <message>
        <source>Items that came twice</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Doppelte Elemente</translation>
    </message>
    <message>
        <source>Lock acquisitions</source>
        <extracomment>lock-contention</extracomment>
        <translation>Lock genommen</translation>
    </message>
    <message>
        <source>Longest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Längste Liste, die ein Worker sah</translation>
    </message>
    <message>
        <source>Lost per second</source>
        <extracomment>race-condition</extracomment>
        <translation>Verloren pro Sekunde</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <extracomment>race-condition</extracomment>
        <translation>Verlorene Updates</translation>
    </message>
    <message>
        <source>Meals</source>
        <extracomment>deadlock</extracomment>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>data-analysis</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>data-analysis</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Memory in all (PSS)</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Speicher insgesamt (PSS)</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>messages</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>More in use than there are</source>
        <extracomment>semaphore</extracomment>
        <translation>Mehr belegt, als es gibt</translation>
    </message>
    <message>
        <source>Most connections in use at once</source>
        <extracomment>semaphore</extracomment>
        <translation>Höchstens zugleich belegte Verbindungen</translation>
    </message>
    <message>
        <source>Of those with a wrong result</source>
        <extracomment>data-analysis</extracomment>
        <translation>Davon mit falschem Ergebnis</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>image-processing</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>One picture, last time</source>
        <extracomment>image-processing</extracomment>
        <translation>Ein Bild, letztes Mal</translation>
    </message>
    <message>
        <source>Pages that failed</source>
        <extracomment>download-pages</extracomment>
        <translation>Gescheiterte Seiten</translation>
    </message>
    <message>
        <source>Pages that were not as written</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Speicherseiten mit falschem Inhalt</translation>
    </message>
    <message>
        <source>Pictures finished</source>
        <extracomment>image-processing</extracomment>
        <translation>Fertige Bilder</translation>
    </message>
    <message>
        <source>Pictures that differ</source>
        <extracomment>image-processing</extracomment>
        <translation>Abweichende Bilder</translation>
    </message>
    <message>
        <source>Private memory in all</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Eigener Speicher insgesamt</translation>
    </message>
    <message>
        <source>Private memory of a worker process</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Eigener Speicher eines Worker-Prozesses</translation>
    </message>
    <message>
        <source>Producers waiting for space</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Erzeuger, die auf Platz warten</translation>
    </message>
    <message>
        <source>Receiving data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Daten empfangen, jeder Worker</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>request-server</extracomment>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <extracomment>request-server</extracomment>
        <translation>Beantwortete Anfragen</translation>
    </message>
    <message>
        <source>Rounds completed</source>
        <extracomment>download-pages</extracomment>
        <translation>Abgeschlossene Runden</translation>
    </message>
    <message>
        <source>Running at the same instant, at most</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Höchstens gleichzeitig laufend</translation>
    </message>
    <message>
        <source>Shared memory, counted in each process</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Gemeinsam genutzter Speicher, in jedem Prozess gezählt</translation>
    </message>
    <message>
        <source>Shortest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Kürzeste Liste, die ein Worker sah</translation>
    </message>
    <message>
        <source>Speed-up against one worker</source>
        <extracomment>concurrency-vs-parallelism cpu-bound data-analysis download-pages false-sharing image-processing lock-contention mixed-work race-condition responsiveness startup-cost</extracomment>
        <translation>Speedup gegenüber einem Worker</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <extracomment>data-analysis</extracomment>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Start of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Start einer Aufgabe</translation>
    </message>
    <message>
        <source>Stood still after</source>
        <extracomment>deadlock</extracomment>
        <translation>Stillstand nach</translation>
    </message>
    <message>
        <source>Sum of RSS</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Summe der RSS</translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The sender&apos;s time spent sending</source>
        <extracomment>data-analysis</extracomment>
        <translation>Zeit des Senders für das Senden</translation>
    </message>
    <message>
        <source>The slowest took</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Am längsten dauerte es</translation>
    </message>
    <message>
        <source>Throughput left</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Übriger Durchsatz</translation>
    </message>
    <message>
        <source>Time on the way, 99th percentile</source>
        <extracomment>messages</extracomment>
        <translation>Zeit unterwegs, 99. Perzentil</translation>
    </message>
    <message>
        <source>Time on the way, median</source>
        <extracomment>messages</extracomment>
        <translation>Zeit unterwegs, Median</translation>
    </message>
    <message>
        <source>Time spent computing</source>
        <extracomment>data-analysis</extracomment>
        <translation>Zeit für das Rechnen</translation>
    </message>
    <message>
        <source>Time spent receiving data</source>
        <extracomment>data-analysis</extracomment>
        <translation>Zeit für das Empfangen von Daten</translation>
    </message>
    <message>
        <source>Time spent waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation>Wartezeit auf eine Verbindung</translation>
    </message>
    <message>
        <source>Time spent waiting for data</source>
        <extracomment>data-analysis</extracomment>
        <translation>Wartezeit auf Daten</translation>
    </message>
    <message>
        <source>Time spent waiting for the GIL</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Wartezeit auf den GIL</translation>
    </message>
    <message>
        <source>Time spent waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Wartezeit auf den Lock</translation>
    </message>
    <message>
        <source>Times through the data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>Durchgänge durch die Daten</translation>
    </message>
    <message>
        <source>Two inside at once</source>
        <extracomment>lock-contention</extracomment>
        <translation>Zwei zugleich darin</translation>
    </message>
    <message>
        <source>Two with the same fork</source>
        <extracomment>deadlock</extracomment>
        <translation>Zwei mit derselben Gabel</translation>
    </message>
    <message>
        <source>Waiting for data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Warten auf Daten, jeder Worker</translation>
    </message>
    <message>
        <source>Waiting from which on threads are enough</source>
        <extracomment>mixed-work</extracomment>
        <translation>Warten, ab dem Threads genügen</translation>
    </message>
    <message>
        <source>Waiting in a circle</source>
        <extracomment>deadlock</extracomment>
        <translation>Im Kreis wartend</translation>
    </message>
    <message>
        <source>Work of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Arbeit einer Aufgabe</translation>
    </message>
    <message>
        <source>Workers lost</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Verlorene Worker</translation>
    </message>
    <message>
        <source>Workers started anew</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Neu gestartete Worker</translation>
    </message>
    <message>
        <source>Workers waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation>Worker, die auf eine Verbindung warten</translation>
    </message>
    <message>
        <source>Workers waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Worker, die auf den Lock warten</translation>
    </message>
    <message>
        <source>Worst gap between beats</source>
        <extracomment>responsiveness</extracomment>
        <translation>Größte Lücke zwischen Schlägen</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Falsche Antworten</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>batches</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation memory-footprint responsiveness</extracomment>
        <translation>Zahlenblöcke</translation>
    </message>
    <message>
        <source>chunks</source>
        <extracomment>data-analysis</extracomment>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>entries</source>
        <extracomment>separate-memory</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>increments</source>
        <extracomment>false-sharing race-condition</extracomment>
        <translation>Additionen</translation>
    </message>
    <message>
        <source>meals</source>
        <extracomment>deadlock</extracomment>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>messages</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>operations</source>
        <extracomment>lock-contention mixed-work</extracomment>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>puts and takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Ablagen und Entnahmen</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>uses</source>
        <extracomment>semaphore</extracomment>
        <translation>Nutzungen</translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>A connection is used for</source>
        <extracomment>semaphore</extracomment>
        <translation>Nutzung einer Verbindung</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Absturz nach</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <extracomment>download-pages</extracomment>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Busy threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Rechnende Threads</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>messages</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Clients that ask without rest</source>
        <extracomment>request-server</extracomment>
        <translation>Pausenlos fragende Clients</translation>
    </message>
    <message>
        <source>Computing between two uses</source>
        <extracomment>semaphore</extracomment>
        <translation>Rechnen zwischen zwei Nutzungen</translation>
    </message>
    <message>
        <source>Computing for a request</source>
        <extracomment>request-server</extracomment>
        <translation>Rechnen pro Anfrage</translation>
    </message>
    <message>
        <source>Connections in the pool</source>
        <extracomment>semaphore</extracomment>
        <translation>Verbindungen im Pool</translation>
    </message>
    <message>
        <source>Consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Verbraucher</translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Counters in memory</source>
        <extracomment>false-sharing</extracomment>
        <translation>Zähler im Speicher</translation>
    </message>
    <message>
        <source>Counters of processes</source>
        <extracomment>race-condition</extracomment>
        <translation>Zähler der Prozesse</translation>
    </message>
    <message>
        <source>Crash now</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Jetzt abstürzen</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data reach processes</source>
        <extracomment>data-analysis</extracomment>
        <translation>Daten für Prozesse</translation>
    </message>
    <message>
        <source>Data touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Geänderte Daten</translation>
    </message>
    <message>
        <source>Eating takes</source>
        <extracomment>deadlock</extracomment>
        <translation>Essen dauert</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>image-processing</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kind of crash</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Art des Absturzes</translation>
    </message>
    <message>
        <source>Kind of lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Art des Locks</translation>
    </message>
    <message>
        <source>Latency of the server</source>
        <extracomment>download-pages</extracomment>
        <translation>Latenz des Servers</translation>
    </message>
    <message>
        <source>Length of an operation</source>
        <extracomment>mixed-work</extracomment>
        <translation>Länge einer Operation</translation>
    </message>
    <message>
        <source>Length of the critical section</source>
        <extracomment>lock-contention</extracomment>
        <translation>Länge des kritischen Abschnitts</translation>
    </message>
    <message>
        <source>Making an item takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Ein Element erzeugen dauert</translation>
    </message>
    <message>
        <source>Message size</source>
        <extracomment>messages</extracomment>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>One piece of heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation>Ein Stück Schwerarbeit</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Parsing each page</source>
        <extracomment>download-pages</extracomment>
        <translation>Parsen pro Seite</translation>
    </message>
    <message>
        <source>Patience (time limit)</source>
        <extracomment>deadlock</extracomment>
        <translation>Geduld (Zeitlimit)</translation>
    </message>
    <message>
        <source>Pause between two entries</source>
        <extracomment>separate-memory</extracomment>
        <translation>Pause zwischen zwei Einträgen</translation>
    </message>
    <message>
        <source>Philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Philosophen</translation>
    </message>
    <message>
        <source>Places in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Plätze in der Warteschlange</translation>
    </message>
    <message>
        <source>Producers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Erzeuger</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>race-condition</extracomment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Readers (reader–writer lock)</source>
        <extracomment>lock-contention</extracomment>
        <translation>Leser (Reader-Writer-Lock)</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Seconds per run</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Sekunden pro Lauf</translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <extracomment>image-processing</extracomment>
        <translation>Kantenlänge einer Kachel</translation>
    </message>
    <message>
        <source>Size of a chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation>Größe eines Blocks</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <extracomment>download-pages</extracomment>
        <translation>Größe einer Seite</translation>
    </message>
    <message>
        <source>Size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Größe einer Aufgabe</translation>
    </message>
    <message>
        <source>Start method</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Startmethode</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages gil-convoy gil-handoff image-processing lock-contention mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory</extracomment>
        <translation>Umschaltintervall</translation>
    </message>
    <message>
        <source>Taking forks</source>
        <extracomment>deadlock</extracomment>
        <translation>Gabeln nehmen</translation>
    </message>
    <message>
        <source>The GIL may switch</source>
        <extracomment>race-condition</extracomment>
        <translation>Der GIL darf wechseln</translation>
    </message>
    <message>
        <source>Thinking takes</source>
        <extracomment>deadlock</extracomment>
        <translation>Denken dauert</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>messages</extracomment>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Using an item up takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Ein Element verbrauchen dauert</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <extracomment>request-server</extracomment>
        <translation>Warten auf die Datenbank</translation>
    </message>
    <message>
        <source>Waiting in each operation</source>
        <extracomment>mixed-work</extracomment>
        <translation>Warten pro Operation</translation>
    </message>
    <message>
        <source>Where the list lives</source>
        <extracomment>separate-memory</extracomment>
        <translation>Wo die Liste liegt</translation>
    </message>
    <message>
        <source>Who crashes (from 0 on)</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Wer abstürzt (ab 0)</translation>
    </message>
    <message>
        <source>Work between two looks at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Arbeit zwischen zwei Blicken auf den Lock</translation>
    </message>
    <message>
        <source>Work inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Arbeit unter dem Lock</translation>
    </message>
    <message>
        <source>Work per operation</source>
        <extracomment>concurrency-vs-parallelism cpu-bound</extracomment>
        <translation>Arbeit pro Operation</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis download-pages false-sharing gil-handoff image-processing lock-contention memory-footprint messages mixed-work race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>A cache line for each</source>
        <extracomment>false-sharing</extracomment>
        <translation>Jedem eine Cache-Zeile</translation>
    </message>
    <message>
        <source>A connection for everybody</source>
        <extracomment>semaphore</extracomment>
        <translation>Eine Verbindung für jeden</translation>
    </message>
    <message>
        <source>A crowd at the door</source>
        <extracomment>request-server</extracomment>
        <translation>Andrang vor der Tür</translation>
    </message>
    <message>
        <source>A fractal in few large tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>Ein Fraktal in wenigen großen Kacheln</translation>
    </message>
    <message>
        <source>A fractal: tiles of unequal work</source>
        <extracomment>image-processing</extracomment>
        <translation>Ein Fraktal: Kacheln mit ungleich viel Arbeit</translation>
    </message>
    <message>
        <source>A megabyte at a time in shared memory</source>
        <extracomment>messages</extracomment>
        <translation>Je ein Megabyte im gemeinsamen Speicher</translation>
    </message>
    <message>
        <source>A whole second of work at a time</source>
        <extracomment>responsiveness</extracomment>
        <translation>Je eine ganze Sekunde Arbeit</translation>
    </message>
    <message>
        <source>A worker for each of 20 pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Ein Worker für jede von 20 Seiten</translation>
    </message>
    <message>
        <source>All cores, but one lock</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Alle Kerne, aber nur ein Lock</translation>
    </message>
    <message>
        <source>All cores: at the same time</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Alle Kerne: gleichzeitig</translation>
    </message>
    <message>
        <source>An older interpreter: switched inside the update</source>
        <extracomment>race-condition</extracomment>
        <translation>Ein älterer Interpreter: Wechsel mitten im Update</translation>
    </message>
    <message>
        <source>Computing for every request</source>
        <extracomment>request-server</extracomment>
        <translation>Rechnen für jede Anfrage</translation>
    </message>
    <message>
        <source>Copied in crumbs</source>
        <extracomment>data-analysis</extracomment>
        <translation>In Krümeln kopiert</translation>
    </message>
    <message>
        <source>Copied in large pieces</source>
        <extracomment>data-analysis</extracomment>
        <translation>In großen Stücken kopiert</translation>
    </message>
    <message>
        <source>Edges in small tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>Kanten in kleinen Kacheln</translation>
    </message>
    <message>
        <source>Eight counters side by side</source>
        <extracomment>false-sharing</extracomment>
        <translation>Acht Zähler nebeneinander</translation>
    </message>
    <message>
        <source>Every access is a question to the manager</source>
        <extracomment>messages</extracomment>
        <translation>Jeder Zugriff ist eine Frage an den Manager</translation>
    </message>
    <message>
        <source>Everybody takes the lower fork first</source>
        <extracomment>deadlock</extracomment>
        <translation>Alle nehmen zuerst die untere Gabel</translation>
    </message>
    <message>
        <source>Everything inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Alles im Lock</translation>
    </message>
    <message>
        <source>Far too many workers</source>
        <extracomment>semaphore</extracomment>
        <translation>Viel zu viele Worker</translation>
    </message>
    <message>
        <source>Four heavy workers under one lock</source>
        <extracomment>responsiveness</extracomment>
        <translation>Vier schwere Worker unter einem Lock</translation>
    </message>
    <message>
        <source>Hardly any hand-overs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Kaum Übergaben</translation>
    </message>
    <message>
        <source>Impatient philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Ungeduldige Philosophen</translation>
    </message>
    <message>
        <source>Large pieces of work</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Große Stücke Arbeit</translation>
    </message>
    <message>
        <source>Large tasks: starting hardly counts</source>
        <extracomment>startup-cost</extracomment>
        <translation>Große Aufgaben: Der Start zählt kaum</translation>
    </message>
    <message>
        <source>Little inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Wenig im Lock</translation>
    </message>
    <message>
        <source>Long calls that never look at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Lange Aufrufe, die nie nach dem Lock sehen</translation>
    </message>
    <message>
        <source>Many more workers than cores</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Viel mehr Worker als Kerne</translation>
    </message>
    <message>
        <source>Many workers that wait half the time</source>
        <extracomment>mixed-work</extracomment>
        <translation>Viele Worker, die die halbe Zeit warten</translation>
    </message>
    <message>
        <source>Mostly waiting</source>
        <extracomment>mixed-work</extracomment>
        <translation>Meist Warten</translation>
    </message>
    <message>
        <source>Mostly waiting for a database</source>
        <extracomment>request-server</extracomment>
        <translation>Meist Warten auf eine Datenbank</translation>
    </message>
    <message>
        <source>Nine readers to one writer</source>
        <extracomment>lock-contention</extracomment>
        <translation>Neun Leser auf einen Schreiber</translation>
    </message>
    <message>
        <source>No protection</source>
        <extracomment>race-condition</extracomment>
        <translation>Kein Schutz</translation>
    </message>
    <message>
        <source>Nobody computes</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Niemand rechnet</translation>
    </message>
    <message>
        <source>Nobody gives way</source>
        <extracomment>deadlock</extracomment>
        <translation>Niemand gibt nach</translation>
    </message>
    <message>
        <source>Nothing but waiting</source>
        <extracomment>download-pages</extracomment>
        <translation>Nur Warten</translation>
    </message>
    <message>
        <source>Nothing copied</source>
        <extracomment>data-analysis</extracomment>
        <translation>Nichts kopiert</translation>
    </message>
    <message>
        <source>One busy thread</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Ein beschäftigter Thread</translation>
    </message>
    <message>
        <source>One connection for eight</source>
        <extracomment>semaphore</extracomment>
        <translation>Eine Verbindung für acht</translation>
    </message>
    <message>
        <source>One core for everybody</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Ein Kern für alle</translation>
    </message>
    <message>
        <source>One core: in turns</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Ein Kern: reihum</translation>
    </message>
    <message>
        <source>One fails, and is missed</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Einer fällt aus und fehlt</translation>
    </message>
    <message>
        <source>One fails, and is started again</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Einer fällt aus und wird neu gestartet</translation>
    </message>
    <message>
        <source>One takes all the memory it gets</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Einer nimmt allen Speicher, den er bekommt</translation>
    </message>
    <message>
        <source>Processes that start from nothing</source>
        <extracomment>startup-cost</extracomment>
        <translation>Prozesse, die bei null beginnen</translation>
    </message>
    <message>
        <source>Pure computing</source>
        <extracomment>mixed-work</extracomment>
        <translation>Reines Rechnen</translation>
    </message>
    <message>
        <source>Quick server, heavy parsing</source>
        <extracomment>download-pages</extracomment>
        <translation>Schneller Server, schweres Parsen</translation>
    </message>
    <message>
        <source>Read only: everybody shares</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Nur lesen: Alle teilen</translation>
    </message>
    <message>
        <source>Room for one item</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Platz für ein Element</translation>
    </message>
    <message>
        <source>Short pieces of work</source>
        <extracomment>responsiveness</extracomment>
        <translation>Kurze Stücke Arbeit</translation>
    </message>
    <message>
        <source>Shorter turns for the busy ones</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Kürzere Runden für die Beschäftigten</translation>
    </message>
    <message>
        <source>Side by side on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation>Nebeneinander auf einer Cache-Zeile</translation>
    </message>
    <message>
        <source>Sixteen at the table</source>
        <extracomment>deadlock</extracomment>
        <translation>Sechzehn am Tisch</translation>
    </message>
    <message>
        <source>Slow consumers: the queue fills</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Langsame Verbraucher: Die Warteschlange füllt sich</translation>
    </message>
    <message>
        <source>Slow producers: the queue runs dry</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Langsame Erzeuger: Die Warteschlange läuft leer</translation>
    </message>
    <message>
        <source>Small messages through a pipe</source>
        <extracomment>messages</extracomment>
        <translation>Kleine Nachrichten durch eine Pipe</translation>
    </message>
    <message>
        <source>Ten times as many hand-overs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Zehnmal so viele Übergaben</translation>
    </message>
    <message>
        <source>The bare worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Der bloße Worker</translation>
    </message>
    <message>
        <source>The list lies in shared memory</source>
        <extracomment>separate-memory</extracomment>
        <translation>Die Liste liegt im gemeinsamen Speicher</translation>
    </message>
    <message>
        <source>The list lives with a manager</source>
        <extracomment>separate-memory</extracomment>
        <translation>Die Liste liegt bei einem Manager</translation>
    </message>
    <message>
        <source>The lock changes hands all the time</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Der Lock wechselt ständig</translation>
    </message>
    <message>
        <source>Tiny tasks: starting costs most</source>
        <extracomment>startup-cost</extracomment>
        <translation>Winzige Aufgaben: Der Start kostet am meisten</translation>
    </message>
    <message>
        <source>To each a list of its own</source>
        <extracomment>separate-memory</extracomment>
        <translation>Jedem seine eigene Liste</translation>
    </message>
    <message>
        <source>Very short, with a spin lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Sehr kurz, mit einem Spinlock</translation>
    </message>
    <message>
        <source>Web scraper: 50 pages with parsing</source>
        <extracomment>download-pages</extracomment>
        <translation>Web-Scraper: 50 Seiten mit Parsen</translation>
    </message>
    <message>
        <source>With a mutex</source>
        <extracomment>race-condition</extracomment>
        <translation>Mit einem Mutex</translation>
    </message>
    <message>
        <source>With an atomic number</source>
        <extracomment>race-condition</extracomment>
        <translation>Mit einer atomaren Zahl</translation>
    </message>
    <message>
        <source>Written to: a copy for each</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Beschrieben: jedem eine Kopie</translation>
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
        <translation>Byte</translation>
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
        <translation>Mit einem neuen Prozess für jede Verbindung wurden {each} Anfragen pro Sekunde beantwortet, mit einem Prozess-Pool nur {pool}: Das Starten hätte etwas kosten müssen.</translation>
    </message>
    <message>
        <source>A new thread for each connection answered {each} requests per second, a pool of them only {pool}: starting should have cost something.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Mit einem neuen Thread für jede Verbindung wurden {each} Anfragen pro Sekunde beantwortet, mit einem Thread-Pool nur {pool}: Das Starten hätte etwas kosten müssen.</translation>
    </message>
    <message>
        <source>A picture was finished only {speedup} times as fast as by one worker, although {cores} cores were available.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Ein Bild wurde nur {speedup}-mal so schnell fertig wie mit einem Worker, obwohl {cores} Kerne verfügbar waren.</translation>
    </message>
    <message>
        <source>A pipe passed {pipe} messages of {size} bytes in a second, the manager {manager}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Nachrichten von {size} Byte pro Sekunde: durch eine Pipe {pipe}, durch den Manager {manager}.</translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection only {each}: every start costs.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Mit einem Pool wurden {pool} Anfragen pro Sekunde beantwortet, mit einem neuen Worker für jede Verbindung nur {each}: Jeder Start kostet.</translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection {each}: beside the work of a request its start hardly counts.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Mit einem Pool wurden {pool} Anfragen pro Sekunde beantwortet, mit einem neuen Worker für jede Verbindung {each}: Neben der Arbeit einer Anfrage fällt sein Start kaum ins Gewicht.</translation>
    </message>
    <message>
        <source>A pool needed {pool} µs to hand a task over, more than the {process} µs that starting a process took.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Ein Pool brauchte {pool} µs, um eine Aufgabe zu übergeben, mehr als die {process} µs für den Start eines Prozesses.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. One worker took {before} s for one, all together {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Alle Bilder waren Punkt für Punkt gleich. Ein Worker brauchte {before} s für eines, alle zusammen {time} s.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, processes {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Alle Bilder waren Punkt für Punkt gleich. Threads unter dem GIL brauchten {before} s für eines, Prozesse {time} s.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, threads without it {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Alle Bilder waren Punkt für Punkt gleich. Threads unter dem GIL brauchten {before} s für eines, Threads ohne GIL {time} s.</translation>
    </message>
    <message>
        <source>Already at {share} % waiting, threads under the GIL reached {percent} % of what is possible without it. Begin the sweep at 0 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Schon bei {share} % Warten erreichten Threads unter dem GIL {percent} % dessen, was ohne ihn möglich ist. Beginne die Messreihe bei 0 %.</translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times. Waiting overlaps under the GIL, computing does not.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Bei {share} % Warten schafften {workers} Threads unter dem GIL {gil}-mal so viel wie ein Worker, ohne gemeinsamen Lock war es {parallel}-mal so viel. Das Warten überlappt sich unter dem GIL, das Rechnen nicht.</translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times: threads were enough.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Bei {share} % Warten schafften {workers} Threads unter dem GIL {gil}-mal so viel wie ein Worker, ohne gemeinsamen Lock war es {parallel}-mal so viel: Threads genügten.</translation>
    </message>
    <message>
        <source>Beside {busy} busy threads, one request in a hundred took longer than {gil} ms under the GIL, and longer than {free} ms without a common lock. The switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Eine von hundert Anfragen dauerte unter dem GIL länger als {gil} ms, ohne gemeinsamen Lock länger als {free} ms. Rechnende Threads daneben: {busy}; das Umschaltintervall ist {interval} ms.</translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}, which is not about the same.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Nachrichten von {size} Byte pro Sekunde auf demselben Weg: Threads {threads}, Prozesse {processes}. Das ist nicht etwa gleich viel.</translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}: the way counts, not who takes it.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Nachrichten von {size} Byte pro Sekunde auf demselben Weg: Threads {threads}, Prozesse {processes}. Auf den Weg kommt es an, nicht darauf, wer ihn nimmt.</translation>
    </message>
    <message>
        <source>Connections are used for too short a time: this measures how fast the system puts workers to sleep and wakes them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Die Verbindungen werden zu kurz genutzt: So wird gemessen, wie schnell das System Worker schlafen legt und weckt.</translation>
    </message>
    <message>
        <source>Consumers were faster, and still {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Die Verbraucher waren schneller, und doch war die Warteschlange gut gefüllt (belegte Plätze: {depth} von {capacity}).</translation>
    </message>
    <message>
        <source>Each process had a list of its own, and yet one of them saw {longest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Jeder Prozess hatte seine eigene Liste, und doch sah einer von ihnen {longest} von {made} Einträgen.</translation>
    </message>
    <message>
        <source>Even at {share} % waiting, threads under the GIL reached only {percent} % of what was possible without it. Sweep on to 100 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Selbst bei {share} % Warten erreichten Threads unter dem GIL nur {percent} % dessen, was ohne ihn möglich war. Setze die Messreihe bis 100 % fort.</translation>
    </message>
    <message>
        <source>Even with nothing but waiting, threads under the GIL reached only {percent} % of what was possible without it.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Selbst wenn nur gewartet wurde, erreichten Threads unter dem GIL nur {percent} % dessen, was ohne ihn möglich war.</translation>
    </message>
    <message>
        <source>Even without any waiting, threads under the GIL reached {percent} % of what is possible without it. One lock for all should have kept them from that.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Selbst ganz ohne Warten erreichten Threads unter dem GIL {percent} % dessen, was ohne ihn möglich ist. Ein Lock für alle hätte sie daran hindern müssen.</translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} processes do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Ab etwa {crossover} % Warten schaffen {workers} Threads unter dem GIL mindestens neun Zehntel von dem, was {workers} Prozesse schaffen. Verfügbare Kerne: {cores}.</translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} threads without it do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Ab etwa {crossover} % Warten schaffen {workers} Threads unter dem GIL mindestens neun Zehntel von dem, was {workers} Threads ohne GIL schaffen. Verfügbare Kerne: {cores}.</translation>
    </message>
    <message>
        <source>In the same thread as pieces of {block} ms only {percent} % of the beats were missed.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Im selben Thread wie Stücke von {block} ms fielen nur {percent} % der Schläge aus.</translation>
    </message>
    <message>
        <source>In the same thread as the heavy work {alone} % of the beats were missed, with gaps of up to {alone_gap} ms. With the work beside it, no more than {beside} % were missed, and the worst gap was {beside_gap} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Im selben Thread wie die Schwerarbeit fielen {alone} % der Schläge aus, mit Lücken bis zu {alone_gap} ms. Lief die Arbeit daneben, fielen höchstens {beside} % aus, und die größte Lücke war {beside_gap} ms.</translation>
    </message>
    <message>
        <source>It did not happen this time: {naive} meals, and always somebody could go on. It can happen at any time: think for a shorter time, or run for longer.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Diesmal ist es nicht passiert (Mahlzeiten: {naive}): Immer konnte jemand weitermachen. Es kann jederzeit passieren: Verkürze das Denken, oder lass den Lauf länger dauern.</translation>
    </message>
    <message>
        <source>Left fork first: {philosophers} philosophers stood still after {seconds} s. Lower fork first: never, {ordered} meals. With a time limit: {timeout} meals, and {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Linke Gabel zuerst: {philosophers} Philosophen standen nach {seconds} s still. Kleinere Nummer zuerst: nie (Mahlzeiten: {ordered}). Mit Zeitlimit wurde {backoffs}-mal eine Gabel zurückgelegt (Mahlzeiten: {timeout}).</translation>
    </message>
    <message>
        <source>More than {permits} connections were in use at once, {times} times.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Mehr als {permits} Verbindungen zugleich belegt: {times}-mal.</translation>
    </message>
    <message>
        <source>No server answered faster than its way of working allows.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Kein Server antwortete schneller, als es seine Arbeitsweise zulässt.</translation>
    </message>
    <message>
        <source>No worker crashed. Let the crash come sooner, or press the button while it runs.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Kein Worker ist abgestürzt. Lass den Absturz früher kommen, oder drücke während des Laufs auf „Jetzt abstürzen“.</translation>
    </message>
    <message>
        <source>Nobody came to eat: give it more time.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Niemand kam zum Essen: Gib mehr Zeit.</translation>
    </message>
    <message>
        <source>Not all of them found the same in the same data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Nicht alle fanden in denselben Daten dasselbe.</translation>
    </message>
    <message>
        <source>Not every run completed a round of pages. Give the runs more time.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Nicht jeder Lauf schaffte eine Runde Seiten. Gib den Läufen mehr Zeit.</translation>
    </message>
    <message>
        <source>Not every run finished a picture. Give the runs more time.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Nicht jeder Lauf stellte ein Bild fertig. Gib den Läufen mehr Zeit.</translation>
    </message>
    <message>
        <source>Not every server answered a request in time. Give the runs more time.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Nicht jeder Server beantwortete rechtzeitig eine Anfrage. Gib den Läufen mehr Zeit.</translation>
    </message>
    <message>
        <source>Not one item went through the queue: give it more time.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Kein einziges Element ging durch die Warteschlange: Gib mehr Zeit.</translation>
    </message>
    <message>
        <source>Not one of {expected} updates was lost: they were protected, or nobody shared the number.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Von {expected} Updates ging kein einziges verloren: Sie waren geschützt, oder niemand teilte die Zahl.</translation>
    </message>
    <message>
        <source>Not one update was lost, although nothing protected the number and {cores} cores were at work.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Kein einziges Update ging verloren, obwohl nichts die Zahl schützte und {cores} Kerne arbeiteten.</translation>
    </message>
    <message>
        <source>Of {items} items {lost} were lost and {doubled} came twice.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Von {items} Elementen verloren: {lost}, doppelt angekommen: {doubled}.</translation>
    </message>
    <message>
        <source>On one core the workers took turns and used {alone} % of it together. On {cores} cores up to {most} ran at the same instant and used {percent} %.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Auf einem Kern wechselten sich die Worker ab und nutzten zusammen {alone} % davon. Auf {cores} Kernen liefen bis zu {most} im selben Augenblick und nutzten {percent} %.</translation>
    </message>
    <message>
        <source>On one core {workers} workers used {percent} % of it together: they took turns, and never did two run at the same instant. That is concurrency without parallelism.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Auf einem Kern nutzten {workers} Worker zusammen {percent} % davon: Sie wechselten sich ab, und nie liefen zwei im selben Augenblick. Das ist Nebenläufigkeit ohne Parallelität.</translation>
    </message>
    <message>
        <source>One list for all: every worker saw {shortest} or more of its {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Eine Liste für alle: Jeder Worker sah mindestens {shortest} ihrer {made} Einträge.</translation>
    </message>
    <message>
        <source>One worker has all lines to itself. Choose two or more.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Ein Worker hat alle Zeilen für sich. Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>Only one core was available: two updates never happen at the same time on it.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Nur ein Kern war verfügbar: Darauf geschehen nie zwei Updates zur selben Zeit.</translation>
    </message>
    <message>
        <source>Only one core was available: working in parallel cannot show on it.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation>Nur ein Kern war verfügbar: Paralleles Arbeiten lässt sich darauf nicht zeigen.</translation>
    </message>
    <message>
        <source>Only {lost} of {workers} threads were lost, although all of them were in the process that crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Verlorene Threads: nur {lost} von {workers}, obwohl alle in dem Prozess waren, der abgestürzt ist.</translation>
    </message>
    <message>
        <source>Operations of {operation} ms are so short that going to sleep and waking up counts more than the work. Choose longer ones.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Operationen von {operation} ms sind so kurz, dass Einschlafen und Aufwachen mehr zählen als die Arbeit. Wähle längere.</translation>
    </message>
    <message>
        <source>Other programs used {load} % of the machine, too much to compare speeds.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Andere Programme nutzten {load} % des Rechners, zu viel, um Geschwindigkeiten zu vergleichen.</translation>
    </message>
    <message>
        <source>Philosophers who take the lower fork first stood still after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Philosophen, die zuerst die Gabel mit der kleineren Nummer nehmen, standen nach {seconds} s still.</translation>
    </message>
    <message>
        <source>Philosophers with a time limit stood still for ever after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Philosophen mit Zeitlimit standen nach {seconds} s für immer still.</translation>
    </message>
    <message>
        <source>Pieces of {block} ms leave time for nearly every beat. Choose longer ones than {shortest} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Stücke von {block} ms lassen Zeit für fast jeden Schlag. Wähle längere als {shortest} ms.</translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL, and spent {copying} % of their time on receiving it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Prozesse werteten die Daten {ratio}-mal so schnell aus wie Threads unter dem GIL und verbrachten {copying} % ihrer Zeit damit, sie zu empfangen.</translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL. Sending it to them left {left} % of what threads reach that share it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Prozesse werteten die Daten {ratio}-mal so schnell aus wie Threads unter dem GIL. Das Verschicken ließ ihnen {left} % von dem, was Threads erreichen, die sie teilen.</translation>
    </message>
    <message>
        <source>Processes finished {ratio} times as fast as threads under the GIL. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Prozesse wurden {ratio}-mal so schnell fertig wie Threads unter dem GIL. Verfügbare Kerne: {cores}.</translation>
    </message>
    <message>
        <source>Processes that share the data analysed it {ratio} times as fast as threads under the GIL: nothing had to be copied.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Prozesse, die sich die Daten teilen, werteten sie {ratio}-mal so schnell aus wie Threads unter dem GIL: Nichts musste kopiert werden.</translation>
    </message>
    <message>
        <source>Processes took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Prozesse brauchten insgesamt {measured} MiB, zu erwarten waren {expected} MiB.</translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Prozesse waren nur {speedup}-mal so schnell wie ein Worker, obwohl {cores} Kerne verfügbar waren.</translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker. The copying that was measured does not explain it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Prozesse waren nur {speedup}-mal so schnell wie ein Worker. Das gemessene Kopieren erklärt das nicht.</translation>
    </message>
    <message>
        <source>Producers were faster, and still only {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Die Erzeuger waren schneller, und doch war die Warteschlange wenig gefüllt (belegte Plätze: nur {depth} von {capacity}).</translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Anfragen, die vor allem warten, stört der GIL kaum: Unter ihm wurden {gil} pro Sekunde beantwortet, ohne ihn {free}.</translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without. A new process for each connection answered {each}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Anfragen, die vor allem warten, stört der GIL kaum: Unter ihm wurden {gil} pro Sekunde beantwortet, ohne ihn {free}. Mit einem neuen Prozess für jede Verbindung waren es {each}.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, hardly more than the {thread} µs of a thread.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Der Start eines Prozesses dauerte {process} µs, kaum länger als die {thread} µs eines Threads.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs, and a pool hands a task over in {pool} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Der Start eines Prozesses dauerte {process} µs, der eines Threads {thread} µs, und ein Pool übergibt eine Aufgabe in {pool} µs.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Der Start eines Prozesses dauerte {process} µs, der eines Threads {thread} µs.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs. A process for each task breaks even at about {even} ms of work.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Der Start eines Prozesses dauerte {process} µs, der eines Threads {thread} µs. Ein Prozess für jede Aufgabe lohnt sich ab etwa {even} ms Arbeit.</translation>
    </message>
    <message>
        <source>The crash came too late to see what was left.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Der Absturz kam zu spät, um zu sehen, was übrig blieb.</translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes only the one that crashed was lost, and it was started anew: {restarts} times.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Der Absturz beendete alle {threads} Threads. Von {workers} Prozessen ging nur der verloren, der abgestürzt ist, und er wurde {restarts}-mal neu gestartet.</translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes {survivors} worked on, with {left} % of the throughput.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Der Absturz beendete alle {threads} Threads. Prozesse, die weiterarbeiteten: {survivors} von {workers}, mit {left} % des Durchsatzes.</translation>
    </message>
    <message>
        <source>The lock changed hands only {handoffs} times a second, with a switch interval of {interval} ms and batches of {batch} ms.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Der Lock wechselte nur {handoffs}-mal pro Sekunde, bei einem Umschaltintervall von {interval} ms und Stücken von {batch} ms.</translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second, more often than a switch interval of {interval} ms and batches of {batch} ms should allow.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Der Lock wechselte {handoffs}-mal pro Sekunde, öfter, als es ein Umschaltintervall von {interval} ms und Stücke von {batch} ms zulassen sollten.</translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second: batches of {batch} ms keep it longer than the switch interval of {interval} ms. Each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Der Lock wechselte {handoffs}-mal pro Sekunde: Stücke von {batch} ms halten ihn länger fest als das Umschaltintervall von {interval} ms. Jeder von {workers} Threads wartete {wait} % seiner Zeit.</translation>
    </message>
    <message>
        <source>The manager passed {manager} messages of {size} bytes in a second, and a pipe no more than {pipe}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Nachrichten von {size} Byte pro Sekunde: durch den Manager {manager}, durch eine Pipe nicht mehr als {pipe}.</translation>
    </message>
    <message>
        <source>The queue between threads passed only {ratio} times as many messages of {size} bytes as the one between processes.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Die Warteschlange zwischen Threads schaffte nur {ratio}-mal so viele Nachrichten von {size} Byte wie die zwischen Prozessen.</translation>
    </message>
    <message>
        <source>The queue between threads passed {ratio} times as many messages of {size} bytes as the one between processes: {threads} against {processes} in a second.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Die Warteschlange zwischen Threads schaffte {ratio}-mal so viele Nachrichten von {size} Byte wie die zwischen Prozessen: {threads} gegen {processes} pro Sekunde.</translation>
    </message>
    <message>
        <source>The same run repeated gave results {spread} % apart, too much to compare speeds.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation>Derselbe Lauf lieferte bei Wiederholung Ergebnisse, die {spread} % auseinanderliegen, zu viel, um Geschwindigkeiten zu vergleichen.</translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with processes {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Das Warten überlappte sich überall, aber unter dem GIL wechselten sie sich beim Parsen ab: {pages} Seiten dauerten {gil} s, mit Prozessen {other} s.</translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with threads free of it {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Das Warten überlappte sich überall, aber unter dem GIL wechselten sie sich beim Parsen ab: {pages} Seiten dauerten {gil} s, mit Threads ohne GIL {other} s.</translation>
    </message>
    <message>
        <source>The workers did not all draw the same: {wrong} pictures differed.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Die Worker haben nicht alle dasselbe gezeichnet. Abweichende Bilder: {wrong}.</translation>
    </message>
    <message>
        <source>The workers used {percent} % of a core together, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Die Worker nutzten zusammen {percent} % eines Kerns, obwohl die Zahl der verfügbaren Kerne nur {cores} war.</translation>
    </message>
    <message>
        <source>There was a connection for each of the {workers} workers: nobody had to wait, and they were used {speed} times a second.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Für jeden der {workers} Worker gab es eine Verbindung: Niemand musste warten, und es gab {speed} Nutzungen pro Sekunde.</translation>
    </message>
    <message>
        <source>There was hardly any waiting that could overlap. Choose more latency.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Es gab kaum Warten, das sich überlappen konnte. Wähle mehr Latenz.</translation>
    </message>
    <message>
        <source>There was one list for all, and yet a worker saw only {shortest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Es gab eine Liste für alle, und doch sah ein Worker nur {shortest} von {made} Einträgen.</translation>
    </message>
    <message>
        <source>Threads have one list, and all of them see every entry. {workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Threads haben eine Liste, und alle sehen jeden Eintrag. {workers} Prozesse machten {made} Einträge, und keiner von ihnen sah mehr als {longest}: Jeder hat seine eigene Liste.</translation>
    </message>
    <message>
        <source>Threads took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Threads brauchten insgesamt {measured} MiB, zu erwarten waren {expected} MiB.</translation>
    </message>
    <message>
        <source>Threads under the GIL were only {speedup} times as fast as one worker, although {limit} was possible with {share} % waiting: the waiting did not overlap.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Threads unter dem GIL waren nur {speedup}-mal so schnell wie ein Worker, obwohl bei {share} % Warten das {limit}-Fache möglich war: Das Warten überlappte sich nicht.</translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. One lock for all should have kept them from being faster.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Threads unter dem GIL waren {speedup}-mal so schnell wie ein Worker. Ein Lock für alle hätte verhindern müssen, dass sie schneller sind.</translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. With {share} % waiting, no more than {limit} should be possible.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Threads unter dem GIL waren {speedup}-mal so schnell wie ein Worker. Bei {share} % Warten sollte nicht mehr als das {limit}-Fache möglich sein.</translation>
    </message>
    <message>
        <source>Threads without a GIL finished {ratio} times as fast as threads under it. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Threads ohne GIL wurden {ratio}-mal so schnell fertig wie Threads unter ihm. Verfügbare Kerne: {cores}.</translation>
    </message>
    <message>
        <source>Threads without a GIL were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Threads ohne GIL waren nur {speedup}-mal so schnell wie ein Worker, obwohl {cores} Kerne verfügbar waren.</translation>
    </message>
    <message>
        <source>To judge this, let a worker crash among threads and among processes.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Für ein Urteil lass je einen Worker unter Threads und unter Prozessen abstürzen.</translation>
    </message>
    <message>
        <source>To judge this, let two or more workers make some entries each.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Für ein Urteil lass zwei oder mehr Worker jeweils einige Einträge machen.</translation>
    </message>
    <message>
        <source>To judge this, run a thread and a process for each task with the same settings.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Für ein Urteil starte „Thread pro Aufgabe“ und „Prozess pro Aufgabe“ mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>To judge this, run at least one contender to its end.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Für ein Urteil lass mindestens eine Variante bis zum Ende laufen.</translation>
    </message>
    <message>
        <source>To judge this, run at least two kinds of server with the same settings.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Für ein Urteil starte mindestens zwei Arten von Servern mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads or processes with the same settings.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Für ein Urteil starte einen Worker allein und Threads oder Prozesse mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads with the same settings.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Für ein Urteil starte einen Worker allein und Threads mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone as well, or sweep over both layouts.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Für ein Urteil starte auch einen Worker allein, oder starte eine Messreihe über beide Anordnungen.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone, or threads under the GIL, and threads or processes with the same settings.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Für ein Urteil starte einen Worker allein oder Threads unter dem GIL, und dazu Threads oder Prozesse mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>To judge this, run one worker, threads under the GIL and processes with the same settings, or sweep the share of waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Für ein Urteil starte einen Worker, Threads unter dem GIL und Prozesse mit denselben Einstellungen, oder eine Messreihe über den Warteanteil.</translation>
    </message>
    <message>
        <source>To judge this, run threads and processes with the same settings.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Für ein Urteil starte Threads und Prozesse mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>To judge this, run threads or processes with two or more workers.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Für ein Urteil starte Threads oder Prozesse mit zwei oder mehr Workern.</translation>
    </message>
    <message>
        <source>To judge this, run threads or processes.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Für ein Urteil starte Threads oder Prozesse.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and processes with the same settings.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Für ein Urteil starte Threads unter dem GIL und Prozesse mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and threads without it or processes, with the same settings.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Für ein Urteil starte Threads unter dem GIL und dazu Threads ohne ihn oder Prozesse, mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Für ein Urteil starte Threads unter dem GIL.</translation>
    </message>
    <message>
        <source>To judge this, run threads without a GIL, or processes.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Für ein Urteil starte Threads ohne GIL oder Prozesse.</translation>
    </message>
    <message>
        <source>Two philosophers had the same fork at once, {times} times.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Zwei Philosophen hatten {times}-mal zugleich dieselbe Gabel.</translation>
    </message>
    <message>
        <source>Two workers were inside the lock at once, {violations} times.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Zwei Worker hatten {violations}-mal zugleich den Lock.</translation>
    </message>
    <message>
        <source>Under the GIL a picture was finished {speedup} times as fast as by one worker. One lock for all should have kept it from being faster.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Unter dem GIL wurde ein Bild {speedup}-mal so schnell fertig wie mit einem Worker. Ein Lock für alle hätte verhindern müssen, dass es schneller geht.</translation>
    </message>
    <message>
        <source>Under the GIL one request in a hundred took longer than {gil} ms, far more than a switch interval of {interval} ms explains.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Unter dem GIL dauerte eine von hundert Anfragen länger als {gil} ms, weit mehr, als ein Umschaltintervall von {interval} ms erklärt.</translation>
    </message>
    <message>
        <source>Under the GIL only one request in a hundred took longer than {gil} ms, although the switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Unter dem GIL dauerte nur eine von hundert Anfragen länger als {gil} ms, obwohl das Umschaltintervall {interval} ms ist.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it only {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Unter dem GIL wurden {gil} Anfragen pro Sekunde beantwortet, ohne ihn nur {free}.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Unter dem GIL wurden {gil} Anfragen pro Sekunde beantwortet, ohne ihn {free}.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: computing takes turns there.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Unter dem GIL wurden {gil} Anfragen pro Sekunde beantwortet, ohne ihn {free}: Dort wird nur reihum gerechnet.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: taking turns at computing did not make the difference that it should.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Unter dem GIL wurden {gil} Anfragen pro Sekunde beantwortet, ohne ihn {free}: Dass reihum gerechnet wird, machte nicht den Unterschied, den es machen sollte.</translation>
    </message>
    <message>
        <source>Under the GIL {most} threads ran at the same instant. One lock for all should have kept them from that.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Unter dem GIL liefen {most} Threads im selben Augenblick. Ein Lock für alle hätte sie daran hindern müssen.</translation>
    </message>
    <message>
        <source>When all take the fork with the lower number first, nobody ever stood still: {ordered} meals.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Wenn alle zuerst die Gabel mit der kleineren Nummer nahmen, gab es nie einen Stillstand. Mahlzeiten: {ordered}.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were only {ratio} times as fast as with counters side by side. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Mit einer Cache-Zeile für jeden Zähler waren {workers} Worker nur {ratio}-mal so schnell wie mit Zählern nebeneinander. Vielleicht teilen sich ihre Kerne einen First-Level-Cache.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {ratio} times as fast as with counters side by side, although nobody touched another&apos;s.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Mit einer Cache-Zeile für jeden Zähler waren {workers} Worker {ratio}-mal so schnell wie mit Zählern nebeneinander, obwohl niemand den Zähler eines anderen anrührte.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {speedup} times as fast as one.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Mit einer Cache-Zeile für jeden Zähler waren {workers} Worker {speedup}-mal so schnell wie einer.</translation>
    </message>
    <message>
        <source>With a switch interval of {interval} ms the lock changed hands {handoffs} times a second, and each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Bei einem Umschaltintervall von {interval} ms wechselte der Lock {handoffs}-mal pro Sekunde, und jeder von {workers} Threads wartete {wait} % seiner Zeit.</translation>
    </message>
    <message>
        <source>With a switch interval of {short} ms the lock changed hands {often} times a second, with {long} ms {seldom} times. Its {workers} threads always waited most of their time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Bei einem Umschaltintervall von {short} ms wechselte der Lock {often}-mal pro Sekunde, bei {long} ms {seldom}-mal. Die {workers} Threads warteten immer den größten Teil ihrer Zeit.</translation>
    </message>
    <message>
        <source>With a time limit nobody got to eat: {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Mit Zeitlimit kam niemand zum Essen: {backoffs}-mal wurde eine Gabel zurückgelegt.</translation>
    </message>
    <message>
        <source>With a time limit nobody stood still for ever: {timeout} meals, and {backoffs} times a philosopher put a fork back and tried again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Mit Zeitlimit gab es nie einen endgültigen Stillstand. Mahlzeiten: {timeout}; {backoffs}-mal legte ein Philosoph eine Gabel zurück und versuchte es noch einmal.</translation>
    </message>
    <message>
        <source>With an order among the forks {ordered} meals, with a time limit {timeout} meals; nobody stood still for ever.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Mahlzeiten mit einer Reihenfolge der Gabeln: {ordered}, mit Zeitlimit: {timeout}; niemand stand für immer still.</translation>
    </message>
    <message>
        <source>With one page at a time nothing can overlap. Choose two or more pages and workers.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Mit einer Seite auf einmal kann sich nichts überlappen. Wähle zwei oder mehr Seiten und Worker.</translation>
    </message>
    <message>
        <source>With one thread nobody asks for the lock. Choose two or more.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Mit einem Thread bittet niemand um den Lock. Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>With one worker nobody does the heavy work beside the beats. Choose two.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Mit einem Worker macht niemand die Schwerarbeit neben den Schlägen. Wähle zwei.</translation>
    </message>
    <message>
        <source>With one worker nobody is left to work on. Choose two or more.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Mit einem Worker bleibt niemand übrig, der weiterarbeitet. Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>With one worker nobody takes turns. Choose two or more.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Mit einem Worker wechselt sich niemand ab. Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>With one worker nobody waits for a connection. Choose two or more.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Mit einem Worker wartet niemand auf eine Verbindung. Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>With one worker nobody waits for the lock. Choose two or more.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Mit einem Worker wartet niemand auf den Lock. Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>With one worker nothing can overlap. Choose two or more.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Mit einem Worker kann sich nichts überlappen. Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>With one worker there is nothing to run in parallel. Choose two or more.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Mit einem Worker gibt es nichts, was parallel laufen könnte. Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>With so little data there is nothing to tell apart. Choose {least} MiB or more.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Bei so wenigen Daten lässt sich nichts unterscheiden. Wähle mindestens {least} MiB.</translation>
    </message>
    <message>
        <source>With more connections ({most} in place of {fewest}) {workers} workers made {fast} uses a second in place of {slow}: from {enough} on, more gave nothing.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Mit mehr Verbindungen ({most} statt {fewest}) kamen {workers} Worker auf {fast} statt {slow} Nutzungen pro Sekunde: Ab {enough} brachten weitere nichts.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Mit {share} % der Arbeit unter dem Lock waren {workers} Prozesse {speedup}-mal so schnell wie ein Worker. Verfügbare Kerne: {cores}. Der Lock störte kaum.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Mit {share} % der Arbeit unter dem Lock waren {workers} Prozesse {speedup}-mal so schnell wie ein Worker; mehr als das {limit}-Fache ist nicht möglich. Sie verbrachten {wait} % ihrer Zeit mit Warten.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Mit {share} % der Arbeit unter dem Lock waren {workers} Threads {speedup}-mal so schnell wie ein Worker. Verfügbare Kerne: {cores}. Der Lock störte kaum.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Mit {share} % der Arbeit unter dem Lock waren {workers} Threads {speedup}-mal so schnell wie ein Worker; mehr als das {limit}-Fache ist nicht möglich. Sie verbrachten {wait} % ihrer Zeit mit Warten.</translation>
    </message>
    <message>
        <source>Without a busy thread nobody keeps the lock from the client. Choose one.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Ohne rechnenden Thread hält niemand den Client vom Lock ab. Wähle einen.</translation>
    </message>
    <message>
        <source>Without a common lock one request in a hundred took longer than {free} ms as well: the cores were too busy to tell the lock&apos;s part.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Auch ohne gemeinsamen Lock dauerte eine von hundert Anfragen länger als {free} ms: Die Kerne waren zu beschäftigt, um den Anteil des Locks zu erkennen.</translation>
    </message>
    <message>
        <source>Without a common lock, {workers} workers were only {speedup} times as fast as one, although {limit} was possible with {share} % waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Ohne gemeinsamen Lock waren {workers} Worker nur {speedup}-mal so schnell wie einer, obwohl bei {share} % Warten das {limit}-Fache möglich war.</translation>
    </message>
    <message>
        <source>Without protection {lost} of {expected} updates were lost: {percent} %.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Verlorene Updates ohne Schutz: {lost} von {expected}, das sind {percent} %.</translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although no more than {limit} of {workers} could work at a time.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Die Worker verbrachten nur {wait} % ihrer Zeit mit Warten, obwohl von {workers} höchstens {limit} zugleich arbeiten konnten.</translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although {workers} of them shared {permits} connections.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Die Worker verbrachten nur {wait} % ihrer Zeit mit Warten, obwohl es {workers} waren und nur {permits} zugleich eine Verbindung haben konnten.</translation>
    </message>
    <message>
        <source>{chunks} chunks are too few for {workers} workers. Choose smaller chunks or more data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Zu wenige Blöcke für {workers} Worker: {chunks}. Wähle kleinere Blöcke oder mehr Daten.</translation>
    </message>
    <message>
        <source>{corrupt} messages did not arrive as they were sent.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Nachrichten, die nicht so ankamen, wie sie verschickt wurden: {corrupt}.</translation>
    </message>
    <message>
        <source>{errors} requests got a wrong answer or none.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Anfragen mit falscher oder ganz ohne Antwort: {errors}.</translation>
    </message>
    <message>
        <source>{failed} pages could not be fetched.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Seiten, die sich nicht holen ließen: {failed}.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Both ends were about as fast: on average {producers} producers waited for space and {consumers} consumers for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>{items} Elemente gingen durch die Warteschlange, keines ging verloren, keines kam doppelt. Beide Enden waren etwa gleich schnell: Im Mittel warteten {producers} Erzeuger auf Platz und {consumers} Verbraucher auf Elemente.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Consumers were faster: of {capacity} places {depth} were taken on average, and {consumers} consumers waited for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>{items} Elemente gingen durch die Warteschlange, keines ging verloren, keines kam doppelt. Die Verbraucher waren schneller. Belegte Plätze im Mittel: {depth} von {capacity}; {consumers} Verbraucher warteten auf Elemente.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Producers were faster: of {capacity} places {depth} were taken on average, and {producers} producers waited for space.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>{items} Elemente gingen durch die Warteschlange, keines ging verloren, keines kam doppelt. Die Erzeuger waren schneller. Belegte Plätze im Mittel: {depth} von {capacity}; {producers} Erzeuger warteten auf Platz.</translation>
    </message>
    <message>
        <source>{left} % of the throughput was left, where the processes that worked on should have reached {expected} %.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Vom Durchsatz blieben {left} % übrig, wo die Prozesse, die weiterarbeiteten, {expected} % hätten erreichen müssen.</translation>
    </message>
    <message>
        <source>{lost} processes were lost, although only {crashes} crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Verlorene Prozesse: {lost}, abgestürzt waren aber nur {crashes}.</translation>
    </message>
    <message>
        <source>{lost} updates were lost where none can be lost.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Verlorene Updates, wo keines verloren gehen kann: {lost}.</translation>
    </message>
    <message>
        <source>{most} workers ran at the same instant, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Im selben Augenblick liefen {most} Worker, obwohl die Zahl der verfügbaren Kerne nur {cores} war.</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with processes: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} Seiten dauerten nacheinander {alone} s und mit Prozessen {time} s: Während einer wartet, machen andere weiter.</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads under the GIL: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} Seiten dauerten nacheinander {alone} s und mit Threads unter dem GIL {time} s: Während einer wartet, machen andere weiter.</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} Seiten dauerten nacheinander {alone} s und mit Threads {time} s: Während einer wartet, machen andere weiter.</translation>
    </message>
    <message>
        <source>{pages} pages took {gil} s under the GIL and {other} s without: taking turns at parsing did not make the difference that it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} Seiten dauerten unter dem GIL {gil} s und ohne ihn {other} s: Dass reihum geparst wird, machte nicht den Unterschied, den es machen sollte.</translation>
    </message>
    <message>
        <source>{pages} pages took {time} s, although {possible} s would have been enough: the waiting did not overlap as it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>{pages} Seiten dauerten {time} s, obwohl {possible} s genügt hätten: Das Warten überlappte sich nicht so, wie es sollte.</translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, although every worker had a core of its own.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Auch neben der Arbeit fielen {percent} % der Schläge aus, obwohl jeder Worker einen eigenen Kern hatte.</translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, but {workers} workers shared {cores} cores. Choose no more workers than cores.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Auch neben der Arbeit fielen {percent} % der Schläge aus, aber {workers} Worker mussten sich die Kerne teilen (verfügbar: {cores}). Wähle nicht mehr Worker als Kerne.</translation>
    </message>
    <message>
        <source>{philosophers} philosophers who all take the left fork first stood still after {seconds} s: each held one fork and waited for the next, and nobody would ever have moved again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>{philosophers} Philosophen, die alle zuerst die linke Gabel nehmen, standen nach {seconds} s still: Jeder hielt eine Gabel und wartete auf die nächste, und niemand hätte sich je wieder bewegt.</translation>
    </message>
    <message>
        <source>{workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>{workers} Prozesse machten {made} Einträge, und keiner von ihnen sah mehr als {longest}: Jeder hat seine eigene Liste.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: a spawned process inherits nothing and makes its own data.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} Prozesse brauchten insgesamt {processes} MiB, Threads {threads} MiB: Ein mit Spawn gestarteter Prozess erbt nichts und legt seine Daten selbst an.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: each process has its own copy of the {touched} % that it wrote to.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} Prozesse brauchten insgesamt {processes} MiB, Threads {threads} MiB: Jeder Prozess hat eine eigene Kopie der {touched} %, in die er geschrieben hat.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: memory that nobody writes to exists only once.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>{workers} Prozesse brauchten insgesamt {processes} MiB, Threads {threads} MiB: Speicher, in den niemand schreibt, gibt es nur einmal.</translation>
    </message>
    <message>
        <source>{workers} threads spent only {wait} % of their time waiting for the lock, although one of them can hold it at a time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>{workers} Threads verbrachten nur {wait} % ihrer Zeit mit dem Warten auf den Lock, obwohl ihn immer nur einer halten kann.</translation>
    </message>
    <message>
        <source>{workers} workers made progress together, and up to {most} of them ran at the same instant: that is how many cores they could use. Together they used {percent} % of a core.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>{workers} Worker kamen gemeinsam voran, und bis zu {most} von ihnen liefen im selben Augenblick: So viele Kerne konnten sie nutzen. Zusammen nutzten sie {percent} % eines Kerns.</translation>
    </message>
    <message>
        <source>{workers} workers on {cores} cores used only {percent} % of a core together, and no more than {most} ran at the same instant.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>{workers} Worker nutzten zusammen nur {percent} % eines Kerns, und im selben Augenblick liefen nie mehr als {most}. Verfügbare Kerne: {cores}.</translation>
    </message>
    <message>
        <source>{workers} workers shared {permits} connections: never more than {permits} were in use, {speed} uses a second, and each worker waited {wait} % of its time.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} Worker teilten sich den Pool (Verbindungen: {permits}): Nie waren mehr als {permits} zugleich belegt, es gab {speed} Nutzungen pro Sekunde, und jeder Worker wartete {wait} % seiner Zeit.</translation>
    </message>
    <message>
        <source>{workers} workers used connections only {speed} times a second, although {limit} were possible with {permits} of them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} Worker kamen nur auf {speed} Nutzungen einer Verbindung pro Sekunde, obwohl {limit} möglich waren (Verbindungen im Pool: {permits}).</translation>
    </message>
    <message>
        <source>{workers} workers used connections {speed} times a second. With {permits} of them, no more than {limit} should be possible.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>{workers} Worker kamen auf {speed} Nutzungen einer Verbindung pro Sekunde. Mehr als {limit} sollten nicht möglich sein (Verbindungen im Pool: {permits}).</translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although each counter had a cache line to itself.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} Worker waren nur {speedup}-mal so schnell wie einer, obwohl jeder Zähler eine Cache-Zeile für sich hatte.</translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although {limit} was possible: passing the lock on cost more than the work inside it.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>{workers} Worker waren nur {speedup}-mal so schnell wie einer, obwohl das {limit}-Fache möglich war: Den Lock weiterzugeben kostete mehr als die Arbeit unter ihm.</translation>
    </message>
    <message>
        <source>{workers} workers were {speedup} times as fast as one. With {share} % of the work inside the lock, no more than {limit} should be possible.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>{workers} Worker waren {speedup}-mal so schnell wie einer. Mit {share} % der Arbeit unter dem Lock sollte nicht mehr als das {limit}-Fache möglich sein.</translation>
    </message>
    <message>
        <source>{workers} workers with their counters side by side were {speedup} times as fast as one. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} Worker mit ihren Zählern nebeneinander waren {speedup}-mal so schnell wie einer. Vielleicht teilen sich ihre Kerne einen First-Level-Cache.</translation>
    </message>
    <message>
        <source>{workers} workers, each with a counter of its own and no lock, were only {speedup} times as fast as one, not {ideal} times: their counters share cache lines.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>{workers} Worker, jeder mit eigenem Zähler und ohne Lock, waren nur {speedup}-mal so schnell wie einer, nicht {ideal}-mal: Ihre Zähler teilen sich Cache-Zeilen.</translation>
    </message>
    <message>
        <source>{wrong} answers were not what had been sent.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Antworten, die nicht dem entsprachen, was verschickt wurde: {wrong}.</translation>
    </message>
    <message>
        <source>{wrong} increments are missing, although every counter had one writer only.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Fehlende Additionen: {wrong}, obwohl in jeden Zähler nur einer schrieb.</translation>
    </message>
    <message>
        <source>Sending the data ate the whole gain: processes reached {left} % of what threads reach that share it, and were {ratio} times as fast as threads under the GIL.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Das Senden der Daten hat den ganzen Gewinn aufgezehrt: Prozesse erreichten {left} % von dem, was Threads erreichen, die die Daten teilen, und waren {ratio}-mal so schnell wie Threads unter dem GIL.</translation>
    </message>
</context>
</TS>
