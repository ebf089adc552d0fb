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
    <name>AgreePage</name>
    <message>
        <source>Agree</source>
        <translation>达成共识</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>共识度</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>AIJ within a side</source>
        <translation>各方内部 AIJ</translation>
    </message>
    <message>
        <source>AIP within a side</source>
        <translation>各方内部 AIP</translation>
    </message>
    <message>
        <source>arithmetic mean across sides</source>
        <translation>各方之间算术平均</translation>
    </message>
    <message>
        <source>geometric mean across sides</source>
        <translation>各方之间几何平均</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位专家</numerusform>
        </translation>
    </message>
    <message>
        <source>Once experts have compared the criteria, this page says how far they agree and where they part.</source>
        <translation>专家比较各项准则后，本页显示他们在多大程度上一致、在何处存在分歧。</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往“{step}”</translation>
    </message>
    <message>
        <source>Nobody can agree on anything yet</source>
        <translation>尚无可比较的判断</translation>
    </message>
    <message>
        <source>Opposite answers</source>
        <translation>相反判断</translation>
    </message>
    <message>
        <source>Before averaging, under “{node}”: {alarm}</source>
        <translation>取平均之前请注意，“{node}”之下：{alarm}</translation>
    </message>
    <message numerus="yes">
        <source>See %n opposite pair(s)</source>
        <translation>
            <numerusform>查看 %n 对相反判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Two experts who have compared are needed before anybody can agree.</source>
        <translation>至少需要两位专家完成比较，才能衡量共识。</translation>
    </message>
    <message>
        <source>Over all criteria the panel agrees to {share} ({band}). Next: what follows from it.</source>
        <translation>就全部准则而言，专家组共识度为 {share}（{band}）。下一步：查看由此得出的排序。</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>作答情况</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Judgements are averaged (AIJ)</source>
        <translation>个体判断取平均（AIJ）</translation>
    </message>
    <message>
        <source>Priorities are averaged (AIP)</source>
        <translation>个体权重取平均（AIP）</translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation>算术平均</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>几何平均</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>很低</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>很高</translation>
    </message>
    <message>
        <source>Nobody has answered in both rounds yet.</source>
        <translation>尚无人在两轮中都作答。</translation>
    </message>
    <message>
        <source>Answers still move: {stable} of the items are stable, {changed} of the answers were changed. Another round is worth while.</source>
        <translation>回答仍在变化：{stable} 的项目稳定，{changed} 的回答有改动。值得再进行一轮。</translation>
    </message>
    <message>
        <source>Answers no longer move ({stable} of the items are stable), and people agree on {agreed} of them: you can stop here.</source>
        <translation>回答已趋稳定（{stable} 的项目稳定），且 {agreed} 的项目意见一致：可以到此为止。</translation>
    </message>
    <message>
        <source>Answers no longer move ({stable} of the items are stable), but people agree on only {agreed} of them: another round will not change that. Talk about those still apart, or record the difference.</source>
        <translation>回答已趋稳定（{stable} 的项目稳定），但仅 {agreed} 的项目意见一致：再进行一轮也不会改变。请就仍有分歧的项目展开讨论，或记录分歧。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>给分</translation>
    </message>
    <message>
        <source>order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <source>{one} finds “{first}” {times} times as important as “{second}”; {other} says {ratio}.</source>
        <translation>{one}认为“{first}”的重要性是“{second}”的 {times} 倍；{other}则认为是 {ratio}。</translation>
    </message>
    <message>
        <source>{for_first} experts find “{first}” more important than “{second}”, {for_second} the opposite, each by {times} or more on average.</source>
        <translation>{for_first} 位专家认为“{first}”比“{second}”重要，{for_second} 位持相反意见，双方平均强度均在 {times} 倍以上。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等，另有 {count} 位</translation>
    </message>
    <message>
        <source>Nobody has changed an answer in round {number} yet.</source>
        <translation>第 {number} 轮还没有人修改回答。</translation>
    </message>
    <message>
        <source>{one} : {other}</source>
        <translation>{one}：{other}</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>Consensus under each node</source>
        <translation>各节点的共识度</translation>
    </message>
    <message>
        <source>whole panel</source>
        <translation>整个专家组</translation>
    </message>
    <message>
        <source>within {side}</source>
        <translation>{side}内部</translation>
    </message>
    <message>
        <source>between the sides</source>
        <translation>各方之间</translation>
    </message>
    <message>
        <source>Consensus S*</source>
        <translation>共识度 S*</translation>
    </message>
    <message>
        <source>S*</source>
        <translation>S*</translation>
    </message>
    <message>
        <source>All criteria, by weight</source>
        <translation>全部准则（按权重）</translation>
    </message>
    <message>
        <source>within {side}: {value}</source>
        <translation>{side}内部：{value}</translation>
    </message>
    <message>
        <source>between the sides: {value}</source>
        <translation>各方之间：{value}</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) with opposite answers</source>
        <translation>
            <numerusform>%n 对相反判断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedGrid</name>
    <message>
        <source>asked</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不评分</translation>
    </message>
</context>
<context>
    <name>AskedView</name>
    <message>
        <source>Who scores what</source>
        <translation>谁评哪些</translation>
    </message>
    <message>
        <source>Space turns a cell. What a group does not score is missing, not zero; scores given before are kept and count again once they are asked for.</source>
        <translation>空格键切换。分组不评的准则按缺失处理，不作零分；先前的评分予以保留，恢复评分后重新计入。</translation>
    </message>
</context>
<context>
    <name>AskingStrip</name>
    <message>
        <source>Asked under “{node}”</source>
        <translation>“{node}”之下的提问方式</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation>提问次序</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>CR limit</source>
        <translation>CR 上限</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>按列出的次序</translation>
    </message>
    <message>
        <source>Most telling first</source>
        <translation>信息量最大者优先</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>SWOT findings</source>
        <translation>SWOT 因素</translation>
    </message>
    <message>
        <source>Every pair</source>
        <translation>逐对比较</translation>
    </message>
    <message>
        <source>Best–worst</source>
        <translation>最优—最劣法</translation>
    </message>
    <message>
        <source>Direct points</source>
        <translation>直接给分</translation>
    </message>
    <message>
        <source>Rank order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Every pair: n (n − 1) ÷ 2 questions, and contradictions show.</source>
        <translation>逐对比较：n (n − 1) ÷ 2 题，可发现矛盾。</translation>
    </message>
    <message>
        <source>Best–worst: the two extremes, then 2n − 3 pairs; contradictions show.</source>
        <translation>最优—最劣法：先定两个极端，再答 2n − 3 对；可发现矛盾。</translation>
    </message>
    <message>
        <source>Direct points: one figure for each item; nothing checks them.</source>
        <translation>直接给分：每项一个数；无从检验。</translation>
    </message>
    <message>
        <source>Rank order: one key for each item; says nothing of how much.</source>
        <translation>排序：每项一键；不说明差距大小。</translation>
    </message>
</context>
<context>
    <name>AskingView</name>
    <message>
        <source>Your weights so far</source>
        <translation>您目前的权重</translation>
    </message>
    <message>
        <source>What is asked about</source>
        <translation>所问事项</translation>
    </message>
    <message>
        <source>Ring: this expert then. Band: the middle half of all. Line: their median.</source>
        <translation>圆圈：该专家当时的回答；色带：全体回答的中间一半；竖线：中位数。</translation>
    </message>
