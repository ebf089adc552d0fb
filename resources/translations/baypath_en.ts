<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AgreePage</name>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See %n opposite pair(s)</source>
        <translation>
            <numerusform>See %n opposite pair</numerusform>
            <numerusform>See %n opposite pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message numerus="yes">
        <source>%n pair(s) with opposite answers</source>
        <translation>
            <numerusform>%n pair with opposite answers</numerusform>
            <numerusform>%n pairs with opposite answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssumptionsBar</name>
    <message numerus="yes">
        <source>%n scores set by hand</source>
        <translation>
            <numerusform>%n score set by hand</numerusform>
            <numerusform>%n scores set by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotsIn</name>
    <message numerus="yes">
        <source>%n ballot(s) read</source>
        <translation>
            <numerusform>%n ballot read</numerusform>
            <numerusform>%n ballots read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change</source>
        <translation>
            <numerusform>%n answer would change</numerusform>
            <numerusform>%n answers would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answer(s)</source>
        <translation>
            <numerusform>Take over %n answer</numerusform>
            <numerusform>Take over %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotsOut</name>
    <message numerus="yes">
        <source>Ask the SWOT findings too: %n pair(s) on a sheet of their own</source>
        <translation>
            <numerusform>Ask the SWOT findings too: %n pair on a sheet of its own</numerusform>
            <numerusform>Ask the SWOT findings too: %n pairs on a sheet of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s), each named by its expert&apos;s code. No file is replaced.</source>
        <translation>
            <numerusform>%n workbook, named by its expert&apos;s code. No file is replaced.</numerusform>
            <numerusform>%n workbooks, each named by its expert&apos;s code. No file is replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) written to {folder}</source>
        <translation>
            <numerusform>%n ballot written to {folder}</numerusform>
            <numerusform>%n ballots written to {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>{answered} of %n expert has answered everything.</numerusform>
            <numerusform>{answered} of %n experts have answered everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing.</source>
        <translation>
            <numerusform>%n answer is missing.</numerusform>
            <numerusform>%n answers are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message numerus="yes">
        <source>%n initiatives move, mostly through: {cause}.</source>
        <translation>
            <numerusform>One initiative moves, mostly through: {cause}.</numerusform>
            <numerusform>%n initiatives move, mostly through: {cause}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaPane</name>
    <message numerus="yes">
        <source>“{name}” has answers of %n expert(s), which go with it.</source>
        <translation>
            <numerusform>“{name}” has answers of one expert, which go with it.</numerusform>
            <numerusform>“{name}” has answers of %n experts, which go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message numerus="yes">
        <source>%n alternative(s)</source>
        <translation>
            <numerusform>%n alternative</numerusform>
            <numerusform>%n alternatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpertsPane</name>
    <message numerus="yes">
        <source>{name}: %n expert(s)</source>
        <translation>
            <numerusform>{name}: %n expert</numerusform>
            <numerusform>{name}: %n experts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmnessPane</name>
    <message numerus="yes">
        <source>%n tiers: within a tier no initiative beats another in {share} of the draws.</source>
        <translation>
            <numerusform>One tier: within it no initiative beats another in {share} of the draws.</numerusform>
            <numerusform>%n tiers: within a tier no initiative beats another in {share} of the draws.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FramePane</name>
    <message numerus="yes">
        <source>{name} leaves with the answers of %n expert(s), its groups and its bodies.</source>
        <translation>
            <numerusform>{name} leaves with the answers of %n expert, its groups and its bodies.</numerusform>
            <numerusform>{name} leaves with the answers of %n experts, its groups and its bodies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenResults</name>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>{answered} of %n expert has answered everything.</numerusform>
            <numerusform>{answered} of %n experts have answered everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorFields</name>
    <message numerus="yes">
        <source>%n measured value(s) go with it. Undo brings them back.</source>
        <translation>
            <numerusform>%n measured value goes with it. Undo brings it back.</numerusform>
            <numerusform>%n measured values go with it. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfluencePane</name>
    <message numerus="yes">
        <source>%n of {all} change who is among the first {count} when left out; the order hangs most on {name}.</source>
        <translation>
            <numerusform>One of {all} changes who is among the first {count} when left out; the order hangs most on {name}.</numerusform>
            <numerusform>%n of {all} change who is among the first {count} when left out; the order hangs most on {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativeCard</name>
    <message numerus="yes">
        <source>quarter(s)</source>
        <translation>
            <numerusform>quarter</numerusform>
            <numerusform>quarters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativesPane</name>
    <message numerus="yes">
        <source>“{name}” has answers of %n expert(s), which go with it.</source>
        <translation>
            <numerusform>“{name}” has answers of one expert, which go with it.</numerusform>
            <numerusform>“{name}” has answers of %n experts, which go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPane</name>
    <message numerus="yes">
        <source>✓ Verified: %n entries, each sealed with the one before.</source>
        <translation>
            <numerusform>✓ Verified: %n entry.</numerusform>
            <numerusform>✓ Verified: %n entries, each sealed with the one before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message numerus="yes">
        <source>%n score(s) of “{second}” give way to those of “{first}”. Undo brings all back.</source>
        <translation>
            <numerusform>%n score of “{second}” gives way to that of “{first}”. Undo brings it back.</numerusform>
            <numerusform>%n scores of “{second}” give way to those of “{first}”. Undo brings all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodFacts</name>
    <message numerus="yes">
        <source>PROMETHEE I leaves %n pair(s) open, whose flows contradict each other: {pairs}</source>
        <translation>
            <numerusform>PROMETHEE I leaves %n pair open, whose flows contradict each other: {pairs}</numerusform>
            <numerusform>PROMETHEE I leaves %n pairs open, whose flows contradict each other: {pairs}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) turn the order of others by leaving: {initiatives}.</source>
        <translation>
            <numerusform>%n initiative turns the order of others by leaving: {initiatives}.</numerusform>
            <numerusform>%n initiatives turn the order of others by leaving: {initiatives}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) another one comes first.</source>
        <translation>
            <numerusform>In %n case another one comes first.</numerusform>
            <numerusform>In %n cases another one comes first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message numerus="yes">
        <source>{value} among %n voice(s)</source>
        <translation>
            <numerusform>{value} among %n voice</numerusform>
            <numerusform>{value} among %n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kendall&apos;s W = {w} ({p}): how alike %n expert(s) order the criteria; 1 is the same order.</source>
        <translation>
            <numerusform>Kendall&apos;s W = {w} ({p}): how alike %n expert orders the criteria; 1 is the same order.</numerusform>
            <numerusform>Kendall&apos;s W = {w} ({p}): how alike %n experts order the criteria; 1 is the same order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookLine</name>
    <message numerus="yes">
        <source>The order of %n pair(s) of items could still change.</source>
        <translation>
            <numerusform>The order of one pair of items could still change.</numerusform>
            <numerusform>The order of %n pairs of items could still change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message numerus="yes">
        <source>%n would be added</source>
        <translation>
            <numerusform>%n would be added</numerusform>
            <numerusform>%n would be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed</source>
        <translation>
            <numerusform>%n would be changed</numerusform>
            <numerusform>%n would be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsView</name>
    <message numerus="yes">
        <source>%n item(s) have no points yet.</source>
        <translation>
            <numerusform>One item has no points yet.</numerusform>
            <numerusform>%n items have no points yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message numerus="yes">
        <source>%n main criteria</source>
        <translation>
            <numerusform>%n main criterion</numerusform>
            <numerusform>%n main criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n leaf</numerusform>
            <numerusform>%n leaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not written in {language} yet.</source>
        <translation>
            <numerusform>%n name is not written in {language} yet.</numerusform>
            <numerusform>%n names are not written in {language} yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuartersView</name>
    <message numerus="yes">
        <source>%n expert(s) have compared this finding; those answers go with it.</source>
        <translation>
            <numerusform>%n expert has compared this finding; those answers go with it.</numerusform>
            <numerusform>%n experts have compared this finding; those answers go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankPage</name>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives are not ranked, since values are missing.</source>
        <translation>
            <numerusform>%n initiative is not ranked, since values are missing.</numerusform>
            <numerusform>%n initiatives are not ranked, since values are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankViews</name>
    <message numerus="yes">
        <source>%n initiative(s) are left out, since values are missing.</source>
        <translation>
            <numerusform>%n initiative is left out, since values are missing.</numerusform>
            <numerusform>%n initiatives are left out, since values are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshapingWords</name>
    <message numerus="yes">
        <source>The scores of %n expert(s) now count on both parts, so no rank has changed. What is left to ask is how the two weigh against each other.</source>
        <translation>
            <numerusform>The scores of %n expert now count on both parts, so no rank has changed. What is left to ask is how the two weigh against each other.</numerusform>
            <numerusform>The scores of %n experts now count on both parts, so no rank has changed. What is left to ask is how the two weigh against each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of scores that differ become their mean.</source>
        <translation>
            <numerusform>%n pair of scores that differ becomes its mean.</numerusform>
            <numerusform>%n pairs of scores that differ become their mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both weigh together from now on: %n comparison(s) are taken up in others, or lose their question.</source>
        <translation>
            <numerusform>Both weigh together from now on: %n comparison is taken up in others, or loses its question.</numerusform>
            <numerusform>Both weigh together from now on: %n comparisons are taken up in others, or lose their question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiseWords</name>
    <message numerus="yes">
        <source>%n other scores would do as well, by larger changes.</source>
        <translation>
            <numerusform>One other score would do as well, by a larger change.</numerusform>
            <numerusform>%n other scores would do as well, by larger changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every set of up to %n experts was looked at.</source>
        <translation>
            <numerusform>Every single expert was looked at.</numerusform>
            <numerusform>Every set of up to %n experts was looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n experts its rank would be {rank}: {names}.</source>
        <translation>
            <numerusform>Without one expert its rank would be {rank}: {names}.</numerusform>
            <numerusform>Without %n experts its rank would be {rank}: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RobustnessPage</name>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message numerus="yes">
        <source>%n answer(s) taken over from ballots; undo takes all of them back.</source>
        <translation>
            <numerusform>%n answer taken over from ballots; undo takes it back.</numerusform>
            <numerusform>%n answers taken over from ballots; undo takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsPane</name>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>{answered} of %n expert has answered everything.</numerusform>
            <numerusform>{answered} of %n experts have answered everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>one score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experts heard</source>
        <translation>
            <numerusform>one expert heard</numerusform>
            <numerusform>%n experts heard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewpointsPage</name>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookCommands</name>
    <message numerus="yes">
        <source>%n change(s) taken over from the workbook; undo takes all of them back.</source>
        <translation>
            <numerusform>%n change taken over from the workbook; undo takes it back.</numerusform>
            <numerusform>%n changes taken over from the workbook; undo takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookIn</name>
    <message numerus="yes">
        <source>%n cell(s) would change</source>
        <translation>
            <numerusform>%n cell would change</numerusform>
            <numerusform>%n cells would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>Take over %n change</numerusform>
            <numerusform>Take over %n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
