<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Axes</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>Votre pari&#xa0;:</translation>
    </message>
    <message>
        <source>Your bet was right:</source>
        <translation>Votre pari était juste&#xa0;:</translation>
    </message>
    <message>
        <source>Your bet was another one:</source>
        <translation>Vous aviez parié autre chose&#xa0;:</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Mesuré&#xa0;:</translation>
    </message>
    <message>
        <source>these runs do not decide it</source>
        <translation>ces passages ne permettent pas de trancher</translation>
    </message>
    <message>
        <source>Your bet was right.</source>
        <translation>Votre pari était juste.</translation>
    </message>
    <message>
        <source>Your bet was another one.</source>
        <translation>Vous aviez parié autre chose.</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln cœur</numerusform>
            <numerusform>%Ln cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1 sur %Ln cœur</numerusform>
            <numerusform>%1 sur %Ln cœurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaveatText</name>
    <message>
        <source>more workers than cores</source>
        <translation>plus de workers que de cœurs</translation>
    </message>
    <message>
        <source>other programs used %1 %</source>
        <translation>autres programmes&#xa0;: %1&#xa0;% utilisés</translation>
    </message>
    <message>
        <source>one core only</source>
        <translation>un seul cœur</translation>
    </message>
    <message>
        <source>unsteady: varies by %1 %</source>
        <translation>instable&#xa0;: varie de %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline events lost</source>
        <translation>
            <numerusform>%Ln événement de chronologie perdu</numerusform>
            <numerusform>%Ln événements de chronologie perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples only</source>
        <translation>
            <numerusform>seulement %Ln échantillon</numerusform>
            <numerusform>seulement %Ln échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>measuring took %1 % of a core</source>
        <translation>la mesure a pris %1&#xa0;% d’un cœur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers lost</source>
        <translation>
            <numerusform>%Ln worker perdu</numerusform>
            <numerusform>%Ln workers perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers not started</source>
        <translation>
            <numerusform>%Ln worker non démarré</numerusform>
            <numerusform>%Ln workers non démarrés</numerusform>
        </translation>
    </message>
    <message>
        <source>lower priority</source>
        <translation>priorité plus basse</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>test build</source>
        <translation>version test</translation>
    </message>
    <message>
        <source>More workers wanted to compute than there are cores, so some always waited for a core. More workers cannot be faster than the cores allow.</source>
        <translation>Plus de workers voulaient calculer qu’il n’y a de cœurs&#xa0;: il y en avait donc toujours en attente d’un cœur. Des workers plus nombreux ne vont pas plus vite que ce que permettent les cœurs.</translation>
    </message>
    <message>
        <source>Other programs used %1 % of the machine. Close them and measure again.</source>
        <translation>D’autres programmes utilisaient %1&#xa0;% de la machine. Fermez-les et mesurez de nouveau.</translation>
    </message>
    <message>
        <source>Only one core was free to use: nothing can run in parallel, whatever the contender. Allow more cores.</source>
        <translation>Un seul cœur était disponible&#xa0;: rien ne peut s’exécuter en parallèle, quel que soit le candidat. Autorisez plus de cœurs.</translation>
    </message>
    <message>
        <source>The throughput varied by %1 % during the run. Measure longer, or more often.</source>
        <translation>Le débit a varié de %1&#xa0;% pendant l’exécution. Mesurez plus longtemps, ou plus souvent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes came faster than they could be read: the timeline has holes, the other figures are complete.</source>
        <translation>
            <numerusform>%Ln changement d’état est arrivé trop vite pour être lu&#xa0;: la chronologie a un trou, les autres chiffres sont complets.</numerusform>
            <numerusform>%Ln changements d’état sont arrivés trop vite pour être lus&#xa0;: la chronologie a des trous, les autres chiffres sont complets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln samples. Measure longer.</source>
        <translation>
            <numerusform>Il n’y a que %Ln échantillon. Mesurez plus longtemps.</numerusform>
            <numerusform>Il n’y a que %Ln échantillons. Mesurez plus longtemps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring and drawing took %1 % of a core, which the workers could not use.</source>
        <translation>La mesure et l’affichage ont pris %1&#xa0;% d’un cœur, dont les workers n’ont pas pu disposer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers ended without having been told to.</source>
        <translation>
            <numerusform>%Ln worker s’est terminé sans qu’on le lui ait demandé.</numerusform>
            <numerusform>%Ln workers se sont terminés sans qu’on le leur ait demandé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers could not be started: a limit of the system. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>%Ln worker n’a pas pu démarrer&#xa0;: c’est une limite du système. Choisissez-en moins, ou relevez la limite.</numerusform>
            <numerusform>%Ln workers n’ont pas pu démarrer&#xa0;: c’est une limite du système. Choisissez-en moins, ou relevez la limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workers ran at a lower priority than the window, so other programs went first.</source>
        <translation>Les workers avaient une priorité plus basse que la fenêtre&#xa0;: les autres programmes passaient donc avant eux.</translation>
    </message>
    <message>
        <source>The run was stopped before its time.</source>
        <translation>L’exécution a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>This build checks itself while it runs and is several times slower.</source>
        <translation>Cette version se contrôle elle-même pendant qu’elle s’exécute et est plusieurs fois plus lente.</translation>
    </message>
</context>
<context>
    <name>DropRule</name>
    <message numerus="yes">
        <source>%n further files are left out.</source>
        <translation>
            <numerusform>%n autre fichier est laissé de côté.</numerusform>
            <numerusform>%n autres fichiers sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record %1.</source>
        <translation>Ouvrir le relevé %1.</translation>
    </message>
    <message>
        <source>Set everything as it was for the picture %1.</source>
        <translation>Tout régler comme pour l’image %1.</translation>
    </message>
    <message>
        <source>Compare the records %1 and %2.</source>
        <translation>Comparer les relevés %1 et %2.</translation>
    </message>
    <message>
        <source>Records (.json) and pictures (.png) that Contend has saved can be opened here.</source>
        <translation>Ici s’ouvrent les relevés (.json) et les images (.png) que Contend a enregistrés.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Ceci n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is not a file of this computer.</source>
        <translation>%1 n’est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is neither.</source>
        <comment>a record nor a picture</comment>
        <translation>%1 n’est ni l’un ni l’autre.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Message du système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such experiment.</source>
        <translation>Cette expérience n’existe pas.</translation>
    </message>
    <message>
        <source>There is no experiment %1.</source>
        <translation>L’expérience %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such contender here.</source>
        <translation>Ce candidat n’existe pas ici.</translation>
    </message>
    <message>
        <source>There is no contender %1 here.</source>
        <translation>Le candidat %1 n’existe pas ici.</translation>
    </message>
    <message>
        <source>There is no such parameter here.</source>
        <translation>Ce paramètre n’existe pas ici.</translation>
    </message>
    <message>
        <source>There is no parameter %1 here.</source>
        <translation>Le paramètre %1 n’existe pas ici.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Il faut un nombre.</translation>
    </message>
    <message>
        <source>A number is needed, not %1.</source>
        <translation>Il faut un nombre, et non %1.</translation>
    </message>
    <message>
        <source>The value is out of range.</source>
        <translation>La valeur est hors limites.</translation>
    </message>
    <message>
        <source>The value %1 is out of range.</source>
        <translation>La valeur %1 est hors limites.</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>Ce choix n’existe pas.</translation>
    </message>
    <message>
        <source>There is no choice %1.</source>
        <translation>Le choix %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The sweep is not understood.</source>
        <translation>Le balayage n’est pas compris.</translation>
    </message>
    <message>
        <source>The sweep %1 is not understood.</source>
        <translation>Le balayage %1 n’est pas compris.</translation>
    </message>
    <message>
        <source>The value contradicts another one.</source>
        <translation>La valeur en contredit une autre.</translation>
    </message>
    <message>
        <source>The value %1 contradicts another one.</source>
        <translation>La valeur %1 en contredit une autre.</translation>
    </message>
    <message>
        <source>That needs more memory than is free on this machine.</source>
        <translation>Cela demande plus de mémoire que cette machine n’en a de libre.</translation>
    </message>
    <message>
        <source>That needs %1 of memory, more than is free on this machine.</source>
        <translation>Cela demande %1 de mémoire, plus que cette machine n’en a de libre.</translation>
    </message>
    <message>
        <source>The option is not understood.</source>
        <translation>L’option n’est pas comprise.</translation>
    </message>
    <message>
        <source>The option does not take %1.</source>
        <translation>L’option n’accepte pas %1.</translation>
    </message>
    <message>
        <source>The picture %1 holds no settings that Contend can read: programs that save a picture anew leave them out.</source>
        <translation>L’image %1 ne contient pas de réglages que Contend puisse lire&#xa0;: les programmes qui réenregistrent une image les suppriment.</translation>
    </message>
    <message>
        <source>The file is damaged or is no record of Contend.</source>
        <translation>Le fichier est endommagé ou n’est pas un relevé de Contend.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no record of Contend.</source>
        <translation>%1 est endommagé ou n’est pas un relevé de Contend.</translation>
    </message>
    <message>
        <source>The record was written by another version of Contend.</source>
        <translation>Le relevé a été écrit par une autre version de Contend.</translation>
    </message>
    <message>
        <source>The record %1 was written by another version of Contend.</source>
        <translation>Le relevé %1 a été écrit par une autre version de Contend.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>Il n’y a pas assez de mémoire pour cette exécution.</translation>
    </message>
    <message>
        <source>The system allows no more processes or threads.</source>
        <translation>Le système n’autorise pas plus de processus ou de threads.</translation>
    </message>
    <message>
        <source>The system allows no more open files.</source>
        <translation>Le système n’autorise pas plus de fichiers ouverts.</translation>
    </message>
    <message>
        <source>The helper program contend-host could not be started.</source>
        <translation>Le programme auxiliaire contend-host n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>A helper of the experiment could not be started.</source>
        <translation>Un auxiliaire de l’expérience n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The machine has too little of what this needs.</source>
        <translation>La machine n’a pas assez de ce qu’il faut pour cela.</translation>
    </message>
    <message>
        <source>The machine has too little of %1.</source>
        <translation>La machine n’a pas assez de ressources&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The helper program contend-host ended unexpectedly.</source>
        <translation>Le programme auxiliaire contend-host s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>A worker ended unexpectedly.</source>
        <translation>Un worker s’est terminé de façon inattendue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the workers ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln des workers s’est terminé de façon inattendue.</numerusform>
            <numerusform>%Ln des workers se sont terminés de façon inattendue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The helper program contend-host stopped answering and was ended.</source>
        <translation>Le programme auxiliaire contend-host ne répondait plus&#xa0;; il a été arrêté.</translation>
    </message>
    <message>
        <source>The shared memory of this run has the wrong form.</source>
        <translation>La mémoire partagée de cette exécution n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>Contend made a mistake of its own.</source>
        <translation>Contend a commis une erreur interne.</translation>
    </message>
    <message>
        <source>“contend list” shows all experiments with their contenders and parameters.</source>
        <translation>«&#xa0;contend list&#xa0;» affiche toutes les expériences, avec leurs candidats et leurs paramètres.</translation>
    </message>
    <message>
        <source>Write it with digits and a point, such as 2.5.</source>
        <translation>Écrivez-le avec des chiffres et un point, par exemple 2.5.</translation>
    </message>
    <message>
        <source>Choose one of the allowed values.</source>
        <translation>Choisissez l’une des valeurs possibles.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Modifiez l’une des deux.</translation>
    </message>
    <message>
        <source>Choose less data or fewer workers, or close other programs.</source>
        <translation>Choisissez moins de données ou moins de workers, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Write it as PARAMETER=FROM:TO or PARAMETER=FROM:TO:STEP, such as workers=1:8.</source>
        <translation>Écrivez-le sous la forme PARAMÈTRE=DE:À ou PARAMÈTRE=DE:À:PAS, par exemple workers=1:8.</translation>
    </message>
    <message>
        <source>Choose a file that “contend run … --json” or Export has written.</source>
        <translation>Choisissez un fichier écrit par «&#xa0;contend run … --json&#xa0;» ou par Exporter.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or measure again with this one.</source>
        <translation>Ouvrez-le avec la version qui l’a écrit, ou refaites la mesure avec celle-ci.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Choose another place, or check that the folder exists, has room and may be written.</source>
        <translation>Choisissez un autre emplacement, ou vérifiez que le dossier existe, qu’il y reste de la place et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>Close other programs, or choose fewer workers or less data.</source>
        <translation>Fermez d’autres programmes, ou choisissez moins de workers ou moins de données.</translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -u, or pids.max of the container).</source>
        <translation>Choisissez moins de workers, ou relevez la limite (ulimit -u, ou pids.max du conteneur).</translation>
    </message>
    <message>
        <source>Choose fewer workers, or raise the limit (ulimit -n).</source>
        <translation>Choisissez moins de workers, ou relevez la limite (ulimit -n).</translation>
    </message>
    <message>
        <source>It must lie beside the program contend; build or install Contend again if it is missing.</source>
        <translation>Il doit se trouver à côté du programme contend&#xa0;; s’il manque, compilez ou installez de nouveau Contend.</translation>
    </message>
    <message>
        <source>Try again with fewer workers, or look for a firewall that closes the loopback address.</source>
        <translation>Réessayez avec moins de workers, ou cherchez un pare-feu qui ferme l’adresse de bouclage.</translation>
    </message>
    <message>
        <source>Choose smaller values, or free what other programs hold.</source>
        <translation>Choisissez des valeurs plus petites, ou libérez ce que d’autres programmes occupent.</translation>
    </message>
    <message>
        <source>What was measured until then is kept. Run it again; fewer workers or less memory may help.</source>
        <translation>Ce qui a été mesuré jusque-là est conservé. Relancez&#xa0;; moins de workers ou moins de mémoire peuvent aider.</translation>
    </message>
    <message>
        <source>The programs contend and contend-host are of different builds; build Contend again.</source>
        <translation>Les programmes contend et contend-host ne viennent pas de la même compilation&#xa0;; compilez de nouveau Contend.</translation>
    </message>
    <message>
        <source>Please report it with the words above. Running again may help.</source>
        <translation>Merci de le signaler en citant le texte ci-dessus. Relancer peut aider.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2</source>
        <translation>nombres entiers de %1 à %2</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>Amdahl&apos;s law: nothing of the work is serial.</source>
        <translation>Loi d’Amdahl&#xa0;: rien du travail n’est séquentiel.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: all of the work is serial, so that more workers make it no faster.</source>
        <translation>Loi d’Amdahl&#xa0;: tout le travail est séquentiel&#xa0;; plus de workers ne l’accélèrent pas.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: %1 of the work is serial, so that no number of workers makes it more than %2 times as fast.</source>
        <translation>Loi d’Amdahl&#xa0;: %1 du travail est séquentiel&#xa0;; aucun nombre de workers ne le rend plus de %2 fois aussi rapide.</translation>
    </message>
    <message>
        <source>Gunther&apos;s law: contention σ = %1, coherency κ = %2.</source>
        <translation>Loi de Gunther&#xa0;: contention σ = %1, cohérence κ = %2.</translation>
    </message>
    <message>
        <source>The most is to be had with about %1 workers: %2 operations/s.</source>
        <translation>Le maximum s’obtient avec environ %1 workers&#xa0;: %2 opérations/s.</translation>
    </message>
    <message>
        <source>It has no peak: more workers never make it slower.</source>
        <translation>Il n’y a pas de sommet&#xa0;: plus de workers ne ralentissent jamais.</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 séquentiel</translation>
    </message>
    <message>
        <source>Gunther, peak at %1</source>
        <translation>Gunther, sommet à %1</translation>
    </message>
    <message>
        <source>Gunther, no peak</source>
        <translation>Gunther, sans sommet</translation>
    </message>
    <message>
        <source>Values beyond the number of cores are among the points: that the cores come to an end counts as serial work here.</source>
        <translation>Parmi les points, certaines valeurs dépassent le nombre de cœurs&#xa0;: le manque de cœurs compte ici comme du travail séquentiel.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: G. Amdahl, 1967. Gunther&apos;s universal scalability law: N. Gunther, 1993. Both are fitted to the mean of the measured points by least squares; warm-up is not measured.</source>
        <translation>Loi d’Amdahl&#xa0;: G. Amdahl, 1967. Loi universelle de passage à l’échelle&#xa0;: N. Gunther, 1993. Les deux sont ajustées par moindres carrés à la moyenne des points mesurés&#xa0;; l’échauffement n’est pas mesuré.</translation>
    </message>
</context>
<context>
    <name>MeasuredFigures</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>figure, value, contender</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>On this machine: %1.</source>
        <translation>Sur cette machine&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 G</source>
        <comment>billions</comment>
        <translation>%1&#xa0;G</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;k</translation>
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
        <translation>opérations/s</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>Utilisation du CPU</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>Contention des verrous</translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation>du temps en attente</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Sequential</source>
        <translation>Séquentiel</translation>
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
        <translation>Processus</translation>
    </message>
    <message>
        <source>Thread per task</source>
        <translation>Un thread par tâche</translation>
    </message>
    <message>
        <source>Process per task</source>
        <translation>Un processus par tâche</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>Pool de threads</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Pool de processus</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>séquentiel</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>threads + GIL</source>
        <translation>threads + GIL</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>un thread par tâche</translation>
    </message>
    <message>
        <source>process per task</source>
        <translation>un processus par tâche</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>pool de threads</translation>
    </message>
    <message>
        <source>process pool</source>
        <translation>pool de processus</translation>
    </message>
    <message>
        <source>One worker does all the work: what every speed-up is measured against.</source>
        <translation>Un seul worker fait tout le travail&#xa0;: c’est par rapport à lui que se mesure toute accélération.</translation>
    </message>
    <message>
        <source>Threads of one process with no interpreter lock, as in C++, Java or free-threaded Python.</source>
        <translation>Les threads d’un même processus, sans verrou de l’interpréteur, comme en C++, en Java ou dans Python sans GIL.</translation>
    </message>
    <message>
        <source>Threads of one process under an interpreter lock, as in Python: one computes at a time.</source>
        <translation>Les threads d’un même processus, soumis à un verrou de l’interpréteur, comme en Python&#xa0;: un seul calcule à la fois.</translation>
    </message>
    <message>
        <source>Processes, each with memory and an interpreter lock of its own.</source>
        <translation>Des processus, chacun avec sa propre mémoire et son propre verrou de l’interpréteur.</translation>
    </message>
    <message>
        <source>A new thread for each task, gone when the task is done.</source>
        <translation>Un nouveau thread pour chaque tâche, qui disparaît une fois la tâche faite.</translation>
    </message>
    <message>
        <source>A new process for each task, gone when the task is done.</source>
        <translation>Un nouveau processus pour chaque tâche, qui disparaît une fois la tâche faite.</translation>
    </message>
    <message>
        <source>Threads started once, which take task after task from a queue.</source>
        <translation>Des threads démarrés une seule fois, qui prennent une tâche après l’autre dans une file.</translation>
    </message>
    <message>
        <source>Processes started once, which take task after task from a queue.</source>
        <translation>Des processus démarrés une seule fois, qui prennent une tâche après l’autre dans une file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln cores</source>
        <translation>
            <numerusform>sur %Ln cœur</numerusform>
            <numerusform>sur %Ln cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <comment>a parameter, its value</comment>
        <translation>%1 réglé sur %2</translation>
    </message>
</context>
<context>
    <name>RecordCharts</name>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a figure, a parameter</comment>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>parameter, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation>les threads suffisent</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>idéal</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 séquentiel</translation>
    </message>
    <message>
        <source>Whiskers from the least to the most, a point for each run.</source>
        <translation>Moustaches du minimum au maximum, un point par exécution.</translation>
    </message>
    <message>
        <source>Every run begins at zero.</source>
        <translation>Chaque exécution commence à zéro.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a law&apos;s figure, contender</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cores that the workers left idle (%)</source>
        <translation>Cœurs laissés inactifs par les workers (%)</translation>
    </message>
    <message>
        <source>Whiskers from the least to the most.</source>
        <translation>Moustaches du minimum au maximum.</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>One run each, without its warm-up.</source>
        <translation>Une exécution chacun, sans l’échauffement.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n runs each, without their warm-up.</source>
        <translation>
            <numerusform>Moyenne de %n exécution chacun, sans l’échauffement.</numerusform>
            <numerusform>Moyenne de %n exécutions chacun, sans l’échauffement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of %1 to %2 runs each, without their warm-up.</source>
        <translation>Moyenne de %1 à %2 exécutions chacun, sans l’échauffement.</translation>
    </message>
    <message>
        <source>Incomplete: stopped before all runs were made.</source>
        <translation>Incomplet&#xa0;: arrêté avant la fin de toutes les exécutions.</translation>
    </message>