</context>
<context>
    <name>AssumptionsBar</name>
    <message>
        <source>weights set by hand</source>
        <translation>权重为人工设定</translation>
    </message>
    <message numerus="yes">
        <source>%n scores set by hand</source>
        <translation>
            <numerusform>%n 项评分为人工设定</numerusform>
        </translation>
    </message>
    <message>
        <source>Not what the panel said: {what}. Sides and groups keep their own figures.</source>
        <translation>以下并非专家组的意见：{what}。各方与各组仍用各自的数据。</translation>
    </message>
    <message>
        <source>Back to the panel&apos;s figures</source>
        <translation>恢复专家组的数据</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>BallotsIn</name>
    <message>
        <source>Ballots to read</source>
        <translation>要读取的问卷</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading ballots…</source>
        <translation>正在读取问卷…</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>正在采用…</translation>
    </message>
    <message>
        <source>Read ballots</source>
        <translation>读取问卷</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>其他文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) read</source>
        <translation>
            <numerusform>已读取 %n 份问卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change</source>
        <translation>
            <numerusform>将更改 %n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answer(s)</source>
        <translation>
            <numerusform>采用 %n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the workbooks that came back, or drop them on the window. What they change is shown first; nothing is taken over before you agree.</source>
        <translation>请选择收回的工作簿，或将其拖放到窗口。系统会先显示将要更改的内容，经您同意后才会采用。</translation>
    </message>
    <message>
        <source>Which ballots?</source>
        <translation>读取哪些问卷？</translation>
    </message>
    <message>
        <source>Choose ballots…</source>
        <translation>选择问卷…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>BallotsOut</name>
    <message>
        <source>Write ballots</source>
        <translation>生成问卷</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>One Excel workbook for each expert, to be filled in offline: names in the script chosen, lists to choose from, protected but for the answers. What has been answered already stands in it.</source>
        <translation>每位专家一个 Excel 工作簿，可离线填写：名称使用所选文字，答案从列表中选择，除答案外均受保护。已有的回答会预先填入。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有专家</translation>
    </message>
    <message>
        <source>Those who have not finished</source>
        <translation>尚未完成的专家</translation>
    </message>
    <message numerus="yes">
        <source>Ask the SWOT findings too: %n pair(s) on a sheet of their own</source>
        <translation>
            <numerusform>同时比较 SWOT 各项（另设一张工作表，共 %n 对）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>选择文件夹并生成…</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s), each named by its expert&apos;s code. No file is replaced.</source>
        <translation>
            <numerusform>共 %n 个工作簿，均以专家编号命名，不会覆盖任何文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {number} is closed. Ballots are written for a round that is open.</source>
        <translation>第 {number} 轮已结束。问卷只能为进行中的轮次生成。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Where to write the ballots</source>
        <translation>问卷的存放位置</translation>
    </message>
    <message>
        <source>Writing ballots…</source>
        <translation>正在生成问卷…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) written to {folder}</source>
        <translation>
            <numerusform>已将 %n 份问卷写入 {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the panel yet, so there is nobody to write a ballot for.</source>
        <translation>专家组尚无专家，因此无需生成问卷。</translation>
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
    <name>BarriersPane</name>
    <message>
        <source>Barriers</source>
        <translation>壁垒</translation>
    </message>
    <message>
        <source>Initiatives that bear on the barrier</source>
        <translation>针对该壁垒的举措</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>随时间的覆盖率</translation>
    </message>
    <message>
        <source>Coverage is the strength delivered as a share of the strength of all initiatives that bear on a barrier (1 touches it, 2 loosens it, 3 breaks through). For a side, each initiative counts by what it is worth to that side. Strengths are set in step 1, Problem.</source>
        <translation>覆盖率是已完成举措的力度占针对该壁垒全部举措力度的比例（1 触及，2 松动，3 突破）。按各方计算时，每项举措以其对该方的价值计入。力度在第 1 步“问题”中设定。</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>壁垒</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>举措数</translation>
    </message>
    <message>
        <source>Eased from</source>
        <translation>开始松动</translation>
    </message>
    <message>
        <source>Broken through</source>
        <translation>突破</translation>
    </message>
    <message>
        <source>By end of {phase}</source>
        <translation>至{phase}末</translation>
    </message>
    <message>
        <source>For {side}</source>
        <translation>就{side}而言</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>What bears on it: {barrier}</source>
        <translation>针对该壁垒：{barrier}</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
</context>
<context>
    <name>BlueprintLayout</name>
    <message>
        <source>Illustrative sample data</source>
        <translation>示例数据（仅供演示）</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>导出到 Excel…</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>安排理由</translation>
    </message>
    <message>
        <source>Gantt</source>
        <translation>甘特图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>蓝图</translation>
    </message>
    <message>
        <source>Spend by quarter, {unit}</source>
        <translation>各季度支出（{unit}）</translation>
    </message>
    <message>
        <source>Spent of budget</source>
        <translation>支出／预算</translation>
    </message>
    <message>
        <source>T shows the plan as a table, and as a chart again</source>
        <translation>按 T 在表格与图之间切换</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value for money</source>
        <translation>资金与价值</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>壁垒</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>What stands in its way is said above. Once that is mended, this tab tells what the plan comes to.</source>
        <translation>原因见上方提示；解决后，此处即显示方案的结果。</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>尚无方案</translation>
    </message>
</context>
<context>
    <name>BlueprintPage</name>
    <message>
        <source>Drawn as it is decided; no plan keeps all rules</source>
        <translation>按现有决定绘制；没有方案能满足全部规则</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>正在寻找最优方案…</translation>
    </message>
    <message>
        <source>Planning was cancelled; what is drawn does not follow your latest change.</source>
        <translation>规划已取消；图中内容尚未反映您最近的更改。</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新规划</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往“{step}”</translation>
    </message>
    <message>
        <source>Nothing to plan yet</source>
        <translation>尚无可规划的内容</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Who has answered what</source>
        <translation>谁回答了什么</translation>
    </message>
    <message>
        <source>Write ballots…</source>
        <translation>生成问卷…</translation>
    </message>
    <message>
        <source>Read ballots…</source>
        <translation>读取问卷…</translation>
    </message>
    <message>
        <source>Projector  (F5)</source>
        <translation>投影  (F5)</translation>
    </message>
    <message>
        <source>Reveal results</source>
        <translation>公布结果</translation>
    </message>
    <message>
        <source>Hide results</source>
        <translation>隐藏结果</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Worst CR</source>
        <translation>最大 CR</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing.</source>
        <translation>
            <numerusform>尚缺 %n 个回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>{cr} under “{node}”</source>
        <translation>{cr}，位于“{node}”之下</translation>
    </message>
    <message>
        <source>{node}: {count} missing</source>
        <translation>{node}：缺 {count} 个</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>%n 位专家中已有 {answered} 位全部作答。</numerusform>
        </translation>
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
        <translation>合计</translation>
    </message>
    <message>
        <source>Budget, {unit}</source>
        <translation>预算（{unit}）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不设上限</translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>What a body can lead at once</source>
        <translation>单位同时牵头上限</translation>
    </message>
    <message>
        <source>Type the most initiatives that a lead body can run in the same quarter; blank for no limit.</source>
        <translation>填写牵头单位在同一季度最多可推进的举措数；留空表示不限。</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头数</translation>
    </message>
    <message>
        <source>At once now</source>
        <translation>现同时进行</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The earlier state</source>
        <translation>先前状态</translation>
    </message>
    <message>
        <source>The later state</source>
        <translation>其后状态</translation>
    </message>
    <message>
        <source>Moves by cause</source>
        <translation>按原因列出的名次变动</translation>
    </message>
    <message>
        <source>The steps of the selected initiative</source>
        <translation>所选举措的逐步变化</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Ranking the states in between…</source>
        <translation>正在为中间状态排名…</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原名次</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>现名次</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>两个状态相同。</translation>
    </message>
    <message>
        <source>They differ, but no initiative moves.</source>
        <translation>两者不同，但没有举措变动名次。</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives move, mostly through: {cause}.</source>
        <translation>
            <numerusform>%n 项举措名次变动，主要由于：{cause}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步变化</translation>
    </message>
    <message>
        <source>Select an initiative to see what moved it.</source>
        <translation>选择一项举措，查看其变动原因。</translation>
    </message>
    <message>
        <source>{cause}: rank {rank}</source>
        <translation>{cause}：第 {rank} 名</translation>
    </message>
    <message>
        <source>Rank {before} before, {after} after; each cause is exchanged in turn, from the top down.</source>
        <translation>原第 {before} 名，现第 {after} 名；各原因自上而下依次替换。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The study now</source>
        <translation>研究现状</translation>
    </message>
    <message>
        <source>What the panel said</source>
        <translation>专家组的意见</translation>
    </message>
    <message>
        <source>Scenario: {name}</source>
        <translation>情景：{name}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Snapshot: {name}</source>
        <translation>快照：{name}</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>尚无可比较的状态</translation>
    </message>
    <message>
        <source>Keep a scenario or a snapshot, or open a second round, and this page tells what moved every rank.</source>
        <translation>请保存情景或快照，或开启第二轮；本页随后说明各项名次因何变动。</translation>
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
        <translation>专家</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>CR here</source>
        <translation>此处 CR</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Compared under</source>
        <translation>比较范围</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>Worst CR</source>
        <translation>最大 CR</translation>
    </message>
</context>
<context>
    <name>CompareLayout</name>
    <message>
        <source>Compare</source>
        <translation>两两比较</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>逐题</translation>
    </message>
    <message>
        <source>Matrix  (m)</source>
        <translation>矩阵  (m)</translation>
    </message>
    <message>
        <source>Scores&apos; weights  (w)</source>
        <translation>评分的权重  (w)</translation>
    </message>
    <message>
        <source>Panel&apos;s weights  (g)</source>
        <translation>专家组权重  (g)</translation>
    </message>
    <message>
        <source>How it is asked  (h)</source>
        <translation>提问方式  (h)</translation>
    </message>
    <message>
        <source>Questions answered by this expert</source>
        <translation>该专家已答的问题</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Answer with 1–9, or press ? to leave this question open.</source>
        <translation>请按 1–9 作答；按 ? 可暂时跳过此题。</translation>
    </message>
    <message>
        <source>This is not answered completely yet.</source>
        <translation>此题尚未答完。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Row “{row}”, column “{column}”: {words} Nothing was changed.</source>
        <translation>第“{row}”行、“{column}”列：{words}未作任何更改。</translation>
    </message>
    <message>
        <source>The copied cells do not fit here: the matrix has {count} rows and columns.</source>
        <translation>复制的单元格与此处不符：矩阵的行数与列数均为 {count}。</translation>
    </message>
    <message>
        <source>{upper} does not fit {lower} the other way round; one must be the reciprocal of the other.</source>
        <translation>{upper} 与反向的 {lower} 不符，两者须互为倒数。</translation>
    </message>
    <message>
        <source>{value} is outside the scale from 1/9 to 9.</source>
        <translation>{value} 超出 1/9 至 9 的标度。</translation>
    </message>
    <message>
        <source>an item compared with itself must be 1.</source>
        <translation>与自身比较须为 1。</translation>
    </message>
    <message>
        <source>Question {number} of {count} under “{node}”</source>
        <translation>“{node}”之下，第 {number} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>This expert has answered every question.</source>
        <translation>该专家已答完所有问题。</translation>
    </message>
    <message>
        <source>Go on to Score</source>
        <translation>前往“评分”</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>前往查看</translation>
    </message>
    <message>
        <source>{item} in round {round}: you {answer}</source>
        <translation>第 {round} 轮，{item}：您 {answer}</translation>
    </message>
    <message>
        <source>no. {place}</source>
        <translation>第 {place} 位</translation>
    </message>
    <message>
        <source>{given} of {asked} answered</source>
        <translation>已答 {given}/{asked}</translation>
    </message>
    <message>
        <source>Answers contradict each other under “{node}” too.</source>
        <translation>“{node}”之下的判断也相互矛盾。</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>约余 {minutes} 分钟</translation>
    </message>
    <message>
        <source>How important is it to keep this low?</source>
        <translation>请判断：将此项控制在低水平有多重要？</translation>
    </message>
    <message>
        <source>Which matters more for the choice of initiatives, and by how much?</source>
        <translation>就遴选举措而言，哪一项更重要？重要多少？</translation>
    </message>
    <message>
        <source>Is this the order that you mean?</source>
        <translation>顺序是否如您所想？</translation>
    </message>
    <message>
        <source>What matters more for the choice of initiatives</source>
        <translation>就遴选举措而言，何者更重要</translation>
    </message>
    <message>
        <source>Which matters more for “{name}”, and by how much?</source>
        <translation>就“{name}”而言，哪一项更重要？重要多少？</translation>
    </message>
    <message>
        <source>What matters more for “{name}”</source>
        <translation>就“{name}”而言，何者更重要</translation>
    </message>
    <message>
        <source>{first} over {second}: between {lower} and {upper}</source>
        <translation>“{first}”比“{second}”：介于{lower}与{upper}之间</translation>
    </message>
    <message>
        <source>{first} over {second}: {ratio}</source>
        <translation>“{first}”比“{second}”：{ratio}</translation>
    </message>
    <message>
        <source>(limit {limit}; random index: {table})</source>
        <translation>（阈值 {limit}；随机指标：{table}）</translation>
    </message>
    <message>
        <source>CR {cr}, within {limit} (random index: {table})</source>
        <translation>CR {cr}，未超过 {limit}（随机指标：{table}）</translation>
    </message>
    <message>
        <source>Which does better on “{name}”, and by how much?</source>
        <translation>就“{name}”而言，哪一项更好？好多少？</translation>
    </message>
    <message>
        <source>Which does better on “{name}”</source>
        <translation>就“{name}”而言，何者更好</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>同样好</translation>
    </message>
    <message>
        <source>moderately better</source>
        <translation>稍好</translation>
    </message>
    <message>
        <source>strongly better</source>
        <translation>明显更好</translation>
    </message>
    <message>
        <source>very strongly better</source>
        <translation>好得多</translation>
    </message>
    <message>
        <source>extremely better</source>
        <translation>绝对更好</translation>
    </message>
    <message>
        <source>{first} over {second}: {ratio} times</source>
        <translation>“{first}”为“{second}”的 {ratio} 倍</translation>
    </message>
    <message>
        <source>Both are {strength}</source>
        <translation>两者{strength}</translation>
    </message>
    <message>
        <source>{first} is {strength} than {second}</source>
        <translation>“{first}”比“{second}”{strength}</translation>
    </message>
    <message>
        <source>{first} and {second}: equal</source>
        <translation>“{first}”与“{second}”：同等</translation>
    </message>
    <message>
        <source>CR {cr}, above {limit} (random index: {table})</source>
        <translation>CR {cr}，高于 {limit}（随机指标：{table}）</translation>
    </message>
    <message>
        <source>all {count}: median {median}, half of them between {one} and {other}</source>
        <translation>全体 {count} 人：中位数 {median}，半数介于 {one} 与 {other} 之间</translation>
    </message>
    <message>
        <source>Add the experts who judge; each of them answers the questions here.</source>
        <translation>请添加参与评判的专家；每位专家都在此作答。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>The quarters of SWOT and the findings within each are compared here once there are some.</source>
        <translation>有了 SWOT 因素后，即可在此比较各象限及其中的因素。</translation>
    </message>
    <message>
        <source>Each pair of criteria under the goal, or under one of them, is asked here.</source>
        <translation>目标之下或同一准则之下的每一对准则，都在此逐一提问。</translation>
    </message>
    <message>
        <source>Nobody sits on the panel yet</source>
        <translation>专家组尚无专家</translation>
    </message>
    <message>
        <source>Round {round}, you: {answer}</source>
        <translation>第 {round} 轮，您：{answer}</translation>
    </message>
    <message>
        <source>too few answers for a spread that gives nobody away</source>
        <translation>答案太少，为免泄露个人意见，不显示分布</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>Add experts</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>Look at the problem</source>
        <translation>查看问题</translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation>添加准则</translation>
    </message>
    <message>
        <source>Asked under “{node}”</source>
        <translation>正在回答“{node}”之下的问题</translation>
    </message>
    <message>
        <source>Which comes next?</source>
        <translation>下一位是哪一项？</translation>
    </message>
    <message>
        <source>Quarters of SWOT</source>
        <translation>SWOT 四个象限</translation>
    </message>
    <message>
        <source>Which quarter of SWOT matters more, and by how much?</source>
        <translation>SWOT 的哪个象限更重要？重要多少？</translation>
    </message>
    <message>
        <source>How many points is each worth for the choice?</source>
        <translation>就遴选举措而言，各值多少分？</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同等</translation>
    </message>
    <message>
        <source>Which does least well on “{name}”?</source>
        <translation>就“{name}”而言，哪一项最差？</translation>
    </message>
    <message>
        <source>Which does best on “{name}”?</source>
        <translation>就“{name}”而言，哪一项最好？</translation>
    </message>
    <message>
        <source>How many points is each worth for “{name}”?</source>
        <translation>就“{name}”而言，各值多少分？</translation>
    </message>
    <message>
        <source>Which finding under “{name}” matters more, and by how much?</source>
        <translation>“{name}”之下，哪一项因素更重要？重要多少？</translation>
    </message>
    <message>
        <source>Which matters least for the choice?</source>
        <translation>就遴选举措而言，哪一项最不重要？</translation>
    </message>
    <message>
        <source>Which matters most for the choice?</source>
        <translation>就遴选举措而言，哪一项最重要？</translation>
    </message>
    <message>
        <source>Which matters least for “{name}”?</source>
        <translation>就“{name}”而言，哪一项最不重要？</translation>
    </message>
    <message>
        <source>Which matters most for “{name}”?</source>
        <translation>就“{name}”而言，哪一项最重要？</translation>
    </message>
    <message>
        <source>How many points for each on “{name}”?</source>
        <translation>就“{name}”而言，各得多少分？</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>What has changed since</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Nothing differs from “{name}”.</source>
        <translation>与“{name}”没有差异。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>已改的回答</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Ranks, weights and scores are compared once the results are revealed.</source>
        <translation>结果公布后才比较名次、权重与评分。</translation>
    </message>
    <message>
        <source>Changed since “{name}”: {counts}.</source>
        <translation>自“{name}”以来的差异：{counts}。</translation>
    </message>
</context>
<context>
    <name>ComparisonMatrix</name>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
</context>
<context>
    <name>CompromisePane</name>
    <message>
        <source>The compromise</source>
        <translation>折中方案</translation>
    </message>
    <message>
        <source>Each initiative counts by the score of the side that likes it less; the highest of these come first.</source>
        <translation>每项举措按支持度较低一方的得分计；得分高者居前。</translation>
    </message>
    <message>
        <source>Compromise</source>
        <translation>折中方案</translation>
    </message>
    <message>
        <source>who likes it less</source>
        <translation>支持度较低的一方</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>If the first {first} are taken</source>
        <translation>若取前 {first} 项</translation>
    </message>
    <message>
        <source>A rule of minimum support at {support} leaves exactly these.</source>
        <translation>若规定支持度不低于 {support}，入选的恰为这些举措。</translation>
    </message>
    <message>
        <source>With the normalisation chosen, a score does not mean the same for both sides.</source>
        <translation>按所选的归一化方法，同一得分对双方的含义并不相同。</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>✗ below the minimum support of a side</source>
        <translation>✗ 低于一方的最低支持度</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Undo the latest change</source>
        <translation>撤销最近的更改</translation>
    </message>
    <message>
        <source>No plan keeps all of these rules at once. Relax one of them:</source>
        <translation>以下规则无法同时满足，请放宽其中一项：</translation>
    </message>
</context>
<context>
    <name>ConsistencyStrip</name>
    <message>
        <source>limit {limit}</source>
        <translation>阈值 {limit}</translation>
    </message>
    <message>
        <source>{name}: CR {ratio}</source>
        <translation>{name}：CR {ratio}</translation>
    </message>
    <message>
        <source>{name}: CR {ratio}, not complete</source>
        <translation>{name}：CR {ratio}，未完成</translation>
    </message>
</context>
<context>
    <name>ContradictionCard</name>
    <message>
        <source>I stand by it  (n)</source>
        <translation>坚持原判断  (n)</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why? Enter keeps the reason, Esc gives up</source>
        <translation>理由为何？按 Enter 保留，按 Esc 放弃</translation>
    </message>
    <message>
        <source>Reason for standing by the answers</source>
        <translation>坚持原判断的理由</translation>
    </message>
    <message>
        <source>Change {given} to {proposed}: CR falls from {before} to {after}. {limit}</source>
        <translation>将 {given} 改为 {proposed}：CR 由 {before} 降至 {after}{limit}。</translation>
    </message>
    <message>
        <source>Change to {ratio}  (y)</source>
        <translation>改为 {ratio}  (y)</translation>
    </message>
    <message>
        <source>Not enough answers yet</source>
        <translation>判断尚不足够</translation>
    </message>
    <message>
        <source>These answers contradict each other a little</source>
        <translation>这些判断略有矛盾</translation>
    </message>
    <message>
        <source>No single change would make them fit better.</source>
        <translation>单改任何一个判断都无法改善一致性。</translation>
    </message>
    <message>
        <source>These answers fit together</source>
        <translation>这些判断相互一致</translation>
    </message>
    <message>
        <source>You stand by these answers</source>
        <translation>您坚持这些判断</translation>
    </message>
    <message>
        <source>Three answers do not fit together</source>
        <translation>三个判断互不相符</translation>
    </message>
    <message>
        <source>One answer does not fit the others</source>
        <translation>有一个判断与其他判断不符</translation>
    </message>
    <message>
        <source>but {answer}</source>
        <translation>但{answer}</translation>
    </message>
    <message>
        <source>CR with each possible answer:</source>
        <translation>各种回答对应的 CR：</translation>
    </message>
    <message>
        <source>Kept with the reason: “{reason}”</source>
        <translation>保留，理由：“{reason}”</translation>
    </message>
    <message>
        <source>Weights appear once all items are linked.</source>
        <translation>各项相互连通后即可得出权重。</translation>
    </message>
</context>
<context>
    <name>CorePane</name>
    <message>
        <source>Core index</source>
        <translation>核心指数</translation>
    </message>
    <message>
        <source>The core index is the share of panels drawn from the real one (experts drawn with replacement, with their weights and scores) in whose best plan under the same rules an initiative stands. Enter shows an initiative in the plan.</source>
        <translation>核心指数：对专家组有放回抽样（连同其权重与评分），在相同规则下该举措列入最优方案的抽样比例。按回车键可在蓝图中查看该举措。</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Planning for each drawn panel…</source>
        <translation>正在为各抽样专家组编制方案…</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>exterior</source>
        <translation>外围</translation>
    </message>
    <message>
        <source>Over {draws} drawn panels, {core} initiatives are core (in every best plan), {borderline} borderline and {exterior} exterior (in none).</source>
        <translation>在 {draws} 次抽样中，{core} 项举措为核心（每次均列入），{borderline} 项为边缘，{exterior} 项为外围（从未列入）。</translation>
    </message>
    <message>
        <source>Better evidence is worth most on: {names}.</source>
        <translation>最值得补充依据的是：{names}。</translation>
    </message>
    <message>
        <source>{count} of these plans are not proven the best.</source>
        <translation>其中 {count} 个方案未证明为最优。</translation>
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
        <source>Add the first criterion</source>
        <translation>添加第一个准则</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has answers of %n expert(s), which go with it.</source>
        <translation>
            <numerusform>“{name}”已有 %n 位专家的回答，将一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新准则</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>仍然合并</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Name the criteria that an initiative is judged by: first the main ones, then what each consists of. Three to nine under one heading can be compared well. A list from Excel can be pasted here.</source>
        <translation>写下评判举措的准则：先列主要准则，再列各自的组成。同一层下三至九项最便于比较。Excel 中的清单可直接粘贴到这里。</translation>
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
    <message>
        <source>New indicator</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>第 {line} 行：{said}</translation>
    </message>
</context>
<context>
    <name>CurveEditor</name>
    <message>
        <source>Point at</source>
        <translation>点位于</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>价值为</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>删除点</translation>
    </message>
    <message>
        <source>Where the point stands</source>
        <translation>点的位置</translation>
    </message>
    <message>
        <source>What it is worth, 0 to 1</source>
        <translation>价值，0 至 1</translation>
    </message>
    <message>
        <source>Value curve</source>
        <translation>价值曲线</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Drag a point, or go to it with Left and Right: Up and Down change its worth, with Shift the others move it. Double-click or Ins adds one.</source>
        <translation>拖动点，或用左右键选点：上下键改变价值，按住 Shift 用左右键移动。双击或按 Ins 添加点。</translation>
    </message>
    <message>
        <source>Ten times as much is always one step, wherever it starts.</source>
        <translation>无论起点，十倍总是一级。</translation>
    </message>
    <message>
        <source>Every unit counts alike. Choose steps or a curve to say otherwise.</source>
        <translation>每个单位同等计入。如需不同，请选择分级或曲线。</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>What the scores themselves say of weights</source>
        <translation>评分本身所反映的权重</translation>
    </message>
    <message>
        <source>The panel&apos;s weights beside those of the scores</source>
        <translation>专家组权重与评分所得权重对照</translation>
    </message>
    <message>
        <source>Entropy: a criterion weighs more, the more unevenly the initiatives&apos; values lie on it.</source>
        <translation>熵权法：各举措在某准则上的取值越不均匀，该准则权重越大。</translation>
    </message>
    <message>
        <source>CRITIC: it weighs more, the more the initiatives differ on it and the less it repeats others.</source>
        <translation>CRITIC：各举措在某准则上差异越大、且与其他准则重复越少，该准则权重越大。</translation>
    </message>
    <message>
        <source>MEREC: it weighs more, the more the initiatives&apos; overall performance changes without it.</source>
        <translation>MEREC：去掉某准则后各举措的总体表现变化越大，该准则权重越大。</translation>
    </message>
    <message>
        <source>They ask nobody and measure contrast, not importance: something to talk about, never a substitute. ρ is Spearman&apos;s correlation with the panel&apos;s weights. Each criterion stands on one scale from its worst end to its best, as the ranking sees it.</source>
        <translation>这些方法不征询任何人，衡量的是差异而非重要性：可供讨论，不可替代专家判断。ρ 为与专家组权重的斯皮尔曼相关系数。每项准则均按排序所用的方式，置于由最差端至最佳端的同一标度上。</translation>
    </message>
    <message>
        <source>The scores of at least {count} initiatives are needed.</source>
        <translation>至少需要 {count} 项举措的评分。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵权法</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>尚未得出</translation>
    </message>
    <message>
        <source>from comparisons</source>
        <translation>由两两比较得出</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>整个专家组</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>结果尚未公布</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>No decision: the plan finds its place</source>
        <translation>未作决定：由规划安排</translation>
    </message>
    <message>
        <source>Must be in the plan</source>
        <translation>必须列入</translation>
    </message>
    <message>
        <source>Must not be in the plan</source>
        <translation>不得列入</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>启动于</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Quarter of the decision</source>
        <translation>决定的季度</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>决定的理由</translation>
    </message>
</context>
<context>
    <name>DecisionLayout</name>
    <message>
        <source>Close the table</source>
        <translation>关闭表格</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>Save the ranking…</source>
        <translation>保存排序…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>各方法</translation>
    </message>
    <message>
        <source>C: ranking · T: table · M: all methods</source>
        <translation>C：排序 · T：表格 · M：各方法</translation>
    </message>
    <message>
        <source>Ranks by every method</source>
        <translation>各方法的排名</translation>
    </message>
    <message>
        <source>A table says nothing of the ends of its criteria, so ideals are taken from the alternatives at hand. The file is only read, never changed.</source>
        <translation>表格未说明各准则的量表两端，故理想解取自现有备选方案。文件只读取，从不改动。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Spearman: 1 is the same order, −1 the reverse</source>
        <translation>斯皮尔曼系数：1 表示次序相同，−1 表示完全相反</translation>
    </message>
    <message>
        <source>Weighted Spearman: as ρ, with the first places counting more</source>
        <translation>加权斯皮尔曼：同 ρ，但名次越靠前权重越大</translation>
    </message>
    <message>
        <source>WS, 0 to 1: a difference counts half as much from one place to the next</source>
        <translation>WS（0 至 1）：名次每后移一位，差异的权重减半</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ-b: pairs in the same order against pairs in opposite order</source>
        <translation>肯德尔 τ-b：同序对与逆序对之比</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>第 {rank} 名</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message numerus="yes">
        <source>%n alternative(s)</source>
        <translation>
            <numerusform>%n 个备选方案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 项准则</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>已排序</translation>
    </message>
</context>
<context>
    <name>DecisionRows</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越小越好</translation>
    </message>
    <message>
        <source>A lower score is better.</source>
        <translation>得分越低越好。</translation>
    </message>
    <message>
        <source>There are too many alternatives to compare all methods.</source>
        <translation>备选方案过多，不比较各方法。</translation>
    </message>
    <message>
        <source>Compromise set: {members}</source>
        <translation>折中解集：{members}</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions and dates</source>
        <translation>决定与日期</translation>
    </message>
    <message>
        <source>None yet: drag a bar of the chart, or decide beside it.</source>
        <translation>尚无：可在图上拖动横条，或在旁边作出决定。</translation>
    </message>
    <message>
        <source>Go to an initiative to change what is decided about it.</source>
        <translation>前往相应举措即可更改决定。</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Score {rating} lies between the words above.</source>
        <translation>评分 {rating} 介于以上说明之间。</translation>
    </message>
    <message>
        <source>{side}: {figure}</source>
        <translation>{side}：{figure}</translation>
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
    <name>DrawChoice</name>
    <message>
        <source>Panels like this one</source>
        <translation>同类专家组</translation>
    </message>
    <message>
        <source>Around the panel&apos;s weights</source>
        <translation>专家组权重附近</translation>
    </message>
    <message>
        <source>Any weights at all</source>
        <translation>任意权重</translation>
    </message>
    <message>
        <source>Noise in the comparisons</source>
        <translation>比较判断的误差</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>评分的离散</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>抽样方式</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>两两对比</translation>
    </message>
    <message>
        <source>Central weights</source>
        <translation>中心权重</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>{count} panels of the same kind, drawn from each side</source>
        <translation>从各方抽取 {count} 个同类专家组</translation>
    </message>
    <message>
        <source>{count} weightings, each weight off by about {percent} %; the panel&apos;s scores</source>
        <translation>{count} 组权重，每项约偏离 {percent}%；评分用专家组的</translation>
    </message>
    <message>
        <source>{count} weightings drawn evenly from all there are; the panel&apos;s scores</source>
        <translation>从所有可能的权重中均匀抽取 {count} 组；评分用专家组的</translation>
    </message>
    <message>
        <source>{count} times the same experts, each comparison off by about {percent} %</source>
        <translation>同一批专家重复 {count} 次，每次比较约偏离 {percent}%</translation>
    </message>
    <message>
        <source>{count} times the scores, as far apart as the experts&apos;; the panel&apos;s weights</source>
        <translation>按专家评分的离散程度抽取 {count} 次评分；权重用专家组的</translation>
    </message>
</context>
<context>
    <name>DrawViews</name>
    <message>
        <source>How often each initiative takes each rank</source>
        <translation>各项举措取得各名次的频率</translation>
    </message>
    <message>
        <source>How often each initiative takes each rank, as bars</source>
        <translation>各项举措取得各名次的频率（条形）</translation>
    </message>
    <message>
        <source>How often each initiative beats each other one</source>
        <translation>各项举措胜过其他举措的频率</translation>
    </message>
    <message>
        <source>The weights that put each initiative first</source>
        <translation>使各项举措排在第一的权重</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>95 % of draws</source>
        <translation>95% 抽样</translation>
    </message>
    <message>
        <source>Rank {rank}: {share} of the draws</source>
        <translation>第 {rank} 名：占抽样的 {share}</translation>
    </message>
    <message>
        <source>of the draws give this rank; blank: less than 0.5 %</source>
        <translation>的抽样得到该名次；空白：不足 0.5%</translation>
    </message>
    <message>
        <source>the rank; its length: how often</source>
        <translation>名次；长度表示频率</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>第 {number} 梯队</translation>
    </message>
    <message>
        <source>{one} beats {other} in {share} of the draws</source>
        <translation>{one} 在 {share} 的抽样中胜过 {other}</translation>
    </message>
    <message>
        <source>of the draws put the row above the column</source>
        <translation>的抽样中行优于列</translation>
    </message>
    <message>
        <source>{name} · p {confidence}</source>
        <translation>{name} · p {confidence}</translation>
    </message>
    <message>
        <source>mean weight where it comes first; p: how often it is first then, scores drawn</source>
        <translation>排第一时的平均权重；p：此时评分抽样中排第一的频率</translation>
    </message>
    <message>
        <source>mean weight where it comes first; p: how often it is first then, over the first {count} draws</source>
        <translation>排第一时的平均权重；p：此时在前 {count} 次抽样中排第一的频率</translation>
    </message>
    <message>
        <source>The weights as they stand</source>
        <translation>现有权重</translation>
    </message>
</context>
<context>
    <name>DrillFacts</name>
    <message>
        <source>recused</source>
        <translation>已回避</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不在评分范围</translation>
    </message>
    <message>
        <source>not my field</source>
        <translation>非本人领域</translation>
    </message>
    <message>
        <source>{share} of the whole panel&apos;s voice</source>
        <translation>占整个专家组话语权的 {share}</translation>
    </message>
    <message>
        <source>Go to these comparisons</source>
        <translation>查看这些比较</translation>
    </message>
    <message>
        <source>Has not compared it with anything.</source>
        <translation>尚未将其与任何准则比较。</translation>
    </message>
    <message>
        <source>Go to this score</source>
        <translation>查看这项评分</translation>
    </message>
    <message>
        <source>Go to the comparisons of the initiatives</source>
        <translation>查看举措的两两比较</translation>
    </message>
    <message>
        <source>Score: {said}</source>
        <translation>评分：{said}</translation>
    </message>
    <message>
        <source>Under “{node}”:</source>
        <translation>在“{node}”之下：</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}</source>
        <translation>一致性比率 {ratio}</translation>
    </message>
    <message>
        <source>Points: {given}</source>
        <translation>赋分：{given}</translation>
    </message>
    <message>
        <source>Order: {given}</source>
        <translation>排序：{given}</translation>
    </message>
    <message>
        <source>It weighs {weight} of the whole: {local} of “{parent}”.</source>
        <translation>占总权重的 {weight}，即“{parent}”的 {local}。</translation>
    </message>
    <message>
        <source>It adds {own} to the AHP score; the mean of all is {mean}.</source>
        <translation>对 AHP 得分贡献 {own}；各举措均值为 {mean}。</translation>
    </message>
    <message>
        <source>Its score is {value} on the scale from {low} to {high}; {count} experts of the panel scored it.</source>
        <translation>评分为 {value}（量表 {low} 至 {high}）；专家组中有 {count} 位专家评分。</translation>
    </message>
    <message>
        <source>AHP: local priority {local} × weight {weight} = {added}.</source>
        <translation>AHP：局部优先级 {local} × 权重 {weight} = {added}。</translation>
    </message>
    <message>
        <source>TOPSIS: normalised {normalised}, weighted {weighted}; ideal {ideal}, anti-ideal {anti}.</source>
        <translation>TOPSIS：归一化值 {normalised}，加权值 {weighted}；正理想值 {ideal}，负理想值 {anti}。</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>话语权</translation>
    </message>
    <message>
        <source>Nobody of this voice has scored it.</source>
        <translation>该视角内尚无人评分。</translation>
    </message>
    <message>
        <source>It has not been measured.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>权重由何而来</translation>
    </message>
    <message>
        <source>The scores of this initiative</source>
        <translation>该举措的各项评分</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>实测数据</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>The comparisons of the initiatives</source>
        <translation>举措的两两比较</translation>
    </message>
    <message>
        <source>It weighs {weight} of the whole.</source>
        <translation>占总权重的 {weight}。</translation>
    </message>
    <message>
        <source>Assumed by hand: {value}, whatever the panel said.</source>
        <translation>人工设定：{value}，以此代替专家组的评分。</translation>
    </message>
    <message>
        <source>Its local priority is {value}, from comparing the initiatives in pairs.</source>
        <translation>由举措两两比较所得的局部优先级为 {value}。</translation>
    </message>
    <message>
        <source>Standard deviation {spread}.</source>
        <translation>标准差 {spread}。</translation>
    </message>
    <message>
        <source>, between {low} and {high}</source>
        <translation>，介于 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>Measured: {value} {unit}</source>
        <translation>实测：{value} {unit}</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  返回</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格键</translation>
    </message>
    <message>
        <source>Enter, or a double click, asks why</source>
        <translation>按 Enter 或双击，可查看原因</translation>
    </message>
