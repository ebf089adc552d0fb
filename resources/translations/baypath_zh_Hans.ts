<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About BayPath</source>
        <translation>关于 BayPath</translation>
    </message>
    <message>
        <source>BayPath helps expert panels choose and phase co-operation initiatives: from pairwise comparisons and scores to weights, rankings by AHP and TOPSIS, and a blueprint in Excel.</source>
        <translation>BayPath 协助专家组遴选合作举措并分期安排：从两两比较和评分出发，得出权重、AHP 与 TOPSIS 排序，直至 Excel 蓝图。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Barrier</name>
    <message>
        <source>Institutional</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Conceptual</source>
        <translation>观念</translation>
    </message>
</context>
<context>
    <name>BlueprintLayout</name>
    <message>
        <source>Illustrative sample data</source>
        <translation type="unfinished">示例数据（仅供演示）</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T shows the other view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation type="unfinished">蓝图</translation>
    </message>
    <message>
        <source>Spend by quarter, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent of budget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlueprintPage</name>
    <message>
        <source>Looking for the best plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning was cancelled; what is drawn does not follow your latest change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the latest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to plan yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodiesFields</name>
    <message>
        <source>Add a body…</source>
        <translation>添加单位…</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Click to let it lead.</source>
        <translation>点击设为牵头单位。</translation>
    </message>