</context>
<context>
    <name>RecordPairs</name>
    <message>
        <source>“%1” is about the experiment “%2”, which this version of Contend does not know.</source>
        <translation>«&#xa0;%1&#xa0;» concerne l’expérience «&#xa0;%2&#xa0;», que cette version de Contend ne connaît pas.</translation>
    </message>
    <message>
        <source>Nothing was measured in “%1”.</source>
        <translation>Rien n’a été mesuré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only one of the two is a sweep. Choose two sweeps, or none.</source>
        <translation>Un seul des deux est un balayage. Choisissez deux balayages, ou aucun.</translation>
    </message>
    <message>
        <source>The two sweep different parameters. Choose two sweeps of the same one.</source>
        <translation>Les deux balaient des paramètres différents. Choisissez deux balayages du même.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are different experiments. Choose two records of the same one.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont des expériences différentes. Choisissez deux relevés de la même.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Contend</source>
        <translation>Contend</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A&#xa0;: %1. B&#xa0;: %2.</translation>
    </message>
    <message>
        <source>They were measured on different machines: their figures tell about those as well.</source>
        <translation>Ils ont été mesurés sur des machines différentes&#xa0;: leurs chiffres parlent aussi d’elles.</translation>
    </message>
    <message>
        <source>Both are of the same machine; what was set otherwise stands in the table.</source>
        <translation>Les deux viennent de la même machine&#xa0;; ce qui était réglé autrement figure dans le tableau.</translation>
    </message>
    <message>
        <source>Both are of the same machine, with the same settings.</source>
        <translation>Les deux viennent de la même machine, avec les mêmes réglages.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>Worker %1 waits for its page.</source>
        <translation>Le worker %1 attend sa page.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its page.</source>
        <translation>Le worker %1 reprend après avoir attendu sa page %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for its message to go through.</source>
        <translation>Le worker %1 attend que son message passe.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its message.</source>
        <translation>Le worker %1 reprend après avoir attendu son message %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for its data.</source>
        <translation>Le worker %1 attend ses données.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for its data.</source>
        <translation>Le worker %1 reprend après avoir attendu ses données %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the network or the database.</source>
        <translation>Le worker %1 attend le réseau ou la base de données.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for network or database.</source>
        <translation>Le worker %1 reprend après avoir attendu le réseau ou la base de données %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the network.</source>
        <translation>Le worker %1 attend le réseau.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for the network.</source>
        <translation>Le worker %1 reprend après avoir attendu le réseau %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for space in the queue.</source>
        <translation>Le worker %1 attend une place dans la file.</translation>
    </message>
    <message>
        <source>Worker %1 found space in the queue after %2.</source>
        <translation>Le worker %1 a trouvé une place dans la file après %2.</translation>
    </message>
    <message>
        <source>Worker %1 uses its connection.</source>
        <translation>Le worker %1 utilise sa connexion.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after using its connection for %2.</source>
        <translation>Le worker %1 reprend après avoir utilisé sa connexion %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for input, output or a message.</source>
        <translation>Le worker %1 attend une entrée, une sortie ou un message.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2.</source>
        <translation>Le worker %1 reprend après %2 d’attente.</translation>
    </message>
    <message>
        <source>The contender changes to %1.</source>
        <translation>On passe au candidat %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a parameter and its value, as a sentence: Workers set to 8</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Worker %1 came to a bad end (%2).</source>
        <translation>Le worker %1 a mal fini (%2).</translation>
    </message>
    <message>
        <source>Worker %1 got the lock after %2 and now waits for the GIL.</source>
        <translation>Le worker %1 a obtenu le verrou après %2 et attend maintenant le GIL.</translation>
    </message>
    <message>
        <source>Worker %1 has nothing to do.</source>
        <translation>Le worker %1 n’a rien à faire.</translation>
    </message>
    <message>
        <source>Worker %1 is kept from working by something else.</source>
        <translation>Le worker %1 est empêché de travailler par autre chose.</translation>
    </message>
    <message>
        <source>Worker %1 got the lock after %2.</source>
        <translation>Le worker %1 a obtenu le verrou après %2.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for a lock.</source>
        <translation>Le worker %1 reprend après avoir attendu un verrou %2.</translation>
    </message>
    <message>
        <source>Worker %1 got the GIL after %2.</source>
        <translation>Le worker %1 a obtenu le GIL après %2.</translation>
    </message>
    <message>
        <source>Worker %1 goes on after waiting %2 for the GIL.</source>
        <translation>Le worker %1 reprend après avoir attendu le GIL %2.</translation>
    </message>
    <message>
        <source>Worker %1 got a core after %2.</source>
        <translation>Le worker %1 a obtenu un cœur après %2.</translation>
    </message>
    <message>
        <source>Worker %1 has something to do again after %2.</source>
        <translation>Le worker %1 a de nouveau à faire après %2.</translation>
    </message>
    <message>
        <source>Worker %1 computes.</source>
        <translation>Le worker %1 calcule.</translation>
    </message>
    <message>
        <source>Worker %1 got the GIL after %2 and is ready, but no core is free.</source>
        <translation>Le worker %1 a obtenu le GIL après %2 et il est prêt, mais aucun cœur n’est libre.</translation>
    </message>
    <message>
        <source>Worker %1 is ready, but no core is free.</source>
        <translation>Le worker %1 est prêt, mais aucun cœur n’est libre.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the GIL.</source>
        <translation>Le worker %1 attend le GIL.</translation>
    </message>
    <message>
        <source>Worker %1 waits for a lock.</source>
        <translation>Le worker %1 attend un verrou.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the GIL held by worker %2.</source>
        <translation>Le worker %1 attend le GIL détenu par le worker %2.</translation>
    </message>
    <message>
        <source>Worker %1 waits for the lock held by worker %2.</source>
        <translation>Le worker %1 attend le verrou détenu par le worker %2.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly computing.</source>
        <translation>Le worker %1 change d’activité %2 en %3&#xa0;; il calcule surtout.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly waiting for a lock.</source>
        <translation>Le worker %1 change d’activité %2 en %3&#xa0;; il attend surtout un verrou.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3, mostly waiting for the GIL.</source>
        <translation>Le worker %1 change d’activité %2 en %3&#xa0;; il attend surtout le GIL.</translation>
    </message>
    <message>
        <source>Worker %1 changes what it does %2 within %3.</source>
        <translation>Le worker %1 change d’activité %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n times</source>
        <translation>
            <numerusform>au moins %n fois</numerusform>
            <numerusform>au moins %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
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
        <translation>opérations/s</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation>Attente verrou</translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation>Attente GIL</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Figures behind it, named as in the record: %1.</source>
        <translation>Les chiffres qui le fondent, nommés comme dans l’enregistrement : %1.</translation>
    </message>
    <message>
        <source>To be careful about</source>
        <translation>À prendre avec précaution</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Not all runs were finished.</source>
        <translation>Toutes les exécutions n’ont pas été menées à terme.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The program in Python</source>
        <translation>Le programme en Python</translation>
    </message>
    <message>
        <source>The program in C++</source>
        <translation>Le programme en C++</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 could not be read, so the defaults apply. They are written anew at the next change.</source>
        <translation>Les réglages n’ont pas pu être lus dans %1&#xa0;: les valeurs par défaut s’appliquent. Ils seront réécrits à la prochaine modification.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>the name of an experiment</source>
        <translation>le nom d’une expérience</translation>
    </message>
    <message>
        <source>the size and place of a window</source>
        <translation>la taille et la position d’une fenêtre</translation>
    </message>
    <message>
        <source>The setting %1 was “%2”, which cannot be; allowed is %3. The default applies.</source>
        <translation>Le réglage %1 valait «&#xa0;%2&#xa0;», ce qui est impossible&#xa0;; valeurs possibles&#xa0;: %3. La valeur par défaut s’applique.</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>running</source>
        <translation>en exécution</translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation>prêt, aucun cœur libre</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>en attente d’un verrou</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>en attente du GIL</translation>
    </message>
    <message>
        <source>waiting for I/O</source>
        <translation>en attente d’E/S</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrou</translation>
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
        <translation>Le worker calcule sur un cœur.</translation>
    </message>
    <message>
        <source>The worker could compute, but no core is free for it.</source>
        <translation>Le worker pourrait calculer, mais aucun cœur n’est libre pour lui.</translation>
    </message>
    <message>
        <source>The worker waits for a lock that another worker holds.</source>
        <translation>Le worker attend un verrou qu’un autre worker détient.</translation>
    </message>
    <message>
        <source>The worker waits for the interpreter lock that another worker holds.</source>
        <translation>Le worker attend le verrou de l’interpréteur, qu’un autre worker détient.</translation>
    </message>
    <message>
        <source>The worker waits for input, output or a message.</source>
        <translation>Le worker attend une entrée, une sortie ou un message.</translation>
    </message>
    <message>
        <source>The worker has nothing to do.</source>
        <translation>Le worker n’a rien à faire.</translation>
    </message>
    <message>
        <source>The worker does something else, starting or ending for example.</source>
        <translation>Le worker fait autre chose&#xa0;: il démarre ou se termine, par exemple.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 a parameter&apos;s name, %2 its value in a sweep, %3 the sentence about it: &quot;Connections 64: ...&quot;</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>chapter</name>
    <message>
        <source>First ideas</source>
        <extracomment>concurrency-vs-parallelism cpu-bound download-pages mixed-work responsiveness</extracomment>
        <translation>Premières notions</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>crash-isolation memory-footprint messages separate-memory startup-cost</extracomment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Real cases</source>
        <extracomment>data-analysis image-processing request-server</extracomment>
        <translation>Cas réels</translation>
    </message>
    <message>
        <source>Sharing safely</source>
        <extracomment>deadlock false-sharing lock-contention producer-consumer race-condition semaphore</extracomment>
        <translation>Partager sans danger</translation>
    </message>
    <message>
        <source>The interpreter lock</source>
        <extracomment>gil-convoy gil-handoff</extracomment>
        <translation>Le verrou de l’interpréteur</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>abort</source>
        <extracomment>kind</extracomment>
        <translation>abandon</translation>
    </message>
    <message>
        <source>at-calls</source>
        <extracomment>preempt</extracomment>
        <translation>aux appels</translation>
    </message>
    <message>
        <source>atomic</source>
        <extracomment>protection</extracomment>
        <translation>atomique</translation>
    </message>
    <message>
        <source>blur</source>
        <extracomment>filter</extracomment>
        <translation>flou</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>transfer</extracomment>
        <translation>copie</translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>filter</extracomment>
        <translation>contours</translation>
    </message>
    <message>
        <source>fork</source>
        <extracomment>start-method</extracomment>
        <translation>fork</translation>
    </message>
    <message>
        <source>fractal</source>
        <extracomment>filter</extracomment>
        <translation>fractale</translation>
    </message>
    <message>
        <source>inside-update</source>
        <extracomment>preempt</extracomment>
        <translation>pendant la mise à jour</translation>
    </message>
    <message>
        <source>manager</source>
        <extracomment>channel list</extracomment>
        <translation>gestionnaire</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>kind</extracomment>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>mutex</source>
        <extracomment>lock protection</extracomment>
        <translation>mutex</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>strategy</extracomment>
        <translation>naïve</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>protection</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>null-pointer</source>
        <extracomment>kind</extracomment>
        <translation>pointeur nul</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>restart</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>restart</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>ordered</source>
        <extracomment>strategy</extracomment>
        <translation>ordonnée</translation>
    </message>
    <message>
        <source>own</source>
        <extracomment>list</extracomment>
        <translation>mémoire propre</translation>
    </message>
    <message>
        <source>packed</source>
        <extracomment>layout</extracomment>
        <translation>serrés</translation>
    </message>
    <message>
        <source>padded</source>
        <extracomment>layout</extracomment>
        <translation>espacés</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <extracomment>traffic</extracomment>
        <translation>ping-pong</translation>
    </message>
    <message>
        <source>pipe</source>
        <extracomment>channel</extracomment>
        <translation>tube</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>counters</extracomment>
        <translation>mémoire privée</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>channel</extracomment>
        <translation>file</translation>
    </message>
    <message>
        <source>rwlock</source>
        <extracomment>lock</extracomment>
        <translation>lecteurs-rédacteur</translation>
    </message>
    <message>
        <source>semaphore</source>
        <extracomment>lock</extracomment>
        <translation>sémaphore</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>counters list transfer</extracomment>
        <translation>mémoire partagée</translation>
    </message>
    <message>
        <source>shared-memory</source>
        <extracomment>channel</extracomment>
        <translation>mémoire partagée</translation>
    </message>
    <message>
        <source>spawn</source>
        <extracomment>start-method</extracomment>
        <translation>spawn</translation>
    </message>
    <message>
        <source>spin</source>
        <extracomment>lock</extracomment>
        <translation>attente active</translation>
    </message>
    <message>
        <source>stream</source>
        <extracomment>traffic</extracomment>
        <translation>flux</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>strategy</extracomment>
        <translation>avec délai</translation>
    </message>
</context>
<context>
    <name>contend::ui::AmdahlPicture</name>
    <message>
        <source>Each number of workers that is measured adds a point here</source>
        <translation>Chaque nombre de workers mesuré ajoute ici un point</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Loi d’Amdahl</translation>
    </message>
    <message>
        <source>by contender</source>
        <translation>par candidat</translation>
    </message>
    <message>
        <source>as fast as one, at most %1 by the law</source>
        <translation>la vitesse d’un seul, au plus %1 selon la loi</translation>
    </message>
    <message>
        <source>%1 · fairness %2</source>
        <translation>%1 · équité %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>times as fast as one worker</source>
        <translation>fois la vitesse d’un worker</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>idéal</translation>
    </message>
    <message>
        <source>Amdahl, %1 serial</source>
        <translation>Amdahl, %1 séquentiel</translation>
    </message>
</context>
<context>
    <name>contend::ui::BarChart</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Press C to run every contender and compare them.</source>
        <translation>Appuyez sur C pour lancer tous les candidats et les comparer.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1&#xa0;×</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>de %1 à %2 en %Ln exécution</numerusform>
            <numerusform>de %1 à %2 en %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>your bet: %1</source>
        <translation>votre pari&#xa0;: %1</translation>
    </message>
    <message>
        <source>your bet</source>
        <translation>votre pari</translation>
    </message>
</context>
<context>
    <name>contend::ui::BetCard</name>
    <message>
        <source>Before you run</source>
        <translation>Avant de lancer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Do without bets</source>
        <translation>Se passer de paris</translation>
    </message>
    <message>
        <source>%1 ✓ measured, your bet</source>
        <translation>%1 ✓ mesuré, votre pari</translation>
    </message>
    <message>
        <source>%1 ✓ measured</source>
        <translation>%1 ✓ mesuré</translation>
    </message>
    <message>
        <source>%1 ✗ your bet</source>
        <translation>%1 ✗ votre pari</translation>
    </message>
    <message>
        <source>%1 · your bet</source>
        <translation>%1 · votre pari</translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLineChart</name>
    <message>
        <source>Cache lines</source>
        <translation>Lignes de cache</translation>
    </message>
    <message>
        <source>Whose counter lies on which cache line appears here. Press Space to run.</source>
        <translation>Ici apparaît quel compteur se trouve sur quelle ligne de cache. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>%1 increments/s</source>
        <translation>%1 incréments/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counters on one line: %1</source>
        <translation>
            <numerusform>%Ln compteur sur une ligne&#xa0;: %1</numerusform>
            <numerusform>%Ln compteurs sur une même ligne&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 counters on %2 cache lines, %3 of them shared; %4 increments per second in all.</source>
        <translation>Compteurs&#xa0;: %1&#xa0;; lignes de cache&#xa0;: %2, dont partagées&#xa0;: %3&#xa0;; %4 incréments par seconde en tout.</translation>
    </message>
    <message>
        <source>Worker %1: bytes %2 to %3 of its line, %4 increments/s</source>
        <translation>Worker %1&#xa0;: octets %2 à %3 de sa ligne, %4 incréments/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLinesPicture</name>
    <message>
        <source>Counters in memory</source>
        <translation>Compteurs en mémoire</translation>
    </message>
    <message>
        <source>increments/s, on shared cache lines</source>
        <translation>incréments/s, lignes de cache partagées</translation>
    </message>
    <message>
        <source>increments/s, a cache line for each</source>
        <translation>incréments/s, une ligne de cache chacun</translation>
    </message>
</context>
<context>
    <name>contend::ui::ChartCard</name>
    <message>
        <source>Show all charts (Esc)</source>
        <translation>Afficher tous les graphiques (Échap)</translation>
    </message>
    <message>
        <source>Show this chart alone (Enter or double-click)</source>
        <translation>Afficher ce graphique seul (Entrée ou double-clic)</translation>
    </message>
</context>
<context>
    <name>contend::ui::CodeView</name>
    <message>
        <source>Show the program in %1</source>
        <translation>Afficher le programme en %1</translation>
    </message>
    <message>
        <source>Copy the whole program, with these values</source>
        <translation>Copier tout le programme, avec ces valeurs</translation>
    </message>
    <message>
        <source>Python program</source>
        <translation>Programme Python</translation>
    </message>
    <message>
        <source>C++ program</source>
        <translation>Programme C++</translation>
    </message>
    <message>
        <source>There is no program for this experiment.</source>
        <translation>Il n’y a pas de programme pour cette expérience.</translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: python3 %1</source>
        <translation>Les valeurs des curseurs sont surlignées. Pour lancer le programme&#xa0;: python3 %1</translation>
    </message>
    <message>
        <source>Values from the sliders are marked. To run it: g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</source>
        <translation>Les valeurs des curseurs sont surlignées. Pour lancer le programme&#xa0;: g++ -std=c++20 -O2 -pthread %1 &amp;&amp; ./a.out</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copié ✓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copier le programme</translation>
    </message>
</context>
<context>
    <name>contend::ui::ComparisonView</name>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>The contenders as bars, with the spread over the runs</source>
        <translation>Les candidats en barres, avec la dispersion entre exécutions</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>The runs of all contenders over one time axis</source>
        <translation>Les exécutions de tous les candidats sur un même axe de temps</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Every figure; sorts by any column, Ctrl+C copies</source>
        <translation>Tous les chiffres&#xa0;; tri par colonne, Ctrl+C copie</translation>
    </message>
    <message>
        <source>Runs each</source>
        <translation>Passages par candidat</translation>
    </message>
    <message>
        <source>How often every contender is measured; every other time in reverse order</source>
        <translation>Combien de fois chaque candidat est mesuré&#xa0;; une fois sur deux dans l’ordre inverse</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Measure all contenders anew (C)</source>
        <translation>Mesurer de nouveau tous les candidats (C)</translation>
    </message>
    <message>
        <source>Figures of the comparison</source>
        <translation>Chiffres de la comparaison</translation>
    </message>
    <message>
        <source>This record has no curves.</source>
        <translation>Ce relevé n’a pas de courbes.</translation>
    </message>
    <message>
        <source>Throughput of all workers</source>
        <translation>Débit de tous les workers</translation>
    </message>
    <message>
        <source>CPU utilization of all cores</source>
        <translation>Utilisation CPU de tous les cœurs</translation>
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
        <translation>Candidat</translation>
    </message>
</context>
<context>
    <name>contend::ui::CopyComputePicture</name>
    <message>
        <source>Copying and computing</source>
        <translation>Copie et calcul</translation>
    </message>
    <message>
        <source>What the workers&apos; time goes into appears here. Press Space to run.</source>
        <translation>À quoi les workers passent leur temps apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>receiving data</source>
        <translation>réception de données</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>attente de données</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>of the time receiving data and waiting for it</source>
        <translation>du temps à recevoir ou attendre des données</translation>
    </message>
    <message>
        <source>The workers spent %1 of their time computing, %2 receiving data, %3 waiting for it.</source>
        <translation>Les workers ont passé %1 de leur temps à calculer, %2 à recevoir des données et %3 à les attendre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;computing: %2&lt;br&gt;receiving data: %3&lt;br&gt;waiting for data: %4</source>
        <translation>%1&lt;br&gt;calcul&#xa0;: %2&lt;br&gt;réception de données&#xa0;: %3&lt;br&gt;attente de données&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>contend::ui::CoreStrip</name>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>core %1: %2</source>
        <translation>cœur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cores: %1, on the average %2 busy. The busiest is core %3 with %4.</source>
        <translation>Cœurs&#xa0;: %1, occupés à %2 en moyenne. Le plus occupé est le cœur %3 avec %4.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Core %1&lt;/b&gt;: %2 busy, all programs together</source>
        <translation>&lt;b&gt;Cœur %1&lt;/b&gt;&#xa0;: occupé à %2, tous programmes confondus</translation>
    </message>