</context>
<context>
    <name>EarlierView</name>
    <message>
        <source>no score</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Round {round}, you: {score}</source>
        <translation>第 {round} 轮，您：{score}</translation>
    </message>
    <message>
        <source>too few scores for a spread that gives nobody away</source>
        <translation>评分太少，为免泄露个人意见，不显示分布</translation>
    </message>
    <message>
        <source>all {count}: median {median}, half of them between {lower} and {upper}</source>
        <translation>全体 {count} 人：中位数 {median}，半数介于 {lower} 与 {upper} 之间</translation>
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
        <translation>删除准则</translation>
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
        <translation>删除举措</translation>
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
        <translation>删除专家</translation>
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
        <translation>指定评分分工</translation>
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
        <source>prepare ballots</source>
        <translation>准备问卷</translation>
    </message>
    <message>
        <source>collect ballots</source>
        <translation>收集问卷</translation>
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
        <translation>给分</translation>
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
        <source>split criterion</source>
        <translation>拆分准则</translation>
    </message>
    <message>
        <source>merge criteria</source>
        <translation>合并准则</translation>
    </message>
    <message>
        <source>add indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>reword indicator</source>
        <translation>修改指标</translation>
    </message>
    <message>
        <source>remove indicator</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>choose cost indicator</source>
        <translation>选择成本指标</translation>
    </message>
    <message>
        <source>merge initiatives</source>
        <translation>合并举措</translation>
    </message>
    <message>
        <source>paste list</source>
        <translation>粘贴列表</translation>
    </message>
    <message>
        <source>remove side</source>
        <translation>删除一方</translation>
    </message>
    <message>
        <source>change start of calendar</source>
        <translation>修改日历起点</translation>
    </message>
    <message>
        <source>change currencies</source>
        <translation>修改币种与汇率</translation>
    </message>
    <message>
        <source>change source</source>
        <translation>修改来源</translation>
    </message>
    <message>
        <source>change whether illustrative</source>
        <translation>更改是否示例</translation>
    </message>
    <message>
        <source>add body</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>rename body</source>
        <translation>重命名单位</translation>
    </message>
    <message>
        <source>remove body</source>
        <translation>删除单位</translation>
    </message>
    <message>
        <source>add SWOT finding</source>
        <translation>添加 SWOT 因素</translation>
    </message>
    <message>
        <source>reword SWOT finding</source>
        <translation>修改 SWOT 因素</translation>
    </message>
    <message>
        <source>move SWOT finding</source>
        <translation>移动 SWOT 因素</translation>
    </message>
    <message>
        <source>remove SWOT finding</source>
        <translation>删除 SWOT 因素</translation>
    </message>
    <message>
        <source>add strategy</source>
        <translation>添加策略</translation>
    </message>
    <message>
        <source>reword strategy</source>
        <translation>修改策略</translation>
    </message>
    <message>
        <source>link strategy</source>
        <translation>关联策略</translation>
    </message>
    <message>
        <source>remove strategy</source>
        <translation>删除策略</translation>
    </message>
    <message>
        <source>replace study</source>
        <translation>替换研究</translation>
    </message>
    <message>
        <source>note beside a score</source>
        <translation>评分附注</translation>
    </message>
    <message>
        <source>assume other figures</source>
        <translation>采用假设数据</translation>
    </message>
    <message>
        <source>keep scenario</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>rename scenario</source>
        <translation>重命名情景</translation>
    </message>
    <message>
        <source>remove scenario</source>
        <translation>删除情景</translation>
    </message>
    <message>
        <source>apply scenario</source>
        <translation>应用情景</translation>
    </message>
    <message>
        <source>change discount for lateness</source>
        <translation>更改延后折减</translation>
    </message>
    <message>
        <source>change what a body can lead at once</source>
        <translation>更改单位同时牵头数</translation>
    </message>
    <message>
        <source>change least support</source>
        <translation>更改最低支持度</translation>
    </message>
    <message>
        <source>change rules about sets</source>
        <translation>更改组合规则</translation>
    </message>
    <message>
        <source>change earliest and latest dates</source>
        <translation>更改最早和最迟日期</translation>
    </message>
    <message>
        <source>change reviews</source>
        <translation>更改评审日期</translation>
    </message>
    <message>
        <source>relax rule</source>
        <translation>放宽规则</translation>
    </message>
    <message>
        <source>move in the plan</source>
        <translation>在蓝图中移动</translation>
    </message>
    <message>
        <source>change target</source>
        <translation>更改目标值</translation>
    </message>
    <message>
        <source>restore snapshot</source>
        <translation>恢复快照</translation>
    </message>
    <message>
        <source>choose a way of asking</source>
        <translation>选择提问方式</translation>
    </message>
    <message>
        <source>hide results</source>
        <translation>隐藏结果</translation>
    </message>
    <message>
        <source>reveal results</source>
        <translation>公布结果</translation>
    </message>
    <message>
        <source>move expert</source>
        <translation>移动专家</translation>
    </message>
    <message>
        <source>take over experts</source>
        <translation>采用专家名单</translation>
    </message>
    <message>
        <source>remove group</source>
        <translation>删除分组</translation>
    </message>
    <message>
        <source>take over workbook</source>
        <translation>采用工作簿</translation>
    </message>
</context>
<context>
    <name>ExpertSelection</name>
    <message>
        <source>All experts</source>
        <translation>全体专家</translation>
    </message>
    <message>
        <source>{count} of {all} experts</source>
        <translation>{all} 位专家中的 {count} 位</translation>
    </message>
</context>
<context>
    <name>ExpertsPane</name>
    <message>
        <source>Experts and how far they are from the group</source>
        <translation>专家及其与群体的距离</translation>
    </message>
    <message>
        <source>Map of the experts</source>
        <translation>专家分布图</translation>
    </message>
    <message>
        <source>1 − S* between the expert&apos;s weights and the group&apos;s, over all nodes by their weight</source>
        <translation>专家权重与群体权重之间的 1 − S*，按各节点权重汇总</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>阵营</translation>
    </message>
    <message>
        <source>Experts who see it alike</source>
        <translation>看法相近的专家</translation>
    </message>
    <message>
        <source>From the group</source>
        <translation>与群体的距离</translation>
    </message>
    <message>
        <source>Furthest on</source>
        <translation>分歧最大之处</translation>
    </message>
    <message>
        <source>Worst CR</source>
        <translation>最大 CR</translation>
    </message>
    <message>
        <source>Under “{node}”; the limit is {limit}</source>
        <translation>位于“{node}”之下；上限为 {limit}</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>The map needs two experts who have compared everything.</source>
        <translation>至少需要两位专家完成全部比较，才能绘制分布图。</translation>
    </message>
    <message>
        <source>more weight on {item}</source>
        <translation>更看重{item}</translation>
    </message>
    <message>
        <source>camp {name}</source>
        <translation>阵营 {name}</translation>
    </message>
    <message>
        <source>Near means alike; the lines cross where the whole panel stands. Two axes show {share} of it.</source>
        <translation>距离越近看法越相似；两线交点为整个专家组。两轴共反映 {share} 的差异。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n expert(s)</source>
        <translation>
            <numerusform>{name}：%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>The panel has no camps: most see the whole question alike.</source>
        <translation>专家组没有明显的阵营：多数人看法相近。</translation>
    </message>
    <message>
        <source>{count} camps of like-minded experts ({sizes})</source>
        <translation>看法相近的专家形成 {count} 个阵营（{sizes}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{camps}; nobody is near to {names}.</source>
        <translation>{camps}；{names}与任何人都不相近。</translation>
    </message>
    <message>
        <source>{first} against {second}: {answer}, the group {group}</source>
        <translation>{first}对{second}：{answer}，群体为 {group}</translation>
    </message>
    <message>
        <source>Under “{node}”</source>
        <translation>位于“{node}”之下</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Write the report (Word)</source>
        <translation>生成报告（Word）</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As seen by</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Of two languages the first leads; the second stands beside it or below it.</source>
        <translation>选两种语言时，以第一种为主；第二种并列或写在其下。</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The study as it is</source>
        <translation>研究现状</translation>
    </message>
    <message>
        <source>No scenario is kept yet: step Robustness keeps them.</source>
        <translation>尚未保存任何情景；可在“稳健性”步骤中保存。</translation>
    </message>
</context>
<context>
    <name>ExtremesView</name>
    <message>
        <source>most important</source>
        <translation>最重要</translation>
    </message>
    <message>
        <source>least important</source>
        <translation>最不重要</translation>
    </message>
    <message>
        <source>{given} pairs are answered already; those that best–worst does not ask will give way.</source>
        <translation>已有 {given} 对作答；最优—最劣法不问的各对将被取代。</translation>
    </message>
    <message>
        <source>{count} comparisons follow: the most important with the others, the others with the least.</source>
        <translation>随后有 {count} 次比较：最重要项与其他项、其他项与最不重要项。</translation>
    </message>
    <message>
        <source>1–9 or Space chooses</source>
        <translation>1–9 或空格 选定</translation>
    </message>
    <message>
        <source>← → most or least</source>
        <translation>← → 最重要或最不重要</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一题</translation>
    </message>
    <message>
        <source>Backspace back</source>
        <translation>Backspace 上一题</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <source>Finding</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Criteria it bears on</source>
        <translation>涉及的准则</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>添加准则…</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>Lead and supporting bodies</source>
        <translation>牵头与配合单位</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>as described, while left blank</source>
        <translation>留空时采用举措说明</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Values</source>
        <translation>原始值</translation>
    </message>
    <message>
        <source>Values as compared</source>
        <translation>变换后的值</translation>
    </message>
    <message>
        <source>On the scale, 0 to 1</source>
        <translation>量表位置（0 至 1）</translation>
    </message>
    <message>
        <source>Local priorities</source>
        <translation>局部优先级</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>正理想解</translation>
    </message>
    <message>
        <source>Anti-ideal</source>
        <translation>负理想解</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>贴近度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weighted regrets</source>
        <translation>加权遗憾</translation>
    </message>
    <message>
        <source>S, sum of regrets</source>
        <translation>S，遗憾之和</translation>
    </message>
    <message>
        <source>R, greatest regret</source>
        <translation>R，最大遗憾</translation>
    </message>
    <message>
        <source>π, row over column</source>
        <translation>π，行优于列</translation>
    </message>
    <message>
        <source>S⁺, benefits</source>
        <translation>S⁺，效益</translation>
    </message>
    <message>
        <source>S⁻, costs</source>
        <translation>S⁻，成本</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>Weighted product</source>
        <translation>加权积</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>高于均值</translation>
    </message>
    <message>
        <source>Below the mean</source>
        <translation>低于均值</translation>
    </message>
    <message>
        <source>SP, above</source>
        <translation>SP，高于均值</translation>
    </message>
    <message>
        <source>SN, below</source>
        <translation>SN，低于均值</translation>
    </message>
    <message>
        <source>NSP, normalised</source>
        <translation>NSP，归一化</translation>
    </message>
    <message>
        <source>NSN, normalised</source>
        <translation>NSN，归一化</translation>
    </message>
    <message>
        <source>S, optimality</source>
        <translation>S，最优性</translation>
    </message>
    <message>
        <source>K⁻, to the anti-ideal</source>
        <translation>K⁻，相对负理想解</translation>
    </message>
    <message>
        <source>K⁺, to the ideal</source>
        <translation>K⁺，相对正理想解</translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>欧氏距离</translation>
    </message>
    <message>
        <source>Distance along the axes</source>
        <translation>曼哈顿距离</translation>
    </message>
    <message>
        <source>Row against column</source>
        <translation>行对列</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Distance from the border</source>
        <translation>与边界的距离</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a study</source>
        <translation>打开研究</translation>
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
    <message>
        <source>Studies and tables (*.baypath *.json *.xlsx *.csv)</source>
        <translation>研究与表格 (*.baypath *.json *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Save the ranking</source>
        <translation>保存排序</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Save an Excel template</source>
        <translation>保存 Excel 模板</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>导入工作簿</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>A page, command, criterion, initiative or expert</source>
        <translation>页面、命令、准则、举措或专家</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to go there, Esc to close</source>
        <translation>↑ ↓ 选择，Enter 前往，Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing is called so in any of the three scripts.</source>
        <translation>三种文字中均无此名称。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
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
        <source>Experts</source>
        <translation>专家</translation>
    </message>
</context>
<context>
    <name>FirmnessPane</name>
    <message>
        <source>Drawing was stopped.</source>
        <translation>抽样已停止。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新抽样</translation>
    </message>
    <message>
        <source>{name} is {rank} now and {low} in 95 % of the draws; among the first {first} in {share} of them.</source>
        <translation>{name}现居第 {rank}，在 95% 的抽样中居第 {low}；位列前 {first} 的抽样占 {share}。</translation>
    </message>
    <message>
        <source>{name} is {rank} now and {low} to {high} in 95 % of the draws; among the first {first} in {share}.</source>
        <translation>{name}现居第 {rank}，在 95% 的抽样中居第 {low} 至 {high}；位列前 {first} 的抽样占 {share}。</translation>
    </message>
    <message>
        <source>Draw {count}</source>
        <translation>抽取 {count} 次</translation>
    </message>
    <message>
        <source>Back to {count}</source>
        <translation>回到 {count} 次</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在抽样…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>First where more weight lies on {criteria}; then in {confidence} of the draws.</source>
        <translation>若更看重{criteria}则排第一；此时占抽样的 {confidence}。</translation>
    </message>
    <message>
        <source>First where more weight lies on {criteria}; then in {confidence} of the first {count} draws.</source>
        <translation>若更看重{criteria}则排第一；此时占前 {count} 次抽样的 {confidence}。</translation>
    </message>
    <message numerus="yes">
        <source>%n tiers: within a tier no initiative beats another in {share} of the draws.</source>
        <translation>
            <numerusform>共 %n 个梯队：同一梯队内没有举措在 {share} 的抽样中胜过另一项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FramePane</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Who co-operates, for example two cities.</source>
        <translation>合作的各方，例如两座城市。</translation>
    </message>
    <message>
        <source>Add side</source>
        <translation>添加一方</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Add body</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Each runs from the end of the one before it. Enter on the last column opens or closes one.</source>
        <translation>每个阶段从上一阶段结束处开始。在最后一列按回车可开放或关闭该阶段。</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Side of a new body</source>
        <translation>新单位所属方</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New side</source>
        <translation>新的一方</translation>
    </message>
    <message numerus="yes">
        <source>{name} leaves with the answers of %n expert(s), its groups and its bodies.</source>
        <translation>
            <numerusform>{name}连同 %n 位专家的回答、其分组与单位将一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>Departments, bureaus and institutes that carry initiatives. A list can be pasted.</source>
        <translation>承担举措的部门、机构与院所；可粘贴列表。</translation>
    </message>
</context>
<context>
    <name>FurtherFields</name>
    <message>
        <source>Less for the blueprint</source>
        <translation>收起蓝图字段</translation>
    </message>
    <message>
        <source>More for the blueprint</source>
        <translation>更多蓝图字段</translation>
    </message>
</context>
<context>
    <name>GoesOn</name>
    <message>
        <source>Go on by itself  (x)</source>
        <translation>自动前进  (x)</translation>
    </message>
    <message>
        <source>An answer leads on to the next question at once; Backspace goes back to it.</source>
        <translation>作答后立即进入下一题；按 Backspace 可返回。</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Scores of initiatives on criteria</source>
        <translation>各举措在各准则上的评分</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>not my field</source>
        <translation>非本人领域</translation>
    </message>
    <message>
        <source>interest declared, not scored</source>
        <translation>已申报利益，不评分</translation>
    </message>
    <message>
        <source>worst end of the scale</source>
        <translation>标度最劣端</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>best end of the scale</source>
        <translation>标度最优端</translation>
    </message>
    <message>
        <source>1–9 score     n not my field     r interest declared     Enter next     Delete clears</source>
        <translation>1–9 评分     n 非本人领域     r 申报利益     Enter 下一项     Delete 清除</translation>
    </message>
    <message>
        <source>with evidence or a comment</source>
        <translation>附有依据或意见</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>把握程度</translation>
    </message>
</context>
<context>
    <name>HiddenResults</name>
    <message>
        <source>Nobody is led by results that nobody has seen. Reveal them when all have answered.</source>
        <translation>未见结果，便不会受其影响。请在全部作答后公布。</translation>
    </message>
    <message>
        <source>Reveal the results</source>
        <translation>公布结果</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>结果尚未公布</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>%n 位专家中已有 {answered} 位全部作答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who changed what, and the study as it stood</source>
        <translation>谁改了什么，以及研究在各时点的状态</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Keep a snapshot before each meeting; restoring one is an edit and can be undone.</source>
        <translation>每次会议前保存一个快照；恢复快照也是一次编辑，可以撤销。</translation>
    </message>
</context>
<context>
    <name>IndicatorFields</name>
    <message>
        <source>Name of the indicator</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>It is what an initiative costs, for the budgets</source>
        <translation>这是举措的成本，用于预算</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>删除指标</translation>
    </message>
    <message numerus="yes">
        <source>%n measured value(s) go with it. Undo brings them back.</source>
        <translation>
            <numerusform>将一并删除 %n 个测量值。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然删除</translation>
    </message>
</context>
<context>
    <name>InfluencePane</name>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Who or what is left out</source>
        <translation>略去对象</translation>
    </message>
    <message>
        <source>What leaving each out does</source>
        <translation>逐一略去的影响</translation>
    </message>
    <message>
        <source>How the ranks move</source>
        <translation>名次如何变动</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Leaving out one after another…</source>
        <translation>正在逐一略去…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ-b with the order now</source>
        <translation>与现有排序的肯德尔 τ-b</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Initiatives that move</source>
        <translation>变动名次的举措数</translation>
    </message>
    <message>
        <source>Enters first {count}</source>
        <translation>进入前 {count}</translation>
    </message>
    <message>
        <source>Leaves it</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>nothing can be ranked without</source>
        <translation>略去后无法排序</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Whoever or whatever is left out, the first {count} stay the same.</source>
        <translation>无论略去哪一项，前 {count} 名不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} change who is among the first {count} when left out; the order hangs most on {name}.</source>
        <translation>
            <numerusform>{all} 项中有 %n 项一旦略去便改变前 {count} 名；排序最取决于{name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see how the ranks move without it.</source>
        <translation>选择一行，查看略去后名次如何变动。</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>略去{name}</translation>
    </message>
    <message>
        <source>rank {before}, without: {after}</source>
        <translation>第 {before} 名，略去后第 {after} 名</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>名次不变。</translation>
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
</context>
<context>
    <name>InitiativesPane</name>
    <message>
        <source>What could be done?</source>
        <translation>可以做什么？</translation>
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
            <numerusform>“{name}”已有 %n 位专家的回答，将一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然删除</translation>
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
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>先后关系</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Paste a list or a table</source>
        <translation>粘贴列表或表格</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>List the initiatives that are to be ranked and phased: verb first, one line each. A list or a table from Excel can be pasted here.</source>
        <translation>列出要排序和分期的举措：动词开头，一项一行。Excel 中的清单或表格可直接粘贴到这里。</translation>
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
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>JournalPane</name>
    <message>
        <source>Whose changes</source>
        <translation>更改人员</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>更改类别</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Then → now</source>
        <translation>原值 → 新值</translation>
    </message>
    <message>
        <source>The journal begins with the first change. Each entry says who changed what and when.</source>
        <translation>日志从第一次更改开始。每一条都说明谁在何时改了什么。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>尚无任何更改</translation>
    </message>
    <message numerus="yes">
        <source>✓ Verified: %n entries, each sealed with the one before.</source>
        <translation>
            <numerusform>✓ 已验证：共 %n 条，每条均以前一条封存。</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The study was put on disk</source>
        <translation>研究已存盘</translation>
    </message>
    <message>
        <source>undone: {edit}</source>
        <translation>撤销：{edit}</translation>
    </message>
    <message>
        <source>redone: {edit}</source>
        <translation>重做：{edit}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Last time BayPath was ended in the midst of the work. Every edit that was saved is here.</source>
        <translation>上次 BayPath 在工作中途意外结束。所有已保存的编辑都在这里。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
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
        <source>Open the window for the projector: arrow keys turn its slides, Esc closes it</source>
        <translation>打开投影窗口：方向键翻页，Esc 关闭</translation>
    </message>
    <message>
        <source>Hide results until they are revealed, and reveal them</source>
        <translation>隐藏结果直至公布，以及公布结果</translation>
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
        <translation>添加与删除</translation>
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
        <source>The same, while its name is written</source>
        <translation>同上，书写名称时</translation>
    </message>
    <message>
        <source>Split a criterion into two</source>
        <translation>将准则拆分为二</translation>
    </message>
    <message>
        <source>Paste a list or a table, after a look at what it would change</source>
        <translation>粘贴列表或表格，先预览将作的更改</translation>
    </message>
    <message>
        <source>On the graph: take an initiative in hand, and draw or remove the arrow to another</source>
        <translation>在图上：选中一项举措，再画出或取消指向另一项的箭头</translation>
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
    <message>
        <source>Help on this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Find a page, a criterion, an initiative, an expert or a command</source>
        <translation>查找页面、准则、举措、专家或命令</translation>
    </message>
    <message>
        <source>In a name: back to the list</source>
        <translation>在名称栏中：回到列表</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Keep both</source>
        <translation>都保留</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) of “{second}” give way to those of “{first}”. Undo brings all back.</source>
        <translation>
            <numerusform>“{second}”的 %n 个评分将让位于“{first}”的评分。撤销可全部恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>仍然合并</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” sound alike. Are they one?</source>
        <translation>“{first}”与“{second}”名称相近，是同一项吗？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
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
        <translation>1–9 作答 · − 反转 · Del 清除 · Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Weights from these answers</source>
        <translation>由这些判断得出的权重</translation>
    </message>
    <message>
        <source>Consistency of every expert here</source>
        <translation>各位专家在此的一致性</translation>
    </message>
    <message>
        <source>Filled: complete · hollow: not complete · ring: this expert</source>
        <translation>实心：已完成 · 空心：未完成 · 圆环：当前专家</translation>
    </message>
    <message>
        <source>With {ratio} here CR falls from {before} to {after}.</source>
        <translation>此处改为 {ratio}，CR 由 {before} 降至 {after}。</translation>
    </message>
    <message>
        <source>{first} against {second}: not answered yet</source>
        <translation>“{first}”与“{second}”：尚未作答</translation>
    </message>
    <message>
        <source>Not enough answers yet for a consistency ratio.</source>
        <translation>判断尚不足，无法计算一致性比例。</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Your weights so far</source>
        <translation>您目前的权重</translation>
    </message>
