<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1 of %Ln core</numerusform>
            <numerusform>%1 of %Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaveatText</name>
    <message numerus="yes">
        <source>%Ln timeline events lost</source>
        <translation>
            <numerusform>%Ln timeline event lost</numerusform>
            <numerusform>%Ln timeline events lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples only</source>
        <translation>
            <numerusform>%Ln sample only</numerusform>
            <numerusform>%Ln samples only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers lost</source>
        <translation>
            <numerusform>%Ln worker lost</numerusform>
            <numerusform>%Ln workers lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers not started</source>
        <translation>
            <numerusform>%Ln worker not started</numerusform>
            <numerusform>%Ln workers not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes came faster than they could be read: the timeline has holes, the other figures are complete.</source>
        <translation>
            <numerusform>%Ln state change came faster than it could be read: the timeline has a hole, the other figures are complete.</numerusform>
            <numerusform>%Ln state changes came faster than they could be read: the timeline has holes, the other figures are complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln samples. Measure longer.</source>
        <translation>
            <numerusform>There is only %Ln sample. Measure longer.</numerusform>
            <numerusform>There are only %Ln samples. Measure longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers ended without having been told to.</source>
        <translation>
            <numerusform>%Ln worker ended without having been told to.</numerusform>
            <numerusform>%Ln workers ended without having been told to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers could not be started: a limit of the system. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>%Ln worker could not be started: a limit of the system. Choose fewer, or raise the limit.</numerusform>
            <numerusform>%Ln workers could not be started: a limit of the system. Choose fewer, or raise the limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropRule</name>
    <message numerus="yes">
        <source>%n further files are left out.</source>
        <translation>
            <numerusform>%n further file is left out.</numerusform>
            <numerusform>%n further files are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%Ln of the workers ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln of the workers ended unexpectedly.</numerusform>
            <numerusform>%Ln of the workers ended unexpectedly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
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
            <numerusform>of %Ln core</numerusform>
            <numerusform>of %Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message numerus="yes">
        <source>Mean of %n runs each, without their warm-up.</source>
        <translation>
            <numerusform>Mean of %n run each, without its warm-up.</numerusform>
            <numerusform>Mean of %n runs each, without their warm-up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message numerus="yes">
        <source>at least %n times</source>
        <translation>
            <numerusform>at least %n time</numerusform>
            <numerusform>at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::BarChart</name>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>%1 to %2 in %Ln run</numerusform>
            <numerusform>%1 to %2 in %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::CacheLineChart</name>
    <message numerus="yes">
        <source>%Ln counters on one line: %1</source>
        <translation>
            <numerusform>%Ln counter on its line: %1</numerusform>
            <numerusform>%Ln counters on one line: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LegendBar</name>
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
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LineChart</name>
    <message numerus="yes">
        <source>%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.</source>
        <translation>
            <numerusform>%1 of %Ln worker over %2: on average %3 each, the lowest %4, the highest %5.</numerusform>
            <numerusform>%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::LiveView</name>
    <message numerus="yes">
        <source>%1 · %Ln waiting</source>
        <comment>phrase; workers</comment>
        <translation>
            <numerusform>%1 · %Ln waiting</numerusform>
            <numerusform>%1 · %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::MainWindow</name>
    <message numerus="yes">
        <source>The last %Ln seconds</source>
        <translation>
            <numerusform>The last %Ln second</numerusform>
            <numerusform>The last %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::OverlapChart</name>
    <message numerus="yes">
        <source>%Ln cores available</source>
        <translation>
            <numerusform>%Ln core available</numerusform>
            <numerusform>%Ln cores available</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::PermitsPicture</name>
    <message numerus="yes">
        <source>of %1 connections in use, %Ln workers waiting</source>
        <translation>
            <numerusform>of %1 connections in use, %Ln worker waiting</numerusform>
            <numerusform>of %1 connections in use, %Ln workers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::PresetListDialog</name>
    <message numerus="yes">
        <source>A name has at most %n letters.</source>
        <translation>
            <numerusform>A name has at most %n letter.</numerusform>
            <numerusform>A name has at most %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::RecordDesk</name>
    <message numerus="yes">
        <source>%n records, %1</source>
        <translation>
            <numerusform>%n record, %1</numerusform>
            <numerusform>%n records, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>%n record deleted.</numerusform>
            <numerusform>%n records deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::ScalingChart</name>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln runs</source>
        <translation>
            <numerusform>%1 to %2 in %Ln run</numerusform>
            <numerusform>%1 to %2 in %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <translation>
            <numerusform>%1 of %Ln core</numerusform>
            <numerusform>%1 of %Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::SweepDialog</name>
    <message numerus="yes">
        <source>%1
%Ln runs, about %2 minutes</source>
        <comment>values; m:ss</comment>
        <translation>
            <numerusform>%1
%Ln run, about %2 minutes</numerusform>
            <numerusform>%1
%Ln runs, about %2 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesChart</name>
    <message numerus="yes">
        <source>%Ln tiles of the picture are finished.</source>
        <translation>
            <numerusform>%Ln tile of the picture is finished.</numerusform>
            <numerusform>%Ln tiles of the picture are finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TilesPicture</name>
    <message numerus="yes">
        <source>for a picture, %Ln finished</source>
        <translation>
            <numerusform>for a picture, %Ln finished</numerusform>
            <numerusform>for a picture, %Ln finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::TimelineChart</name>
    <message numerus="yes">
        <source>%Ln short stretches, mostly in this state</source>
        <translation>
            <numerusform>%Ln short stretch, mostly in this state</numerusform>
            <numerusform>%Ln short stretches, mostly in this state</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::VerdictStrip</name>
    <message numerus="yes">
        <source>%Ln caveats</source>
        <translation>
            <numerusform>%Ln caveat</numerusform>
            <numerusform>%Ln caveats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForChart</name>
    <message numerus="yes">
        <source>%Ln eating</source>
        <translation>
            <numerusform>%Ln eating</numerusform>
            <numerusform>%Ln eating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deadlock: %Ln philosophers wait for each other in a circle.</source>
        <translation>
            <numerusform>Deadlock: %Ln philosopher waits in a circle.</numerusform>
            <numerusform>Deadlock: %Ln philosophers wait for each other in a circle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaitForPicture</name>
    <message numerus="yes">
        <source>%Ln wait in a circle</source>
        <translation>
            <numerusform>%Ln waits in a circle</numerusform>
            <numerusform>%Ln wait in a circle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contend::ui::WaterfallPicture</name>
    <message numerus="yes">
        <source>for %Ln pages</source>
        <translation>
            <numerusform>for %Ln page</numerusform>
            <numerusform>for %Ln pages</numerusform>
        </translation>
    </message>
</context>
</TS>