</context>
<context>
    <name>contend::ui::CrossoverPicture</name>
    <message>
        <source>Each share of waiting that is measured adds a point here</source>
        <translation>Chaque part d’attente mesurée ajoute un point ici</translation>
    </message>
    <message>
        <source>Throughput by share of waiting</source>
        <translation>Débit selon la part d’attente</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>waiting: threads are enough</source>
        <translation>d’attente&#xa0;: les threads suffisent</translation>
    </message>
    <message>
        <source>Waiting in each operation (%)</source>
        <translation>Attente par opération (%)</translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation>opérations/s</translation>
    </message>
    <message>
        <source>threads are enough</source>
        <translation>les threads suffisent</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExpectedLines</name>
    <message>
        <source>equal share of the cores</source>
        <translation>part égale des cœurs</translation>
    </message>
    <message>
        <source>ideal: as one worker alone</source>
        <translation>idéal : comme un worker seul</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPage</name>
    <message>
        <source>Show the experiments (F8)</source>
        <translation>Afficher les expériences (F8)</translation>
    </message>
    <message>
        <source>Show the parameters (F9)</source>
        <translation>Afficher les paramètres (F9)</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>All experiments by chapter</source>
        <translation>Toutes les expériences, par chapitre</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Theme, language, text size, keys</source>
        <translation>Thème, langue, taille du texte, touches</translation>
    </message>
    <message>
        <source>Fold the experiments away (F8)</source>
        <translation>Replier les expériences (F8)</translation>
    </message>
    <message>
        <source>Fold the experiments away</source>
        <translation>Replier les expériences</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDesk</name>
    <message>
        <source>Everything on view</source>
        <translation>Tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run something first.</source>
        <translation>Il n’y a encore rien à exporter. Lancez d’abord une exécution.</translation>
    </message>
    <message>
        <source>The figures are complete when the run has ended. Stop it first.</source>
        <translation>Les chiffres ne sont complets qu’à la fin de l’exécution. Arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>There are no figures to export. Run something first.</source>
        <translation>Il n’y a pas de chiffres à exporter. Lancez d’abord une exécution.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation>Enregistrer une image ou les chiffres</translation>
    </message>
    <message>
        <source>PNG picture, for slides</source>
        <translation>Image PNG, pour un diaporama</translation>
    </message>
    <message>
        <source>SVG picture, for print</source>
        <translation>Image SVG, pour l’impression</translation>
    </message>
    <message>
        <source>PDF picture, for print</source>
        <translation>Image PDF, pour l’impression</translation>
    </message>
    <message>
        <source>CSV table, one row a worker and sample</source>
        <translation>Tableau CSV, une ligne par worker et par échantillon</translation>
    </message>
    <message>
        <source>JSON record, opens in Contend again</source>
        <translation>Relevé JSON, se rouvre dans Contend</translation>
    </message>
    <message>
        <source>Chrome trace, opens in Perfetto</source>
        <translation>Trace Chrome, s’ouvre dans Perfetto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1&#xa0;× %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a scale</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>PDF report, with table, verdict and code</source>
        <translation>Rapport PDF, avec tableau, verdict et code</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Width × height in pixels, before scaling</source>
        <translation>Largeur × hauteur en pixels, avant mise à l’échelle</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>“%1” is no size. Allowed: width × height in pixels, each from %2 to %3.</source>
        <translation>« %1 » n’est pas une taille. Autorisé : largeur × hauteur en pixels, chacune de %2 à %3.</translation>
    </message>
    <message>
        <source>The picture would be %1 pixels long. Allowed are %2: choose a smaller size or scale.</source>
        <translation>L’image ferait %1 pixels de long. La limite est de %2 : choisissez une taille ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>Say where to save it.</source>
        <translation>Indiquez où l’enregistrer.</translation>
    </message>
    <message>
        <source>%1 is there already. Press Save again to replace it.</source>
        <translation>%1 existe déjà. Appuyez encore une fois sur Enregistrer pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>contend::ui::FollowButton</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Return to the newest (F)</source>
        <translation>Revenir au plus récent (F)</translation>
    </message>
</context>
<context>
    <name>contend::ui::GilHolderPicture</name>
    <message>
        <source>Who holds the interpreter lock appears here</source>
        <translation>Qui détient le verrou de l’interpréteur apparaît ici</translation>
    </message>
    <message>
        <source>No lock for all: nobody waits for a turn</source>
        <translation>Pas de verrou commun&#xa0;: personne n’attend son tour</translation>
    </message>
    <message>
        <source>Who holds the GIL</source>
        <translation>Qui détient le GIL</translation>
    </message>
    <message>
        <source>hand-offs/s</source>
        <translation>passages/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatChart</name>
    <message>
        <source>Heartbeat</source>
        <translation>Battements</translation>
    </message>
    <message>
        <source>The heartbeat appears here. Press Space to run.</source>
        <translation>Les battements apparaissent ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>%1 beats came, %2 were missed; the longest gap was %3.</source>
        <translation>Battements&#xa0;: %1 venus, %2 manqués&#xa0;; écart le plus long&#xa0;: %3.</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>battement</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>This beat came %1 late.</source>
        <translation>Ce battement a %1 de retard.</translation>
    </message>
    <message>
        <source>%1 Missed right before it: %2.</source>
        <comment>sentence, number</comment>
        <translation>%1 Manqués juste avant&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>contend::ui::HeartbeatPicture</name>
    <message>
        <source>60 beats per second appear here, and those that are missed</source>
        <translation>Ici apparaissent 60 battements par seconde, et ceux qui sont manqués</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Battements</translation>
    </message>
    <message>
        <source>of the beats missed</source>
        <translation>des battements manqués</translation>
    </message>
</context>
<context>
    <name>contend::ui::HolderChart</name>
    <message>
        <source>Holder of the lock</source>
        <translation>Détenteur du verrou</translation>
    </message>
    <message>
        <source>Who holds the lock appears here. Press Space to run.</source>
        <translation>Qui détient le verrou apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>Within %1 the lock went from one worker to another %2 times; %3 workers had it.</source>
        <translation>En %1, le verrou est passé %2 fois d’un worker à un autre&#xa0;; workers qui l’ont détenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; held the lock for %2</source>
        <translation>Le &lt;b&gt;worker %1&lt;/b&gt; a détenu le verrou pendant %2</translation>
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
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::LanesPicture</name>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>of the throughput left</source>
        <translation>du débit restant</translation>
    </message>
    <message>
        <source>workers live</source>
        <translation>workers en vie</translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyChart</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>How long each one took appears here. Press Space to run.</source>
        <translation>La durée de chaque opération apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>%1 %2: half took no longer than %3, 99 % no longer than %4, the slowest took %5.</source>
        <translation>%1 %2&#xa0;: la moitié en %3 au plus, 99&#xa0;% en %4 au plus, la durée la plus longue était de %5.</translation>
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
        <translation>pire</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 %3 took %4 to %5</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; sur %2 %3&#xa0;: de %4 à %5</translation>
    </message>
</context>
<context>
    <name>contend::ui::LatencyPicture</name>
    <message>
        <source>How long each request took appears here</source>
        <translation>La durée de chaque requête apparaît ici</translation>
    </message>
    <message>
        <source>Latency of the requests</source>
        <translation>Latence des requêtes</translation>
    </message>
    <message>
        <source>p99: one in a hundred took longer</source>
        <translation>p99&#xa0;: une sur cent a pris plus longtemps</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
</context>
<context>
    <name>contend::ui::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Click to hide, double-click to show alone</source>
        <translation>Cliquez pour masquer, double-cliquez pour afficher seul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonPanel</name>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>The whole lesson beside the charts (L)</source>
        <translation>La leçon entière à côté des graphiques (L)</translation>
    </message>
</context>
<context>
    <name>contend::ui::LessonView</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