</context>
<context>
    <name>MeasuredView</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>最可能值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
    <message>
        <source>Open read &amp;only…</source>
        <translation>以只读方式打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>投影模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Write ballots…</source>
        <translation>生成问卷(&amp;W)…</translation>
    </message>
    <message>
        <source>Read &amp;ballots…</source>
        <translation>读取问卷(&amp;B)…</translation>
    </message>
    <message>
        <source>Projector &amp;window</source>
        <translation>投影窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Hide &amp;results until revealed</source>
        <translation>公布前隐藏结果(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;from another study…</source>
        <translation>从其他研究新建(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>Write the &amp;report (Word)…</source>
        <translation>生成报告（Word）(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>导入工作簿(&amp;I)…</translation>
    </message>
    <message>
        <source>Save an Excel te&amp;mplate…</source>
        <translation>保存 Excel 模板(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>MethodFacts</name>
    <message>
        <source>It parts most over “{initiative}”: rank {here} here, {there} by {leading}.</source>
        <translation>分歧最大的是“{initiative}”：此法第 {here} 名，{leading}第 {there} 名。</translation>
    </message>
    <message numerus="yes">
        <source>PROMETHEE I leaves %n pair(s) open, whose flows contradict each other: {pairs}</source>
        <translation>
            <numerusform>PROMETHEE I 有 %n 对举措无法比较（两种流量相互矛盾）：{pairs}</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the last one turns the order of others.</source>
        <translation>加入末位举措的副本，会改变其他举措的次序。</translation>
    </message>
    <message>
        <source>A copy of the last one changes nothing.</source>
        <translation>加入末位举措的副本，次序不变。</translation>
    </message>
    <message>
        <source>The study&apos;s own ranking, with which the others are compared.</source>
        <translation>本研究自身的排序，其他方法均与之比较。</translation>
    </message>
    <message>
        <source>the first does not lead clearly enough</source>
        <translation>首位领先不够明显</translation>
    </message>
    <message>
        <source>the first is first neither by S nor by R</source>
        <translation>首位按 S 与 R 均不居首</translation>
    </message>
    <message>
        <source>PROMETHEE I leaves no pair open: both flows order all initiatives alike.</source>
        <translation>PROMETHEE I 没有无法比较的举措：两种流量的次序一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) turn the order of others by leaving: {initiatives}.</source>
        <translation>
            <numerusform>有 %n 项举措一旦退出便会改变其他举措的次序：{initiatives}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whichever initiative leaves, the others keep their order.</source>
        <translation>任何一项举措退出，其余举措的次序不变。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Ranks {low} to {high} over {count} methods</source>
        <translation>{count} 种方法中列第 {low} 至 {high} 名</translation>
    </message>
    <message>
        <source>There is nothing to overtake: only one initiative is ranked.</source>
        <translation>仅有一项举措参与排序，无从逆序。</translation>
    </message>
    <message>
        <source>Rank {low} by all {count} methods</source>
        <translation>全部 {count} 种方法均列第 {low} 名</translation>
    </message>
    <message>
        <source>It ranks every initiative as {leading} does.</source>
        <translation>其排序与{leading}完全相同。</translation>
    </message>
    <message>
        <source>Compromise set: {members}, since {why}.</source>
        <translation>折中解集：{members}，因为{why}。</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) another one comes first.</source>
        <translation>
            <numerusform>其中 %n 次首位易主。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compromise: {members} alone; its lead is clear, and it is first by S or by R too.</source>
        <translation>折中解仅有：{members}；其领先明显，且按 S 或 R 亦居首位。</translation>
    </message>
    <message>
        <source>For example, without “{gone}”, “{second}” catches up with “{first}” or passes it.</source>
        <translation>例如，若无“{gone}”，“{second}”便会追平或超过“{first}”。</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}：{why}。</translation>
    </message>
</context>
<context>
    <name>MethodPanel</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Show its tables  ›</source>
        <translation>查看计算表  ›</translation>
    </message>
    <message>
        <source>Why it stands there  ›</source>
        <translation>为何居此位次  ›</translation>
    </message>
    <message>
        <source>Not ranked: values are missing</source>
        <translation>未排序：数据不全</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>AHP synthesis</source>
        <translation>AHP 合成方式</translation>
    </message>
    <message>
        <source>What the initiatives&apos; priorities under each criterion are divided by.</source>
        <translation>各准则下举措权重的除数。</translation>
    </message>
    <message>
        <source>Ideal: the best counts 1</source>
        <translation>理想：最优者计 1</translation>
    </message>
    <message>
        <source>Distributive: shares of 1</source>
        <translation>分配：合计为 1</translation>
    </message>
    <message>
        <source>TOPSIS normalisation</source>
        <translation>TOPSIS 归一化</translation>
    </message>
    <message>
        <source>How TOPSIS makes criteria comparable. Only the fixed domain cannot reverse ranks.</source>
        <translation>TOPSIS 使各准则可比的方式。唯固定域不会引起逆序。</translation>
    </message>
    <message>
        <source>Fixed domain: the scales&apos; ends</source>
        <translation>固定域：取标度两端</translation>
    </message>
    <message>
        <source>Vector: by the root of squares</source>
        <translation>向量：除以平方和的根</translation>
    </message>
    <message>
        <source>Min–max: least 0, greatest 1</source>
        <translation>极差：最小为 0，最大为 1</translation>
    </message>
    <message>
        <source>Maximum: greatest 1</source>
        <translation>最大值：最大为 1</translation>
    </message>
    <message>
        <source>Sum: shares of 1</source>
        <translation>总和：合计为 1</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>权重求法</translation>
    </message>
    <message>
        <source>How comparisons become weights.</source>
        <translation>如何由比较求得权重。</translation>
    </message>
    <message>
        <source>Eigenvector (Saaty)</source>
        <translation>特征向量法（Saaty）</translation>
    </message>
    <message>
        <source>Geometric mean of rows</source>
        <translation>行几何平均法</translation>
    </message>
    <message>
        <source>Random index</source>
        <translation>随机指标</translation>
    </message>
    <message>
        <source>What the consistency index is divided by. It changes no weight and no rank.</source>
        <translation>一致性指标的除数。不影响任何权重与排名。</translation>
    </message>
    <message>
        <source>Saaty 1980</source>
        <translation>Saaty 1980</translation>
    </message>
    <message>
        <source>Saaty 2005</source>
        <translation>Saaty 2005</translation>
    </message>
    <message>
        <source>Donegan &amp; Dodd 1991</source>
        <translation>Donegan &amp; Dodd 1991</translation>
    </message>
    <message>
        <source>Alonso &amp; Lamata 2006</source>
        <translation>Alonso &amp; Lamata 2006</translation>
    </message>
    <message>
        <source>Aguarón &amp; Moreno-Jiménez 2003</source>
        <translation>Aguarón &amp; Moreno-Jiménez 2003</translation>
    </message>
    <message>
        <source>Within a side</source>
        <translation>各方内部</translation>
    </message>
    <message>
        <source>How the experts of one side become one voice.</source>
        <translation>如何由一方的专家得出该方的意见。</translation>
    </message>
    <message>
        <source>Judgements are averaged (AIJ)</source>
        <translation>个体判断取平均（AIJ）</translation>
    </message>
    <message>
        <source>Priorities are averaged (AIP)</source>
        <translation>个体权重取平均（AIP）</translation>
    </message>
    <message>
        <source>Across the sides</source>
        <translation>各方之间</translation>
    </message>
    <message>
        <source>How the sides&apos; priorities become the whole panel&apos;s.</source>
        <translation>如何由各方的权重得出整个专家组的权重。</translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation>算术平均</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>几何平均</translation>
    </message>
    <message>
        <source>TOPSIS, fixed domain</source>
        <translation>TOPSIS（固定域）</translation>
    </message>
    <message>
        <source>TOPSIS, vector</source>
        <translation>TOPSIS（向量）</translation>
    </message>
    <message>
        <source>TOPSIS, min–max</source>
        <translation>TOPSIS（极差）</translation>
    </message>
    <message>
        <source>TOPSIS, maximum</source>
        <translation>TOPSIS（最大值）</translation>
    </message>
    <message>
        <source>TOPSIS, sum</source>
        <translation>TOPSIS（总和）</translation>
    </message>
    <message>
        <source>AHP, ideal</source>
        <translation>AHP（理想）</translation>
    </message>
    <message>
        <source>AHP, distributive</source>
        <translation>AHP（分配）</translation>
    </message>
</context>
<context>
    <name>MethodsPanel</name>
    <message>
        <source>Tiers: apart from, % of draws</source>
        <translation>梯队：领先比例达到（%）</translation>
    </message>
    <message>
        <source>From which share of the draws on one initiative counts as better than another. Those that none separates share a tier.</source>
        <translation>一项举措在多大比例的抽样中领先，才算优于另一项。彼此未能拉开的举措同属一个梯队。</translation>
    </message>
</context>
<context>
    <name>MethodsView</name>
    <message>
        <source>Ranks by every method</source>
        <translation>各方法的排名</translation>
    </message>
    <message>
        <source>Compare the methods</source>
        <translation>比较各方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Spearman: 1 is the same order as the study&apos;s own, −1 the reverse</source>
        <translation>斯皮尔曼系数：1 表示与本研究排序相同，−1 表示完全相反</translation>
    </message>
    <message>
        <source>Weighted Spearman: as ρ, with the first places counting more</source>
        <translation>加权斯皮尔曼：同 ρ，但名次越靠前权重越大</translation>
    </message>
    <message>
        <source>WS, 0 to 1: a difference counts half as much from one place to the next</source>
        <translation>WS（0 至 1）：名次每后移一位，差异的权重减半</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ-b: pairs in the same order against pairs in opposite order</source>
        <translation>肯德尔 τ-b：同序对与逆序对之比</translation>
    </message>
    <message>
        <source>How many initiatives turn the order of others by leaving</source>
        <translation>有多少项举措一旦退出便会改变其他举措的次序</translation>
    </message>
    <message>
        <source>Whether a copy of the last one turns the order of others</source>
        <translation>加入末位举措的副本是否改变其他举措的次序</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>第 {rank} 名</translation>
    </message>
    <message>
        <source>Comparing the methods…</source>
        <translation>正在比较各方法…</translation>
    </message>
    <message>
        <source>One out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount} · 1 {main} = {rate} {other} on {date}</source>
        <translation>{amount} · 1 {main} = {rate} {other}（{date}）</translation>
    </message>
    <message>
        <source>{amount} · 1 {main} = {rate} {other}</source>
        <translation>{amount} · 1 {main} = {rate} {other}</translation>
    </message>