</context>
<context>
    <name>BudgetFields</name>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>无法写入图片：%1</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst CR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished">专家</translation>
    </message>
    <message>
        <source>Compared under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished">两两比较</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix  (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel&apos;s weights  (g)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered by this expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair of criteria under the goal, or under one of them, is asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits on the panel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the experts who judge; each of them answers the questions here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with 1–9, or press ? to leave this question open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonMatrix</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompromisePane</name>
    <message>
        <source>The compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each initiative counts by the score of the side that likes it less; the highest of these come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who likes it less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first {first} are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of minimum support at {support} leaves exactly these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the normalisation chosen, a score does not mean the same for both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsistencyStrip</name>
    <message>
        <source>limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: CR {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: CR {ratio}, not complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContradictionCard</name>
    <message>
        <source>I stand by it  (n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you stand by it? Enter keeps the reason, Esc gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for standing by the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {given} to {proposed}: CR falls from {before} to {after}. {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {ratio}  (y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights appear once all items are linked. Next, compare “{first}” with “{second}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers contradict each other a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change would make them fit better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stand by these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three answers do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer does not fit the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR with each possible answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the reason: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>BayPath</source>
        <translation>BayPath</translation>
    </message>
    <message>
        <source>Something went wrong inside BayPath</source>
        <translation>BayPath 内部出现问题</translation>
    </message>
    <message>
        <source>Your study is safe: every edit that was acknowledged is on disk. You can go on working. If it happens again, send us the report.</source>
        <translation>您的研究是安全的：凡已确认的修改都已写入磁盘。您可以继续工作。如再次出现，请把报告发给我们。</translation>
    </message>
    <message>
        <source>The report is also kept in {path}</source>
        <translation>报告同时保存在 {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>CriteriaPane</name>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What matters?</source>
        <translation>看重什么？</translation>
    </message>
    <message>
        <source>Name the criteria that an initiative is judged by: first the main ones, then what each consists of. Three to nine under one heading can be compared well.</source>
        <translation>写下评判举措的准则：先列主要准则，再列各自的组成。同一层下三至九项最便于比较。</translation>
    </message>
    <message>
        <source>Add the first criterion</source>
        <translation>添加第一个准则</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has answers of %n expert(s), which go with it.</source>
        <translation>
            <numerusform>“{name}”已有 %n 位专家的回答，将一并移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然移除</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新准则</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Scale</source>
        <translation>标度</translation>
    </message>
    <message>
        <source>What the facilitator says to keep it apart</source>
        <translation>主持人如何说明它与相邻准则的区别</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>研究名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The question that is decided</source>
        <translation>要决定的问题</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>No decision: the plan finds its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Score {rating} lies between the words above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>More is better</source>
        <translation>越大越优</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>越小越优</translation>
    </message>
</context>
<context>
    <name>EditKind</name>
    <message>
        <source>rename study</source>
        <translation>重命名研究</translation>
    </message>
    <message>
        <source>reword question</source>
        <translation>修改问题</translation>
    </message>
    <message>
        <source>rename criterion</source>
        <translation>重命名准则</translation>
    </message>
    <message>
        <source>reword criterion</source>
        <translation>修改准则说明</translation>
    </message>
    <message>
        <source>add criterion</source>
        <translation>添加准则</translation>
    </message>
    <message>
        <source>remove criterion</source>
        <translation>移除准则</translation>
    </message>
    <message>
        <source>move criterion</source>
        <translation>移动准则</translation>
    </message>
    <message>
        <source>change scale</source>
        <translation>更改标度</translation>
    </message>
    <message>
        <source>rename initiative</source>
        <translation>重命名举措</translation>
    </message>
    <message>
        <source>reword initiative</source>
        <translation>修改举措说明</translation>
    </message>
    <message>
        <source>add initiative</source>
        <translation>添加举措</translation>
    </message>
    <message>
        <source>remove initiative</source>
        <translation>移除举措</translation>
    </message>
    <message>
        <source>move initiative</source>
        <translation>移动举措</translation>
    </message>
    <message>
        <source>change lead bodies</source>
        <translation>更改牵头单位</translation>
    </message>
    <message>
        <source>change barrier</source>
        <translation>更改壁垒</translation>
    </message>
    <message>
        <source>change duration</source>
        <translation>更改工期</translation>
    </message>
    <message>
        <source>change prerequisites</source>
        <translation>更改前置条件</translation>
    </message>
    <message>
        <source>change status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>add side</source>
        <translation>添加一方</translation>
    </message>
    <message>
        <source>rename side</source>
        <translation>重命名一方</translation>
    </message>
    <message>
        <source>change shares</source>
        <translation>更改份额</translation>
    </message>
    <message>
        <source>rename expert</source>
        <translation>重命名专家</translation>
    </message>
    <message>
        <source>change expert weight</source>
        <translation>更改专家权重</translation>
    </message>
    <message>
        <source>add expert</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>remove expert</source>
        <translation>移除专家</translation>
    </message>
    <message>
        <source>add group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>rename group</source>
        <translation>重命名分组</translation>
    </message>
    <message>
        <source>choose who scores what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close round</source>
        <translation>结束本轮</translation>
    </message>
    <message>
        <source>open next round</source>
        <translation>开启下一轮</translation>
    </message>
    <message>
        <source>answer comparison</source>
        <translation>比较判断</translation>
    </message>
    <message>
        <source>clear comparison</source>
        <translation>清除比较</translation>
    </message>
    <message>
        <source>paste comparisons</source>
        <translation>粘贴比较</translation>
    </message>
    <message>
        <source>comment on comparison</source>
        <translation>为比较添加备注</translation>
    </message>
    <message>
        <source>stand by comparisons</source>
        <translation>坚持原判断</translation>
    </message>
    <message>
        <source>give points</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>name best and worst</source>
        <translation>指定最优与最劣</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>排出次序</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>clear score</source>
        <translation>清除评分</translation>
    </message>
    <message>
        <source>paste scores</source>
        <translation>粘贴评分</translation>
    </message>
    <message>
        <source>declare interest</source>
        <translation>申报利益</translation>
    </message>
    <message>
        <source>enter measured value</source>
        <translation>填写实测值</translation>
    </message>
    <message>
        <source>choose methods</source>
        <translation>选择方法</translation>
    </message>
    <message>
        <source>change budget</source>
        <translation>更改预算</translation>
    </message>
    <message>
        <source>change decision</source>
        <translation>更改决定</translation>
    </message>
    <message>
        <source>change phases</source>
        <translation>更改阶段</translation>
    </message>
    <message>
        <source>replace study</source>
        <translation>替换研究</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Studies (*.baypath *.json)</source>
        <translation>研究 (*.baypath *.json)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Study (*.baypath)</source>
        <translation>研究 (*.baypath)</translation>
    </message>
    <message>
        <source>Export as text</source>
        <translation>导出为文本</translation>
    </message>
    <message>
        <source>Text form (*.json)</source>
        <translation>文本格式 (*.json)</translation>
    </message>
    <message>
        <source>Export blueprint to Excel</source>
        <translation>将蓝图导出到 Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>FirmnessPane</name>
    <message>
        <source>{count} panels of the same kind, drawn from each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weightings drawn evenly from all there are; the panel&apos;s scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any weights at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each initiative takes each rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">举措</translation>
    </message>
    <message>
        <source>of the draws give this rank; blank: less than 0.5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {rank}: {share} of the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing panels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {rank} now and {low} in 95 % of the draws; among the first {first} in {share} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {rank} now and {low} to {high} in 95 % of the draws; among the first {first} in {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tiers: within a tier no initiative beats another in three of four draws.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Expert</source>
        <translation type="unfinished">专家</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9 score     n not my field     Delete clears     r interest declared     arrows move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of initiatives on criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not my field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest declared, not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst end of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best end of the scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativeCard</name>
    <message>
        <source>Duration</source>
        <translation>工期</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>Barriers it removes</source>
        <translation>破除的壁垒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>some</source>
        <translation>有一定作用</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>作用较强</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>作用很强</translation>
    </message>
    <message numerus="yes">
        <source>quarter(s)</source>
        <translation>
            <numerusform>个季度</numerusform>
        </translation>
    </message>
    <message>
        <source>must be finished first</source>
        <translation>须先完成</translation>
    </message>
    <message>
        <source>should have started</source>
        <translation>宜已启动</translation>
    </message>
    <message>
        <source>Click to change between a strict and an advisory prerequisite.</source>
        <translation>点击可在强制与建议之间切换。</translation>
    </message>
    <message>
        <source>Add a prerequisite…</source>
        <translation>添加前置条件…</translation>
    </message>
</context>
<context>
    <name>InitiativesPane</name>
    <message>
        <source>What could be done?</source>
        <translation>可以做什么？</translation>
    </message>
    <message>
        <source>List the initiatives that are to be ranked and phased: verb first, one line each.</source>
        <translation>列出要排序和分期的举措：动词开头，一项一行。</translation>
    </message>
    <message>
        <source>Add the first initiative</source>
        <translation>添加第一项举措</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>新举措</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has answers of %n expert(s), which go with it.</source>
        <translation>
            <numerusform>“{name}”已有 %n 位专家的回答，将一并移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然移除</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>重点领域</translation>
    </message>
    <message>
        <source>Lead, {side}</source>
        <translation>{side}牵头单位</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度数</translation>
    </message>
    <message>
        <source>How many quarters it takes</source>
        <translation>所需季度数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost, {unit}</source>
        <translation>成本（{unit}）</translation>
    </message>
    <message>
        <source>After</source>
        <translation>前置</translation>
    </message>
    <message>
        <source>What comes first; in brackets where that is only advised</source>
        <translation>须先行的举措；括号内为建议性条件</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>转到某一步</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy and paste tables as in a spreadsheet</source>
        <translation>像电子表格一样复制和粘贴表格</translation>
    </message>
    <message>
        <source>Text larger, smaller, normal</source>
        <translation>文字放大、缩小、还原</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>编辑所选内容</translation>
    </message>
    <message>
        <source>Leave a field as it was</source>
        <translation>放弃修改，保持原样</translation>
    </message>
    <message>
        <source>Add and remove</source>
        <translation>添加与移除</translation>
    </message>
    <message>
        <source>Move up and down</source>
        <translation>上移与下移</translation>
    </message>
    <message>
        <source>Move a criterion out of its parent, or under the one before it</source>
        <translation>将准则移出上级，或移到前一项之下</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Criteria, initiatives and experts</source>
        <translation>准则、举措与专家</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{study} – BayPath</source>
        <translation>{study} – BayPath</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>未命名研究</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>1–9 answer · − turn round · Del clear · Ctrl+V paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency of every expert here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: complete · hollow: not complete · ring: this expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {ratio} here CR falls from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} against {second}: not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough answers yet for a consistency ratio.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuredView</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">举措</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>撤销“{edit}”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>重做“{edit}”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>新建研究(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Export blueprint to &amp;Excel…</source>
        <translation>将蓝图导出到 Excel(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as &amp;text…</source>
        <translation>导出为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>关闭研究(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About BayPath</source>
        <translation>关于 BayPath(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>AHP synthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the initiatives&apos; priorities under each criterion are divided by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal: the best counts 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributive: shares of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How TOPSIS makes criteria comparable. Only the fixed domain cannot reverse ranks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed domain: the scales&apos; ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector: by the root of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min–max: least 0, greatest 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum: greatest 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum: shares of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How comparisons become weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvector (Saaty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric mean of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the consistency index is divided by. It changes no weight and no rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaty 1980</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaty 2005</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donegan &amp; Dodd 1991</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alonso &amp; Lamata 2006</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aguarón &amp; Moreno-Jiménez 2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the experts of one side become one voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements are averaged (AIJ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities are averaged (AIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sides&apos; priorities become the whole panel&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS, fixed domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS, vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS, min–max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS, sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP, ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP, distributive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount} · 1 {main} = {rate} {other} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} · 1 {main} = {rate} {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Panel</source>
        <translation>专家组</translation>
    </message>
    <message>
        <source>Add expert</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>How much each side counts</source>
        <translation>各方所占份额</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位专家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>New expert</source>
        <translation>新专家</translation>
    </message>
    <message>
        <source>{name} has given answers, which go too.</source>
        <translation>{name}已作出回答，将一并移除。</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然移除</translation>
    </message>
    <message>
        <source>Nobody judges for {side} yet.</source>
        <translation>{side}尚无专家。</translation>
    </message>
    <message>
        <source>The panel is seated. Next: what matters more?</source>
        <translation>专家组已就绪。下一步：哪项更重要？</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>两两比较</translation>
    </message>
</context>
<context>
    <name>PartingPane</name>
    <message>
        <source>Where each side puts each initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences of rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher for {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested: {voice} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">举措</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainly through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>重点领域</translation>
    </message>
    <message>
        <source>What success is measured by</source>
        <translation>成效衡量指标</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Why here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to come before it, and nothing waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, {unit}</source>
        <translation type="unfinished">成本（{unit}）</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Add sub-criterion</source>
        <translation>添加子准则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n main criteria</source>
        <translation>
            <numerusform>%n 个主要准则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n 个末级准则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>添加准则</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>添加举措</translation>
    </message>
    <message>
        <source>Begin with what matters, then list what could be done.</source>
        <translation>先写下看重什么，再列出可以做什么。</translation>
    </message>
    <message>
        <source>Now list the initiatives.</source>
        <translation>现在列出举措。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not written in {language} yet.</source>
        <translation>
            <numerusform>尚有 %n 个名称没有{language}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first</source>
        <translation>填写第一个</translation>
    </message>
    <message>
        <source>The problem is set out. Next: who judges.</source>
        <translation>问题已经明确。下一步：由谁评判。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>专家组</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Your weights so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale from 9 to the left over equal to 9 to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9 how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → which side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark on this pair; Enter keeps it, Esc gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} · from points or an order; a number here compares instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark: “{remark}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankPage</name>
    <message>
        <source>Illustrative sample data</source>
        <translation type="unfinished">示例数据（仅供演示）</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T shows the other view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is brought to the mean and spread of {leading}, so that distance is disagreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">举措</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">评分</translation>
    </message>
    <message>
        <source>{heard} of {all} experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation type="unfinished">
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives are not ranked, since values are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: what can be done when, with the money there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Spearman {spearman}, Kendall {kendall}, top-weighted {weighted}, WS {ws}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how} ({figures}). {common} of the first {first} are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {one} {first}, whole panel {whole}, {other} {second}. {causes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both put it at the same rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher for {voice} through {causes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion} (scores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion} (weight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scores on {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two orders are nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two orders are much alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two orders are partly alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two orders have little in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two orders are opposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobustnessPage</name>
    <message>
        <source>Robustness</source>
        <translation type="unfinished">稳健性</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose order is it? Compare the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a what-if: nothing is written into the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each weight is moved by itself, the others follow in proportion; exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation type="unfinished">
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no order to test yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Shenzhen–Hong Kong S&amp;T services</source>
        <translation>深港科技服务业合作</translation>
    </message>
    <message>
        <source>24 initiatives, 24 experts on two sides, seven criteria; a blueprint to 2030.</source>
        <translation>24 项举措、两地 24 位专家、七项准则，直至 2030 年的蓝图。</translation>
    </message>
    <message>
        <source>Fighter aircraft</source>
        <translation>战斗机选型</translation>
    </message>
    <message>
        <source>The example of Hwang and Yoon (1981), by which TOPSIS became known.</source>
        <translation>Hwang 与 Yoon（1981）的算例，TOPSIS 由此为人所知。</translation>
    </message>
    <message>
        <source>Buying a house</source>
        <translation>购房选择</translation>
    </message>
    <message>
        <source>Saaty&apos;s family (1990): three houses, eight criteria, compared in pairs.</source>
        <translation>Saaty 的家庭（1990）：三所房子、八项准则，两两比较。</translation>
    </message>
</context>
<context>
    <name>ScaleFields</name>
    <message>
        <source>choose an indicator</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What the steps mean</source>
        <translation>各级含义</translation>
    </message>
</context>
<context>
    <name>ScaleKind</name>
    <message>
        <source>Experts score it</source>
        <translation>专家评分</translation>
    </message>
    <message>
        <source>It is measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Initiatives are compared in pairs</source>
        <translation>举措两两比较</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Score</source>
        <translation type="unfinished">评分</translation>
    </message>
    <message>
        <source>One expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives are what is scored here; list them on the page “Problem”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no initiatives yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion that is measured, such as cost, brings its indicator here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured in this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion of this study is scored by experts: they are measured, or initiatives are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the experts who judge; each of them scores the initiatives here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits on the panel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision matrix has a column for each criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision matrix yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of {count} experts, by side and share, and measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what initiatives are ranked from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {asked} values entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rankings are computed from the most likely value; low and high say how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expert has answered everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank cells count as missing, not as zero; “n” says that it is not the expert&apos;s field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位专家</numerusform>
        </translation>
    </message>
    <message>
        <source>Who judges for this side?</source>
        <translation>由谁代表这一方评判？</translation>
    </message>
    <message>
        <source>Add the experts. How many there are does not change how much the side counts.</source>
        <translation>请添加专家。人数多少不影响该方所占份额。</translation>
    </message>
    <message>
        <source>Add the first expert</source>
        <translation>添加第一位专家</translation>
    </message>
</context>
<context>
    <name>SlopePane</name>
    <message>
        <source>The orders side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured: among the first {first} of one only, in the colour of who wants it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StabilityPane</name>
    <message>
        <source>Main criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which criteria are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the weight of each criterion may lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking each weight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">准则</translation>
    </message>
    <message>
        <source>the first stays first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {count} stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole order stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the panel&apos;s weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">权重</translation>
    </message>
    <message>
        <source>The first stays first: {ranges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} stay: {ranges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole order stays: {ranges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel&apos;s weight: {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever a single one of these criteria weighs, the first stays first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever {name} weighs, the first stays first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first place hangs most on {name}: it weighs {weight}; the first stays first from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} weighs {weight}; the first stays first from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Weigh what matters, rank the initiatives, phase the blueprint: with a panel from two cities.</source>
        <translation>权衡轻重，排序举措，分期绘就蓝图：两地专家共同参与。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>也可将文件拖到窗口任意位置。</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>最近的研究</translation>
    </message>
    <message>
        <source>The studies that you open will stand here. To see what BayPath does, open the first sample.</source>
        <translation>您打开过的研究会列在这里。想了解 BayPath 的用途，请打开第一个示例。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>进展顺利</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>存在风险</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>StepListView</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Untitled study</source>
        <translation>未命名研究</translation>
    </message>
    <message>
        <source>Illustrative sample data</source>
        <translation>示例数据（仅供演示）</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>已于 {time} 保存</translation>
    </message>
    <message>
        <source>{saved} · no name yet</source>
        <translation>{saved} · 尚未命名</translation>
    </message>
    <message>
        <source>no changes yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>At least two criteria and two initiatives are needed.</source>
        <translation>至少需要两个准则和两项举措。</translation>
    </message>
    <message>
        <source>Each side needs at least one expert.</source>
        <translation>每一方至少需要一位专家。</translation>
    </message>
    <message>
        <source>{given} of {asked} comparisons are answered.</source>
        <translation>{asked} 个比较中已完成 {given} 个。</translation>
    </message>
    <message>
        <source>{given} of {asked} scores and measured values are entered.</source>
        <translation>{asked} 个评分和实测值中已填写 {given} 个。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>专家组</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>两两比较</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>稳健性</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>两地对比</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>蓝图</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>Writing the workbook…</source>
        <translation>正在写入工作簿…</translation>
    </message>
    <message>
        <source>The latest changes are not on disk.</source>
        <translation>最近的更改尚未写入磁盘。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>放弃更改并关闭</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
</context>
<context>
    <name>ViewpointsPage</name>
    <message>
        <source>Two sides</source>
        <translation type="unfinished">两地对比</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now put the order into a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation type="unfinished">
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message>
        <source>each side by its own weights and scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison needs two sides whose experts have compared and scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two orders to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Weight among the experts of the side</source>
        <translation>在本方专家中的权重</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>该方名称</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>未选中任何人</translation>
    </message>
    <message>
        <source>Select an expert or a group to see its names and its voice.</source>
        <translation>选中专家或分组，可查看其名称与份额。</translation>
    </message>
    <message>
        <source>{voice} % of the whole result, {part} % of {side}.</source>
        <translation>占整体结果的 {voice} %，占{side}的 {part} %。</translation>
    </message>
    <message>
        <source>{compared} comparisons and {rated} scores in this round.</source>
        <translation>本轮已有 {compared} 个比较、{rated} 个评分。</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Whole panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPane</name>
    <message>
        <source>What if these mattered otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one and the others follow in proportion; pinned ones stay. The mark below a slider is the panel&apos;s weight. Weights below these criteria and all scores stay the panel&apos;s. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order under these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of all weight has changed hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the panel&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} under the panel&apos;s weights, {new} under these; rank {before}, now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">举措</translation>
    </message>
    <message>
        <source>these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the panel&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished">专家组</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightBars</name>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark mark: whole panel · coloured mark: the expert&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution of each criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ranked: it has no value on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is missing  ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ConcessionCard</name>
    <message>
        <source>Concedes nothing: its own first {first} are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concedes {cost} of the score of its own first {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