</context>
<context>
    <name>contend::ui::LineChart</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1: nothing recorded yet.</source>
        <translation>%1&#xa0;: encore rien d’enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.</source>
        <translation>
            <numerusform>%1 de %Ln worker pendant %2&#xa0;: %3 en moyenne, %4 au minimum, %5 au maximum.</numerusform>
            <numerusform>%1 de %Ln workers pendant %2&#xa0;: %3 chacun en moyenne, %4 au minimum, %5 au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source> · curves: mean of %1</source>
        <translation> · courbes&#xa0;: moyenne sur %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation>worker %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At the end %1.</source>
        <translation>À la fin : %1.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ListsPicture</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>How long the list is that each worker sees appears here. Press Space to run.</source>
        <translation>La longueur de la liste que voit chaque worker apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>The list as each worker sees it</source>
        <translation>La liste vue par chaque worker</translation>
    </message>
    <message>
        <source>of %1 entries in the longest</source>
        <translation>sur %1 ajouts dans la plus longue</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>made by all: %1</source>
        <translation>ajouts de tous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveMark</name>
    <message>
        <source>Acts at once on running workers</source>
        <translation>Agit aussitôt sur les workers en cours d’exécution</translation>
    </message>
    <message>
        <source>live</source>
        <translation>direct</translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveView</name>
    <message>
        <source>CPU utilization</source>
        <translation>Utilisation du CPU</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>Contention des verrous</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>par état</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>of the time waiting</source>
        <translation>du temps en attente</translation>
    </message>
    <message>
        <source>of the time waiting for the GIL</source>
        <translation>du temps en attente du GIL</translation>
    </message>
    <message>
        <source>of the time waiting for locks</source>
        <translation>du temps en attente de verrous</translation>
    </message>
    <message>
        <source>waiting: GIL %1, locks %2</source>
        <translation>attente&#xa0;: GIL %1, verrous %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln waiting</source>
        <comment>phrase; workers</comment>
        <translation>
            <numerusform>%1 · %Ln attend</numerusform>
            <numerusform>%1 · %Ln attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LivesChart</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Who lives</source>
        <translation>Qui est en vie</translation>
    </message>
    <message>
        <source>Who lives, who crashed and who came back appears here. Press Space to run.</source>
        <translation>Qui est en vie, qui a planté et qui est revenu apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>%1 of %2 workers live.</source>
        <translation>Workers en vie&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>en vie</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>✕ crashed</source>
        <translation>✕ planté</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 to %2, crashed (%3)</source>
        <comment>from, until, how</comment>
        <translation>de %1 à %2, planté (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, until</comment>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::LostUpdatesPicture</name>
    <message>
        <source>Lost updates</source>
        <translation>Mises à jour perdues</translation>
    </message>
    <message>
        <source>lost/s</source>
        <translation>perdues/s</translation>
    </message>
</context>
<context>
    <name>contend::ui::MainWindow</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions with short answers, and where to see them (Q)</source>
        <translation>Des questions avec de courtes réponses, et où les voir (Q)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The program it stands for, in Python and C++ (K)</source>
        <translation>Le programme que cela représente, en Python et en C++ (K)</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>Le fichier des réglages était endommagé.</translation>
    </message>
    <message>
        <source>%1 – Contend</source>
        <translation>%1 – Contend</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>Workers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wheel, W S</source>
        <translation>Molette, W S</translation>
    </message>
    <message>
        <source>Zoom in time; Ctrl finer, Shift faster</source>
        <translation>Zoomer dans le temps&#xa0;; Ctrl&#xa0;: plus finement, Maj&#xa0;: plus vite</translation>
    </message>
    <message>
        <source>Drag, A D</source>
        <translation>Glisser, A D</translation>
    </message>
    <message>
        <source>Move in time; F follows again</source>
        <translation>Se déplacer dans le temps&#xa0;; F&#xa0;: suivre de nouveau</translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation>Double-clic, Entrée</translation>
    </message>
    <message>
        <source>Show one chart alone; Esc brings all back</source>
        <translation>Afficher un graphique seul&#xa0;; Échap les ramène tous</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Sur un curseur</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows, PgUp and PgDn, Home and End</source>
        <translation>Flèches, Maj+flèches, Page préc. et Page suiv., Début et Fin</translation>
    </message>
    <message>
        <source>Run or stop</source>
        <translation>Lancer ou arrêter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Compare all contenders</source>
        <translation>Comparer tous les candidats</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Sweep a parameter</source>
        <translation>Balayer un paramètre</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Maj+C</translation>
    </message>
    <message>
        <source>Reset the parameters</source>
        <translation>Réinitialiser les paramètres</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>Numbers of every worker</source>
        <translation>Chiffres de chaque worker</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>Ouvrir un relevé</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Choose a contender</source>
        <translation>Choisir un candidat</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Show or fold the experiments</source>
        <translation>Afficher ou replier les expériences</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show or fold the parameters</source>
        <translation>Afficher ou replier les paramètres</translation>
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
        <translation>Afficher ou replier la leçon</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Show or fold the code</source>
        <translation>Afficher ou replier le code</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Ctrl+−</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Revenir d’un pas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Cette liste des touches</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? ou F1</translation>
    </message>
    <message>
        <source>Bets before the run</source>
        <translation>Paris avant l’exécution</translation>
    </message>
    <message>
        <source>Steady curves</source>
        <translation>Courbes lissées</translation>
    </message>
    <message>
        <source>Curves show the mean of the last second instead of every sample, so that workers can be told apart.
The time cursor still tells the measured values.</source>
        <translation>Les courbes montrent la moyenne de la dernière seconde au lieu de chaque échantillon, pour que l’on distingue les workers.
Le curseur temporel indique toujours les valeurs mesurées.</translation>
    </message>
    <message>
        <source>Core numbers</source>
        <translation>Numéros des cœurs</translation>
    </message>
    <message>
        <source>The timeline says in every wide enough bar which core it ran on.</source>
        <translation>Dans chaque barre assez large, la chronologie indique sur quel cœur elle s’est exécutée.</translation>
    </message>
    <message>
        <source>Records and pictures (*.json *.png);;All files (*)</source>
        <translation>Relevés et images (*.json *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Numbers …</source>
        <translation>Chiffres…</translation>
    </message>
    <message>
        <source>Open a record …</source>
        <translation>Ouvrir un relevé…</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Everything that was measured, to be opened and compared (Ctrl+H)</source>
        <translation>Tout ce qui a été mesuré, à ouvrir et à comparer (Ctrl+H)</translation>
    </message>
    <message>
        <source>The experiment “%1”, which was shown last, is unknown to this version.</source>
        <translation>L’expérience «&#xa0;%1&#xa0;», affichée en dernier, est inconnue de cette version.</translation>
    </message>
    <message>
        <source>Size and place of the window could not be read, so the defaults apply.</source>
        <translation>La taille et la place de la fenêtre n’ont pas pu être lues&#xa0;: les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>Pause the picture, or hold a replay</source>
        <translation>Figer l’image, ou suspendre la relecture</translation>
    </message>
    <message>
        <source>Play again what was recorded; Esc ends it</source>
        <translation>Rejouer ce qui a été enregistré&#xa0;; Échap y met fin</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>In a replay: to the next event, or the one before</source>
        <translation>Dans une relecture&#xa0;: à l’événement suivant, ou au précédent</translation>
    </message>
    <message>
        <source>. and ,</source>
        <translation>. et ,</translation>
    </message>
    <message>
        <source>In a replay: faster or slower</source>
        <translation>Dans une relecture&#xa0;: plus vite ou plus lentement</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>Saved records</source>
        <translation>Relevés enregistrés</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Everything is set as it was for the picture.</source>
        <translation>Tout est réglé comme pour l’image.</translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation>Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Presets of the parameters</source>
        <translation>Préréglages des paramètres</translation>
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
        <translation>Carte de chaleur pour de nombreux workers</translation>
    </message>
    <message>
        <source>More than 12 workers are shown as rows of colours; as curves nobody can tell them apart.</source>
        <translation>Au-delà de 12, les workers sont montrés en lignes de couleur ; en courbes, personne ne pourrait les distinguer.</translation>
    </message>
    <message>
        <source>Runs of each contender in a comparison</source>
        <translation>Passages par candidat dans une comparaison</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size (Ctrl++ and Ctrl+−)</source>
        <translation>Taille du texte (Ctrl++ et Ctrl+−)</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>Taille du texte %1</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Durée affichée</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln seconds</source>
        <translation>
            <numerusform>La dernière %Ln seconde</numerusform>
            <numerusform>Les %Ln dernières secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Curve of all workers together</source>
        <translation>Courbe de tous les workers ensemble</translation>
    </message>
    <message>
        <source>Throughput has one more curve: what all workers do together.</source>
        <translation>Le débit reçoit une courbe de plus : ce que font tous les workers ensemble.</translation>
    </message>
</context>
<context>
    <name>contend::ui::MemoryPicture</name>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;MiB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>What memory each worker takes appears here. Press Space to run.</source>
        <translation>La mémoire que prend chaque worker apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>its own, and its part of what is shared (hatched)</source>
        <translation>la sienne, et sa part de la mémoire partagée (hachurée)</translation>
    </message>
    <message>
        <source>own, shared</source>
        <translation>privée, partagée</translation>
    </message>
    <message>
        <source>frame: RSS, counted by others as well</source>
        <translation>cadre&#xa0;: RSS, compté aussi chez d’autres</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>in one process</source>
        <translation>en un seul processus</translation>
    </message>
    <message>
        <source>in all; RSS adds up to %1</source>
        <translation>en tout&#xa0;; somme des RSS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>One process</source>
        <translation>Un seul processus</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>%1 in all, RSS adds up to %2.</source>
        <translation>%1 en tout, somme des RSS&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>In all (PSS): %1&lt;br&gt;Sum of RSS: %2</source>
        <translation>En tout (PSS)&#xa0;: %1&lt;br&gt;Somme des RSS&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;its own: %2&lt;br&gt;shared with others: %3&lt;br&gt;PSS: %4&lt;br&gt;RSS: %5</source>
        <translation>%1&lt;br&gt;privée&#xa0;: %2&lt;br&gt;partagée avec d’autres&#xa0;: %3&lt;br&gt;PSS&#xa0;: %4&lt;br&gt;RSS&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>contend::ui::MessageRatePicture</name>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;KiB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Rate and time on the way of each size that you try appear here. Press Space.</source>
        <translation>La cadence et le temps de trajet de chaque taille essayée apparaissent ici. Appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Messages by size</source>
        <translation>Messages selon la taille</translation>
    </message>
    <message>
        <source>messages/s of %1</source>
        <translation>messages/s de %1</translation>
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
        <translation>Mises à jour perdues</translation>
    </message>
    <message>
        <source>What should have been counted, and what was, appears here. Press Space to run.</source>
        <translation>Ce qui aurait dû être compté, et ce qui l’a été, apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>rien de perdu</translation>
    </message>
    <message>
        <source>lost, %1</source>
        <translation>perdues, %1</translation>
    </message>
    <message>
        <source>Expected %1, counted %2: nothing lost.</source>
        <translation>Attendu&#xa0;: %1, compté&#xa0;: %2&#xa0;; rien de perdu.</translation>
    </message>
    <message>
        <source>Expected %1, counted %2: %3 lost, %4.</source>
        <translation>Attendu&#xa0;: %1, compté&#xa0;: %2&#xa0;; mises à jour perdues&#xa0;: %3, %4.</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>Rien de perdu</translation>
    </message>
    <message>
        <source>%1 lost per second</source>
        <translation>%1 de perdues par seconde</translation>
    </message>
</context>
<context>
    <name>contend::ui::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>contend::ui::NumberDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapChart</name>
    <message>
        <source>Running at the same instant</source>
        <translation>En exécution au même instant</translation>
    </message>
    <message>
        <source>How many workers run at the same instant appears here. Press Space to run.</source>
        <translation>Le nombre de workers en exécution au même instant apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>On average %1 of %2 workers ran at the same instant; %3 cores were available.</source>
        <translation>Workers en exécution au même instant&#xa0;: en moyenne %1 sur %2&#xa0;; cœurs disponibles&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores available</source>
        <translation>
            <numerusform>%Ln cœur disponible</numerusform>
            <numerusform>%Ln cœurs disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ran at the same instant, on average over %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; en exécution au même instant, en moyenne sur %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapPicture</name>
    <message>
        <source>How many workers run at the same instant appears here</source>
        <translation>Le nombre de workers en exécution au même instant apparaît ici</translation>
    </message>
    <message>
        <source>Running at the same instant</source>
        <translation>En exécution au même instant</translation>
    </message>
    <message>
        <source>workers at once, of %1</source>
        <translation>workers à la fois, sur %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::PaintedChart</name>
    <message>
        <source>Press Space to run.</source>
        <translation>Appuyez sur Espace pour lancer.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PairView</name>
    <message>
        <source>What was not the same</source>
        <translation>Ce qui n’était pas pareil</translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterPanel</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All parameters back to their first values (R)</source>
        <translation>Rétablir la valeur par défaut de tous les paramètres (R)</translation>
    </message>
</context>
<context>
    <name>contend::ui::ParameterRow</name>
    <message>
        <source>Acts at once, while a run is going on</source>
        <translation>Agit aussitôt, même pendant une exécution</translation>
    </message>
    <message>
        <source>Type a value: %1</source>
        <translation>Saisissez une valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arrows, with Shift finer; PgUp and PgDn farther; Home and End</source>
        <translation>Flèches, avec Maj plus finement&#xa0;; Page préc. et Page suiv. plus loin&#xa0;; Début et Fin</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>least, most, unit</comment>
        <translation>de %1 à %2 %3</translation>
    </message>
    <message>
        <source>“%1” is no number. Allowed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation>%1 est hors limites. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Counts from the next run on</source>
        <translation>Compte à partir de la prochaine exécution</translation>
    </message>
</context>
<context>
    <name>contend::ui::PermitsPicture</name>
    <message>
        <source>Connections in use</source>
        <translation>Connexions utilisées</translation>
    </message>
    <message>
        <source>Connections in use and workers waiting for one appear here</source>
        <translation>Les connexions utilisées et les workers qui en attendent une apparaissent ici</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisées</translation>
    </message>
    <message>
        <source>workers waiting</source>
        <translation>workers en attente</translation>
    </message>
    <message>
        <source>connections in use</source>
        <translation>connexions utilisées</translation>
    </message>
    <message numerus="yes">
        <source>of %1 connections in use, %Ln workers waiting</source>
        <translation>
            <numerusform>sur %1 connexions utilisées, %Ln worker en attente</numerusform>
            <numerusform>sur %1 connexions utilisées, %Ln workers en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>dans le pool</translation>
    </message>
</context>
<context>
    <name>contend::ui::PictureFeed</name>
    <message>
        <source>At this point of the replay nothing of it was known yet.</source>
        <translation>À ce point de la relecture, on n’en savait encore rien.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetBox</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Settings that show something, and your own (T)</source>
        <translation>Des réglages qui montrent quelque chose, et les vôtres (T)</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save these values …</source>
        <translation>Enregistrer ces valeurs…</translation>
    </message>
    <message>
        <source>Rename or delete …</source>
        <translation>Renommer ou supprimer…</translation>
    </message>
    <message>
        <source>“%1” has what this machine or version cannot take: %2.</source>
        <translation>«&#xa0;%1&#xa0;» contient ce que cette machine ou version ne peut accepter&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetListDialog</name>
    <message>
        <source>Your presets</source>
        <translation>Vos préréglages</translation>
    </message>
    <message>
        <source>Your presets of this experiment</source>
        <translation>Vos préréglages pour cette expérience</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Saisir un autre nom (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the preset (Del)</source>
        <translation>Supprimer le préréglage (Suppr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>Rétablir le préréglage supprimé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is another preset with the name “%1”.</source>
        <translation>Un autre préréglage porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters.</source>
        <translation>
            <numerusform>Un nom a au plus %n caractère.</numerusform>
            <numerusform>Un nom a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#xa0;%1&#xa0;» est rétabli.</translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetStore</name>
    <message>
        <source>The file of your presets cannot be read and stays as it is, so that presets cannot be saved: %1.</source>
        <translation>Le fichier de vos préréglages est illisible et reste tel quel&#xa0;; aucun préréglage ne peut être enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file of your presets could not be read. It was kept as %1.</source>
        <translation>Le fichier de vos préréglages n’a pas pu être lu. Il a été gardé sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>contend::ui::QuestionsPanel</name>
    <message>
        <source>Search the questions</source>
        <translation>Rechercher dans les questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No question has all of these words. Use fewer or shorter ones.</source>
        <translation>Aucune question ne contient tous ces mots. Essayez des mots moins nombreux ou plus courts.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Open the experiment with the settings that show it (Enter)</source>
        <translation>Ouvrir l’expérience avec les réglages qui le montrent (Entrée)</translation>
    </message>
    <message>
        <source>Measured with other settings: %1.</source>
        <translation>Mesuré avec d’autres réglages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show it, run it with Space and stop: then this machine&apos;s figure stands here.</source>
        <translation>Montrez-le, lancez avec Espace, puis arrêtez&#xa0;: le chiffre de cette machine s’affichera ici.</translation>
    </message>
    <message>
        <source>Show it and compare with C: then this machine&apos;s figure stands here.</source>
        <translation>Montrez-le et comparez avec C&#xa0;: le chiffre de cette machine s’affichera ici.</translation>
    </message>
    <message>
        <source>Show it and sweep with Shift+C: then this machine&apos;s figure stands here.</source>
        <translation>Montrez-le et faites un balayage avec Maj+C&#xa0;: le chiffre de cette machine s’affichera ici.</translation>
    </message>
</context>
<context>
    <name>contend::ui::QueueDepthPicture</name>
    <message>
        <source>The queue</source>
        <translation>La file</translation>
    </message>
    <message>
        <source>Items in the queue, and who waits for what, appear here</source>
        <translation>Les éléments dans la file, et qui attend quoi, apparaissent ici</translation>
    </message>
    <message>
        <source>items in the queue</source>
        <translation>éléments dans la file</translation>
    </message>
    <message>
        <source>producers waiting for space</source>
        <translation>producteurs en attente de place</translation>
    </message>
    <message>
        <source>consumers waiting for items</source>
        <translation>consommateurs en attente d’éléments</translation>
    </message>
    <message>
        <source>of %1 places taken</source>
        <translation>sur %1 places occupées</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>producteurs</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consommateurs</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReadingPane</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>What people say, what to try, what the charts show</source>
        <translation>Ce que l’on entend dire, ce qu’il faut essayer, ce que montrent les graphiques</translation>
    </message>
    <message>
        <source>Fold this panel away</source>
        <translation>Replier ce volet</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDelegate</name>
    <message>
        <source>Name of the record</source>
        <translation>Nom du relevé</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDesk</name>
    <message numerus="yes">
        <source>%n records, %1</source>
        <translation>
            <numerusform>%n relevé, %1</numerusform>
            <numerusform>%n relevés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 are kept, as far as %2 hold them. Those with a name are kept until they are deleted, up to %3 of them and %4.</source>
        <translation>Les %1 derniers sont gardés, dans la limite de %2. Ceux qui ont un nom le sont jusqu’à leur suppression, au plus %3 et %4.</translation>
    </message>
    <message>
        <source>Saved record: %1.</source>
        <translation>Relevé enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was going on was ended; it is among the records.</source>
        <translation>Ce qui était en cours a été arrêté&#xa0;; vous le trouverez parmi les relevés.</translation>
    </message>
    <message>
        <source>Only two records can be compared, not a picture.</source>
        <translation>Seuls deux relevés peuvent être comparés, pas une image.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Ces deux-là ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>Up to %1 records can have a name, as far as %2 hold them, and there is no room for another. Delete one of them, or take its name away.</source>
        <translation>Au plus %1 relevés peuvent avoir un nom, dans la limite de %2, et il n’y a plus de place pour un autre. Supprimez-en un, ou retirez-lui son nom.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>%n relevé supprimé.</numerusform>
            <numerusform>%n relevés supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translation>Le rétablir (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Records cannot be saved in %1. The system says: %2.</source>
        <translation>Les relevés ne peuvent pas être enregistrés dans %1. Le système dit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It could not be saved among the records (%1), but can be exported.</source>
        <translation>Il n’a pas pu être enregistré parmi les relevés (%1), mais peut être exporté.</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordList</name>
    <message>
        <source>Written by another version of Contend</source>
        <translation>Écrit par une autre version de Contend</translation>
    </message>
    <message>
        <source>No record, or not a whole one</source>
        <translation>Pas un relevé, ou incomplet</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <comment>a parameter</comment>
        <translation>Balayage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>a time</comment>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>autre version</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordsPanel</name>
    <message>
        <source>Search the records</source>
        <translation>Rechercher dans les relevés</translation>
    </message>
    <message>
        <source>By name, experiment, contender, verdict or date</source>
        <translation>Par nom, expérience, candidat, verdict ou date</translation>
    </message>
    <message>
        <source>Saved records</source>
        <translation>Relevés enregistrés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the record with its charts, verdict and settings (Enter)</source>
        <translation>Afficher le relevé avec ses graphiques, son verdict et ses réglages (Entrée)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Put two records of the same experiment side by side (Ctrl+Enter).
Select the second one with Ctrl or Shift.</source>
        <translation>Mettre côte à côte deux relevés de la même expérience (Ctrl+Entrée).
Sélectionnez le second avec Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Give the record a name of its own; then it is kept until it is deleted (F2)</source>
        <translation>Donner un nom au relevé&#xa0;; il est alors gardé jusqu’à sa suppression (F2)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show the record and save it as a picture, table or file</source>
        <translation>Afficher le relevé et l’enregistrer comme image, tableau ou fichier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected records (Del)</source>
        <translation>Supprimer les relevés sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>No record has all of these words. Use fewer or shorter ones.</source>
        <translation>Aucun relevé ne contient tous ces mots. Essayez des mots moins nombreux ou plus courts.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.

Every run, comparison and sweep will stand here by itself, to be opened and compared later.</source>
        <translation>Rien n’a encore été mesuré.

Chaque exécution, comparaison et balayage apparaîtra ici de lui-même, à ouvrir et à comparer plus tard.</translation>
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
        <translation>Relecture</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>À l’événement précédent</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>the key</comment>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>À l’événement suivant</translation>
    </message>
    <message>
        <source>Full stop</source>
        <comment>the key</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>Terminer la relecture</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Vitesse de la relecture</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>+ and −</source>
        <comment>the keys</comment>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <comment>how fast</comment>
        <translation>Relecture %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a time, the end</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hold the replay</source>
        <translation>Suspendre la relecture</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Space or P</source>
        <comment>the keys</comment>
        <translation>Espace ou P</translation>
    </message>
</context>
<context>
    <name>contend::ui::ReplayDesk</name>
    <message>
        <source>A replay shows what was recorded. Stop what is going on first.</source>
        <translation>Une relecture montre ce qui a été enregistré. Arrêtez d’abord ce qui est en cours.</translation>
    </message>
    <message>
        <source>There is nothing to replay yet. Run something first.</source>
        <translation>Il n’y a encore rien à rejouer. Lancez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <comment>how fast</comment>
        <translation>Relecture %1</translation>
    </message>
</context>
<context>
    <name>contend::ui::ResultTable</name>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>CPU (% of a core)</source>
        <translation>CPU (% d’un cœur)</translation>
    </message>
    <message>
        <source>Idle share of the cores (%)</source>
        <translation>Part inactive des cœurs (%)</translation>
    </message>
    <message>
        <source>Waiting for locks (%)</source>
        <translation>Attente de verrous (%)</translation>
    </message>
    <message>
        <source>Latency p50 (µs)</source>
        <translation>Latence p50 (µs)</translation>
    </message>
    <message>
        <source>Latency p95 (µs)</source>
        <translation>Latence p95 (µs)</translation>
    </message>
    <message>
        <source>Latency p99 (µs)</source>
        <translation>Latence p99 (µs)</translation>
    </message>
    <message>
        <source>Longest latency (µs)</source>
        <translation>Latence la plus longue (µs)</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <comment>contender</comment>
        <translation>%1 (incomplet)</translation>
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
        <translation>Retour aux graphiques en direct (Échap)</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>Graphiques en direct</translation>
    </message>
</context>
<context>
    <name>contend::ui::RowChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>contend::ui::RunPresenter</name>
    <message>
        <source>%1 with %2.</source>
        <comment>contender, workers</comment>
        <translation>%1 avec %2.</translation>
    </message>
    <message>
        <source>Move a slider or change the contender.</source>
        <translation>Déplacez un curseur ou changez de candidat.</translation>
    </message>
    <message>
        <source>Press Space to run.</source>
        <translation>Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>Compare runs every contender under equal conditions and ends in a verdict.</source>
        <translation>«&#xa0;Comparer&#xa0;» lance tous les candidats dans les mêmes conditions et aboutit à un verdict.</translation>
    </message>
    <message>
        <source>Comparing:</source>
        <translation>Comparaison&#xa0;:</translation>
    </message>
    <message>
        <source>Sweeping:</source>
        <translation>Balayage&#xa0;:</translation>
    </message>
    <message>
        <source>%1, run %2 of %3</source>
        <translation>%1, exécution %2 sur %3</translation>
    </message>
    <message>
        <source>Stopped before a verdict.</source>
        <translation>Arrêté avant le verdict.</translation>
    </message>
    <message>
        <source>What was measured so far is kept.</source>
        <translation>Ce qui a été mesuré jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>%1: %2 %3 per second.</source>
        <comment>contender, number, what</comment>
        <translation>%1&#xa0;: %2 %3 par seconde.</translation>
    </message>
    <message>
        <source>Compare measures all contenders under equal conditions.</source>
        <translation>«&#xa0;Comparer&#xa0;» mesure tous les candidats dans les mêmes conditions.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>contender, parameter, value</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>En pause&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2 runs are made. Resume goes on, Stop keeps what there is.</source>
        <translation>%1 exécutions sur %2 sont faites. Reprendre continue, Arrêter garde ce qui existe.</translation>
    </message>
    <message>
        <source>Pausing after this run:</source>
        <translation>Pause après cette exécution&#xa0;:</translation>
    </message>
</context>
<context>
    <name>contend::ui::SavePresetDialog</name>
    <message>
        <source>Save a preset</source>
        <translation>Enregistrer un préréglage</translation>
    </message>
    <message>
        <source>Save these values under a name</source>
        <translation>Enregistrer ces valeurs sous un nom</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Takes the place of your preset of that name.</source>
        <translation>Remplace votre préréglage de ce nom.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ScalingChart</name>
    <message>
        <source>Scaling</source>
        <translation>Passage à l’échelle</translation>
    </message>
    <message>
        <source>A sweep runs every contender at several values and draws what comes out.</source>
        <translation>Un balayage lance chaque candidat avec plusieurs valeurs et trace ce qui en résulte.</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1&#xa0;: %2 à %3, %4 à %5</translation>
    </message>
    <message>
        <source>%1 over %2. %3.</source>
        <translation>%1 en fonction de %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln cœur</numerusform>
            <numerusform>%Ln cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>de %1 à %2 en %Ln exécution</numerusform>
            <numerusform>de %1 à %2 en %Ln exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::StartCostPicture</name>
    <message>
        <source>Cost of a start</source>
        <translation>Coût d’un démarrage</translation>
    </message>
    <message>
        <source>What a task&apos;s time consists of appears here. Press Space to run.</source>
        <translation>De quoi se compose le temps d’une tâche apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>Where a task&apos;s time goes</source>
        <translation>Où passe le temps d’une tâche</translation>
    </message>
    <message>
        <source>for start and end: break-even size of a task</source>
        <translation>pour le démarrage et la fin&#xa0;: seuil de rentabilité d’une tâche</translation>
    </message>
    <message>
        <source>%1 + %2 + %3</source>
        <translation>%1 + %2 + %3</translation>
    </message>
    <message>
        <source>start</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Breaks even from %1 of work on</source>
        <translation>Rentable à partir de %1 de travail</translation>
    </message>
</context>
<context>
    <name>contend::ui::StatusLine</name>
    <message>
        <source>Cores that the workers may use, of those that this program may use</source>
        <translation>Cœurs que les workers peuvent utiliser, parmi ceux dont dispose ce programme</translation>
    </message>
    <message>
        <source>How often everything is measured</source>
        <translation>Fréquence à laquelle tout est mesuré</translation>
    </message>
    <message>
        <source>Length of the recording; the last ten minutes are kept</source>
        <translation>Durée de l’enregistrement&#xa0;; les dix dernières minutes sont conservées</translation>
    </message>
    <message>
        <source>Share of the machine that other programs use</source>
        <translation>Part de la machine que d’autres programmes utilisent</translation>
    </message>
    <message>
        <source>What measuring and drawing cost, in percent of one core</source>
        <translation>Ce que coûtent la mesure et l’affichage, en pour cent d’un cœur</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1 sur %Ln cœur</numerusform>
            <numerusform>%1 sur %Ln cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 échantillons/s</translation>
    </message>
    <message>
        <source>last %1 kept</source>
        <translation>conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>other load %1</source>
        <translation>autre charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>this window %1 of a core</source>
        <translation>cette fenêtre&#xa0;: %1 d’un cœur</translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Run every contender at several values</source>
        <translation>Lancer chaque candidat avec plusieurs valeurs</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Lancer le balayage</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajout de</translation>
    </message>
    <message>
        <source>times</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Type de pas</translation>
    </message>
    <message>
        <source>Values one by one</source>
        <translation>Valeurs une à une</translation>
    </message>
    <message>
        <source>Numbers separated by semicolons or blanks</source>
        <translation>Nombres séparés par des points-virgules ou des espaces</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>each</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Contenders</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>How often each point is measured</source>
        <translation>Nombre de mesures de chaque point</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Choose at least one contender.</source>
        <translation>Choisissez au moins un candidat.</translation>
    </message>
    <message>
        <source>List one value or more, at most %1.</source>
        <translation>Indiquez au moins une valeur, et au plus %1.</translation>
    </message>
    <message>
        <source>These steps lead nowhere: the last value must not be below the first, and at most %1 values fit.</source>
        <translation>Ces pas ne mènent nulle part&#xa0;: la dernière valeur ne doit pas être inférieure à la première, et il ne peut y avoir plus de %1 valeurs.</translation>
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
%Ln exécution, environ %2 minutes</numerusform>
            <numerusform>%1
%Ln exécutions, environ %2 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepView</name>
    <message>
        <source>Scaling</source>
        <translation>Passage à l’échelle</translation>
    </message>
    <message>
        <source>What was measured at each value</source>
        <translation>Ce qui a été mesuré à chaque valeur</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>What was measured with each choice</source>
        <translation>Ce qui a été mesuré avec chaque choix</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>Part inactive</translation>
    </message>
    <message>
        <source>How much of the cores the workers left unused</source>
        <translation>Quelle part des cœurs les workers ont laissée inutilisée</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Lois</translation>
    </message>
    <message>
        <source>What the laws of scaling say about every contender</source>
        <translation>Ce que les lois d’échelle disent de chaque candidat</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Every figure; sorts by any column, Ctrl+C copies</source>
        <translation>Tous les chiffres&#xa0;; tri par colonne, Ctrl+C copie</translation>
    </message>
    <message>
        <source>Laws of scaling</source>
        <translation>Lois de passage à l’échelle</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>Chiffres du balayage</translation>
    </message>
    <message>
        <source>by contender</source>
        <translation>par candidat</translation>
    </message>
    <message>
        <source>Idle share of the cores</source>
        <translation>Part inactive des cœurs</translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesChart</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The picture appears here tile by tile. Press Space to run.</source>
        <translation>L’image apparaît ici tuile par tuile. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>worker %1: %2</source>
        <translation>worker %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of the picture are finished.</source>
        <translation>
            <numerusform>%Ln tuile de l’image est terminée.</numerusform>
            <numerusform>%Ln tuiles de l’image sont terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tile at %1, %2, %3 × %4 points&lt;br&gt;drawn by worker %5</source>
        <translation>Tuile à %1, %2, %3&#xa0;× %4 points&lt;br&gt;dessinée par le worker %5</translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesPicture</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>for a picture, %Ln finished</source>
        <translation>
            <numerusform>pour une image, %Ln terminée</numerusform>
            <numerusform>pour une image, %Ln terminées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What every worker does when appears here. Press Space to run.</source>
        <translation>Ce que fait chaque worker, et quand, apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>Workers in sight: %1. From %2 to %3: %4.</source>
        <translation>Workers affichés&#xa0;: %1. De %2 à %3&#xa0;: %4.</translation>
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
        <translation>Worker %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short stretches, mostly in this state</source>
        <translation>
            <numerusform>%Ln courte période, pour l’essentiel dans cet état</numerusform>
            <numerusform>%Ln courtes périodes, pour l’essentiel dans cet état</numerusform>
        </translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>cœur %1</translation>
    </message>
    <message>
        <source>held by worker %1</source>
        <translation>détenu par le worker %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worker %1&lt;/b&gt; · gone since %2 (%3)</source>
        <translation>&lt;b&gt;Worker %1&lt;/b&gt; · disparu depuis %2 (%3)</translation>
    </message>
    <message>
        <source>worker %1: %2 %3 %</source>
        <comment>number, state, share</comment>
        <translation>worker %1&#xa0;: %2 %3 %</translation>
    </message>
    <message>
        <source>Mostly %1.</source>
        <translation>Surtout : %1.</translation>
    </message>
</context>
<context>
    <name>contend::ui::ToolRow</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Run every contender one after the other and compare them</source>
        <translation>Lancer tous les candidats l’un après l’autre et les comparer</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayer</translation>
    </message>
    <message>
        <source>Run every contender at several values of one parameter</source>
        <translation>Lancer chaque candidat avec plusieurs valeurs d’un paramètre</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Maj+C</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save a picture or the figures</source>
        <translation>Enregistrer une image ou les chiffres</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Large and clear, for a projector</source>
        <translation>Grand et net, pour un projecteur</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>End what is going on</source>
        <translation>Mettre fin à ce qui est en cours</translation>
    </message>
    <message>
        <source>Run the chosen contender</source>
        <translation>Lancer le candidat choisi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Freeze the picture; the recording goes on</source>
        <translation>Figer l’image&#xa0;; l’enregistrement continue</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Play what was recorded again, as slowly as you like</source>
        <translation>Rejouer ce qui a été enregistré, aussi lentement que vous voulez</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Make a pause after the present run</source>
        <translation>Faire une pause après l’exécution en cours</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>How often every contender is measured; every other time in reverse order</source>
        <translation>Combien de fois chaque candidat est mesuré&#xa0;; une fois sur deux dans l’ordre inverse</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Runs of each contender: %1</source>
        <translation>Passages par candidat&#xa0;: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Compare, sweep, replay, export, projector</source>
        <translation>Comparer, balayer, relecture, exporter, projecteur</translation>
    </message>
</context>
<context>
    <name>contend::ui::VerdictStrip</name>
    <message>
        <source>%1 s left</source>
        <translation>encore %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caveats</source>
        <translation>
            <numerusform>%Ln réserve</numerusform>
            <numerusform>%Ln réserves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForChart</name>
    <message>
        <source>Who waits for whom</source>
        <translation>Qui attend qui</translation>
    </message>
    <message>
        <source>Who holds which fork, and who waits for it, appears here. Press Space to run.</source>
        <translation>Qui tient quelle fourchette, et qui l’attend, apparaît ici. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Interblocage</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>après %1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eating</source>
        <translation>
            <numerusform>%Ln mange</numerusform>
            <numerusform>%Ln mangent</numerusform>
        </translation>
    </message>
    <message>
        <source>holds fork %1</source>
        <translation>tient la fourchette %1</translation>
    </message>
    <message>
        <source>waits for fork %1, which philosopher %2 holds</source>
        <translation>attend la fourchette %1, que tient le philosophe %2</translation>
    </message>
    <message>
        <source>takes fork %1</source>
        <translation>prend la fourchette %1</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>réfléchit</translation>
    </message>
    <message>
        <source>Philosopher %1: %2</source>
        <translation>Philosophe %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Deadlock: %Ln philosophers wait for each other in a circle.</source>
        <translation>
            <numerusform>Interblocage&#xa0;: %Ln philosophe attend en cercle.</numerusform>
            <numerusform>Interblocage&#xa0;: %Ln philosophes s’attendent en cercle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation>Qui attend qui</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Interblocage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in a circle</source>
        <translation>
            <numerusform>%Ln attend en cercle</numerusform>
            <numerusform>%Ln s’attendent en cercle</numerusform>
        </translation>
    </message>
    <message>
        <source>meals</source>
        <translation>repas</translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallChart</name>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Every page that is fetched becomes a bar. Press Space to run.</source>
        <translation>Chaque page téléchargée devient une barre. Appuyez sur Espace pour lancer.</translation>
    </message>
    <message>
        <source>Pages fetched: %1. All were ready after %2.</source>
        <translation>Pages téléchargées&#xa0;: %1. Toutes étaient prêtes après %2.</translation>
    </message>
    <message>
        <source>Pages fetched so far: %1.</source>
        <translation>Pages téléchargées jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>worker %1</translation>
    </message>
    <message>
        <source>all ready after %1</source>
        <translation>toutes prêtes après %1</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ échec</translation>
    </message>
    <message>
        <source>&lt;b&gt;Page %1&lt;/b&gt; · worker %2 · from %3 to %4</source>
        <translation>&lt;b&gt;Page %1&lt;/b&gt; · worker %2 · de %3 à %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallPicture</name>
    <message>
        <source>Pages appear here as they arrive</source>
        <translation>Les pages apparaissent ici à mesure qu’elles arrivent</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>par phase</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln pages</source>
        <translation>
            <numerusform>pour %Ln page</numerusform>
            <numerusform>pour %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WorkerTable</name>
    <message>
        <source>dead</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en exécution</translation>
    </message>
    <message>
        <source>ready, no free core</source>
        <translation>prêt, aucun cœur libre</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>en attente d’un verrou</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>en attente du GIL</translation>
    </message>
    <message>
        <source>waiting for input or output</source>
        <translation>en attente d’une entrée ou sortie</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Lock waiting</source>
        <translation>Attente verrou</translation>
    </message>
    <message>
        <source>GIL waiting</source>
        <translation>Attente GIL</translation>
    </message>
    <message>
        <source>Operations/s</source>
        <translation>Opérations/s</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message>
        <source>60 beats per second beside heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation>60 battements par seconde à côté d’un travail lourd</translation>
    </message>
    <message>
        <source>A counter for each worker, without any lock</source>
        <extracomment>false-sharing</extracomment>
        <translation>Un compteur par worker, sans aucun verrou</translation>
    </message>
    <message>
        <source>A large array in chunks: send it or share it?</source>
        <extracomment>data-analysis</extracomment>
        <translation>Un grand tableau découpé en blocs&#xa0;: l’envoyer ou le partager&#xa0;?</translation>
    </message>
    <message>
        <source>A picture through a filter, tile by tile</source>
        <extracomment>image-processing</extracomment>
        <translation>Une image à travers un filtre, tuile par tuile</translation>
    </message>
    <message>
        <source>A pool of K connections</source>
        <extracomment>semaphore</extracomment>
        <translation>Un pool de K connexions</translation>
    </message>
    <message>
        <source>A server and its clients</source>
        <extracomment>request-server</extracomment>
        <translation>Un serveur et ses clients</translation>
    </message>
    <message>
        <source>A thread or a process for every client, or a pool?</source>
        <extracomment>request-server</extracomment>
        <translation>Un thread ou un processus par client, ou un pool&#xa0;?</translation>
    </message>
    <message>
        <source>A web server that computes a little and waits a little</source>
        <extracomment>request-server</extracomment>
        <translation>Un serveur web qui calcule un peu et attend un peu</translation>
    </message>
    <message>
        <source>Adding 1 to a number, over and over</source>
        <extracomment>race-condition</extracomment>
        <translation>Ajouter 1 à un nombre, encore et encore</translation>
    </message>
    <message>
        <source>An echo client beside computing threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Un client d’écho à côté de threads qui calculent</translation>
    </message>
    <message>
        <source>Can workers that share nothing slow each other down?</source>
        <extracomment>false-sharing</extracomment>
        <translation>Des workers qui ne partagent rien peuvent-ils se ralentir&#xa0;?</translation>
    </message>
    <message>
        <source>Computing threads that take turns</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Des threads de calcul qui se relaient</translation>
    </message>
    <message>
        <source>Computing, until one of them ends in the middle of it</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Calculer, jusqu’à ce que l’un d’eux s’arrête en plein travail</translation>
    </message>
    <message>
        <source>Data analysis</source>
        <extracomment>data-analysis</extracomment>
        <translation>Analyse de données</translation>
    </message>
    <message>
        <source>Do more threads calculate faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Plus de threads, calcul plus rapide&#xa0;?</translation>
    </message>
    <message>
        <source>Do more threads make a calculation faster?</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Un calcul va-t-il plus vite avec plus de threads&#xa0;?</translation>
    </message>
    <message>
        <source>Do more workers finish a picture sooner?</source>
        <extracomment>image-processing</extracomment>
        <translation>Une image est-elle prête plus tôt avec plus de workers&#xa0;?</translation>
    </message>
    <message>
        <source>Every worker appends to “the same” list</source>
        <extracomment>separate-memory</extracomment>
        <translation>Chaque worker ajoute des éléments à «&#xa0;la même&#xa0;» liste</translation>
    </message>
    <message>
        <source>Five pages at once</source>
        <extracomment>download-pages</extracomment>
        <translation>Cinq pages à la fois</translation>
    </message>
    <message>
        <source>Five pages at once: threads or processes?</source>
        <extracomment>download-pages</extracomment>
        <translation>Cinq pages à la fois&#xa0;: threads ou processus&#xa0;?</translation>
    </message>
    <message>
        <source>Five philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Cinq philosophes</translation>
    </message>
    <message>
        <source>How many connections does a pool need?</source>
        <extracomment>semaphore</extracomment>
        <translation>De combien de connexions un pool a-t-il besoin&#xa0;?</translation>
    </message>
    <message>
        <source>How much memory does a worker cost?</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Combien de mémoire coûte un worker&#xa0;?</translation>
    </message>
    <message>
        <source>How much waiting before threads are enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation>Combien d’attente faut-il pour que des threads suffisent&#xa0;?</translation>
    </message>
    <message>
        <source>How much waiting is enough?</source>
        <extracomment>mixed-work</extracomment>
        <translation>Combien d’attente suffit-il&#xa0;?</translation>
    </message>
    <message>
        <source>In turns, or at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>À tour de rôle, ou en même temps&#xa0;?</translation>
    </message>
    <message>
        <source>Items through a queue of limited size</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Des éléments passent par une file de taille limitée</translation>
    </message>
    <message>
        <source>Making progress together, or running at the same time?</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Avancer ensemble, ou s’exécuter en même temps&#xa0;?</translation>
    </message>
    <message>
        <source>Many small tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>Beaucoup de petites tâches</translation>
    </message>
    <message>
        <source>Mean, variance, histogram and sorting, chunk by chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation>Moyenne, variance, histogramme et tri, bloc par bloc</translation>
    </message>
    <message>
        <source>Memory of a worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation>La mémoire d’un worker</translation>
    </message>
    <message>
        <source>Messages from worker to worker, each of them checked</source>
        <extracomment>messages</extracomment>
        <translation>Des messages de worker à worker, chacun vérifié</translation>
    </message>
    <message>
        <source>One busy thread, one that waits</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Un thread calcule, un autre attend</translation>
    </message>
    <message>
        <source>One picture, many hands</source>
        <extracomment>image-processing</extracomment>
        <translation>Une image, beaucoup de mains</translation>
    </message>
    <message>
        <source>One worker crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Un worker plante</translation>
    </message>
    <message>
        <source>One worker crashes: who goes on?</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Un worker plante&#xa0;: qui continue&#xa0;?</translation>
    </message>
    <message>
        <source>Operations that compute, then wait</source>
        <extracomment>mixed-work</extracomment>
        <translation>Des opérations qui calculent, puis attendent</translation>
    </message>
    <message>
        <source>Pages over HTTP from a server on this machine</source>
        <extracomment>download-pages</extracomment>
        <translation>Des pages par HTTP, d’un serveur sur cette machine</translation>
    </message>
    <message>
        <source>Philosophers who need two forks to eat</source>
        <extracomment>deadlock</extracomment>
        <translation>Des philosophes à qui il faut deux fourchettes pour manger</translation>
    </message>
    <message>
        <source>Prime numbers in blocks</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Des nombres premiers par blocs</translation>
    </message>
    <message>
        <source>Prime numbers in blocks, on one core or several</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Des nombres premiers par blocs, sur un ou plusieurs cœurs</translation>
    </message>
    <message>
        <source>Producers and consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Producteurs et consommateurs</translation>
    </message>
    <message>
        <source>Reading one data set, and writing to a part of it</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Lire un jeu de données, et en modifier une partie</translation>
    </message>
    <message>
        <source>Small tasks, each by a new worker or by a pool</source>
        <extracomment>startup-cost</extracomment>
        <translation>De petites tâches, chacune par un nouveau worker ou par un pool</translation>
    </message>
    <message>
        <source>Two counters on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation>Deux compteurs, une ligne de cache</translation>
    </message>
    <message>
        <source>Two workers, one number</source>
        <extracomment>race-condition</extracomment>
        <translation>Deux workers, un seul nombre</translation>
    </message>
    <message>
        <source>What does a lock cost?</source>
        <extracomment>lock-contention</extracomment>
        <translation>Que coûte un verrou&#xa0;?</translation>
    </message>
    <message>
        <source>What does a message cost?</source>
        <extracomment>messages</extracomment>
        <translation>Que coûte un message&#xa0;?</translation>
    </message>
    <message>
        <source>What does it cost to pass data between workers?</source>
        <extracomment>messages</extracomment>
        <translation>Que coûte le passage de données entre workers&#xa0;?</translation>
    </message>
    <message>
        <source>What does it cost to start a worker for every small task?</source>
        <extracomment>startup-cost</extracomment>
        <translation>Que coûte un nouveau worker pour chaque petite tâche&#xa0;?</translation>
    </message>
    <message>
        <source>What does one busy thread do to a thread that waits for the network?</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Que fait un thread qui calcule à un thread qui attend le réseau&#xa0;?</translation>
    </message>
    <message>
        <source>What happens when two workers add to the same number?</source>
        <extracomment>race-condition</extracomment>
        <translation>Que se passe-t-il quand deux workers incrémentent le même nombre&#xa0;?</translation>
    </message>
    <message>
        <source>When do workers wait for each other for ever?</source>
        <extracomment>deadlock</extracomment>
        <translation>Quand des workers s’attendent-ils pour toujours&#xa0;?</translation>
    </message>
    <message>
        <source>Where did my list go?</source>
        <extracomment>separate-memory</extracomment>
        <translation>Où est passée ma liste&#xa0;?</translation>
    </message>
    <message>
        <source>Who holds the interpreter lock, and for how long?</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Qui détient le verrou de l’interpréteur, et pour combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Who holds the lock?</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Qui détient le verrou&#xa0;?</translation>
    </message>
    <message>
        <source>Who waits for whom at a queue?</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Qui attend qui autour d’une file&#xa0;?</translation>
    </message>
    <message>
        <source>Why does the window freeze?</source>
        <extracomment>responsiveness</extracomment>
        <translation>Pourquoi la fenêtre se fige-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Work inside and outside one shared lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Du travail à l’intérieur et à l’extérieur d’un verrou commun</translation>
    </message>
    <message>
        <source>Workers that share a few connections</source>
        <extracomment>semaphore</extracomment>
        <translation>Des workers qui se partagent quelques connexions</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>95 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>95&#xa0;% ont pris au plus</translation>
    </message>
    <message>
        <source>99 % took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>99&#xa0;% ont pris au plus</translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>race-condition</extracomment>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>All pages, last time</source>
        <extracomment>download-pages</extracomment>
        <translation>Toutes les pages, dernière fois</translation>
    </message>
    <message>
        <source>All workers together, of one core</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Tous les workers ensemble, d’un cœur</translation>
    </message>
    <message>
        <source>Beats</source>
        <extracomment>responsiveness</extracomment>
        <translation>Battements</translation>
    </message>
    <message>
        <source>Beats missed</source>
        <extracomment>responsiveness</extracomment>
        <translation>Battements manqués</translation>
    </message>
    <message>
        <source>Break-even size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Seuil de rentabilité d’une tâche</translation>
    </message>
    <message>
        <source>Checksum of the picture</source>
        <extracomment>image-processing</extracomment>
        <translation>Somme de contrôle de l’image</translation>
    </message>
    <message>
        <source>Checksum of the result</source>
        <extracomment>data-analysis</extracomment>
        <translation>Somme de contrôle du résultat</translation>
    </message>
    <message>
        <source>Computing, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Calcul, chaque worker</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <extracomment>semaphore</extracomment>
        <translation>Connexions utilisées</translation>
    </message>
    <message>
        <source>Consumers waiting for items</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Consommateurs en attente d’éléments</translation>
    </message>
    <message>
        <source>Corrupt messages</source>
        <extracomment>messages</extracomment>
        <translation>Messages corrompus</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <extracomment>false-sharing</extracomment>
        <translation>Compté en tout</translation>
    </message>
    <message>
        <source>Crashes</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Plantages</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>messages</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data analysed</source>
        <extracomment>data-analysis</extracomment>
        <translation>Données analysées</translation>
    </message>
    <message>
        <source>Data ever touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Données déjà modifiées</translation>
    </message>
    <message>
        <source>End of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Fin d’une tâche</translation>
    </message>
    <message>
        <source>Entries made by all</source>
        <extracomment>separate-memory</extracomment>
        <translation>Ajouts de tous</translation>
    </message>
    <message>
        <source>Entries that each worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Ajouts vus par chaque worker</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>race-condition</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Fairness (Jain&apos;s index)</source>
        <extracomment>lock-contention</extracomment>
        <translation>Équité (indice de Jain)</translation>
    </message>
    <message>
        <source>Forks put back</source>
        <extracomment>deadlock</extracomment>
        <translation>Fourchettes reposées</translation>
    </message>
    <message>
        <source>Half took no longer than</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>La moitié a pris au plus</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Increments missing</source>
        <extracomment>false-sharing</extracomment>
        <translation>Incréments manquants</translation>
    </message>
    <message>
        <source>Items in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Éléments dans la file</translation>
    </message>
    <message>
        <source>Items lost</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Éléments perdus</translation>
    </message>
    <message>
        <source>Items taken out</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Éléments retirés</translation>
    </message>
    <message>
        <source>Items that came twice</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Éléments reçus en double</translation>
    </message>
    <message>
        <source>Lock acquisitions</source>
        <extracomment>lock-contention</extracomment>
        <translation>Prises du verrou</translation>
    </message>
    <message>
        <source>Longest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Plus longue liste vue par un worker</translation>
    </message>
    <message>
        <source>Lost per second</source>
        <extracomment>race-condition</extracomment>
        <translation>Perdues par seconde</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <extracomment>race-condition</extracomment>
        <translation>Mises à jour perdues</translation>
    </message>
    <message>
        <source>Meals</source>
        <extracomment>deadlock</extracomment>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>data-analysis</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>data-analysis</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Memory in all (PSS)</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Mémoire en tout (PSS)</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>messages</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>More in use than there are</source>
        <extracomment>semaphore</extracomment>
        <translation>Connexions utilisées en trop</translation>
    </message>
    <message>
        <source>Most connections in use at once</source>
        <extracomment>semaphore</extracomment>
        <translation>Maximum de connexions utilisées à la fois</translation>
    </message>
    <message>
        <source>Of those with a wrong result</source>
        <extracomment>data-analysis</extracomment>
        <translation>Dont résultat faux</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>image-processing</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <source>One picture, last time</source>
        <extracomment>image-processing</extracomment>
        <translation>Une image, dernière fois</translation>
    </message>
    <message>
        <source>Pages that failed</source>
        <extracomment>download-pages</extracomment>
        <translation>Pages en échec</translation>
    </message>
    <message>
        <source>Pages that were not as written</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Pages au contenu inattendu</translation>
    </message>
    <message>
        <source>Pictures finished</source>
        <extracomment>image-processing</extracomment>
        <translation>Images terminées</translation>
    </message>
    <message>
        <source>Pictures that differ</source>
        <extracomment>image-processing</extracomment>
        <translation>Images différentes</translation>
    </message>
    <message>
        <source>Private memory in all</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Mémoire privée en tout</translation>
    </message>
    <message>
        <source>Private memory of a worker process</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Mémoire privée d’un processus worker</translation>
    </message>
    <message>
        <source>Producers waiting for space</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Producteurs en attente de place</translation>
    </message>
    <message>
        <source>Receiving data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Réception de données, chaque worker</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>request-server</extracomment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <extracomment>request-server</extracomment>
        <translation>Requêtes traitées</translation>
    </message>
    <message>
        <source>Rounds completed</source>
        <extracomment>download-pages</extracomment>
        <translation>Tours complets</translation>
    </message>
    <message>
        <source>Running at the same instant, at most</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>En exécution au même instant, au plus</translation>
    </message>
    <message>
        <source>Shared memory, counted in each process</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Mémoire partagée, comptée dans chaque processus</translation>
    </message>
    <message>
        <source>Shortest list that a worker saw</source>
        <extracomment>separate-memory</extracomment>
        <translation>Plus courte liste vue par un worker</translation>
    </message>
    <message>
        <source>Speed-up against one worker</source>
        <extracomment>concurrency-vs-parallelism cpu-bound data-analysis download-pages false-sharing image-processing lock-contention mixed-work race-condition responsiveness startup-cost</extracomment>
        <translation>Accélération par rapport à un worker</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <extracomment>data-analysis</extracomment>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Start of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Démarrage d’une tâche</translation>
    </message>
    <message>
        <source>Stood still after</source>
        <extracomment>deadlock</extracomment>
        <translation>Blocage après</translation>
    </message>
    <message>
        <source>Sum of RSS</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Somme des RSS</translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>The sender&apos;s time spent sending</source>
        <extracomment>data-analysis</extracomment>
        <translation>Part du temps de l’émetteur à envoyer</translation>
    </message>
    <message>
        <source>The slowest took</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>La plus lente a pris</translation>
    </message>
    <message>
        <source>Throughput left</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Débit restant</translation>
    </message>
    <message>
        <source>Time on the way, 99th percentile</source>
        <extracomment>messages</extracomment>
        <translation>Temps de trajet, 99e centile</translation>
    </message>
    <message>
        <source>Time on the way, median</source>
        <extracomment>messages</extracomment>
        <translation>Temps de trajet, médiane</translation>
    </message>
    <message>
        <source>Time spent computing</source>
        <extracomment>data-analysis</extracomment>
        <translation>Temps passé à calculer</translation>
    </message>
    <message>
        <source>Time spent receiving data</source>
        <extracomment>data-analysis</extracomment>
        <translation>Temps passé à recevoir des données</translation>
    </message>
    <message>
        <source>Time spent waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation>Temps passé à attendre une connexion</translation>
    </message>
    <message>
        <source>Time spent waiting for data</source>
        <extracomment>data-analysis</extracomment>
        <translation>Temps passé à attendre des données</translation>
    </message>
    <message>
        <source>Time spent waiting for the GIL</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Temps passé à attendre le GIL</translation>
    </message>
    <message>
        <source>Time spent waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Temps passé à attendre le verrou</translation>
    </message>
    <message>
        <source>Times through the data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>Parcours des données</translation>
    </message>
    <message>
        <source>Two inside at once</source>
        <extracomment>lock-contention</extracomment>
        <translation>Deux à l’intérieur à la fois</translation>
    </message>
    <message>
        <source>Two with the same fork</source>
        <extracomment>deadlock</extracomment>
        <translation>Deux avec la même fourchette</translation>
    </message>
    <message>
        <source>Waiting for data, each worker</source>
        <extracomment>data-analysis</extracomment>
        <translation>Attente de données, chaque worker</translation>
    </message>
    <message>
        <source>Waiting from which on threads are enough</source>
        <extracomment>mixed-work</extracomment>
        <translation>Attente à partir de laquelle les threads suffisent</translation>
    </message>
    <message>
        <source>Waiting in a circle</source>
        <extracomment>deadlock</extracomment>
        <translation>Attente en cercle</translation>
    </message>
    <message>
        <source>Work of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Travail d’une tâche</translation>
    </message>
    <message>
        <source>Workers lost</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Workers perdus</translation>
    </message>
    <message>
        <source>Workers started anew</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Workers redémarrés</translation>
    </message>
    <message>
        <source>Workers waiting for a connection</source>
        <extracomment>semaphore</extracomment>
        <translation>Workers en attente d’une connexion</translation>
    </message>
    <message>
        <source>Workers waiting for the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Workers en attente du verrou</translation>
    </message>
    <message>
        <source>Worst gap between beats</source>
        <extracomment>responsiveness</extracomment>
        <translation>Pire écart entre deux battements</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>Réponses fausses</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>batches</source>
        <extracomment>gil-handoff</extracomment>
        <translation>lots</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation memory-footprint responsiveness</extracomment>
        <translation>blocs</translation>
    </message>
    <message>
        <source>chunks</source>
        <extracomment>data-analysis</extracomment>
        <translation>blocs</translation>
    </message>
    <message>
        <source>entries</source>
        <extracomment>separate-memory</extracomment>
        <translation>ajouts</translation>
    </message>
    <message>
        <source>increments</source>
        <extracomment>false-sharing race-condition</extracomment>
        <translation>incréments</translation>
    </message>
    <message>
        <source>meals</source>
        <extracomment>deadlock</extracomment>
        <translation>repas</translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>messages</extracomment>
        <translation>messages</translation>
    </message>
    <message>
        <source>operations</source>
        <extracomment>lock-contention mixed-work</extracomment>
        <translation>opérations</translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>download-pages</extracomment>
        <translation>pages</translation>
    </message>
    <message>
        <source>puts and takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>dépôts et retraits</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>gil-convoy request-server</extracomment>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>tasks</source>
        <extracomment>startup-cost</extracomment>
        <translation>tâches</translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>tuiles</translation>
    </message>
    <message>
        <source>uses</source>
        <extracomment>semaphore</extracomment>
        <translation>utilisations</translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>A connection is used for</source>
        <extracomment>semaphore</extracomment>
        <translation>Durée d’utilisation d’une connexion</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Plantage après</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <extracomment>download-pages</extracomment>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>Busy threads</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Threads de calcul</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>messages</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Clients that ask without rest</source>
        <extracomment>request-server</extracomment>
        <translation>Clients sans pause</translation>
    </message>
    <message>
        <source>Computing between two uses</source>
        <extracomment>semaphore</extracomment>
        <translation>Calcul entre deux utilisations</translation>
    </message>
    <message>
        <source>Computing for a request</source>
        <extracomment>request-server</extracomment>
        <translation>Calcul par requête</translation>
    </message>
    <message>
        <source>Connections in the pool</source>
        <extracomment>semaphore</extracomment>
        <translation>Connexions du pool</translation>
    </message>
    <message>
        <source>Consumers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Counters in memory</source>
        <extracomment>false-sharing</extracomment>
        <translation>Compteurs en mémoire</translation>
    </message>
    <message>
        <source>Counters of processes</source>
        <extracomment>race-condition</extracomment>
        <translation>Compteurs des processus</translation>
    </message>
    <message>
        <source>Crash now</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Planter maintenant</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>data-analysis memory-footprint</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data reach processes</source>
        <extracomment>data-analysis</extracomment>
        <translation>Accès des processus aux données</translation>
    </message>
    <message>
        <source>Data touched</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Données modifiées</translation>
    </message>
    <message>
        <source>Eating takes</source>
        <extracomment>deadlock</extracomment>
        <translation>Durée d’un repas</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>image-processing</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Kind of crash</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Type de plantage</translation>
    </message>
    <message>
        <source>Kind of lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Type de verrou</translation>
    </message>
    <message>
        <source>Latency of the server</source>
        <extracomment>download-pages</extracomment>
        <translation>Latence du serveur</translation>
    </message>
    <message>
        <source>Length of an operation</source>
        <extracomment>mixed-work</extracomment>
        <translation>Durée d’une opération</translation>
    </message>
    <message>
        <source>Length of the critical section</source>
        <extracomment>lock-contention</extracomment>
        <translation>Durée de la section critique</translation>
    </message>
    <message>
        <source>Making an item takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Durée de production d’un élément</translation>
    </message>
    <message>
        <source>Message size</source>
        <extracomment>messages</extracomment>
        <translation>Taille des messages</translation>
    </message>
    <message>
        <source>One piece of heavy work</source>
        <extracomment>responsiveness</extracomment>
        <translation>Durée d’un calcul lourd</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Parsing each page</source>
        <extracomment>download-pages</extracomment>
        <translation>Analyse de chaque page</translation>
    </message>
    <message>
        <source>Patience (time limit)</source>
        <extracomment>deadlock</extracomment>
        <translation>Patience (délai limite)</translation>
    </message>
    <message>
        <source>Pause between two entries</source>
        <extracomment>separate-memory</extracomment>
        <translation>Pause entre deux ajouts</translation>
    </message>
    <message>
        <source>Philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Philosophes</translation>
    </message>
    <message>
        <source>Places in the queue</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Places dans la file</translation>
    </message>
    <message>
        <source>Producers</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>race-condition</extracomment>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Readers (reader–writer lock)</source>
        <extracomment>lock-contention</extracomment>
        <translation>Lecteurs (verrou lecteurs-rédacteur)</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Seconds per run</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Secondes par exécution</translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <extracomment>image-processing</extracomment>
        <translation>Côté d’une tuile</translation>
    </message>
    <message>
        <source>Size of a chunk</source>
        <extracomment>data-analysis</extracomment>
        <translation>Taille d’un bloc</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Taille des messages</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <extracomment>download-pages</extracomment>
        <translation>Taille d’une page</translation>
    </message>
    <message>
        <source>Size of a task</source>
        <extracomment>startup-cost</extracomment>
        <translation>Taille d’une tâche</translation>
    </message>
    <message>
        <source>Start method</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages false-sharing gil-convoy gil-handoff image-processing lock-contention memory-footprint messages mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Méthode de démarrage</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis deadlock download-pages gil-convoy gil-handoff image-processing lock-contention mixed-work producer-consumer race-condition request-server responsiveness semaphore separate-memory</extracomment>
        <translation>Intervalle de commutation</translation>
    </message>
    <message>
        <source>Taking forks</source>
        <extracomment>deadlock</extracomment>
        <translation>Prise des fourchettes</translation>
    </message>
    <message>
        <source>The GIL may switch</source>
        <extracomment>race-condition</extracomment>
        <translation>Le GIL peut commuter</translation>
    </message>
    <message>
        <source>Thinking takes</source>
        <extracomment>deadlock</extracomment>
        <translation>Durée de réflexion</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>messages</extracomment>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Using an item up takes</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Durée de consommation d’un élément</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <extracomment>request-server</extracomment>
        <translation>Attente de la base de données</translation>
    </message>
    <message>
        <source>Waiting in each operation</source>
        <extracomment>mixed-work</extracomment>
        <translation>Attente par opération</translation>
    </message>
    <message>
        <source>Where the list lives</source>
        <extracomment>separate-memory</extracomment>
        <translation>Où se trouve la liste</translation>
    </message>
    <message>
        <source>Who crashes (from 0 on)</source>
        <extracomment>crash-isolation</extracomment>
        <translation>Qui plante (à partir de 0)</translation>
    </message>
    <message>
        <source>Work between two looks at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Travail entre deux coups d’œil au verrou</translation>
    </message>
    <message>
        <source>Work inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Travail sous verrou</translation>
    </message>
    <message>
        <source>Work per operation</source>
        <extracomment>concurrency-vs-parallelism cpu-bound</extracomment>
        <translation>Travail par opération</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>concurrency-vs-parallelism cpu-bound crash-isolation data-analysis download-pages false-sharing gil-handoff image-processing lock-contention memory-footprint messages mixed-work race-condition request-server responsiveness semaphore separate-memory startup-cost</extracomment>
        <translation>Workers</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>A cache line for each</source>
        <extracomment>false-sharing</extracomment>
        <translation>Une ligne de cache pour chacun</translation>
    </message>
    <message>
        <source>A connection for everybody</source>
        <extracomment>semaphore</extracomment>
        <translation>Une connexion pour chacun</translation>
    </message>
    <message>
        <source>A crowd at the door</source>
        <extracomment>request-server</extracomment>
        <translation>Foule à la porte</translation>
    </message>
    <message>
        <source>A fractal in few large tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>Une fractale en quelques grandes tuiles</translation>
    </message>
    <message>
        <source>A fractal: tiles of unequal work</source>
        <extracomment>image-processing</extracomment>
        <translation>Une fractale&#xa0;: des tuiles au travail inégal</translation>
    </message>
    <message>
        <source>A megabyte at a time in shared memory</source>
        <extracomment>messages</extracomment>
        <translation>Un mégaoctet à la fois en mémoire partagée</translation>
    </message>
    <message>
        <source>A whole second of work at a time</source>
        <extracomment>responsiveness</extracomment>
        <translation>Une seconde entière de travail à la fois</translation>
    </message>
    <message>
        <source>A worker for each of 20 pages</source>
        <extracomment>download-pages</extracomment>
        <translation>Un worker pour chacune des 20 pages</translation>
    </message>
    <message>
        <source>All cores, but one lock</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Tous les cœurs, mais un seul verrou</translation>
    </message>
    <message>
        <source>All cores: at the same time</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Tous les cœurs&#xa0;: en même temps</translation>
    </message>
    <message>
        <source>An older interpreter: switched inside the update</source>
        <extracomment>race-condition</extracomment>
        <translation>Un interpréteur plus ancien&#xa0;: commutation au milieu de la mise à jour</translation>
    </message>
    <message>
        <source>Computing for every request</source>
        <extracomment>request-server</extracomment>
        <translation>Du calcul à chaque requête</translation>
    </message>
    <message>
        <source>Copied in crumbs</source>
        <extracomment>data-analysis</extracomment>
        <translation>Copié par miettes</translation>
    </message>
    <message>
        <source>Copied in large pieces</source>
        <extracomment>data-analysis</extracomment>
        <translation>Copié par gros morceaux</translation>
    </message>
    <message>
        <source>Edges in small tiles</source>
        <extracomment>image-processing</extracomment>
        <translation>Contours en petites tuiles</translation>
    </message>
    <message>
        <source>Eight counters side by side</source>
        <extracomment>false-sharing</extracomment>
        <translation>Huit compteurs côte à côte</translation>
    </message>
    <message>
        <source>Every access is a question to the manager</source>
        <extracomment>messages</extracomment>
        <translation>Chaque accès est une question au gestionnaire</translation>
    </message>
    <message>
        <source>Everybody takes the lower fork first</source>
        <extracomment>deadlock</extracomment>
        <translation>Chacun prend d’abord la fourchette inférieure</translation>
    </message>
    <message>
        <source>Everything inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Tout sous le verrou</translation>
    </message>
    <message>
        <source>Far too many workers</source>
        <extracomment>semaphore</extracomment>
        <translation>Beaucoup trop de workers</translation>
    </message>
    <message>
        <source>Four heavy workers under one lock</source>
        <extracomment>responsiveness</extracomment>
        <translation>Quatre workers lourds sous un seul verrou</translation>
    </message>
    <message>
        <source>Hardly any hand-overs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Presque aucun passage</translation>
    </message>
    <message>
        <source>Impatient philosophers</source>
        <extracomment>deadlock</extracomment>
        <translation>Philosophes impatients</translation>
    </message>
    <message>
        <source>Large pieces of work</source>
        <extracomment>cpu-bound</extracomment>
        <translation>De gros morceaux de travail</translation>
    </message>
    <message>
        <source>Large tasks: starting hardly counts</source>
        <extracomment>startup-cost</extracomment>
        <translation>Grandes tâches&#xa0;: le démarrage compte à peine</translation>
    </message>
    <message>
        <source>Little inside the lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Peu sous le verrou</translation>
    </message>
    <message>
        <source>Long calls that never look at the lock</source>
        <extracomment>gil-handoff</extracomment>
        <translation>De longs appels qui ne regardent jamais le verrou</translation>
    </message>
    <message>
        <source>Many more workers than cores</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Bien plus de workers que de cœurs</translation>
    </message>
    <message>
        <source>Many workers that wait half the time</source>
        <extracomment>mixed-work</extracomment>
        <translation>De nombreux workers qui attendent la moitié du temps</translation>
    </message>
    <message>
        <source>Mostly waiting</source>
        <extracomment>mixed-work</extracomment>
        <translation>Surtout de l’attente</translation>
    </message>
    <message>
        <source>Mostly waiting for a database</source>
        <extracomment>request-server</extracomment>
        <translation>Surtout l’attente d’une base de données</translation>
    </message>
    <message>
        <source>Nine readers to one writer</source>
        <extracomment>lock-contention</extracomment>
        <translation>Neuf lecteurs pour un rédacteur</translation>
    </message>
    <message>
        <source>No protection</source>
        <extracomment>race-condition</extracomment>
        <translation>Sans protection</translation>
    </message>
    <message>
        <source>Nobody computes</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Personne ne calcule</translation>
    </message>
    <message>
        <source>Nobody gives way</source>
        <extracomment>deadlock</extracomment>
        <translation>Personne ne cède</translation>
    </message>
    <message>
        <source>Nothing but waiting</source>
        <extracomment>download-pages</extracomment>
        <translation>Rien que de l’attente</translation>
    </message>
    <message>
        <source>Nothing copied</source>
        <extracomment>data-analysis</extracomment>
        <translation>Rien de copié</translation>
    </message>
    <message>
        <source>One busy thread</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Un thread occupé</translation>
    </message>
    <message>
        <source>One connection for eight</source>
        <extracomment>semaphore</extracomment>
        <translation>Une connexion pour huit</translation>
    </message>
    <message>
        <source>One core for everybody</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Un cœur pour tous</translation>
    </message>
    <message>
        <source>One core: in turns</source>
        <extracomment>concurrency-vs-parallelism</extracomment>
        <translation>Un cœur&#xa0;: à tour de rôle</translation>
    </message>
    <message>
        <source>One fails, and is missed</source>
        <extracomment>crash-isolation</extracomment>
        <translation>L’un tombe, et il manque</translation>
    </message>
    <message>
        <source>One fails, and is started again</source>
        <extracomment>crash-isolation</extracomment>
        <translation>L’un tombe, et il est relancé</translation>
    </message>
    <message>
        <source>One takes all the memory it gets</source>
        <extracomment>crash-isolation</extracomment>
        <translation>L’un prend toute la mémoire qu’il obtient</translation>
    </message>
    <message>
        <source>Processes that start from nothing</source>
        <extracomment>startup-cost</extracomment>
        <translation>Des processus qui partent de zéro</translation>
    </message>
    <message>
        <source>Pure computing</source>
        <extracomment>mixed-work</extracomment>
        <translation>Du calcul pur</translation>
    </message>
    <message>
        <source>Quick server, heavy parsing</source>
        <extracomment>download-pages</extracomment>
        <translation>Serveur rapide, analyse lourde</translation>
    </message>
    <message>
        <source>Read only: everybody shares</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Lecture seule&#xa0;: tous partagent</translation>
    </message>
    <message>
        <source>Room for one item</source>
        <extracomment>producer-consumer</extracomment>
        <translation>De la place pour un élément</translation>
    </message>
    <message>
        <source>Short pieces of work</source>
        <extracomment>responsiveness</extracomment>
        <translation>De courts morceaux de travail</translation>
    </message>
    <message>
        <source>Shorter turns for the busy ones</source>
        <extracomment>gil-convoy</extracomment>
        <translation>Des tours plus courts pour les occupés</translation>
    </message>
    <message>
        <source>Side by side on one cache line</source>
        <extracomment>false-sharing</extracomment>
        <translation>Côte à côte sur une ligne de cache</translation>
    </message>
    <message>
        <source>Sixteen at the table</source>
        <extracomment>deadlock</extracomment>
        <translation>Seize à table</translation>
    </message>
    <message>
        <source>Slow consumers: the queue fills</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Consommateurs lents&#xa0;: la file se remplit</translation>
    </message>
    <message>
        <source>Slow producers: the queue runs dry</source>
        <extracomment>producer-consumer</extracomment>
        <translation>Producteurs lents&#xa0;: la file se vide</translation>
    </message>
    <message>
        <source>Small messages through a pipe</source>
        <extracomment>messages</extracomment>
        <translation>De petits messages par un tube</translation>
    </message>
    <message>
        <source>Ten times as many hand-overs</source>
        <extracomment>gil-handoff</extracomment>
        <translation>Dix fois plus de passages</translation>
    </message>
    <message>
        <source>The bare worker</source>
        <extracomment>memory-footprint</extracomment>
        <translation>Le worker nu</translation>
    </message>
    <message>
        <source>The list lies in shared memory</source>
        <extracomment>separate-memory</extracomment>
        <translation>La liste est en mémoire partagée</translation>
    </message>
    <message>
        <source>The list lives with a manager</source>
        <extracomment>separate-memory</extracomment>
        <translation>La liste vit chez un gestionnaire</translation>
    </message>
    <message>
        <source>The lock changes hands all the time</source>
        <extracomment>cpu-bound</extracomment>
        <translation>Le verrou change sans cesse de mains</translation>
    </message>
    <message>
        <source>Tiny tasks: starting costs most</source>
        <extracomment>startup-cost</extracomment>
        <translation>Tâches minuscules&#xa0;: le démarrage coûte le plus</translation>
    </message>
    <message>
        <source>To each a list of its own</source>
        <extracomment>separate-memory</extracomment>
        <translation>À chacun sa liste</translation>
    </message>
    <message>
        <source>Very short, with a spin lock</source>
        <extracomment>lock-contention</extracomment>
        <translation>Très court, avec un spinlock</translation>
    </message>
    <message>
        <source>Web scraper: 50 pages with parsing</source>
        <extracomment>download-pages</extracomment>
        <translation>Aspirateur web&#xa0;: 50 pages avec analyse</translation>
    </message>
    <message>
        <source>With a mutex</source>
        <extracomment>race-condition</extracomment>
        <translation>Avec un mutex</translation>
    </message>
    <message>
        <source>With an atomic number</source>
        <extracomment>race-condition</extracomment>
        <translation>Avec un nombre atomique</translation>
    </message>
    <message>
        <source>Written to: a copy for each</source>
        <extracomment>memory-footprint</extracomment>
        <translation>En écriture&#xa0;: une copie pour chacun</translation>
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
        <translation>octets</translation>
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
        <translation>Un nouveau processus par connexion a traité {each} requêtes par seconde, un pool seulement {pool}&#xa0;: le démarrage aurait dû coûter quelque chose.</translation>
    </message>
    <message>
        <source>A new thread for each connection answered {each} requests per second, a pool of them only {pool}: starting should have cost something.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Un nouveau thread par connexion a traité {each} requêtes par seconde, un pool seulement {pool}&#xa0;: le démarrage aurait dû coûter quelque chose.</translation>
    </message>
    <message>
        <source>A picture was finished only {speedup} times as fast as by one worker, although {cores} cores were available.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Les images n’ont été produites qu’à {speedup} fois la vitesse d’un seul worker. Cœurs disponibles&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>A pipe passed {pipe} messages of {size} bytes in a second, the manager {manager}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Messages de {size}&#xa0;octets transmis par seconde&#xa0;: {pipe} par un tube, {manager} par le gestionnaire.</translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection only {each}: every start costs.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Un pool a traité {pool} requêtes par seconde, un nouveau worker par connexion seulement {each}&#xa0;: chaque démarrage a son coût.</translation>
    </message>
    <message>
        <source>A pool answered {pool} requests per second, a new worker for each connection {each}: beside the work of a request its start hardly counts.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Un pool a traité {pool} requêtes par seconde, un nouveau worker par connexion {each}&#xa0;: à côté du travail d’une requête, le démarrage ne compte guère.</translation>
    </message>
    <message>
        <source>A pool needed {pool} µs to hand a task over, more than the {process} µs that starting a process took.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Un pool a mis {pool}&#xa0;µs à remettre une tâche, plus que les {process}&#xa0;µs du démarrage d’un processus.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. One worker took {before} s for one, all together {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Toutes les images étaient identiques, point par point. Pour en faire une, un seul worker a mis {before}&#xa0;s, tous ensemble {time}&#xa0;s.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, processes {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Toutes les images étaient identiques, point par point. Pour en faire une, les threads soumis au GIL ont mis {before}&#xa0;s, les processus {time}&#xa0;s.</translation>
    </message>
    <message>
        <source>All pictures were the same, point by point. Threads under the GIL took {before} s for one, threads without it {time} s.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Toutes les images étaient identiques, point par point. Pour en faire une, les threads soumis au GIL ont mis {before}&#xa0;s, les threads sans GIL {time}&#xa0;s.</translation>
    </message>
    <message>
        <source>Already at {share} % waiting, threads under the GIL reached {percent} % of what is possible without it. Begin the sweep at 0 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Dès {share}&#xa0;% d’attente, les threads soumis au GIL ont atteint {percent}&#xa0;% de ce qui est possible sans lui. Commencez le balayage à 0&#xa0;%.</translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times. Waiting overlaps under the GIL, computing does not.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Avec {share}&#xa0;% d’attente et {workers} workers, les threads soumis au GIL ont fait {gil} fois le travail d’un seul worker, contre {parallel} fois sans verrou commun. Avec le GIL, les attentes se recouvrent, pas les calculs.</translation>
    </message>
    <message>
        <source>At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, and without a common lock it was {parallel} times: threads were enough.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Avec {share}&#xa0;% d’attente et {workers} workers, les threads soumis au GIL ont fait {gil} fois le travail d’un seul worker, contre {parallel} fois sans verrou commun&#xa0;: les threads suffisaient.</translation>
    </message>
    <message>
        <source>Beside {busy} busy threads, one request in a hundred took longer than {gil} ms under the GIL, and longer than {free} ms without a common lock. The switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Threads de calcul à côté&#xa0;: {busy}. Une requête sur cent a pris plus de {gil}&#xa0;ms avec le GIL, et plus de {free}&#xa0;ms sans verrou commun. L’intervalle de commutation est de {interval}&#xa0;ms.</translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}, which is not about the same.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Par le même chemin, les threads ont transmis {threads} messages de {size}&#xa0;octets par seconde et les processus {processes}, ce qui n’est pas à peu près égal.</translation>
    </message>
    <message>
        <source>By the same way threads passed {threads} messages of {size} bytes in a second and processes {processes}: the way counts, not who takes it.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Par le même chemin, les threads ont transmis {threads} messages de {size}&#xa0;octets par seconde et les processus {processes}&#xa0;: c’est le chemin qui compte, pas qui l’emprunte.</translation>
    </message>
    <message>
        <source>Connections are used for too short a time: this measures how fast the system puts workers to sleep and wakes them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>La durée d’utilisation des connexions est trop courte&#xa0;: on mesure ici à quelle vitesse le système endort et réveille les workers.</translation>
    </message>
    <message>
        <source>Consumers were faster, and still {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Les consommateurs étaient plus rapides, et pourtant le nombre de places occupées dans la file était de {depth} sur {capacity}.</translation>
    </message>
    <message>
        <source>Each process had a list of its own, and yet one of them saw {longest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Chaque processus avait sa propre liste, et pourtant l’un d’eux y a vu {longest} des {made} ajouts.</translation>
    </message>
    <message>
        <source>Even at {share} % waiting, threads under the GIL reached only {percent} % of what was possible without it. Sweep on to 100 %.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Même avec {share}&#xa0;% d’attente, les threads soumis au GIL n’ont atteint que {percent}&#xa0;% de ce qui était possible sans lui. Poursuivez le balayage jusqu’à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Even with nothing but waiting, threads under the GIL reached only {percent} % of what was possible without it.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Même avec rien d’autre que de l’attente, les threads soumis au GIL n’ont atteint que {percent}&#xa0;% de ce qui était possible sans lui.</translation>
    </message>
    <message>
        <source>Even without any waiting, threads under the GIL reached {percent} % of what is possible without it. One lock for all should have kept them from that.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Même sans aucune attente, les threads soumis au GIL ont atteint {percent}&#xa0;% de ce qui est possible sans lui. Un verrou commun à tous aurait dû les en empêcher.</translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} processes do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>À partir d’environ {crossover}&#xa0;% d’attente, {workers} threads soumis au GIL font au moins les neuf dixièmes de ce que font {workers} processus. Cœurs disponibles&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>From about {crossover} % waiting on, {workers} threads under the GIL do at least nine tenths of what {workers} threads without it do. {cores} cores were available.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>À partir d’environ {crossover}&#xa0;% d’attente, {workers} threads soumis au GIL font au moins les neuf dixièmes de ce que font {workers} threads sans GIL. Cœurs disponibles&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>In the same thread as pieces of {block} ms only {percent} % of the beats were missed.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Dans le même thread que des calculs de {block}&#xa0;ms, seulement {percent}&#xa0;% des battements ont été manqués.</translation>
    </message>
    <message>
        <source>In the same thread as the heavy work {alone} % of the beats were missed, with gaps of up to {alone_gap} ms. With the work beside it, no more than {beside} % were missed, and the worst gap was {beside_gap} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Dans le même thread que le travail lourd, {alone}&#xa0;% des battements ont été manqués, avec des écarts allant jusqu’à {alone_gap}&#xa0;ms. Avec le travail à côté, pas plus de {beside}&#xa0;% ont été manqués, et le pire écart était de {beside_gap}&#xa0;ms.</translation>
    </message>
    <message>
        <source>It did not happen this time: {naive} meals, and always somebody could go on. It can happen at any time: think for a shorter time, or run for longer.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Cela ne s’est pas produit cette fois&#xa0;: {naive} repas, et il y avait toujours quelqu’un qui pouvait continuer. Cela peut arriver à tout moment&#xa0;: réduisez la durée de réflexion, ou laissez l’exécution durer plus longtemps.</translation>
    </message>
    <message>
        <source>Left fork first: {philosophers} philosophers stood still after {seconds} s. Lower fork first: never, {ordered} meals. With a time limit: {timeout} meals, and {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Fourchette de gauche d’abord&#xa0;: blocage de tous après {seconds}&#xa0;s (philosophes&#xa0;: {philosophers}). Plus petit numéro d’abord&#xa0;: aucun blocage, {ordered} repas. Avec délai limite&#xa0;: {timeout} repas, et {backoffs} fois une fourchette a été reposée.</translation>
    </message>
    <message>
        <source>More than {permits} connections were in use at once, {times} times.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Le nombre de connexions utilisées à la fois a dépassé {permits}, et cela {times} fois.</translation>
    </message>
    <message>
        <source>No server answered faster than its way of working allows.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Aucun serveur n’a répondu plus vite que son fonctionnement ne le permet.</translation>
    </message>
    <message>
        <source>No worker crashed. Let the crash come sooner, or press the button while it runs.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Aucun worker n’a planté. Avancez le plantage, ou appuyez sur le bouton pendant l’exécution.</translation>
    </message>
    <message>
        <source>Nobody came to eat: give it more time.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Personne n’a pu manger&#xa0;: laissez plus de temps.</translation>
    </message>
    <message>
        <source>Not all of them found the same in the same data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Tous n’ont pas trouvé la même chose dans les mêmes données.</translation>
    </message>
    <message>
        <source>Not every run completed a round of pages. Give the runs more time.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Certaines exécutions n’ont pas terminé un tour de pages. Laissez-leur plus de temps.</translation>
    </message>
    <message>
        <source>Not every run finished a picture. Give the runs more time.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Certaines exécutions n’ont pas terminé une image. Laissez-leur plus de temps.</translation>
    </message>
    <message>
        <source>Not every server answered a request in time. Give the runs more time.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Certains serveurs n’ont répondu à temps à aucune requête. Laissez plus de temps aux exécutions.</translation>
    </message>
    <message>
        <source>Not one item went through the queue: give it more time.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Pas un seul élément n’est passé par la file&#xa0;: laissez plus de temps.</translation>
    </message>
    <message>
        <source>Not one of {expected} updates was lost: they were protected, or nobody shared the number.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Pas une seule mise à jour perdue sur {expected}&#xa0;: elles étaient protégées, ou personne ne partageait le nombre.</translation>
    </message>
    <message>
        <source>Not one update was lost, although nothing protected the number and {cores} cores were at work.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Pas une seule mise à jour n’a été perdue, bien que rien n’ait protégé le nombre. Cœurs au travail&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>Of {items} items {lost} were lost and {doubled} came twice.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Éléments&#xa0;: {items}, dont perdus&#xa0;: {lost}, reçus en double&#xa0;: {doubled}.</translation>
    </message>
    <message>
        <source>On one core the workers took turns and used {alone} % of it together. On {cores} cores up to {most} ran at the same instant and used {percent} %.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Sur un cœur, les workers se sont relayés et en ont utilisé ensemble {alone}&#xa0;%. Sur {cores} cœurs, il y en a eu jusqu’à {most} en exécution au même instant, et ils ont utilisé {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>On one core {workers} workers used {percent} % of it together: they took turns, and never did two run at the same instant. That is concurrency without parallelism.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Sur un cœur, {workers} workers en ont utilisé ensemble {percent}&#xa0;%&#xa0;: ils se sont relayés, et il n’y en a jamais eu deux en exécution au même instant. C’est de la concurrence sans parallélisme.</translation>
    </message>
    <message>
        <source>One list for all: every worker saw {shortest} or more of its {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Une seule liste pour tous&#xa0;: chaque worker a vu au moins {shortest} de ses {made} ajouts.</translation>
    </message>
    <message>
        <source>One worker has all lines to itself. Choose two or more.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Un seul worker a toutes les lignes pour lui. Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>Only one core was available: two updates never happen at the same time on it.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Un seul cœur était disponible&#xa0;: deux mises à jour n’y ont jamais lieu en même temps.</translation>
    </message>
    <message>
        <source>Only one core was available: working in parallel cannot show on it.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation>Un seul cœur était disponible&#xa0;: le travail en parallèle ne peut pas s’y voir.</translation>
    </message>
    <message>
        <source>Only {lost} of {workers} threads were lost, although all of them were in the process that crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Threads perdus&#xa0;: seulement {lost} sur {workers}, bien qu’ils aient tous été dans le processus qui a planté.</translation>
    </message>
    <message>
        <source>Operations of {operation} ms are so short that going to sleep and waking up counts more than the work. Choose longer ones.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Des opérations de {operation}&#xa0;ms sont si courtes que s’endormir et se réveiller compte plus que le travail. Choisissez-en de plus longues.</translation>
    </message>
    <message>
        <source>Other programs used {load} % of the machine, too much to compare speeds.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>D’autres programmes utilisaient {load}&#xa0;% de la machine&#xa0;: c’est trop pour comparer des vitesses.</translation>
    </message>
    <message>
        <source>Philosophers who take the lower fork first stood still after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Des philosophes qui prennent d’abord la fourchette au plus petit numéro se sont bloqués après {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Philosophers with a time limit stood still for ever after {seconds} s.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Des philosophes avec un délai limite se sont bloqués pour toujours après {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Pieces of {block} ms leave time for nearly every beat. Choose longer ones than {shortest} ms.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Des calculs de {block}&#xa0;ms laissent passer presque tous les battements. Choisissez une durée supérieure à {shortest}&#xa0;ms.</translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL, and spent {copying} % of their time on receiving it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Les processus ont analysé les données à {ratio} fois la vitesse des threads soumis au GIL, et ont passé {copying}&#xa0;% de leur temps à les recevoir.</translation>
    </message>
    <message>
        <source>Processes analysed the data {ratio} times as fast as threads under the GIL. Sending it to them left {left} % of what threads reach that share it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Les processus ont analysé les données à {ratio} fois la vitesse des threads soumis au GIL. L’envoi des données n’a laissé que {left}&#xa0;% de ce qu’atteignent des threads qui les partagent.</translation>
    </message>
    <message>
        <source>Processes finished {ratio} times as fast as threads under the GIL. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Les processus ont travaillé à {ratio} fois la vitesse des threads soumis au GIL. Cœurs disponibles&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>Processes that share the data analysed it {ratio} times as fast as threads under the GIL: nothing had to be copied.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Les processus qui partagent les données les ont analysées à {ratio} fois la vitesse des threads soumis au GIL&#xa0;: il n’y avait rien à copier.</translation>
    </message>
    <message>
        <source>Processes took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Les processus ont pris {measured}&#xa0;MiB en tout, alors qu’il fallait s’attendre à {expected}&#xa0;MiB.</translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Les processus n’ont atteint que {speedup} fois la vitesse d’un seul worker. Cœurs disponibles&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>Processes were only {speedup} times as fast as one worker. The copying that was measured does not explain it.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Les processus n’ont atteint que {speedup} fois la vitesse d’un seul worker. La copie mesurée ne l’explique pas.</translation>
    </message>
    <message>
        <source>Producers were faster, and still only {depth} of {capacity} places in the queue were taken.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Les producteurs étaient plus rapides, et pourtant le nombre de places occupées dans la file n’était que de {depth} sur {capacity}.</translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Les requêtes qui attendent surtout ne souffrent guère du GIL&#xa0;: {gil} traitées par seconde avec lui, {free} sans.</translation>
    </message>
    <message>
        <source>Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} without. A new process for each connection answered {each}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Les requêtes qui attendent surtout ne souffrent guère du GIL&#xa0;: {gil} traitées par seconde avec lui, {free} sans. Avec un nouveau processus par connexion&#xa0;: {each}.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, hardly more than the {thread} µs of a thread.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Le démarrage d’un processus a pris {process}&#xa0;µs, à peine plus que celui d’un thread&#xa0;: {thread}&#xa0;µs.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs, and a pool hands a task over in {pool} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Le démarrage d’un processus a pris {process}&#xa0;µs, celui d’un thread {thread}&#xa0;µs, et un pool remet une tâche en {pool}&#xa0;µs.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Le démarrage d’un processus a pris {process}&#xa0;µs, celui d’un thread {thread}&#xa0;µs.</translation>
    </message>
    <message>
        <source>Starting a process took {process} µs, starting a thread {thread} µs. A process for each task breaks even at about {even} ms of work.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Le démarrage d’un processus a pris {process}&#xa0;µs, celui d’un thread {thread}&#xa0;µs. Un processus par tâche devient rentable à partir d’environ {even}&#xa0;ms de travail.</translation>
    </message>
    <message>
        <source>The crash came too late to see what was left.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Le plantage est venu trop tard pour que l’on voie ce qui restait.</translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes only the one that crashed was lost, and it was started anew: {restarts} times.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Le plantage a mis fin à tous les threads ({threads}). Sur {workers} processus, seul celui qui a planté a été perdu&#xa0;; il a été redémarré {restarts} fois.</translation>
    </message>
    <message>
        <source>The crash ended all {threads} threads. Of {workers} processes {survivors} worked on, with {left} % of the throughput.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Le plantage a mis fin à tous les threads ({threads}). Processus qui ont continué&#xa0;: {survivors} sur {workers}, avec {left}&#xa0;% du débit.</translation>
    </message>
    <message>
        <source>The lock changed hands only {handoffs} times a second, with a switch interval of {interval} ms and batches of {batch} ms.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Le verrou n’a changé de mains que {handoffs} fois par seconde, avec un intervalle de commutation de {interval}&#xa0;ms et des lots de {batch}&#xa0;ms.</translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second, more often than a switch interval of {interval} ms and batches of {batch} ms should allow.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Le verrou a changé de mains {handoffs} fois par seconde, plus souvent que ne devraient le permettre un intervalle de commutation de {interval}&#xa0;ms et des lots de {batch}&#xa0;ms.</translation>
    </message>
    <message>
        <source>The lock changed hands {handoffs} times a second: batches of {batch} ms keep it longer than the switch interval of {interval} ms. Each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Le verrou a changé de mains {handoffs} fois par seconde&#xa0;: des lots de {batch}&#xa0;ms le gardent plus longtemps que l’intervalle de commutation de {interval}&#xa0;ms. Chacun des {workers} threads a attendu {wait}&#xa0;% de son temps.</translation>
    </message>
    <message>
        <source>The manager passed {manager} messages of {size} bytes in a second, and a pipe no more than {pipe}.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Le gestionnaire a transmis {manager} messages de {size}&#xa0;octets par seconde, et un tube pas plus de {pipe}.</translation>
    </message>
    <message>
        <source>The queue between threads passed only {ratio} times as many messages of {size} bytes as the one between processes.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>La file entre threads n’a transmis que {ratio} fois autant de messages de {size}&#xa0;octets que celle entre processus.</translation>
    </message>
    <message>
        <source>The queue between threads passed {ratio} times as many messages of {size} bytes as the one between processes: {threads} against {processes} in a second.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>La file entre threads a transmis {ratio} fois autant de messages de {size}&#xa0;octets que celle entre processus&#xa0;: {threads} par seconde contre {processes}.</translation>
    </message>
    <message>
        <source>The same run repeated gave results {spread} % apart, too much to compare speeds.</source>
        <extracomment>run_set.cpp</extracomment>
        <translation>La même exécution, répétée, a donné des résultats qui diffèrent de {spread}&#xa0;%&#xa0;: c’est trop pour comparer des vitesses.</translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with processes {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Les attentes se sont recouvertes partout, mais avec le GIL, les analyses se sont faites tour à tour&#xa0;: {pages} pages ont pris {gil}&#xa0;s, et {other}&#xa0;s avec des processus.</translation>
    </message>
    <message>
        <source>The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} pages took {gil} s, with threads free of it {other} s.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Les attentes se sont recouvertes partout, mais avec le GIL, les analyses se sont faites tour à tour&#xa0;: {pages} pages ont pris {gil}&#xa0;s, et {other}&#xa0;s avec des threads sans GIL.</translation>
    </message>
    <message>
        <source>The workers did not all draw the same: {wrong} pictures differed.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Les workers n’ont pas tous dessiné la même chose. Images différentes&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>The workers used {percent} % of a core together, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Les workers ont utilisé ensemble {percent}&#xa0;% d’un cœur, plus que n’en offrent les cœurs disponibles&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>There was a connection for each of the {workers} workers: nobody had to wait, and they were used {speed} times a second.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Il y avait une connexion pour chacun des {workers} workers&#xa0;: personne n’a dû attendre, et elles ont servi {speed} fois par seconde.</translation>
    </message>
    <message>
        <source>There was hardly any waiting that could overlap. Choose more latency.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Il n’y avait presque pas d’attente qui puisse se recouvrir. Choisissez une latence plus grande.</translation>
    </message>
    <message>
        <source>There was one list for all, and yet a worker saw only {shortest} of {made} entries.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Il y avait une seule liste pour tous, et pourtant un worker n’y a vu que {shortest} des {made} ajouts.</translation>
    </message>
    <message>
        <source>Threads have one list, and all of them see every entry. {workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Les threads ont une seule liste, et tous voient chaque ajout. Les processus, au nombre de {workers}, ont fait {made} ajouts, et aucun n’en a vu plus de {longest}&#xa0;: chacun a sa propre liste.</translation>
    </message>
    <message>
        <source>Threads took {measured} MiB in all, where {expected} MiB were to be expected.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Les threads ont pris {measured}&#xa0;MiB en tout, alors qu’il fallait s’attendre à {expected}&#xa0;MiB.</translation>
    </message>
    <message>
        <source>Threads under the GIL were only {speedup} times as fast as one worker, although {limit} was possible with {share} % waiting: the waiting did not overlap.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Les threads soumis au GIL n’ont atteint que {speedup} fois la vitesse d’un seul worker, alors que {limit} fois était possible avec {share}&#xa0;% d’attente&#xa0;: les attentes ne se sont pas recouvertes.</translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. One lock for all should have kept them from being faster.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Les threads soumis au GIL ont atteint {speedup} fois la vitesse d’un seul worker. Un verrou commun à tous aurait dû les empêcher d’aller plus vite.</translation>
    </message>
    <message>
        <source>Threads under the GIL were {speedup} times as fast as one worker. With {share} % waiting, no more than {limit} should be possible.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Les threads soumis au GIL ont atteint {speedup} fois la vitesse d’un seul worker. Avec {share}&#xa0;% d’attente, pas plus de {limit} fois ne devrait être possible.</translation>
    </message>
    <message>
        <source>Threads without a GIL finished {ratio} times as fast as threads under it. {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Les threads sans GIL ont travaillé à {ratio} fois la vitesse des threads soumis au GIL. Cœurs disponibles&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>Threads without a GIL were only {speedup} times as fast as one worker, although {cores} cores were available.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Les threads sans GIL n’ont atteint que {speedup} fois la vitesse d’un seul worker. Cœurs disponibles&#xa0;: {cores}.</translation>
    </message>
    <message>
        <source>To judge this, let a worker crash among threads and among processes.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Pour en juger, faites planter un worker parmi des threads et un autre parmi des processus.</translation>
    </message>
    <message>
        <source>To judge this, let two or more workers make some entries each.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Pour en juger, laissez au moins deux workers faire chacun quelques ajouts.</translation>
    </message>
    <message>
        <source>To judge this, run a thread and a process for each task with the same settings.</source>
        <extracomment>judge_startup_cost.cpp</extracomment>
        <translation>Pour en juger, lancez un thread par tâche et un processus par tâche avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>To judge this, run at least one contender to its end.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Pour en juger, lancez au moins un candidat jusqu’à la fin.</translation>
    </message>
    <message>
        <source>To judge this, run at least two kinds of server with the same settings.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Pour en juger, lancez au moins deux types de serveur avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads or processes with the same settings.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Pour en juger, lancez un seul worker, puis des threads ou des processus, avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone and threads with the same settings.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Pour en juger, lancez un seul worker, puis des threads, avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone as well, or sweep over both layouts.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Pour en juger, lancez aussi un seul worker, ou faites un balayage des deux dispositions.</translation>
    </message>
    <message>
        <source>To judge this, run one worker alone, or threads under the GIL, and threads or processes with the same settings.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Pour en juger, lancez un seul worker ou des threads soumis au GIL, puis des threads ou des processus, avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>To judge this, run one worker, threads under the GIL and processes with the same settings, or sweep the share of waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Pour en juger, lancez un seul worker, des threads soumis au GIL et des processus avec les mêmes réglages, ou faites un balayage de la part d’attente.</translation>
    </message>
    <message>
        <source>To judge this, run threads and processes with the same settings.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Pour en juger, lancez des threads et des processus avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>To judge this, run threads or processes with two or more workers.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Pour en juger, lancez des threads ou des processus avec au moins deux workers.</translation>
    </message>
    <message>
        <source>To judge this, run threads or processes.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Pour en juger, lancez des threads ou des processus.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and processes with the same settings.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Pour en juger, lancez des threads soumis au GIL et des processus avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL and threads without it or processes, with the same settings.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Pour en juger, lancez des threads soumis au GIL, puis des threads sans GIL ou des processus, avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>To judge this, run threads under the GIL.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Pour en juger, lancez des threads soumis au GIL.</translation>
    </message>
    <message>
        <source>To judge this, run threads without a GIL, or processes.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Pour en juger, lancez des threads sans GIL, ou des processus.</translation>
    </message>
    <message>
        <source>Two philosophers had the same fork at once, {times} times.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Deux philosophes ont eu la même fourchette à la fois, {times} fois.</translation>
    </message>
    <message>
        <source>Two workers were inside the lock at once, {violations} times.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Deux workers ont été à l’intérieur du verrou à la fois, {violations} fois.</translation>
    </message>
    <message>
        <source>Under the GIL a picture was finished {speedup} times as fast as by one worker. One lock for all should have kept it from being faster.</source>
        <extracomment>judge_image_processing.cpp</extracomment>
        <translation>Avec le GIL, les images ont été produites à {speedup} fois la vitesse d’un seul worker. Un verrou commun à tous aurait dû empêcher d’aller plus vite.</translation>
    </message>
    <message>
        <source>Under the GIL one request in a hundred took longer than {gil} ms, far more than a switch interval of {interval} ms explains.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Avec le GIL, une requête sur cent a pris plus de {gil}&#xa0;ms, bien plus que ne l’explique un intervalle de commutation de {interval}&#xa0;ms.</translation>
    </message>
    <message>
        <source>Under the GIL only one request in a hundred took longer than {gil} ms, although the switch interval is {interval} ms.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Avec le GIL, seule une requête sur cent a pris plus de {gil}&#xa0;ms, bien que l’intervalle de commutation soit de {interval}&#xa0;ms.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it only {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Requêtes traitées par seconde&#xa0;: {gil} avec le GIL, et seulement {free} sans.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Requêtes traitées par seconde&#xa0;: {gil} avec le GIL, {free} sans.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: computing takes turns there.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Requêtes traitées par seconde&#xa0;: {gil} avec le GIL, {free} sans&#xa0;; avec lui, les calculs se font tour à tour.</translation>
    </message>
    <message>
        <source>Under the GIL {gil} requests were answered per second, without it {free}: taking turns at computing did not make the difference that it should.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Requêtes traitées par seconde&#xa0;: {gil} avec le GIL, {free} sans&#xa0;; calculer tour à tour n’a pas fait la différence attendue.</translation>
    </message>
    <message>
        <source>Under the GIL {most} threads ran at the same instant. One lock for all should have kept them from that.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Avec le GIL, il y a eu {most} threads en exécution au même instant. Un verrou commun à tous aurait dû les en empêcher.</translation>
    </message>
    <message>
        <source>When all take the fork with the lower number first, nobody ever stood still: {ordered} meals.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Quand tous prennent d’abord la fourchette au plus petit numéro, personne ne s’est jamais bloqué&#xa0;: {ordered} repas.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were only {ratio} times as fast as with counters side by side. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Avec une ligne de cache par compteur, {workers} workers n’ont atteint que {ratio} fois la vitesse obtenue avec des compteurs côte à côte. Leurs cœurs partagent peut-être un même cache de premier niveau.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {ratio} times as fast as with counters side by side, although nobody touched another&apos;s.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Avec une ligne de cache par compteur, {workers} workers ont atteint {ratio} fois la vitesse obtenue avec des compteurs côte à côte, bien que personne n’ait touché au compteur d’un autre.</translation>
    </message>
    <message>
        <source>With a cache line for each counter {workers} workers were {speedup} times as fast as one.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Avec une ligne de cache par compteur, {workers} workers ont atteint {speedup} fois la vitesse d’un seul.</translation>
    </message>
    <message>
        <source>With a switch interval of {interval} ms the lock changed hands {handoffs} times a second, and each of {workers} threads waited {wait} % of its time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Avec un intervalle de commutation de {interval}&#xa0;ms, le verrou a changé de mains {handoffs} fois par seconde, et chacun des {workers} threads a attendu {wait}&#xa0;% de son temps.</translation>
    </message>
    <message>
        <source>With a switch interval of {short} ms the lock changed hands {often} times a second, with {long} ms {seldom} times. Its {workers} threads always waited most of their time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Avec un intervalle de commutation de {short}&#xa0;ms, le verrou a changé de mains {often} fois par seconde&#xa0;; avec {long}&#xa0;ms, {seldom} fois. Ses {workers} threads ont toujours attendu la plus grande partie de leur temps.</translation>
    </message>
    <message>
        <source>With a time limit nobody got to eat: {backoffs} times a fork was put back.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Avec le délai limite, personne n’a pu manger&#xa0;: {backoffs} fois une fourchette a été reposée.</translation>
    </message>
    <message>
        <source>With a time limit nobody stood still for ever: {timeout} meals, and {backoffs} times a philosopher put a fork back and tried again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Avec le délai limite, personne ne s’est bloqué pour toujours&#xa0;: {timeout} repas, et {backoffs} fois un philosophe a reposé une fourchette et recommencé.</translation>
    </message>
    <message>
        <source>With an order among the forks {ordered} meals, with a time limit {timeout} meals; nobody stood still for ever.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Avec un ordre entre les fourchettes, {ordered} repas&#xa0;; avec un délai limite, {timeout} repas&#xa0;; personne ne s’est bloqué pour toujours.</translation>
    </message>
    <message>
        <source>With one page at a time nothing can overlap. Choose two or more pages and workers.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Avec une page à la fois, rien ne peut se recouvrir. Choisissez au moins deux pages et deux workers.</translation>
    </message>
    <message>
        <source>With one thread nobody asks for the lock. Choose two or more.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Avec un seul thread, personne ne réclame le verrou. Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>With one worker nobody does the heavy work beside the beats. Choose two.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>Avec un seul worker, personne ne fait le travail lourd à côté des battements. Choisissez-en deux.</translation>
    </message>
    <message>
        <source>With one worker nobody is left to work on. Choose two or more.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Avec un seul worker, il ne reste personne pour continuer. Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>With one worker nobody takes turns. Choose two or more.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Avec un seul worker, il n’y a personne avec qui se relayer. Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>With one worker nobody waits for a connection. Choose two or more.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Avec un seul worker, personne n’attend de connexion. Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>With one worker nobody waits for the lock. Choose two or more.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Avec un seul worker, personne n’attend le verrou. Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>With one worker nothing can overlap. Choose two or more.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Avec un seul worker, rien ne peut se recouvrir. Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>With one worker there is nothing to run in parallel. Choose two or more.</source>
        <extracomment>judge_cpu_bound.cpp</extracomment>
        <translation>Avec un seul worker, il n’y a rien à exécuter en parallèle. Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>With so little data there is nothing to tell apart. Choose {least} MiB or more.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Avec si peu de données, on ne peut rien distinguer. Choisissez au moins {least}&#xa0;MiB.</translation>
    </message>
    <message>
        <source>With more connections ({most} in place of {fewest}) {workers} workers made {fast} uses a second in place of {slow}: from {enough} on, more gave nothing.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Utilisations par seconde par {workers} workers&#xa0;: {slow} avec le plus petit pool (connexions&#xa0;: {fewest}), {fast} avec le plus grand (connexions&#xa0;: {most}). À partir de {enough}, des connexions de plus n’ont rien apporté.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Avec {share}&#xa0;% du travail sous verrou, {workers} processus ont atteint {speedup} fois la vitesse d’un seul worker. Cœurs disponibles&#xa0;: {cores}. Le verrou n’a guère gêné.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Avec {share}&#xa0;% du travail sous verrou, {workers} processus ont atteint {speedup} fois la vitesse d’un seul worker&#xa0;; plus de {limit} fois n’est pas possible. Ils ont passé {wait}&#xa0;% de leur temps à attendre.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker. {cores} cores were available: the lock was hardly in the way.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Avec {share}&#xa0;% du travail sous verrou, {workers} threads ont atteint {speedup} fois la vitesse d’un seul worker. Cœurs disponibles&#xa0;: {cores}. Le verrou n’a guère gêné.</translation>
    </message>
    <message>
        <source>With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Avec {share}&#xa0;% du travail sous verrou, {workers} threads ont atteint {speedup} fois la vitesse d’un seul worker&#xa0;; plus de {limit} fois n’est pas possible. Ils ont passé {wait}&#xa0;% de leur temps à attendre.</translation>
    </message>
    <message>
        <source>Without a busy thread nobody keeps the lock from the client. Choose one.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Sans thread de calcul, personne ne prive le client du verrou. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Without a common lock one request in a hundred took longer than {free} ms as well: the cores were too busy to tell the lock&apos;s part.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Sans verrou commun aussi, une requête sur cent a pris plus de {free}&#xa0;ms&#xa0;: les cœurs étaient trop occupés pour distinguer la part du verrou.</translation>
    </message>
    <message>
        <source>Without a common lock, {workers} workers were only {speedup} times as fast as one, although {limit} was possible with {share} % waiting.</source>
        <extracomment>judge_mixed_work.cpp</extracomment>
        <translation>Sans verrou commun, {workers} workers n’ont atteint que {speedup} fois la vitesse d’un seul, alors que {limit} fois était possible avec {share}&#xa0;% d’attente.</translation>
    </message>
    <message>
        <source>Without protection {lost} of {expected} updates were lost: {percent} %.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Sans protection, mises à jour perdues&#xa0;: {lost} sur {expected}, soit {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although no more than {limit} of {workers} could work at a time.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Les workers n’ont passé que {wait}&#xa0;% de leur temps à attendre, alors que pas plus de {limit} sur {workers} ne pouvaient travailler à la fois.</translation>
    </message>
    <message>
        <source>Workers spent only {wait} % of their time waiting, although {workers} of them shared {permits} connections.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Les workers n’ont passé que {wait}&#xa0;% de leur temps à attendre, alors qu’ils étaient {workers} à se partager un petit nombre de connexions&#xa0;: {permits}.</translation>
    </message>
    <message>
        <source>{chunks} chunks are too few for {workers} workers. Choose smaller chunks or more data.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>Il n’y a pas assez de blocs ({chunks}) pour {workers} workers. Choisissez des blocs plus petits ou plus de données.</translation>
    </message>
    <message>
        <source>{corrupt} messages did not arrive as they were sent.</source>
        <extracomment>judge_messages.cpp</extracomment>
        <translation>Messages arrivés différents de ce qui avait été envoyé&#xa0;: {corrupt}.</translation>
    </message>
    <message>
        <source>{errors} requests got a wrong answer or none.</source>
        <extracomment>judge_request_server.cpp</extracomment>
        <translation>Requêtes restées sans réponse ou avec une réponse fausse&#xa0;: {errors}.</translation>
    </message>
    <message>
        <source>{failed} pages could not be fetched.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Pages qui n’ont pas pu être téléchargées&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Both ends were about as fast: on average {producers} producers waited for space and {consumers} consumers for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Éléments passés par la file&#xa0;: {items}&#xa0;; aucun perdu, aucun en double. Les deux côtés étaient à peu près aussi rapides. En attente en moyenne&#xa0;: producteurs (de place) {producers}, consommateurs (d’éléments) {consumers}.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Consumers were faster: of {capacity} places {depth} were taken on average, and {consumers} consumers waited for items.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Éléments passés par la file&#xa0;: {items}&#xa0;; aucun perdu, aucun en double. Les consommateurs étaient plus rapides. En moyenne, places occupées&#xa0;: {depth} sur {capacity}&#xa0;; consommateurs en attente d’éléments&#xa0;: {consumers}.</translation>
    </message>
    <message>
        <source>{items} items went through the queue, none was lost, none came twice. Producers were faster: of {capacity} places {depth} were taken on average, and {producers} producers waited for space.</source>
        <extracomment>judge_producer_consumer.cpp</extracomment>
        <translation>Éléments passés par la file&#xa0;: {items}&#xa0;; aucun perdu, aucun en double. Les producteurs étaient plus rapides. En moyenne, places occupées&#xa0;: {depth} sur {capacity}&#xa0;; producteurs en attente de place&#xa0;: {producers}.</translation>
    </message>
    <message>
        <source>{left} % of the throughput was left, where the processes that worked on should have reached {expected} %.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Il restait {left}&#xa0;% du débit, alors que les processus qui ont continué auraient dû atteindre {expected}&#xa0;%.</translation>
    </message>
    <message>
        <source>{lost} processes were lost, although only {crashes} crashed.</source>
        <extracomment>judge_crash_isolation.cpp</extracomment>
        <translation>Processus perdus&#xa0;: {lost}, alors que le nombre de plantages n’était que de {crashes}.</translation>
    </message>
    <message>
        <source>{lost} updates were lost where none can be lost.</source>
        <extracomment>judge_race_condition.cpp</extracomment>
        <translation>Mises à jour perdues là où aucune ne peut se perdre&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>{most} workers ran at the same instant, although only {cores} cores were available.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Workers en exécution au même instant&#xa0;: {most}, plus que de cœurs disponibles ({cores}).</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with processes: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Il a fallu {alone}&#xa0;s pour {pages} pages l’une après l’autre, et {time}&#xa0;s avec des processus&#xa0;: pendant que l’un attend, d’autres continuent.</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads under the GIL: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Il a fallu {alone}&#xa0;s pour {pages} pages l’une après l’autre, et {time}&#xa0;s avec des threads soumis au GIL&#xa0;: pendant que l’un attend, d’autres continuent.</translation>
    </message>
    <message>
        <source>{pages} pages took {alone} s one after the other and {time} s with threads: while one waits, others go on.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Il a fallu {alone}&#xa0;s pour {pages} pages l’une après l’autre, et {time}&#xa0;s avec des threads&#xa0;: pendant que l’un attend, d’autres continuent.</translation>
    </message>
    <message>
        <source>{pages} pages took {gil} s under the GIL and {other} s without: taking turns at parsing did not make the difference that it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Il a fallu pour {pages} pages {gil}&#xa0;s avec le GIL et {other}&#xa0;s sans&#xa0;: analyser tour à tour n’a pas fait la différence attendue.</translation>
    </message>
    <message>
        <source>{pages} pages took {time} s, although {possible} s would have been enough: the waiting did not overlap as it should.</source>
        <extracomment>judge_download_pages.cpp</extracomment>
        <translation>Il a fallu {time}&#xa0;s pour {pages} pages, alors que {possible}&#xa0;s auraient suffi&#xa0;: les attentes ne se sont pas recouvertes comme elles l’auraient dû.</translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, although every worker had a core of its own.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>À côté du travail aussi, {percent}&#xa0;% des battements ont été manqués, bien que chaque worker ait eu son propre cœur.</translation>
    </message>
    <message>
        <source>{percent} % of the beats were missed beside the work too, but {workers} workers shared {cores} cores. Choose no more workers than cores.</source>
        <extracomment>judge_responsiveness.cpp</extracomment>
        <translation>À côté du travail aussi, {percent}&#xa0;% des battements ont été manqués, mais il y avait plus de workers ({workers}) que de cœurs ({cores}). Ne choisissez pas plus de workers que de cœurs.</translation>
    </message>
    <message>
        <source>{philosophers} philosophers who all take the left fork first stood still after {seconds} s: each held one fork and waited for the next, and nobody would ever have moved again.</source>
        <extracomment>judge_deadlock.cpp</extracomment>
        <translation>Les philosophes ({philosophers}), qui prennent tous d’abord la fourchette de gauche, se sont bloqués après {seconds}&#xa0;s&#xa0;: chacun tenait une fourchette et attendait la suivante, et plus personne n’aurait jamais bougé.</translation>
    </message>
    <message>
        <source>{workers} processes made {made} entries, and none of them saw more than {longest}: each has a list of its own.</source>
        <extracomment>judge_separate_memory.cpp</extracomment>
        <translation>Les processus, au nombre de {workers}, ont fait {made} ajouts, et aucun n’en a vu plus de {longest}&#xa0;: chacun a sa propre liste.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: a spawned process inherits nothing and makes its own data.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Avec {workers} workers, les processus ont pris {processes}&#xa0;MiB en tout, les threads {threads}&#xa0;MiB&#xa0;: un processus créé par spawn n’hérite de rien et produit ses propres données.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: each process has its own copy of the {touched} % that it wrote to.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Avec {workers} workers, les processus ont pris {processes}&#xa0;MiB en tout, les threads {threads}&#xa0;MiB&#xa0;: chaque processus a sa propre copie des {touched}&#xa0;% où il a écrit.</translation>
    </message>
    <message>
        <source>{workers} processes took {processes} MiB in all, threads {threads} MiB: memory that nobody writes to exists only once.</source>
        <extracomment>judge_memory_footprint.cpp</extracomment>
        <translation>Avec {workers} workers, les processus ont pris {processes}&#xa0;MiB en tout, les threads {threads}&#xa0;MiB&#xa0;: la mémoire où personne n’écrit n’existe qu’une fois.</translation>
    </message>
    <message>
        <source>{workers} threads spent only {wait} % of their time waiting for the lock, although one of them can hold it at a time.</source>
        <extracomment>judge_gil_handoff.cpp</extracomment>
        <translation>Les threads, au nombre de {workers}, n’ont passé que {wait}&#xa0;% de leur temps à attendre le verrou, alors qu’un seul peut le détenir à la fois.</translation>
    </message>
    <message>
        <source>{workers} workers made progress together, and up to {most} of them ran at the same instant: that is how many cores they could use. Together they used {percent} % of a core.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Workers qui ont avancé ensemble&#xa0;: {workers}, dont jusqu’à {most} en exécution au même instant&#xa0;: c’est le nombre de cœurs qu’ils pouvaient utiliser. Ensemble, ils ont utilisé {percent}&#xa0;% d’un cœur.</translation>
    </message>
    <message>
        <source>{workers} workers on {cores} cores used only {percent} % of a core together, and no more than {most} ran at the same instant.</source>
        <extracomment>judge_concurrency.cpp</extracomment>
        <translation>Ensemble, {workers} workers n’ont utilisé que {percent}&#xa0;% d’un cœur (cœurs disponibles&#xa0;: {cores}), et il n’y en a pas eu plus de {most} en exécution au même instant.</translation>
    </message>
    <message>
        <source>{workers} workers shared {permits} connections: never more than {permits} were in use, {speed} uses a second, and each worker waited {wait} % of its time.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Connexions partagées par {workers} workers&#xa0;: {permits}. Il n’y en a jamais eu plus de {permits} utilisées à la fois&#xa0;; utilisations par seconde&#xa0;: {speed}. Chaque worker a attendu {wait}&#xa0;% de son temps.</translation>
    </message>
    <message>
        <source>{workers} workers used connections only {speed} times a second, although {limit} were possible with {permits} of them.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Utilisations de connexions par {workers} workers&#xa0;: seulement {speed} par seconde, alors que {limit} étaient possibles (connexions&#xa0;: {permits}).</translation>
    </message>
    <message>
        <source>{workers} workers used connections {speed} times a second. With {permits} of them, no more than {limit} should be possible.</source>
        <extracomment>judge_semaphore.cpp</extracomment>
        <translation>Utilisations de connexions par {workers} workers&#xa0;: {speed} par seconde, alors que pas plus de {limit} ne devraient être possibles (connexions&#xa0;: {permits}).</translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although each counter had a cache line to itself.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Ensemble, {workers} workers n’ont atteint que {speedup} fois la vitesse d’un seul, bien que chaque compteur ait eu une ligne de cache pour lui.</translation>
    </message>
    <message>
        <source>{workers} workers were only {speedup} times as fast as one, although {limit} was possible: passing the lock on cost more than the work inside it.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Ensemble, {workers} workers n’ont atteint que {speedup} fois la vitesse d’un seul, alors que {limit} fois était possible&#xa0;: se passer le verrou a coûté plus que le travail sous verrou.</translation>
    </message>
    <message>
        <source>{workers} workers were {speedup} times as fast as one. With {share} % of the work inside the lock, no more than {limit} should be possible.</source>
        <extracomment>judge_lock_contention.cpp</extracomment>
        <translation>Ensemble, {workers} workers ont atteint {speedup} fois la vitesse d’un seul. Avec {share}&#xa0;% du travail sous verrou, pas plus de {limit} fois ne devrait être possible.</translation>
    </message>
    <message>
        <source>{workers} workers with their counters side by side were {speedup} times as fast as one. Perhaps their cores share one first-level cache.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Avec leurs compteurs côte à côte, {workers} workers ont atteint {speedup} fois la vitesse d’un seul. Leurs cœurs partagent peut-être un même cache de premier niveau.</translation>
    </message>
    <message>
        <source>{workers} workers, each with a counter of its own and no lock, were only {speedup} times as fast as one, not {ideal} times: their counters share cache lines.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Les workers, au nombre de {workers}, chacun avec son compteur et sans verrou, n’ont atteint que {speedup} fois la vitesse d’un seul, et non {ideal} fois&#xa0;: leurs compteurs partagent des lignes de cache.</translation>
    </message>
    <message>
        <source>{wrong} answers were not what had been sent.</source>
        <extracomment>judge_gil_convoy.cpp</extracomment>
        <translation>Réponses différentes de ce qui avait été envoyé&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>{wrong} increments are missing, although every counter had one writer only.</source>
        <extracomment>judge_false_sharing.cpp</extracomment>
        <translation>Incréments manquants&#xa0;: {wrong}, bien que chaque compteur n’ait été modifié que par un seul worker.</translation>
    </message>
    <message>
        <source>Sending the data ate the whole gain: processes reached {left} % of what threads reach that share it, and were {ratio} times as fast as threads under the GIL.</source>
        <extracomment>judge_data_analysis.cpp</extracomment>
        <translation>L’envoi des données a mangé tout le gain&#xa0;: les processus ont atteint {left}&#xa0;% de ce qu’atteignent des threads qui les partagent, et ont été {ratio} fois aussi rapides que des threads sous le GIL.</translation>
    </message>
</context>
</TS>