</context>
<context>
    <name>MoneyFields</name>
    <message>
        <source>Money, calendar, source</source>
        <translation>币种、日历与来源</translation>
    </message>
    <message>
        <source>Main currency</source>
        <translation>主币种</translation>
    </message>
    <message>
        <source>Second currency</source>
        <translation>第二币种</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Rate of (date)</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Calendar starts</source>
        <translation>日历起点</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The code of three letters, as CNY. Costs and budgets are kept in millions of it.</source>
        <translation>三字母代码，如 CNY。成本与预算以其百万为单位。</translation>
    </message>
    <message>
        <source>The code of three letters, as HKD. Plans are told in it as well.</source>
        <translation>三字母代码，如 HKD。规划同时以其列示。</translation>
    </message>
    <message>
        <source>How many of the second currency one of the main currency buys.</source>
        <translation>一单位主币种可兑换多少第二币种。</translation>
    </message>
    <message>
        <source>Year-month-day, as 2025-01-31</source>
        <translation>年-月-日，如 2025-01-31</translation>
    </message>
    <message>
        <source>A quarter, as 2025Q1</source>
        <translation>季度，如 2025Q1</translation>
    </message>
    <message>
        <source>Illustrative: partly invented, and said so everywhere</source>
        <translation>示例：部分内容为虚构，处处注明</translation>
    </message>
    <message>
        <source>A report, a decision or whoever provided it</source>
        <translation>报告、决定或提供者</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>What would more money buy?</source>
        <translation>增加资金能带来什么？</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>增加多少</translation>
    </message>
    <message>
        <source>Value against budget</source>
        <translation>价值与预算</translation>
    </message>
    <message>
        <source>Each point is the best plan for its amount. Money beyond today&apos;s budgets may be spent in any phase; where there is less, the phases keep their budgets. Hollow points are not proven the best.</source>
        <translation>每一点是该金额下的最优方案。超出现有预算的资金可用于任何阶段；金额较少时，各阶段预算不变。空心点表示未证明为最优。</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Planning for each amount…</source>
        <translation>正在为各金额编制方案…</translation>
    </message>
    <message>
        <source>budget now</source>
        <translation>现有预算</translation>
    </message>
    <message>
        <source>Budget, {unit}</source>
        <translation>预算（{unit}）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>最优方案</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>当前方案</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>With {budget}: value {value}, {count} of {all} initiatives, {spent} spent.</source>
        <translation>预算{budget}：价值 {value}，列入 {all} 项举措中的 {count} 项，支出{spent}。</translation>
    </message>
    <message>
        <source>No budget limits the plan, so more money would buy nothing.</source>
        <translation>方案不受预算限制，增加资金不会带来任何改变。</translation>
    </message>
    <message>
        <source>{amount} more would buy nothing; the least amount asked here that does is {next}.</source>
        <translation>增加{amount}不会带来任何改变；此处所列金额中，至少增加{next}才有改变。</translation>
    </message>
    <message>
        <source>{amount} more would raise the value by {gain}: in comes {added}; out goes {dropped}.</source>
        <translation>增加{amount}可使价值提高 {gain}：新增{added}；退出{dropped}。</translation>
    </message>
    <message>
        <source>{amount} more would buy nothing, nor would any amount asked here up to {most}.</source>
        <translation>增加{amount}不会带来任何改变；此处所列金额直至{most}均无改变。</translation>
    </message>
    <message>
        <source>{amount} more would raise the value by {gain}: in comes {added}.</source>
        <translation>增加{amount}可使价值提高 {gain}：新增{added}。</translation>
    </message>
    <message>
        <source>Not proven the best.</source>
        <translation>未证明为最优。</translation>
    </message>
    <message>
        <source>{amount} more would raise the value by {gain}, though {dropped} goes out: others come sooner.</source>
        <translation>增加{amount}可使价值提高 {gain}：{dropped}退出，其他举措得以提前。</translation>
    </message>
    <message>
        <source>{amount} more would raise the value by {gain}: the same initiatives, delivered sooner.</source>
        <translation>增加{amount}可使价值提高 {gain}：举措不变，完成更早。</translation>
    </message>
    <message>
        <source>Beyond the plan: {names}.</source>
        <translation>比当前方案多：{names}。</translation>
    </message>
    <message>
        <source>Without: {names}.</source>
        <translation>不含：{names}。</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>Consensus and consistency by voice</source>
        <translation>各方的共识度与一致性</translation>
    </message>
    <message>
        <source>Who is furthest from the group</source>
        <translation>谁与群体距离最大</translation>
    </message>
    <message>
        <source>Furthest from the group</source>
        <translation>与群体距离最大的专家</translation>
    </message>
    <message>
        <source>A low CR of the group is no agreement: averages grow consistent even where experts part. Read both.</source>
        <translation>群体 CR 低并不代表意见一致：即使专家分歧，取平均后也会趋于一致。请两者并看。</translation>
    </message>
    <message>
        <source>Within a side</source>
        <translation>各方内部</translation>
    </message>
    <message>
        <source>Across the sides</source>
        <translation>各方之间</translation>
    </message>
    <message>
        <source>Look at these answers  ›</source>
        <translation>查看这些回答  ›</translation>
    </message>
    <message>
        <source>All criteria, by weight</source>
        <translation>全部准则（按权重）</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>S*</source>
        <translation>S*</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>共识程度</translation>
    </message>
    <message>
        <source>Group CR</source>
        <translation>群体 CR</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>整个专家组</translation>
    </message>
    <message>
        <source>Within {side}</source>
        <translation>{side}内部</translation>
    </message>
    <message>
        <source>Between the sides</source>
        <translation>各方之间</translation>
    </message>
    <message>
        <source>Consistency of the side&apos;s averaged judgements; none where priorities are averaged (AIP)</source>
        <translation>该方平均判断的一致性；若对权重取平均（AIP）则没有</translation>
    </message>
    <message>
        <source>The worst of the side&apos;s averaged judgements; none where priorities are averaged (AIP)</source>
        <translation>该方平均判断中最差的一致性；若对权重取平均（AIP）则没有</translation>
    </message>
    <message numerus="yes">
        <source>{value} among %n voice(s)</source>
        <translation>
            <numerusform>{value}，共 %n 方</numerusform>
        </translation>
    </message>
    <message>
        <source>Kendall&apos;s W needs two experts who have compared everything.</source>
        <translation>至少需要两位专家完成全部比较，才能计算肯德尔 W。</translation>
    </message>
    <message numerus="yes">
        <source>Kendall&apos;s W = {w} ({p}): how alike %n expert(s) order the criteria; 1 is the same order.</source>
        <translation>
            <numerusform>肯德尔 W = {w}（{p}）：%n 位专家对准则排序的相近程度；1 表示完全相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} from the group (1 − S*)</source>
        <translation>与群体的距离 {value}（1 − S*）</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>s how sure     e evidence     c comment</source>
        <translation>s 把握程度     e 依据     c 意见</translation>
    </message>
    <message>
        <source>How sure: not said</source>
        <translation>把握程度：未说明</translation>
    </message>
    <message>
        <source>How sure: ●○○ not very</source>
        <translation>把握程度：●○○ 不大</translation>
    </message>
    <message>
        <source>How sure: ●●○ fairly</source>
        <translation>把握程度：●●○ 较大</translation>
    </message>
    <message>
        <source>How sure: ●●● very</source>
        <translation>把握程度：●●● 很大</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation>依据：{text}</translation>
    </message>
    <message>
        <source>Comment: {text}</source>
        <translation>意见：{text}</translation>
    </message>
    <message>
        <source>What it rests on; Enter keeps it, Esc gives up</source>
        <translation>评分依据；Enter 保存，Esc 放弃</translation>
    </message>
    <message>
        <source>A comment; Enter keeps it, Esc gives up</source>
        <translation>意见；Enter 保存，Esc 放弃</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
</context>
<context>
    <name>NumberRule</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请输入 %1 至 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Type a number of at least %1.</source>
        <translation>请输入不小于 %1 的数字。</translation>
    </message>
    <message>
        <source>Type a number of at most %2.</source>
        <translation>请输入不大于 %2 的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>“%1” is not a number; type one as 3, 0.5 or 1/3.</source>
        <translation>“%1”不是数字；请按 3、0.5 或 1/3 的格式输入。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
</context>
<context>
    <name>OneView</name>
    <message>
        <source>1–9 score</source>
        <translation>1–9 评分</translation>
    </message>
    <message>
        <source>n not my field</source>
        <translation>n 非本人领域</translation>
    </message>
    <message>
        <source>r interest declared</source>
        <translation>r 申报利益</translation>
    </message>
    <message>
        <source>Delete clears</source>
        <translation>Delete 清除</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一题</translation>
    </message>
    <message>
        <source>Backspace back</source>
        <translation>Backspace 上一题</translation>
    </message>
    <message>
        <source>Scores given by this expert</source>
        <translation>此专家已给出的评分</translation>
    </message>
    <message>
        <source>Interest declared: this initiative is not scored</source>
        <translation>已申报利益：此举措不评分</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未作答</translation>
    </message>
    <message>
        <source>Not my field</source>
        <translation>非本人领域</translation>
    </message>
    <message>
        <source>Score {rating}</source>
        <translation>评分 {rating}</translation>
    </message>
</context>
<context>
    <name>OppositePane</name>
    <message>
        <source>Pairs with opposite answers</source>
        <translation>判断相反的各对</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>前往该问题</translation>
    </message>
    <message>
        <source>An average would say that both are about equal, which nobody thinks. Let each give reasons first.</source>
        <translation>取平均会显示两者大致相等，而这并非任何人的看法。请先让各方说明理由。</translation>
    </message>
    <message>
        <source>Nobody says the opposite of anybody</source>
        <translation>没有相反的判断</translation>
    </message>
    <message>
        <source>No pair has sides, or two large camps, that find the one and the other more important.</source>
        <translation>没有任何一对项目出现两方或两大阵营判断相反的情况。</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同等</translation>
    </message>
    <message>
        <source>“{item}” matters more</source>
        <translation>认为“{item}”更重要</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同等重要</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>What comes before what</source>
        <translation>先后关系图</translation>
    </message>
    <message>
        <source>{code} comes before …: go to the one that waits for it and press Enter; Space makes it only advised; Esc lets go.</source>
        <translation>{code}先于……：移到后续举措并按回车；按空格改为建议；按 Esc 放开。</translation>
    </message>
    <message>
        <source>Pull one box onto another, or press Enter on each: the first comes before the second. The same again takes the arrow away. Dashed is only advised: double-click an arrow, or pick it and press Space.</source>
        <translation>将一个方框拖到另一个上，或分别按回车：前者先于后者。再做一次即取消箭头。虚线表示仅为建议：双击箭头，或选中后按空格。</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>What was answered otherwise counts until the first item is placed.</source>
        <translation>在排入第一项之前，以其他方式作出的回答仍然有效。</translation>
    </message>
    <message>
        <source>An order says no more than who comes first: the weights are rank-order centroids.</source>
        <translation>次序只说明先后：权重取排序质心法（ROC）。</translation>
    </message>
    <message>
        <source>1–9 or Space: next place</source>
        <translation>1–9 或空格 排入下一位</translation>
    </message>
    <message>
        <source>= shares the last place</source>
        <translation>= 与前一位并列</translation>
    </message>
    <message>
        <source>Backspace takes back</source>
        <translation>Backspace 撤回</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一题</translation>
    </message>
</context>
<context>
    <name>OutlookLine</name>
    <message>
        <source>Most telling next  (b)</source>
        <translation>转到信息量最大的一题  (b)</translation>
    </message>
    <message>
        <source>“{first}” with “{second}”</source>
        <translation>“{first}”与“{second}”</translation>
    </message>
    <message>
        <source>Nothing is answered here yet.</source>
        <translation>此处尚未作答。</translation>
    </message>
    <message>
        <source>The answers fall apart into separate parts; “{first}” with “{second}” would join them.</source>
        <translation>现有回答分成互不相连的几部分；比较“{first}”与“{second}”可将其连通。</translation>
    </message>
    <message>
        <source>No further answer could change the order of these items any more.</source>
        <translation>其余回答已不可能改变各项次序。</translation>
    </message>
    <message>
        <source>Further answers in line with these would not change the order of these items any more.</source>
        <translation>若其余回答与现有回答大致相符，各项次序将不再改变。</translation>
    </message>
    <message numerus="yes">
        <source>The order of %n pair(s) of items could still change.</source>
        <translation>
            <numerusform>尚有 %n 对的先后可能改变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapCard</name>
    <message>
        <source>Criteria that may overlap</source>
        <translation>可能重复的准则</translation>
    </message>
    <message>
        <source>Advice only: Spearman&apos;s ρ of how good the initiatives are on both, from 0.70 (!) and from 0.85 (!!). Whether two criteria mean the same is for people to say.</source>
        <translation>仅供参考：各举措在两项准则上优劣的斯皮尔曼 ρ，0.70 起标“!”，0.85 起标“!!”。两项准则是否同义，由人判断。</translation>
    </message>
    <message>
        <source>{sign}  {first} with {second}: ρ {rho}</source>
        <translation>{sign}  {first} 与 {second}：ρ {rho}</translation>
    </message>
    <message>
        <source>{first} against {second}: ρ {rho}, a trade-off to keep</source>
        <translation>{first} 对 {second}：ρ {rho}，此消彼长，应予保留</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>帮助：{page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>如何解读</translation>
    </message>
    <message>
        <source>When something is missing</source>
        <translation>缺少内容时</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>PanelOffers</name>
    <message>
        <source>Add side</source>
        <translation>添加一方</translation>
    </message>
    <message>
        <source>Import experts from Excel or CSV…</source>
        <translation>从 Excel 或 CSV 导入专家…</translation>
    </message>
    <message>
        <source>Paste experts</source>
        <translation>粘贴专家名单</translation>
    </message>
    <message>
        <source>Add group on {side}</source>
        <translation>为{side}添加分组</translation>
    </message>
    <message>
        <source>Remove side {side}</source>
        <translation>删除{side}一方</translation>
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
        <translation>删除</translation>
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
        <translation>{name}已作出回答，将一并删除。</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然删除</translation>
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
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
    <message>
        <source>New side</source>
        <translation>新的一方</translation>
    </message>
    <message>
        <source>The experts of {side} have given answers, which go too.</source>
        <translation>{side}的专家已有回答，将一并删除。</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>名单 (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import experts</source>
        <translation>导入专家</translation>
    </message>
</context>
<context>
    <name>PartingDetail</name>
    <message>
        <source>Select an initiative to see which judgements part the two over it.</source>
        <translation>选择一项举措，查看哪些判断使双方产生分歧。</translation>
    </message>
    <message>
        <source>{name}: {one} {first}, {other} {second}</source>
        <translation>{name}：{one}第 {first} 名，{other}第 {second} 名</translation>
    </message>
</context>
<context>
    <name>PartingPane</name>
    <message>
        <source>Where each side puts each initiative</source>
        <translation>各方对各举措的排名</translation>
    </message>
    <message>
        <source>Differences of rank</source>
        <translation>排名差异</translation>
    </message>
    <message>
        <source>higher for {voice}</source>
        <translation>{voice}排名靠前</translation>
    </message>
    <message>
        <source>{voice} only</source>
        <translation>仅{voice}靠前</translation>
    </message>
    <message>
        <source>Agreed high</source>
        <translation>一致靠前</translation>
    </message>
    <message>
        <source>Agreed low</source>
        <translation>一致靠后</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Difference of the ranks</source>
        <translation>排名之差</translation>
    </message>
    <message>
        <source>Mainly through</source>
        <translation>主要原因</translation>
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
    <name>PasteCard</name>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n would be added</source>
        <translation>
            <numerusform>将添加 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed</source>
        <translation>
            <numerusform>将更改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 行未接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted list:</source>
        <translation>粘贴的列表：</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>第 {line} 行：{said}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Nothing may run in a closed phase.</source>
        <translation>关闭的阶段不安排任何举措。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不设上限</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A value counts</source>
        <translation>价值折算</translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>Phases and money</source>
        <translation>阶段与资金</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Budget, {unit}</source>
        <translation>预算（{unit}）</translation>
    </message>
    <message>
        <source>A value counts, %</source>
        <translation>价值折算（%）</translation>
    </message>
    <message>
        <source>Spent, {unit}</source>
        <translation>支出（{unit}）</translation>
    </message>
    <message>
        <source>Discount for lateness: what a value is worth that is delivered in the phase.</source>
        <translation>延后折减：在该阶段完成的价值按此比例计算。</translation>
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
    <name>PlaceFacts</name>
    <message>
        <source>Not ranked, so it adds no value to the plan</source>
        <translation>未排序，因而不为蓝图增加价值</translation>
    </message>
    <message>
        <source>Closeness {score} · rank {rank}</source>
        <translation>贴近度 {score} · 第 {rank} 名</translation>
    </message>
    <message>
        <source>AHP score {score} · rank {rank}</source>
        <translation>AHP 得分 {score} · 第 {rank} 名</translation>
    </message>
    <message>
        <source>Advised: {initiative}</source>
        <translation>{initiative}（建议先行）</translation>
    </message>
    <message>
        <source>{lead}, with {others}</source>
        <translation>{lead}牵头，{others}配合</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Why here</source>
        <translation>安排理由</translation>
    </message>
    <message>
        <source>Duration, quarters</source>
        <translation>工期（季度）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Lead bodies</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>前置举措</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>后续举措</translation>
    </message>
    <message>
        <source>Nothing has to come before it, and nothing waits for it.</source>
        <translation>没有前置举措，也没有后续举措。</translation>
    </message>
    <message>
        <source>Cost, {unit}</source>
        <translation>成本（{unit}）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>进展情况</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Optimal for value {value}</source>
        <translation>价值最大：{value}</translation>
    </message>
    <message>
        <source>Value {value}</source>
        <translation>价值 {value}</translation>
    </message>
    <message>
        <source>Optimal for value {value} under {budget}</source>
        <translation>在{budget}预算内价值最大：{value}</translation>
    </message>
    <message>
        <source>Value {value} under {budget}</source>
        <translation>在{budget}预算内价值：{value}</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证明为最优</translation>
    </message>
    <message>
        <source>how far from the best is not known</source>
        <translation>与最优值的差距未知</translation>
    </message>
    <message>
        <source>{chosen} of {all} initiatives</source>
        <translation>{all} 项举措中列入 {chosen} 项</translation>
    </message>
    <message>
        <source>at most {gap} % short of the best</source>
        <translation>与最优值相差不超过 {gap}%</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n 项决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>decided: in</source>
        <translation>已决定：列入</translation>
    </message>
    <message>
        <source>decided: out</source>
        <translation>已决定：不列入</translation>
    </message>
    <message>
        <source>decided: starts {quarter}</source>
        <translation>已决定：{quarter}启动</translation>
    </message>
    <message>
        <source>decided: not before {quarter}</source>
        <translation>已决定：不早于{quarter}</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>{spent} spent, no limit</source>
        <translation>支出 {spent}，不设上限</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent}/{budget}</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>In brackets where they are only advised</source>
        <translation>括号内为建议性</translation>
    </message>
    <message>
        <source>By the method that leads</source>
        <translation>按主导方法</translation>
    </message>
    <message>
        <source>Cost, {unit}</source>
        <translation>资金（{unit}）</translation>
    </message>
    <message>
        <source>Changed in the card beside</source>
        <translation>在旁边的卡片中更改</translation>
    </message>
</context>
<context>
    <name>PlansPane</name>
    <message>
        <source>Name, as “Tight budget”</source>
        <translation>名称，例如“紧缩预算”</translation>
    </message>
    <message>
        <source>Name of the plan to keep</source>
        <translation>要保存的方案名称</translation>
    </message>
    <message>
        <source>Keep these rules as a plan</source>
        <translation>将现行规则存为方案</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>方案并列</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Planning under the kept rules…</source>
        <translation>正在按所存规则编制方案…</translation>
    </message>
    <message>
        <source>Tick up to {count} kept plans to compare them with the plan as it stands.</source>
        <translation>最多勾选 {count} 个所存方案，与当前方案对比。</translation>
    </message>
    <message>
        <source>Keep budgets, decisions and all other rules under a name; change them, and compare the plans.</source>
        <translation>将预算、决定及其他规则以名称保存；更改后即可对比各方案。</translation>
    </message>
    <message>
        <source>The plan as it stands</source>
        <translation>当前方案</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>方案 {number}</translation>
    </message>
</context>
<context>
    <name>PlansTable</name>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Initiatives in the plan</source>
        <translation>列入的举措</translation>
    </message>
    <message>
        <source>Decisions and further rules</source>
        <translation>决定 + 其他规则</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未证明最优</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent}/{budget}</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Spent of budget, {phase}, {unit}</source>
        <translation>{phase}支出/预算（{unit}）</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无方案</translation>
    </message>
    <message>
        <source>at most {gap} % short</source>
        <translation>相差不超过 {gap}%</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}，不设上限</translation>
    </message>
    <message>
        <source>Spent in all, {unit}</source>
        <translation>支出合计（{unit}）</translation>
    </message>
</context>
<context>
    <name>PointsView</name>
    <message>
        <source>What was answered otherwise counts until the first points are given.</source>
        <translation>在给出第一个分数之前，以其他方式作出的回答仍然有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no points yet.</source>
        <translation>
            <numerusform>尚有 %n 项未给分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only proportions count: 20 and 10 say the same as 2 and 1.</source>
        <translation>只看比例：20 与 10 等同于 2 与 1。</translation>
    </message>
    <message>
        <source>0–9 points, up to 100</source>
        <translation>0–9 给分，最高 100</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一题</translation>
    </message>
    <message>
        <source>↑ ↓ another row</source>
        <translation>↑ ↓ 换行</translation>
    </message>
    <message>
        <source>Backspace takes back</source>
        <translation>Backspace 撤回</translation>
    </message>
</context>
<context>
    <name>PrerequisiteFields</name>
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
        <translation>点击可在强制性与建议性前置条件之间切换。</translation>
    </message>
    <message>
        <source>Add a prerequisite…</source>
        <translation>添加前置条件…</translation>
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
        <translation>删除</translation>
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
        <source>The source is not written in {language} yet.</source>
        <translation>来源尚未用{language}填写。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>填写</translation>
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
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>基本设置</translation>
    </message>
    <message>
        <source>Parts of the problem</source>
        <translation>问题的各部分</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
    <name>ProjectorWindow</name>
    <message>
        <source>Projector: {study}</source>
        <translation>投影：{study}</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuarterList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>QuartersView</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Whose findings are shown</source>
        <translation>显示哪一方的因素</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新因素</translation>
    </message>
    <message>
        <source>Not written in this language yet</source>
        <translation>尚未以此语言填写</translation>
    </message>
    <message>
        <source>Weights by comparison (A&apos;WOT); they never change those of the criteria.</source>
        <translation>权重来自比较（A&apos;WOT），不影响准则权重。</translation>
    </message>
    <message>
        <source>Nobody has compared them yet: all in a quarter count alike.</source>
        <translation>尚无人比较：各象限内因素同等计入。</translation>
    </message>
    <message>
        <source>Not compared yet, so counted alike: {quarters}.</source>
        <translation>尚未比较，暂同等计入：{quarters}。</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) have compared this finding; those answers go with it.</source>
        <translation>
            <numerusform>%n 位专家已比较过此因素，这些回答将一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>Put down what each side is strong or weak at, and what helps or threatens it from outside: “Add” in a quarter, or a list that is pasted there.</source>
        <translation>请写下各方的优势与劣势，以及来自外部的机遇与威胁：在象限中点“添加”，或在其中粘贴列表。</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Scale from 9 to the left over equal to 9 to the right</source>
        <translation>标度：左方 9 至同等至右方 9</translation>
    </message>
    <message>
        <source>1–9 how much</source>
        <translation>1–9 重要程度</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一题</translation>
    </message>
    <message>
        <source>Backspace back</source>
        <translation>Backspace 上一题</translation>
    </message>
    <message>
        <source>? skip</source>
        <translation>? 跳过</translation>
    </message>
    <message>
        <source>c comment</source>
        <translation>c 备注</translation>
    </message>
    <message>
        <source>A remark on this pair; Enter keeps it, Esc gives up</source>
        <translation>对此项比较的备注；按 Enter 保留，按 Esc 放弃</translation>
    </message>
    <message>
        <source>Remark on this pair</source>
        <translation>对此项比较的备注</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未作答</translation>
    </message>
    <message>
        <source>{answer} · from points or an order; a number here compares instead</source>
        <translation>{answer} · 由打分或次序得出；在此按数字则改为两两比较</translation>
    </message>
    <message>
        <source>Remark: “{remark}”</source>
        <translation>备注：“{remark}”</translation>
    </message>
    <message>
        <source>← → which side, Shift the other</source>
        <translation>← → 选边，Shift 取另一边</translation>
    </message>
</context>
<context>
    <name>RankLayout</name>
    <message>
        <source>Illustrative sample data</source>
        <translation>示例数据（仅供演示）</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>导出到 Excel…</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序结果</translation>
    </message>
    <message>
        <source>{other} is brought to the mean and spread of {leading}, so that distance is disagreement.</source>
        <translation>{other} 已换算至 {leading} 的均值与离散程度，两点的距离即为分歧。</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>贴近度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>各方法</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>计算表</translation>
    </message>
    <message>
        <source>T: chart or table · M: all methods · F: the figures behind</source>
        <translation>T：图或表 · M：各方法 · F：计算表</translation>
    </message>
    <message>
        <source>Method choices</source>
        <translation>方法选项</translation>
    </message>
</context>
<context>
    <name>RankPage</name>
    <message>
        <source>Ranking…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>{heard} of {all} experts</source>
        <translation>专家 {heard}/{all} 位</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives are not ranked, since values are missing.</source>
        <translation>
            <numerusform>有 %n 项举措因缺少数值而未排序。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>显示第一项</translation>
    </message>
    <message>
        <source>Next: what can be done when, with the money there is.</source>
        <translation>下一步：按现有资金，安排何时做何事。</translation>
    </message>
    <message>
        <source>Show the whole panel</source>
        <translation>显示整个专家组</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往“{step}”</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>尚无可排序的内容</translation>
    </message>
</context>
<context>
    <name>RankRows</name>
    <message>
        <source>not ranked: values are missing</source>
        <translation>未排序：缺少数值</translation>
    </message>
    <message>
        <source>Rank by TOPSIS less rank by AHP: above 0, TOPSIS ranks it lower</source>
        <translation>TOPSIS 排名减 AHP 排名：大于 0 表示 TOPSIS 排得较后</translation>
    </message>
    <message>
        <source>The judgements do not separate the initiatives of one tier</source>
        <translation>同一梯队的举措，现有判断不足以区分高下</translation>
    </message>
    <message>
        <source>The ranks between which it lies in 95 % of the panels that are drawn</source>
        <translation>在 95% 的抽样专家组中所处的名次范围</translation>
    </message>
    <message>
        <source>TOPSIS: closeness {closeness}, rank {topsis}
AHP: score {score}, rank {ahp}</source>
        <translation>TOPSIS：贴近度 {closeness}，第 {topsis} 名
AHP：得分 {score}，第 {ahp} 名</translation>
    </message>
    <message>
        <source>AHP rank</source>
        <translation>AHP 排名</translation>
    </message>
    <message>
        <source>TOPSIS rank</source>
        <translation>TOPSIS 排名</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>贴近度</translation>
    </message>
    <message>
        <source>AHP score</source>
        <translation>AHP 得分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>排名差</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>Rank, 95 %</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>TOPSIS: 1 is the ideal</source>
        <translation>TOPSIS：1 为理想解</translation>
    </message>
    <message>
        <source>{side} rank</source>
        <translation>{side}排名</translation>
    </message>
</context>
<context>
    <name>RankTiers</name>
    <message>
        <source>Tiers hold initiatives that the judgements do not separate (pairwise winning index below {threshold}; {count} panels of the same kind).</source>
        <translation>同一梯队的举措，现有判断不足以区分高下（两两胜出指数低于 {threshold}；{count} 个同类专家组）。</translation>
    </message>
    <message>
        <source>Rank {low} in 95 % of {count} draws</source>
        <translation>在 {count} 次抽样的 95% 中居第 {low}</translation>
    </message>
    <message>
        <source>Ranks {low} to {high} in 95 % of {count} draws</source>
        <translation>在 {count} 次抽样的 95% 中居第 {low} 至 {high}</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>第 {number} 梯队</translation>
    </message>
</context>
<context>
    <name>RankViews</name>
    <message>
        <source>One initiative alone is first by every method.</source>
        <translation>仅有一项举措，按任何方法均居首位。</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) are left out, since values are missing.</source>
        <translation>
            <numerusform>有 %n 项举措因数据不全未列入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same for all, so that it separates nobody: {names}.</source>
        <translation>各举措取值相同，故不起区分作用：{names}。</translation>
    </message>
</context>
<context>
    <name>RateFields</name>
    <message>
        <source>{currency}, rate of</source>
        <translation>{currency}，汇率日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>汇率日期</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Spearman {spearman}, Kendall {kendall}, top-weighted {weighted}, WS {ws}</source>
        <translation>Spearman {spearman}、Kendall {kendall}、前列加权 {weighted}、WS {ws}</translation>
    </message>
    <message>
        <source>{how} ({figures}). {common} of the first {first} are the same.</source>
        <translation>{how}（{figures}）。前 {first} 项中有 {common} 项相同。</translation>
    </message>
    <message>
        <source>{name}: {one} {first}, whole panel {whole}, {other} {second}. {causes}</source>
        <translation>{name}：{one}第 {first}，整个专家组第 {whole}，{other}第 {second}。{causes}</translation>
    </message>
    <message>
        <source>Both put it at the same rank.</source>
        <translation>双方排名相同。</translation>
    </message>
    <message>
        <source>Higher for {voice} through {causes}.</source>
        <translation>{voice}排名较前，主要源于{causes}。</translation>
    </message>
    <message>
        <source>{criterion} (scores)</source>
        <translation>{criterion}（评分）</translation>
    </message>
    <message>
        <source>{criterion} (weight)</source>
        <translation>{criterion}（权重）</translation>
    </message>
    <message>
        <source>the scores on {criterion}</source>
        <translation>“{criterion}”的评分</translation>
    </message>
    <message>
        <source>the weight of {criterion}</source>
        <translation>“{criterion}”的权重</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>The two orders are nearly the same</source>
        <translation>两个次序几乎相同</translation>
    </message>
    <message>
        <source>The two orders are much alike</source>
        <translation>两个次序相当接近</translation>
    </message>
    <message>
        <source>The two orders are partly alike</source>
        <translation>两个次序部分接近</translation>
    </message>
    <message>
        <source>The two orders have little in common</source>
        <translation>两个次序少有共同之处</translation>
    </message>
    <message>
        <source>The two orders are opposed</source>
        <translation>两个次序大体相反</translation>
    </message>
</context>
<context>
    <name>Relaxing</name>
    <message>
        <source>Take the decision back</source>
        <translation>撤回该决定</translation>
    </message>
    <message>
        <source>Let the plan find its quarter</source>
        <translation>由蓝图安排季度</translation>
    </message>
    <message>
        <source>Let it start sooner</source>
        <translation>允许提前启动</translation>
    </message>
    <message>
        <source>Let it end later</source>
        <translation>允许推后完成</translation>
    </message>
    <message>
        <source>Open the phase</source>
        <translation>开放该阶段</translation>
    </message>
    <message>
        <source>Make it advice</source>
        <translation>改为建议性</translation>
    </message>
    <message>
        <source>Lift the limit</source>
        <translation>取消上限</translation>
    </message>
    <message>
        <source>Ask for no support</source>
        <translation>不作支持度要求</translation>
    </message>
    <message>
        <source>Let fewer in</source>
        <translation>允许少于此数</translation>
    </message>
    <message>
        <source>Let more in</source>
        <translation>允许多于此数</translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Split into two</source>
        <translation>拆分为二</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move under the one above</source>
        <translation>移到上一项之下</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>粘贴列表</translation>
    </message>
</context>
<context>
    <name>ReshapingWords</name>
    <message>
        <source>Both parts are judged as the whole was. Now name them.</source>
        <translation>两部分沿用原有评价方式。请为其命名。</translation>
    </message>
    <message numerus="yes">
        <source>The scores of %n expert(s) now count on both parts, so no rank has changed. What is left to ask is how the two weigh against each other.</source>
        <translation>
            <numerusform>%n 位专家的评分现同时计入两部分，因此排名不变。尚需询问两者孰轻孰重。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of scores that differ become their mean.</source>
        <translation>
            <numerusform>%n 对不同的评分将取平均值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both weigh together from now on: %n comparison(s) are taken up in others, or lose their question.</source>
        <translation>
            <numerusform>此后两者合并计重：%n 个比较并入其他比较，或不再被询问。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒收</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒收 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is changed yet</source>
        <translation>尚未更改任何内容</translation>
    </message>
    <message>
        <source>{words} without those refused</source>
        <translation>{words}（不含被拒收者）</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>没有更改</translation>
    </message>
</context>
<context>
    <name>ReviewsCard</name>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Dates at which both sides look at the plan again; the chart marks them.</source>
        <translation>双方再次审视蓝图的日期；图上会标出。</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>添加评审</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
</context>
<context>
    <name>RisePane</name>
    <message>
        <source>What must change for {initiative} to be among the first {count}?</source>
        <translation>要使{initiative}进入前 {count} 名，须改变什么？</translation>
    </message>
    <message>
        <source>Which initiative is to rise</source>
        <translation>哪项举措上升</translation>
    </message>
    <message>
        <source>Among the first how many</source>
        <translation>前几名</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>存为情景</translation>
    </message>
    <message>
        <source>Show on the sliders</source>
        <translation>在滑块上显示</translation>
    </message>
    <message>
        <source>If the weights changed</source>
        <translation>若权重改变</translation>
    </message>
    <message>
        <source>If one of its scores changed</source>
        <translation>若其一项评分改变</translation>
    </message>
    <message>
        <source>If experts were absent</source>
        <translation>若部分专家缺席</translation>
    </message>
    <message>
        <source>Looking for an answer was stopped.</source>
        <translation>寻找已停止。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新寻找</translation>
    </message>
    <message>
        <source>Looking for the smallest change…</source>
        <translation>正在寻找最小的改变…</translation>
    </message>
</context>
<context>
    <name>RiseWords</name>
    <message>
        <source>Nothing: its rank is {rank} now.</source>
        <translation>无须改变：现为第 {rank} 名。</translation>
    </message>
    <message>
        <source>No weights bring it there, whatever they are.</source>
        <translation>无论何种权重都做不到。</translation>
    </message>
    <message>
        <source>No weights were found that bring it there.</source>
        <translation>未找到可以做到的权重。</translation>
    </message>
    <message>
        <source>{share} of all weight would change hands; more for {gains}, less for {losses}.</source>
        <translation>须转移全部权重的 {share}：增加{gains}，减少{losses}。</translation>
    </message>
    <message>
        <source>No single score of its own would do, however good.</source>
        <translation>其任何单项评分再高也做不到。</translation>
    </message>
    <message>
        <source>{criterion} from {now} to {needed} alone would do.</source>
        <translation>仅“{criterion}”由 {now} 改为 {needed} 即可。</translation>
    </message>
    <message numerus="yes">
        <source>%n other scores would do as well, by larger changes.</source>
        <translation>
            <numerusform>另有 %n 项评分以更大的改变亦可做到。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one expert: without that one nothing could be ranked.</source>
        <translation>只有一位专家：没有这位专家就无法排序。</translation>
    </message>
    <message>
        <source>Nobody was found whose absence would do it.</source>
        <translation>未找到缺席后可以做到的专家。</translation>
    </message>
    <message numerus="yes">
        <source>Every set of up to %n experts was looked at.</source>
        <translation>
            <numerusform>已查看所有不超过 %n 位专家的组合。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Without %n experts its rank would be {rank}: {names}.</source>
        <translation>
            <numerusform>若 %n 位专家缺席，将为第 {rank} 名：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} among the first {first}, by weights</source>
        <translation>{name}进入前 {first} 名（权重）</translation>
    </message>
    <message>
        <source>{name} among the first {first}, by a score</source>
        <translation>{name}进入前 {first} 名（评分）</translation>
    </message>
    <message>
        <source>{name} among the first {first}, by experts</source>
        <translation>{name}进入前 {first} 名（专家）</translation>
    </message>
    <message>
        <source>No smaller change does it; proven.</source>
        <translation>已证明没有更小的改变可以做到。</translation>
    </message>
    <message>
        <source>A smaller change is not ruled out.</source>
        <translation>不排除有更小的改变。</translation>
    </message>
    <message>
        <source>Bars: the change as a share of the scale.</source>
        <translation>条形：改变占量表的比例。</translation>
    </message>
    <message>
        <source>the weight now</source>
        <translation>现有权重</translation>
    </message>
    <message>
        <source>{criterion} ({before} → {after})</source>
        <translation>{criterion}（{before} → {after}）</translation>
    </message>
</context>
<context>
    <name>RobustnessPage</name>
    <message>
        <source>Robustness</source>
        <translation>稳健性</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Walking weights</source>
        <translation>权重试调</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定区间</translation>
    </message>
    <message>
        <source>Whose order is it? Compare the sides.</source>
        <translation>这是谁的次序？请对比各方。</translation>
    </message>
    <message>
        <source>TOPSIS leads</source>
        <translation>以 TOPSIS 为主</translation>
    </message>
    <message>
        <source>AHP leads</source>
        <translation>以 AHP 为主</translation>
    </message>
    <message>
        <source>a what-if: nothing is written into the study</source>
        <translation>仅为试算，不写入研究</translation>
    </message>
    <message>
        <source>each weight is moved by itself, the others follow in proportion; exact</source>
        <translation>逐一变动各权重，其余按比例调整；精确计算</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no order to test yet</source>
        <translation>尚无可检验的次序</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>需要什么改变？</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>the smallest change of weights, of one score, or of who is heard</source>
        <translation>权重、单项评分或听取对象的最小改变</translation>
    </message>
    <message>
        <source>each expert and each criterion is left out in turn</source>
        <translation>逐一略去每位专家与每项准则</translation>
    </message>
    <message>
        <source>assumptions kept under a name, beside the study as it is</source>
        <translation>以名称保存的假设，与研究现状并列</translation>
    </message>
    <message>
        <source>what moved each rank from one state to another, by cause</source>
        <translation>按原因说明名次从一个状态到另一状态的变动</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往“{step}”</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>{answered} of {experts} have answered everything</source>
        <translation>{experts} 位中已有 {answered} 位完成作答</translation>
    </message>
    <message>
        <source>The first {count} of {all} by {method}</source>
        <translation>按 {method} 排序，{all} 项中的前 {count} 项</translation>
    </message>
    <message>
        <source>What matters to us</source>
        <translation>我们看重什么</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>优先次序</translation>
    </message>
    <message>
        <source>We agree to {share}</source>
        <translation>共识度 {share}</translation>
    </message>
    <message>
        <source>Consensus S* of the whole panel; 100 % is full agreement</source>
        <translation>整个专家组的共识度 S*；100% 表示完全一致</translation>
    </message>
    <message>
        <source>Weights of the whole panel</source>
        <translation>整个专家组的权重</translation>
    </message>
    <message>
        <source>{first} to {last} of {all} by {method}</source>
        <translation>按 {method} 排序，{all} 项中的第 {first} 至 {last} 项</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message numerus="yes">
        <source>%n answer(s) taken over from ballots; undo takes all of them back.</source>
        <translation>
            <numerusform>已采用问卷中的 %n 个回答；撤销可一并收回。</numerusform>
        </translation>
    </message>
    <message>
        <source>{hidden} A document would show them.</source>
        <translation>{hidden}文件会显示这些结果。</translation>
    </message>
    <message>
        <source>Reveal the results</source>
        <translation>公布结果</translation>
    </message>
</context>
<context>
    <name>RoundsPane</name>
    <message>
        <source>Close the round</source>
        <translation>结束本轮</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>仍在变化</translation>
    </message>
    <message>
        <source>Still apart</source>
        <translation>仍有分歧</translation>
    </message>
    <message>
        <source>What moved since the round before</source>
        <translation>与上一轮相比的变化</translation>
    </message>
    <message>
        <source>Round {number} is closed.</source>
        <translation>第 {number} 轮已结束。</translation>
    </message>
    <message>
        <source>Round {number} is open.</source>
        <translation>第 {number} 轮进行中。</translation>
    </message>
    <message>
        <source>Open round {number}</source>
        <translation>开启第 {number} 轮</translation>
    </message>
    <message>
        <source>Stable: at most {change} of the distribution moved. Agreed: half of the answers lie within {range} of the scale. The whole is called so from {items} of the items on.</source>
        <translation>稳定：分布变动不超过 {change}。一致：半数回答落在量表 {range} 的范围内。达到 {items} 的项目时，整体视为如此。</translation>
    </message>
    <message>
        <source>Round {number} is still open: who has not looked again counts as one who stays.</source>
        <translation>第 {number} 轮仍在进行：尚未重新作答者按未改动计。</translation>
    </message>
    <message>
        <source>round {before} → {after}</source>
        <translation>第 {before} 轮 → 第 {after} 轮</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Given in both rounds</source>
        <translation>两轮均作答</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>IQR</source>
        <translation>四分位距</translation>
    </message>
    <message>
        <source>In steps of the scale; points of 100 and places where these are asked for; {rounds}</source>
        <translation>以标度级数计；给分以 100 分、排序以名次计；{rounds}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>%n 位专家中已有 {answered} 位全部作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved since the round before is told once the results are revealed.</source>
        <translation>结果公布后才显示与上一轮相比的变化。</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>公布前不显示</translation>
    </message>
    <message>
        <source>Close the round once everyone has answered. In the next one everyone finds their own answers, free to change, beside how all answers lay, nobody named. Then this page says item by item what moved, how far answers still spread, and whether another round is worth while.</source>
        <translation>所有专家作答后即可结束本轮。下一轮中，每位专家会看到自己的回答（可以修改）以及全体回答的分布（不具名）。届时本页会逐项说明哪些有变化、回答还相差多少，以及是否值得再进行一轮。</translation>
    </message>
    <message>
        <source>One round so far</source>
        <translation>目前只有一轮</translation>
    </message>
</context>
<context>
    <name>RulesFacts</name>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>ready from {quarter}</source>
        <translation>{quarter}起可启动</translation>
    </message>
    <message>
        <source>done by {quarter}</source>
        <translation>{quarter}底前完成</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>New phase</source>
        <translation>新阶段</translation>
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
        <translation>24 项举措、两地 24 位专家、七项准则，蓝图至 2030 年。</translation>
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
    <message>
        <source>S&amp;T services of two cities</source>
        <translation>两地科技服务</translation>
    </message>
    <message>
        <source>Seven criteria with anchored scales, the bodies of Shenzhen and Hong Kong, three phases to 2030.</source>
        <translation>七项准则及带说明的标度、深港两地单位、至 2030 年的三个阶段。</translation>
    </message>
    <message>
        <source>Blank study</source>
        <translation>空白研究</translation>
    </message>
    <message>
        <source>Two sides and three phases; the rest is yours.</source>
        <translation>两方与三个阶段，其余由您填写。</translation>
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
    <message>
        <source>New indicator…</source>
        <translation>新指标…</translation>
    </message>
    <message>
        <source>The curve says what is better.</source>
        <translation>优劣由曲线决定。</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>数值来源</translation>
    </message>
    <message>
        <source>Whether more is better</source>
        <translation>是否越大越优</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>How a value becomes worth</source>
        <translation>数值如何折算为价值</translation>
    </message>
    <message>
        <source>Lower end of the scale</source>
        <translation>标度下限</translation>
    </message>
    <message>
        <source>Upper end of the scale</source>
        <translation>标度上限</translation>
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
    <name>ScenarioPane</name>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>The orders beside each other</source>
        <translation>并列的排序</translation>
    </message>
    <message>
        <source>The method in this scenario</source>
        <translation>此情景的方法</translation>
    </message>
    <message>
        <source>Keep the study as it is</source>
        <translation>保存研究现状</translation>
    </message>
    <message>
        <source>Apply to the study</source>
        <translation>应用于研究</translation>
    </message>
    <message>
        <source>The study assumes what the scenario assumes, until you go back or undo.</source>
        <translation>研究将采用此情景的假设，直至恢复或撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>有何变动</translation>
    </message>
    <message>
        <source>Show on the sliders</source>
        <translation>在滑块上显示</translation>
    </message>
    <message>
        <source>No scenario is kept yet</source>
        <translation>尚未保存情景</translation>
    </message>
    <message>
        <source>A scenario keeps other weights, scores, methods or a part of the panel under a name. Walk the weights, ask what it would take, or keep the study as it is and change it here.</source>
        <translation>情景以名称保存另一套权重、评分、方法或部分专家。可移动权重、询问需要什么改变，或保存研究现状并在此修改。</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Ranking the scenarios…</source>
        <translation>正在为情景排名…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ with the study</source>
        <translation>与研究现状的斯皮尔曼 ρ</translation>
    </message>
    <message>
        <source>New in first {count}</source>
        <translation>新入前 {count}</translation>
    </message>
    <message>
        <source>“{name}” assumes:</source>
        <translation>“{name}”假设：</translation>
    </message>
    <message>
        <source>The study now</source>
        <translation>研究现状</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>情景 {number}</translation>
    </message>
    <message>
        <source>Picked out: among the first {count} in the study or in the selected scenario, not in both.</source>
        <translation>突出显示：仅在研究现状或所选情景之一中位列前 {count} 名。</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>TOPSIS, fixed domain</source>
        <translation>TOPSIS（固定域）</translation>
    </message>
    <message>
        <source>TOPSIS, vector</source>
        <translation>TOPSIS（向量）</translation>
    </message>
    <message>
        <source>TOPSIS, min–max</source>
        <translation>TOPSIS（极差）</translation>
    </message>
    <message>
        <source>AHP, ideal</source>
        <translation>AHP（理想模式）</translation>
    </message>
    <message>
        <source>AHP, distributive</source>
        <translation>AHP（分配模式）</translation>
    </message>
    <message>
        <source>Method of the study</source>
        <translation>研究所用方法</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n 项评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experts heard</source>
        <translation>
            <numerusform>听取 %n 位专家</numerusform>
        </translation>
    </message>
    <message>
        <source>rules of the plan</source>
        <translation>规划规则</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>无其他假设</translation>
    </message>
    <message>
        <source>“{name}” leaves the first {count} as they are.</source>
        <translation>“{name}”不改变前 {count} 名。</translation>
    </message>
    <message>
        <source>“{name}” brings {entering} among the first {count}, in place of {leaving}.</source>
        <translation>“{name}”使{entering}进入前 {count} 名，取代{leaving}。</translation>
    </message>
</context>
<context>
    <name>ScoreLayout</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>One at a time  (o)</source>
        <translation>逐项评分  (o)</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>整个专家组</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>Who scores what</source>
        <translation>谁评哪些</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>This is what initiatives are ranked from.</source>
        <translation>举措即据此排序。</translation>
    </message>
    <message>
        <source>Go on to Rank</source>
        <translation>前往“排序”</translation>
    </message>
    <message>
        <source>Rankings are computed from the most likely value; low and high say how sure it is.</source>
        <translation>排序按最可能值计算；最小值与最大值反映其把握程度。</translation>
    </message>
    <message>
        <source>This expert has answered everything.</source>
        <translation>该专家已全部作答。</translation>
    </message>
    <message>
        <source>Blank cells count as missing, not as zero; “n” says that it is not the expert&apos;s field.</source>
        <translation>空白格视为缺失，不按零分计；“n”表示非该专家的领域。</translation>
    </message>
    <message>
        <source>Which group is asked to score the initiatives on which criteria</source>
        <translation>各分组就哪些准则为举措评分</translation>
    </message>
    <message>
        <source>Go on to Agree</source>
        <translation>前往“达成共识”</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The copied cells reach beyond the grid. Nothing was changed.</source>
        <translation>复制的单元格超出表格范围。未作任何更改。</translation>
    </message>
    <message>
        <source>“{name}”, “{leaf}”: “{text}” is no score; use a whole number, or n. Nothing was changed.</source>
        <translation>“{name}”的“{leaf}”：“{text}”不是评分；请使用整数或 n。未作任何更改。</translation>
    </message>
    <message>
        <source>Initiatives are compared in pairs on this criterion</source>
        <translation>此准则由举措两两比较得出</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未实测</translation>
    </message>
    <message>
        <source>Mean of {count} experts</source>
        <translation>{count} 位专家的均值</translation>
    </message>
    <message>
        <source>This expert has an interest in it and does not score it</source>
        <translation>该专家已就此申报利益，不予评分</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>spread (SD) {spread}</source>
        <translation>标准差 {spread}</translation>
    </message>
    <message>
        <source>Initiatives are what is scored here; list them on the page “Problem”.</source>
        <translation>此处为举措评分；请先在“问题”页列出举措。</translation>
    </message>
    <message>
        <source>A criterion that is measured, such as cost, brings its indicator here.</source>
        <translation>采用实测的准则（例如成本），其指标会列在这里。</translation>
    </message>
    <message>
        <source>No criterion of this study is scored by experts: they are measured, or initiatives are compared.</source>
        <translation>本研究没有由专家评分的准则：各准则或为实测，或为举措两两比较。</translation>
    </message>
    <message>
        <source>Add the experts who judge; each of them scores the initiatives here.</source>
        <translation>请添加参与评判的专家；每位专家都在此为举措评分。</translation>
    </message>
    <message>
        <source>What a group&apos;s experts score can be limited to some criteria here.</source>
        <translation>可在此将某分组专家的评分限于部分准则。</translation>
    </message>
    <message>
        <source>The decision matrix has a column for each criterion.</source>
        <translation>决策矩阵的每一列对应一项准则。</translation>
    </message>
    <message>
        <source>There are no initiatives yet</source>
        <translation>尚无举措</translation>
    </message>
    <message>
        <source>Add initiatives</source>
        <translation>添加举措</translation>
    </message>
    <message>
        <source>Nothing is measured in this study</source>
        <translation>本研究没有实测的准则</translation>
    </message>
    <message>
        <source>Look at the criteria</source>
        <translation>查看准则</translation>
    </message>
    <message>
        <source>There is nothing to score</source>
        <translation>没有需要评分的内容</translation>
    </message>
    <message>
        <source>Nobody sits on the panel yet</source>
        <translation>专家组尚无专家</translation>
    </message>
    <message>
        <source>Add experts</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>There are no groups yet</source>
        <translation>尚无分组</translation>
    </message>
    <message>
        <source>Add groups</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>There are no criteria yet</source>
        <translation>尚无准则</translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation>添加准则</translation>
    </message>
    <message>
        <source>{given} of {asked} answered</source>
        <translation>已答 {given}/{asked}</translation>
    </message>
    <message>
        <source>this group scores {scored} of {rated} criteria</source>
        <translation>本组评 {rated} 项准则中的 {scored} 项</translation>
    </message>
    <message>
        <source>Nobody is led by results that nobody has seen; they are revealed on the page “Agree”.</source>
        <translation>未见结果，便不会受其影响；请在“达成共识”页公布。</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>结果尚未公布</translation>
    </message>
    <message>
        <source>Go to Agree</source>
        <translation>前往“达成共识”</translation>
    </message>
    <message>
        <source>{given} of {asked} values entered</source>
        <translation>已填 {given}/{asked} 个数值</translation>
    </message>
    <message>
        <source>There is no decision matrix yet</source>
        <translation>尚无决策矩阵</translation>
    </message>
    <message>
        <source>Look at the problem</source>
        <translation>查看问题</translation>
    </message>
    <message>
        <source>Means of {count} experts, by side and share, and measured values</source>
        <translation>{count} 位专家的均值（按各方份额加权）与实测值</translation>
    </message>
</context>
<context>
    <name>ScriptFields</name>
    <message>
        <source>Not written yet</source>
        <translation>尚未填写</translation>
    </message>
</context>
<context>
    <name>ScrollSheet</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>SetsCard</name>
    <message>
        <source>At least or at most of a set</source>
        <translation>组合的下限与上限</translation>
    </message>
    <message>
        <source>For example: at least two of the legal initiatives, at most one of two platforms.</source>
        <translation>例如：法律类举措至少列入两项；两个平台至多列入一个。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>The whole screen, with text that is read from the back of a room (F11).</source>
        <translation>全屏显示，文字大小适合后排阅读（F11）。</translation>
    </message>
    <message>
        <source>Go on to the next question after an answer</source>
        <translation>作答后自动进入下一题</translation>
    </message>
    <message>
        <source>The journal of each study keeps who made which change.</source>
        <translation>每项研究的日志会记录各项更改由谁作出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>各方次序对照</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>整个专家组</translation>
    </message>
    <message>
        <source>None is among the first {first} of both.</source>
        <translation>没有举措同时位列双方前 {first} 名。</translation>
    </message>
    <message>
        <source>Among the first {first} of both: {names}.</source>
        <translation>同时位列双方前 {first} 名：{names}。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Picked out: among the first {first} of one only, in the colour and with the mark of who wants it.</source>
        <translation>突出显示：仅在一方位列前 {first}，用该方的颜色和标记。</translation>
    </message>
</context>
<context>
    <name>SnapshotsPane</name>
    <message>
        <source>Name of the next snapshot, as “before the meeting”</source>
        <translation>下一个快照的名称，如“会前”</translation>
    </message>
    <message>
        <source>Name of the next snapshot</source>
        <translation>下一个快照的名称</translation>
    </message>
    <message>
        <source>Keep snapshot</source>
        <translation>保存快照</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring the study back to how it stood. This can be undone.</source>
        <translation>使研究恢复到当时的状态。可以撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>A snapshot keeps the study as it stands now, under a name, inside its own file. Keep one before each meeting: then you can say what the meeting changed, and go back.</source>
        <translation>快照为研究的当前状态命名存档，保存在研究文件之内。每次会议前存一份，会后便能看出会议改变了什么，也可随时恢复。</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>尚无快照</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>已保留“{name}”。</translation>
    </message>
    <message>
        <source>The study is as it stood at “{name}”. Undo brings back what was.</source>
        <translation>研究已恢复到“{name}”时的状态。撤销可返回之前的内容。</translation>
    </message>
    <message>
        <source>Snapshot {number}</source>
        <translation>快照 {number}</translation>
    </message>
    <message>
        <source>“{name}” goes for good: undo does not reach snapshots.</source>
        <translation>“{name}”将被永久删除：快照无法撤销。</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然删除</translation>
    </message>
</context>
<context>
    <name>StabilityPane</name>
    <message>
        <source>Main criteria</source>
        <translation>主要准则</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>末级准则</translation>
    </message>
    <message>
        <source>Which criteria are shown</source>
        <translation>显示哪些准则</translation>
    </message>
    <message>
        <source>Where the weight of each criterion may lie</source>
        <translation>各准则权重的可变范围</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Walking each weight…</source>
        <translation>正在逐一变动权重…</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>the first stays first</source>
        <translation>首位不变</translation>
    </message>
    <message>
        <source>the first {count} stay</source>
        <translation>前 {count} 位不变</translation>
    </message>
    <message>
        <source>the whole order stays</source>
        <translation>全部次序不变</translation>
    </message>
    <message>
        <source>the panel&apos;s weight</source>
        <translation>专家组的权重</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The first stays first: {ranges}</source>
        <translation>首位不变：{ranges}</translation>
    </message>
    <message>
        <source>The first {count} stay: {ranges}</source>
        <translation>前 {count} 位不变：{ranges}</translation>
    </message>
    <message>
        <source>The whole order stays: {ranges}</source>
        <translation>全部次序不变：{ranges}</translation>
    </message>
    <message>
        <source>The panel&apos;s weight: {weight}</source>
        <translation>专家组的权重：{weight}</translation>
    </message>
    <message>
        <source>Whatever a single one of these criteria weighs, the first stays first.</source>
        <translation>单独改变其中任一准则的权重，首位都不变。</translation>
    </message>
    <message>
        <source>Whatever {name} weighs, the first stays first.</source>
        <translation>无论“{name}”的权重如何，首位都不变。</translation>
    </message>
    <message>
        <source>The first place hangs most on {name}: it weighs {weight}; the first stays first from {low} to {high}.</source>
        <translation>首位最取决于“{name}”：其权重为 {weight}，在 {low} 至 {high} 之间首位不变。</translation>
    </message>
    <message>
        <source>{name} weighs {weight}; the first stays first from {low} to {high}.</source>
        <translation>“{name}”的权重为 {weight}，在 {low} 至 {high} 之间首位不变。</translation>
    </message>
    <message>
        <source>Critical criterion: the order hangs most on {name}; {margin} points of weight change it.</source>
        <translation>关键准则：排序最取决于{name}；权重变动 {margin} 个百分点即改变排序。</translation>
    </message>
    <message>
        <source>Critical score: no single score puts another first.</source>
        <translation>关键评分：没有任何单项评分能使另一项排第一。</translation>
    </message>
    <message>
        <source>Critical score: {initiative} on {criterion}, from {now} to {needed} ({share} of the scale), puts another first.</source>
        <translation>关键评分：{initiative}在{criterion}上由 {now} 变为 {needed}（量表的 {share}），即有另一项排第一。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>no name yet</source>
        <translation>尚未命名</translation>
    </message>
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
    <message>
        <source>Recovered work</source>
        <translation>找回的工作</translation>
    </message>
    <message>
        <source>It was not closed properly. Every edit that was saved is there.</source>
        <translation>上次未正常关闭。所有已保存的编辑都在其中。</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Its criteria, scales and initiatives, without its answers.</source>
        <translation>沿用其准则、量表和举措，不含回答。</translation>
    </message>
    <message>
        <source>Another study…</source>
        <translation>其他研究…</translation>
    </message>
    <message>
        <source>Nine stops on the first sample show the way from the question to the blueprint.</source>
        <translation>在第一个示例上用九站展示从问题到蓝图的过程。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
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
        <translation>进展正常</translation>
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
    <message>
        <source>the latest changes are not saved</source>
        <translation>最新更改尚未保存</translation>
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
    <message>
        <source>Agree</source>
        <translation>达成共识</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>StrategiesView</name>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Findings it answers</source>
        <translation>所回应的因素</translation>
    </message>
    <message>
        <source>Initiatives that carry it</source>
        <translation>承载的举措</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>What follows from the findings?</source>
        <translation>由因素可得出什么？</translation>
    </message>
    <message>
        <source>A strategy brings findings together: strengths with opportunities, weaknesses with threats. Link it to the findings that it answers and to the initiatives that carry it.</source>
        <translation>策略将因素结合起来：优势与机遇、劣势与挑战。请将其关联到所回应的因素和所依托的举措。</translation>
    </message>
    <message>
        <source>Add the first strategy</source>
        <translation>添加第一个策略</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>The weights of the findings that it answers, by the strength of each link</source>
        <translation>所回应因素的权重，按关联强度加权</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>新策略</translation>
    </message>
    <message>
        <source>Add a finding…</source>
        <translation>添加因素…</translation>
    </message>
    <message>
        <source>Add an initiative…</source>
        <translation>添加举措…</translation>
    </message>
    <message>
        <source>Click to change between weak, medium and strong.</source>
        <translation>点击在弱、中、强之间切换。</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>Writing the workbook…</source>
        <translation>正在写入工作簿…</translation>
    </message>
    <message>
        <source>BayPath</source>
        <translation>BayPath</translation>
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
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在生成报告…</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>Least support of each side</source>
        <translation>各方最低支持度</translation>
    </message>
    <message>
        <source>The mean score, from 0 to 1, that the side&apos;s own ranking gives to what is taken in, at the least.</source>
        <translation>列入蓝图的举措按该方自身排序所得的平均分（0 至 1）不得低于此值。</translation>
    </message>
    <message>
        <source>none asked</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>the plan has {mean}</source>
        <translation>当前蓝图为 {mean}</translation>
    </message>
</context>
<context>
    <name>SupportRules</name>
    <message>
        <source>Minimum support as a rule</source>
        <translation>最低支持度规则</translation>
    </message>
    <message>
        <source>The least average score, by a side&apos;s own ranking, of all that the blueprint takes in. The plan keeps it; a blank asks for nothing.</source>
        <translation>蓝图所纳入的各项，按一方自己的排序所得评分的最低平均值。规划须遵守；留空则不作要求。</translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message>
        <source>Whose view</source>
        <translation>谁的看法</translation>
    </message>
    <message>
        <source>Support by SWOT against closeness</source>
        <translation>SWOT 支持度与贴近度</translation>
    </message>
    <message>
        <source>Support: the weights of the findings that an initiative&apos;s strategies answer, by the strength of the links, as a share of the greatest. It is shown beside the closeness and never added to it. In amber: high on one, low on the other.</source>
        <translation>支持度：举措所属策略回应的因素权重，按关联强度加权，并与最大值相比。它与贴近度并列显示，绝不计入其中。琥珀色：一项高而另一项低。</translation>
    </message>
    <message>
        <source>Support against closeness</source>
        <translation>支持度与贴近度</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The two orders agree with τ = {tau} (1 the same, 0 unrelated, −1 the opposite).</source>
        <translation>两种排序的一致性 τ = {tau}（1 相同，0 无关，−1 相反）。</translation>
    </message>
    <message>
        <source>Link a strategy to findings and to initiatives first.</source>
        <translation>请先将策略关联到因素和举措。</translation>
    </message>
    <message>
        <source>Nobody speaks for this voice yet.</source>
        <translation>尚无人代表此方发言。</translation>
    </message>
    <message>
        <source>closer to the ideal</source>
        <translation>更接近理想</translation>
    </message>
    <message>
        <source>more supported by SWOT</source>
        <translation>更受 SWOT 支持</translation>
    </message>
    <message>
        <source>Supported, ranked low</source>
        <translation>有支持、排名低</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者皆高</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>两者皆低</translation>
    </message>
    <message>
        <source>Ranked high, little supported</source>
        <translation>排名高、支持少</translation>
    </message>
    <message>
        <source>closeness {closeness} · support {support}</source>
        <translation>贴近度 {closeness} · 支持度 {support}</translation>
    </message>
</context>
<context>
    <name>Swot</name>
    <message>
        <source>Strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>劣势</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>机遇</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>SO: use strengths for opportunities</source>
        <translation>SO：以优势抓机遇</translation>
    </message>
    <message>
        <source>WO: mend weaknesses by opportunities</source>
        <translation>WO：借机遇补劣势</translation>
    </message>
    <message>
        <source>ST: use strengths against threats</source>
        <translation>ST：以优势应挑战</translation>
    </message>
    <message>
        <source>WT: guard weaknesses against threats</source>
        <translation>WT：防劣势遇挑战</translation>
    </message>
    <message>
        <source>Co-operation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
</context>
<context>
    <name>SwotPane</name>
    <message>
        <source>Four quarters</source>
        <translation>四象限</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Support against closeness</source>
        <translation>支持度与贴近度</translation>
    </message>
    <message>
        <source>Ask the panel which findings weigh more: quarters first, then within each.</source>
        <translation>请专家比较哪些因素更重要：先比较象限，再比较各象限内的因素。</translation>
    </message>
    <message>
        <source>{answered} of {asked} compared</source>
        <translation>已比较 {answered}/{asked}</translation>
    </message>
    <message>
        <source>Add strategy</source>
        <translation>添加策略</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>添加因素</translation>
    </message>
    <message>
        <source>Compare findings</source>
        <translation>比较因素</translation>
    </message>
</context>
<context>
    <name>TierProgress</name>
    <message>
        <source>Draw the tiers</source>
        <translation>抽样划分梯队</translation>
    </message>
    <message>
        <source>Drawing panels was stopped: there are no tiers and no rank intervals</source>
        <translation>抽取专家组已停止：没有梯队与名次区间</translation>
    </message>
    <message>
        <source>Tiers…</source>
        <translation>正在划分梯队…</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number}/{all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一站</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一站</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
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
    <message>
        <source>in steps</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>by a curve</source>
        <translation>按曲线</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Distances to the ends of each criterion&apos;s own scale: no third initiative can turn the order of two.</source>
        <translation>与各准则量表两端的距离：两项举措的次序不受第三项影响。</translation>
    </message>
    <message>
        <source>Distances to the best and the worst of this set, each column divided by the root of its squares.</source>
        <translation>与本组最优和最劣的距离，各列除以平方和的平方根。</translation>
    </message>
    <message>
        <source>Distances to the best and the worst of this set, which stand at 1 and 0 in every column.</source>
        <translation>与本组最优和最劣的距离，两者在各列分别取 1 和 0。</translation>
    </message>
    <message>
        <source>Distances to the best and the worst of this set, each column divided by its greatest value.</source>
        <translation>与本组最优和最劣的距离，各列除以最大值。</translation>
    </message>
    <message>
        <source>Distances to the best and the worst of this set, each column divided by its sum.</source>
        <translation>与本组最优和最劣的距离，各列除以总和。</translation>
    </message>
    <message>
        <source>A weighted sum in which the best initiative on a criterion counts 1 there.</source>
        <translation>加权和：每项准则上最优的举措计 1。</translation>
    </message>
    <message>
        <source>A weighted sum in which the initiatives share out each criterion&apos;s weight.</source>
        <translation>加权和：各举措按份额分享每项准则的权重。</translation>
    </message>
    <message>
        <source>A weighted sum of values over the greatest, or of the least over values where less is better.</source>
        <translation>加权和：取值除以最大值；越小越好者则以最小值除以取值。</translation>
    </message>
    <message>
        <source>A product of values with their weights as exponents: a poor value is hardly made good elsewhere.</source>
        <translation>以权重为指数的乘积：某项过低难以由他项弥补。</translation>
    </message>
    <message>
        <source>Half a weighted sum, half a weighted product.</source>
        <translation>加权和与加权积各占一半。</translation>
    </message>
    <message>
        <source>A compromise between the good of the many (S) and the greatest regret (R).</source>
        <translation>在群体效用（S）与最大遗憾（R）之间折中。</translation>
    </message>
    <message>
        <source>Who beats whom on how much weight, however narrowly: outranking flows with the usual preference.</source>
        <translation>谁在多大权重上胜过谁（不论差距大小）：采用常用偏好函数的级别流量。</translation>
    </message>
    <message>
        <source>Where initiatives stand between an ideal and an anti-ideal, by ratios to both.</source>
        <translation>以与正、负理想解之比衡量所处位置。</translation>
    </message>
    <message>
        <source>How far initiatives are above and below the mean of all.</source>
        <translation>高于与低于均值的距离。</translation>
    </message>
    <message>
        <source>Benefits less costs, each column divided by the root of its squares.</source>
        <translation>效益减成本，各列除以平方和的平方根。</translation>
    </message>
    <message>
        <source>Benefits and costs are summed apart, and the costs shared out in inverse proportion.</source>
        <translation>效益与成本分别求和，成本按反比分摊。</translation>
    </message>
    <message>
        <source>The share of each in what an optimal initiative would reach.</source>
        <translation>相对最优举措的达成比例。</translation>
    </message>
    <message>
        <source>Three compromises between a weighted sum and a weighted product.</source>
        <translation>加权和与加权积之间的三种折中。</translation>
    </message>
    <message>
        <source>Distance from the worst: straight, and along the axes where that does not separate two.</source>
        <translation>与负理想解的距离：先取欧氏距离，难分时再取曼哈顿距离。</translation>
    </message>
    <message>
        <source>Distance from a border, the geometric mean of each column.</source>
        <translation>与边界（各列几何平均）的距离。</translation>
    </message>
    <message>
        <source>Distance from the best end of each criterion&apos;s own scale: like the fixed domain, it cannot reverse.</source>
        <translation>与各准则量表最优端的距离：与固定域一样不会逆序。</translation>
    </message>
    <message>
        <source>no order: it divides by values, and some are 0 or below</source>
        <translation>无法排序：需除以取值，而有取值不大于 0</translation>
    </message>
    <message>
        <source>no order: too few initiatives, or too much alike</source>
        <translation>无法排序：举措过少或过于相近</translation>
    </message>
    <message>
        <source>Not offered: COMET, RIM, ERVD and LoPM, which want reference values that a panel has not given; AROMAN, LMAW, MAIRCA, OCRA, PROBID, RAFSI and RAM, which have not been held against a published case here. COPRAS is our own, since pymcdm&apos;s counts costs in favour.</source>
        <translation>未提供：COMET、RIM、ERVD、LoPM（需要专家组未给出的参考值）；AROMAN、LMAW、MAIRCA、OCRA、PROBID、RAFSI、RAM（此处尚未以已发表算例核对）。COPRAS 为自行实现，因 pymcdm 的版本把成本计为有利。</translation>
    </message>
</context>
<context>
    <name>ViewpointsPage</name>
    <message>
        <source>Two sides</source>
        <translation>两地对比</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>次序对照</translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation>分歧所在</translation>
    </message>
    <message>
        <source>Compromise</source>
        <translation>折中方案</translation>
    </message>
    <message>
        <source>Now put the order into a plan.</source>
        <translation>下一步：把排序落实为计划。</translation>
    </message>
    <message>
        <source>TOPSIS leads</source>
        <translation>以 TOPSIS 为主</translation>
    </message>
    <message>
        <source>AHP leads</source>
        <translation>以 AHP 为主</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message>
        <source>each side by its own weights and scores</source>
        <translation>各方按自身的权重与评分</translation>
    </message>
    <message>
        <source>A comparison needs two sides whose experts have compared and scored.</source>
        <translation>须有两方的专家完成比较与评分，方可对比。</translation>
    </message>
    <message>
        <source>There are no two orders to compare yet</source>
        <translation>尚无两个可供对比的次序</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往“{step}”</translation>
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
        <translation>占整体结果的 {voice}%，占{side}的 {part}%。</translation>
    </message>
    <message>
        <source>{compared} comparisons and {rated} scores in this round.</source>
        <translation>本轮已有 {compared} 个比较、{rated} 个评分。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>First voice</source>
        <translation>第一方</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>第二方</translation>
    </message>
    <message>
        <source>What counts as high</source>
        <translation>何为靠前</translation>
    </message>
    <message>
        <source>A selection…</source>
        <translation>选定专家…</translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation>前 {count} 名</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Whole panel</source>
        <translation>整个专家组</translation>
    </message>
</context>
<context>
    <name>WalkChart</name>
    <message>
        <source>The order under these weights</source>
        <translation>此权重下的排序</translation>
    </message>
    <message>
        <source>{old} as it stands, {new} under these weights; rank {before}, now {after}; among the first {first} in {share} of the draws around them</source>
        <translation>现状 {old}，此权重下 {new}；原第 {before} 名，现第 {after} 名；在其附近 {share} 的抽样中位列前 {first} 名</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>第 {number} 梯队</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>walked</source>
        <translation>移动后</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>In first {count}</source>
        <translation>前 {count} 占比</translation>
    </message>
</context>
<context>
    <name>WalkPane</name>
    <message>
        <source>What if these mattered otherwise?</source>
        <translation>如果轻重有所不同？</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The others beside it follow in proportion; pinned ones stay. The mark below a slider is the panel&apos;s weight. Below a criterion, each slider is a share of it. Tiers and shares: {count} draws, each weight off by about 30 %, with the panel&apos;s scores; the tiers of Rank come from whole panels drawn anew, so there may be more or fewer of them. Nothing is written until you keep it.</source>
        <translation>同级的其余各项按比例跟随；固定的不动。滑块下的标记为专家组的权重。展开后，下级滑块为其在上级中的占比。梯队与占比：{count} 次抽样，每项权重约偏离 30%，评分不变；“排序”页的梯队来自整体重抽的专家组，因此数目可能不同。保存之前不写入研究。</translation>
    </message>
    <message>
        <source>{share} of all weight has changed hands.</source>
        <translation>已调整全部权重的 {share}。</translation>
    </message>
    <message>
        <source>These are the panel&apos;s weights.</source>
        <translation>此为专家组的权重。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>专家组</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>What {name} consists of</source>
        <translation>{name}的组成</translation>
    </message>
    <message>
        <source>{share} of {parent}, {weight} of all</source>
        <translation>占{parent}的 {share}，占全部的 {weight}</translation>
    </message>
</context>
<context>
    <name>WalkPresets</name>
    <message>
        <source>Put the sliders where a scenario has its weights</source>
        <translation>将滑块移到某个情景的权重</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
    <message>
        <source>Name these weights</source>
        <translation>为这些权重命名</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>存为情景</translation>
    </message>
    <message>
        <source>Back to a scenario…</source>
        <translation>回到某个情景…</translation>
    </message>
</context>
<context>
    <name>WeightBars</name>
    <message>
        <source>not yet known</source>
        <translation>尚未得出</translation>
    </message>
    <message>
        <source>side {share}</source>
        <translation>所在方 {share}</translation>
    </message>
    <message>
        <source>panel {share}</source>
        <translation>专家组 {share}</translation>
    </message>
    <message>
        <source>panel · {mark} side</source>
        <translation>专家组 · {mark} 所在方</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Contribution of each criterion</source>
        <translation>各准则的贡献</translation>
    </message>
    <message>
        <source>Not ranked: it has no value on</source>
        <translation>未排序，缺少以下准则的数值</translation>
    </message>
    <message>
        <source>Enter what is missing  ›</source>
        <translation>填写缺失的数值  ›</translation>
    </message>
    <message>
        <source>What must change for it to be among the first?  ›</source>
        <translation>须作何改变方可位列前茅？  ›</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>全部举措的均值</translation>
    </message>
    <message>
        <source>A click, or Enter, says why a criterion adds what it does.</source>
        <translation>单击或按 Enter，可查看某项准则贡献的由来。</translation>
    </message>
    <message>
        <source>Show the figures behind the score  ›</source>
        <translation>查看得分背后的计算  ›</translation>
    </message>
</context>
<context>
    <name>WhyRank</name>
    <message>
        <source>D⁺ {plus} to the ideal · D⁻ {minus} to the anti-ideal</source>
        <translation>距正理想解 D⁺ {plus} · 距负理想解 D⁻ {minus}</translation>
    </message>
    <message>
        <source>{own} of the AHP score; the mean of all is {mean}</source>
        <translation>占 AHP 得分中的 {own}；全部举措的均值为 {mean}</translation>
    </message>
    <message>
        <source>TOPSIS and AHP part by {gap} ranks: {topsis} and {ahp}</source>
        <translation>TOPSIS 与 AHP 相差 {gap} 名：第 {topsis} 与第 {ahp}</translation>
    </message>
    <message>
        <source>“{criterion}”, where it is above the mean, has most to do with it: at the mean, </source>
        <translation>主要与“{criterion}”有关，其数值高于均值；若等于均值，</translation>
    </message>
    <message>
        <source>“{criterion}”, where it is below the mean, has most to do with it: at the mean, </source>
        <translation>主要与“{criterion}”有关，其数值低于均值；若等于均值，</translation>
    </message>
    <message>
        <source>closeness · rank {rank} of {count}</source>
        <translation>贴近度 · 第 {rank} 名，共 {count} 项</translation>
    </message>
    <message>
        <source>AHP score · rank {rank} of {count}</source>
        <translation>AHP 得分 · 第 {rank} 名，共 {count} 项</translation>
    </message>
    <message>
        <source>No single criterion makes them part; several do so together.</source>
        <translation>分歧并非源于单一准则，而是数项准则共同所致。</translation>
    </message>
    <message>
        <source>both methods would rank it alike.</source>
        <translation>两种方法的排名将相同。</translation>
    </message>
    <message>
        <source>the methods would be one rank apart.</source>
        <translation>两种方法将仅差一名。</translation>
    </message>
    <message>
        <source>the methods would be {gap} ranks apart.</source>
        <translation>两种方法将相差 {gap} 名。</translation>
    </message>
    <message>
        <source>{side}: rank {rank}</source>
        <translation>{side}：第 {rank} 名</translation>
    </message>
    <message>
        <source>{side}: no ranking yet</source>
        <translation>{side}：尚无排序</translation>
    </message>
    <message>
        <source>The sides, by {method}</source>
        <translation>各方排名（{method}）</translation>
    </message>
    <message>
        <source>TOPSIS and AHP agree: rank {rank}</source>
        <translation>TOPSIS 与 AHP 一致：第 {rank} 名</translation>
    </message>
    <message>
        <source>TOPSIS and AHP nearly agree: ranks {topsis} and {ahp}</source>
        <translation>TOPSIS 与 AHP 基本一致：第 {topsis} 与第 {ahp}</translation>
    </message>
</context>
<context>
    <name>WindowFields</name>
    <message>
        <source>Ready from</source>
        <translation>最早启动</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>最迟完成</translation>
    </message>
    <message>
        <source>It cannot start before this quarter: a law in force, a building finished.</source>
        <translation>此季度之前无法启动：例如法规尚未生效、场地尚未建成。</translation>
    </message>
    <message>
        <source>It must have ended by the end of this quarter: a mandate, a grant.</source>
        <translation>须在此季度末之前完成：例如授权或资助到期。</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>WorkbookCommands</name>
    <message>
        <source>Study template</source>
        <translation>研究模板</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Set up from {file}.</source>
        <translation>已根据 {file} 建立研究。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over from the workbook; undo takes all of them back.</source>
        <translation>
            <numerusform>已从工作簿采用 %n 处更改；撤销可全部收回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookIn</name>
    <message>
        <source>Reading the workbook…</source>
        <translation>正在读取工作簿…</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>存为情景</translation>
    </message>
    <message>
        <source>Weights, scores, methods and rules go into a scenario called as the file; texts are taken over.</source>
        <translation>权重、评分、方法与规则存入以文件名命名的情景；文字内容直接采用。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change</source>
        <translation>
            <numerusform>将更改 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>采用 %n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a workbook that BayPath exported and that was edited in Excel. What it changes is shown first; nothing is taken over before you agree.</source>
        <translation>请选择由 BayPath 导出并在 Excel 中编辑过的工作簿。将先显示其更改，经您同意后才会采用。</translation>
    </message>
    <message>
        <source>Which workbook?</source>
        <translation>哪个工作簿？</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>选择工作簿…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>导出时</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>工作簿中</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the rest is a new study</source>
        <translation>其余内容已建立为新研究</translation>
    </message>
    <message>
        <source>nothing is set up yet</source>
        <translation>尚未建立研究</translation>
    </message>
</context>
<context>
    <name>WorkingFacts</name>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>WorkingView</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Tab-separated, with headings, as Excel takes it</source>
        <translation>以制表符分隔并含表头，可直接粘贴到 Excel</translation>
    </message>
    <message>
        <source>Tables of the method</source>
        <translation>方法的计算表</translation>
    </message>
</context>
<context>
    <name>_CauseLine</name>
    <message>
        <source>Scores on {criterion}: {one} {first}, {other} {second}.</source>
        <translation>{criterion}的评分：{one} {first}，{other} {second}。</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>查看评分</translation>
    </message>
    <message>
        <source>Furthest apart: {one} gave {first}, {other} gave {second}.</source>
        <translation>相差最大：{one}评 {first}，{other}评 {second}。</translation>
    </message>
    <message>
        <source>Weight of {criterion}: {one} {first}, {other} {second}.</source>
        <translation>{criterion}的权重：{one} {first}，{other} {second}。</translation>
    </message>
    <message>
        <source>{criterion} weighs {first} times as much as {rival} for {one}, {second} for {other}.</source>
        <translation>{criterion}与{rival}的权重之比：{one} {first}，{other} {second}。</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>查看比较</translation>
    </message>
</context>
<context>
    <name>_ConcessionCard</name>
    <message>
        <source>Concedes nothing: its own first {first} are taken.</source>
        <translation>无须让步：自身前 {first} 项全部入选。</translation>
    </message>
    <message>
        <source>Concedes {cost} of the score of its own first {first}.</source>
        <translation>让步：自身前 {first} 项得分的 {cost}。</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>接受</translation>
    </message>
</context>
<context>
    <name>_ExpertList</name>
    <message>
        <source>Experts who are heard</source>
        <translation>计入的专家</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Go to it</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>_PlanLine</name>
    <message>
        <source>Name of the plan</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>These rules stand now</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Return to it</source>
        <translation>恢复此方案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>_ReviewLine</name>
    <message>
        <source>Quarter of the review</source>
        <translation>评审季度</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>评审内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>_SetBlock</name>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Add to the set…</source>
        <translation>加入组合…</translation>
    </message>
    <message>
        <source>Reason for the rule</source>
        <translation>规则的理由</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>删除规则</translation>
    </message>
</context>
<context>
    <name>_SupportLine</name>
    <message>
        <source>Minimum support of {side}</source>
        <translation>{side}的最低支持度</translation>
    </message>
    <message>
        <source>The first {count} of the compromise average {average}.</source>
        <translation>折中方案前 {count} 名平均 {average}。</translation>
    </message>
    <message>
        <source>Kept: the first {count} of the compromise average {average}.</source>
        <translation>符合：折中方案前 {count} 名平均 {average}。</translation>
    </message>
    <message>
        <source>Broken: the first {count} of the compromise average only {average}.</source>
        <translation>不符：折中方案前 {count} 名平均仅 {average}。</translation>
    </message>
    <message>
        <source>Below it by themselves: {names}.</source>
        <translation>单独低于该值：{names}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none asked</source>
        <translation>不作要求</translation>
    </message>
</context>
</TS>
