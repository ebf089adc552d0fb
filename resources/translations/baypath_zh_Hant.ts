<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About BayPath</source>
        <translation>關於 BayPath</translation>
    </message>
    <message>
        <source>BayPath helps expert panels choose and phase co-operation initiatives: from pairwise comparisons and scores to weights, rankings by AHP and TOPSIS, and a blueprint in Excel.</source>
        <translation>BayPath 協助專家小組揀選合作措施並分期部署：由兩兩比較和評分出發，得出權重、AHP 與 TOPSIS 排序，以至 Excel 藍圖。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>自由軟件，採用 MIT 授權條款。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>Agree</source>
        <translation>凝聚共識</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>共識度</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>AIJ within a side</source>
        <translation>各方內部 AIJ</translation>
    </message>
    <message>
        <source>AIP within a side</source>
        <translation>各方內部 AIP</translation>
    </message>
    <message>
        <source>arithmetic mean across sides</source>
        <translation>各方之間算術平均</translation>
    </message>
    <message>
        <source>geometric mean across sides</source>
        <translation>各方之間幾何平均</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>第 {number} 輪</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位專家</numerusform>
        </translation>
    </message>
    <message>
        <source>Once experts have compared the criteria, this page says how far they agree and where they part.</source>
        <translation>專家比較各項準則後，本頁顯示他們的一致程度，以及分歧所在。</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往「{step}」</translation>
    </message>
    <message>
        <source>Nobody can agree on anything yet</source>
        <translation>尚未有可比較的判斷</translation>
    </message>
    <message>
        <source>Opposite answers</source>
        <translation>相反判斷</translation>
    </message>
    <message>
        <source>Before averaging, under “{node}”: {alarm}</source>
        <translation>取平均之前請注意，「{node}」之下：{alarm}</translation>
    </message>
    <message numerus="yes">
        <source>See %n opposite pair(s)</source>
        <translation>
            <numerusform>查看 %n 對相反判斷</numerusform>
        </translation>
    </message>
    <message>
        <source>Two experts who have compared are needed before anybody can agree.</source>
        <translation>至少需要兩位專家完成比較，方可衡量共識。</translation>
    </message>
    <message>
        <source>Over all criteria the panel agrees to {share} ({band}). Next: what follows from it.</source>
        <translation>就全部準則而言，專家小組共識度為 {share}（{band}）。下一步：查看由此得出的排序。</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>作答情況</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Judgements are averaged (AIJ)</source>
        <translation>個別判斷取平均（AIJ）</translation>
    </message>
    <message>
        <source>Priorities are averaged (AIP)</source>
        <translation>個別權重取平均（AIP）</translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation>算術平均</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>幾何平均</translation>
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
        <translation>尚未有人在兩輪中均作答。</translation>
    </message>
    <message>
        <source>Answers still move: {stable} of the items are stable, {changed} of the answers were changed. Another round is worth while.</source>
        <translation>回答仍在變化：{stable} 的項目穩定，{changed} 的回答有改動。值得再進行一輪。</translation>
    </message>
    <message>
        <source>Answers no longer move ({stable} of the items are stable), and people agree on {agreed} of them: you can stop here.</source>
        <translation>回答已趨穩定（{stable} 的項目穩定），且 {agreed} 的項目意見一致：可以到此為止。</translation>
    </message>
    <message>
        <source>Answers no longer move ({stable} of the items are stable), but people agree on only {agreed} of them: another round will not change that. Talk about those still apart, or record the difference.</source>
        <translation>回答已趨穩定（{stable} 的項目穩定），但只有 {agreed} 的項目意見一致：再進行一輪亦不會改變。請就仍有分歧的項目展開討論，或記錄分歧。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>給分</translation>
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
        <translation>{one}認為「{first}」的重要性是「{second}」的 {times} 倍；{other}則認為是 {ratio}。</translation>
    </message>
    <message>
        <source>{for_first} experts find “{first}” more important than “{second}”, {for_second} the opposite, each by {times} or more on average.</source>
        <translation>{for_first} 位專家認為「{first}」比「{second}」重要，{for_second} 位持相反意見，雙方平均強度均在 {times} 倍以上。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等，另有 {count} 位</translation>
    </message>
    <message>
        <source>Nobody has changed an answer in round {number} yet.</source>
        <translation>第 {number} 輪還沒有人修改答案。</translation>
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
        <translation>各節點的共識度</translation>
    </message>
    <message>
        <source>whole panel</source>
        <translation>整個專家小組</translation>
    </message>
    <message>
        <source>within {side}</source>
        <translation>{side}內部</translation>
    </message>
    <message>
        <source>between the sides</source>
        <translation>各方之間</translation>
    </message>
    <message>
        <source>Consensus S*</source>
        <translation>共識度 S*</translation>
    </message>
    <message>
        <source>S*</source>
        <translation>S*</translation>
    </message>
    <message>
        <source>All criteria, by weight</source>
        <translation>全部準則（按權重）</translation>
    </message>
    <message>
        <source>within {side}: {value}</source>
        <translation>{side}內部：{value}</translation>
    </message>
    <message>
        <source>between the sides: {value}</source>
        <translation>各方之間：{value}</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) with opposite answers</source>
        <translation>
            <numerusform>%n 對相反判斷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedGrid</name>
    <message>
        <source>asked</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不評分</translation>
    </message>
</context>
<context>
    <name>AskedView</name>
    <message>
        <source>Who scores what</source>
        <translation>誰評哪些</translation>
    </message>
    <message>
        <source>Space turns a cell. What a group does not score is missing, not zero; scores given before are kept and count again once they are asked for.</source>
        <translation>空白鍵切換。分組不評的準則按欠缺處理，不作零分；先前的評分予以保留，恢復評分後重新計入。</translation>
    </message>
</context>
<context>
    <name>AskingStrip</name>
    <message>
        <source>Asked under “{node}”</source>
        <translation>「{node}」之下的提問方式</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation>提問次序</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較內容</translation>
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
        <translation>資訊量最大者優先</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>SWOT findings</source>
        <translation>SWOT 因素</translation>
    </message>
    <message>
        <source>Every pair</source>
        <translation>逐對比較</translation>
    </message>
    <message>
        <source>Best–worst</source>
        <translation>最優—最劣法</translation>
    </message>
    <message>
        <source>Direct points</source>
        <translation>直接給分</translation>
    </message>
    <message>
        <source>Rank order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Every pair: n (n − 1) ÷ 2 questions, and contradictions show.</source>
        <translation>逐對比較：n (n − 1) ÷ 2 題，可發現矛盾。</translation>
    </message>
    <message>
        <source>Best–worst: the two extremes, then 2n − 3 pairs; contradictions show.</source>
        <translation>最優—最劣法：先定兩個極端，再答 2n − 3 對；可發現矛盾。</translation>
    </message>
    <message>
        <source>Direct points: one figure for each item; nothing checks them.</source>
        <translation>直接給分：每項一個數；無從檢驗。</translation>
    </message>
    <message>
        <source>Rank order: one key for each item; says nothing of how much.</source>
        <translation>排序：每項一鍵；不說明差距大小。</translation>
    </message>
</context>
<context>
    <name>AskingView</name>
    <message>
        <source>Your weights so far</source>
        <translation>閣下目前的權重</translation>
    </message>
    <message>
        <source>What is asked about</source>
        <translation>所問事項</translation>
    </message>
    <message>
        <source>Ring: this expert then. Band: the middle half of all. Line: their median.</source>
        <translation>圓圈：該專家當時的答案；色帶：全體答案的中間一半；直線：中位數。</translation>
    </message>
</context>
<context>
    <name>AssumptionsBar</name>
    <message>
        <source>weights set by hand</source>
        <translation>權重為人手設定</translation>
    </message>
    <message numerus="yes">
        <source>%n scores set by hand</source>
        <translation>
            <numerusform>%n 項評分為人手設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Not what the panel said: {what}. Sides and groups keep their own figures.</source>
        <translation>以下並非專家小組的意見：{what}。各方與各組仍用各自的數據。</translation>
    </message>
    <message>
        <source>Back to the panel&apos;s figures</source>
        <translation>回復專家小組的數據</translation>
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
        <translation>要讀取的問卷</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading ballots…</source>
        <translation>正在讀取問卷…</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>正在採用…</translation>
    </message>
    <message>
        <source>Read ballots</source>
        <translation>讀取問卷</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>其他檔案…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) read</source>
        <translation>
            <numerusform>已讀取 %n 份問卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change</source>
        <translation>
            <numerusform>將更改 %n 個回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answer(s)</source>
        <translation>
            <numerusform>採用 %n 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the workbooks that came back, or drop them on the window. What they change is shown first; nothing is taken over before you agree.</source>
        <translation>請選擇收回的活頁簿，或將其拖放至視窗。系統會先顯示將要更改的內容，經閣下同意後才會採用。</translation>
    </message>
    <message>
        <source>Which ballots?</source>
        <translation>讀取哪些問卷？</translation>
    </message>
    <message>
        <source>Choose ballots…</source>
        <translation>選擇問卷…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現時</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>問卷</translation>
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
        <translation>產生問卷</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>第 {number} 輪</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>One Excel workbook for each expert, to be filled in offline: names in the script chosen, lists to choose from, protected but for the answers. What has been answered already stands in it.</source>
        <translation>每位專家一個 Excel 活頁簿，可離線填寫：名稱使用所選文字，答案從清單中選擇，除答案外均受保護。已有的回答會預先填入。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>For</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有專家</translation>
    </message>
    <message>
        <source>Those who have not finished</source>
        <translation>尚未完成的專家</translation>
    </message>
    <message numerus="yes">
        <source>Ask the SWOT findings too: %n pair(s) on a sheet of their own</source>
        <translation>
            <numerusform>同時比較 SWOT 各項（另設一張工作表，共 %n 對）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>選擇資料夾並產生…</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s), each named by its expert&apos;s code. No file is replaced.</source>
        <translation>
            <numerusform>共 %n 個活頁簿，均以專家編號命名，不會覆寫任何檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {number} is closed. Ballots are written for a round that is open.</source>
        <translation>第 {number} 輪已結束。問卷只能為進行中的輪次產生。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Where to write the ballots</source>
        <translation>問卷的存放位置</translation>
    </message>
    <message>
        <source>Writing ballots…</source>
        <translation>正在產生問卷…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) written to {folder}</source>
        <translation>
            <numerusform>已將 %n 份問卷寫入 {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the panel yet, so there is nobody to write a ballot for.</source>
        <translation>專家小組尚無專家，因此無需產生問卷。</translation>
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
        <translation>觀念</translation>
    </message>
</context>
<context>
    <name>BarriersPane</name>
    <message>
        <source>Barriers</source>
        <translation>壁壘</translation>
    </message>
    <message>
        <source>Initiatives that bear on the barrier</source>
        <translation>針對該壁壘的措施</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>隨時間的覆蓋率</translation>
    </message>
    <message>
        <source>Coverage is the strength delivered as a share of the strength of all initiatives that bear on a barrier (1 touches it, 2 loosens it, 3 breaks through). For a side, each initiative counts by what it is worth to that side. Strengths are set in step 1, Problem.</source>
        <translation>覆蓋率是已完成措施的力度佔針對該壁壘全部措施力度的比例（1 觸及，2 鬆動，3 突破）。按各方計算時，每項措施以其對該方的價值計入。力度在第 1 步「問題」中設定。</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>壁壘</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>措施數目</translation>
    </message>
    <message>
        <source>Eased from</source>
        <translation>開始鬆動</translation>
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
        <translation>針對該壁壘：{barrier}</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
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
        <translation>覆蓋率</translation>
    </message>
</context>
<context>
    <name>BlueprintLayout</name>
    <message>
        <source>Illustrative sample data</source>
        <translation>示例數據（僅供說明）</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>匯出至 Excel…</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>安排理由</translation>
    </message>
    <message>
        <source>Gantt</source>
        <translation>甘特圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>藍圖</translation>
    </message>
    <message>
        <source>Spend by quarter, {unit}</source>
        <translation>各季度開支（{unit}）</translation>
    </message>
    <message>
        <source>Spent of budget</source>
        <translation>開支／預算</translation>
    </message>
    <message>
        <source>T shows the plan as a table, and as a chart again</source>
        <translation>按 T 在表格與圖之間切換</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Value for money</source>
        <translation>資金與價值</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>壁壘</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>方案比較</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部欄目</translation>
    </message>
    <message>
        <source>What stands in its way is said above. Once that is mended, this tab tells what the plan comes to.</source>
        <translation>原因見上方提示；解決後，此處即顯示方案的結果。</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>尚無方案</translation>
    </message>
</context>
<context>
    <name>BlueprintPage</name>
    <message>
        <source>Drawn as it is decided; no plan keeps all rules</source>
        <translation>按現有決定繪製；沒有方案能符合全部規則</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>正在尋找最優方案…</translation>
    </message>
    <message>
        <source>Planning was cancelled; what is drawn does not follow your latest change.</source>
        <translation>規劃已取消；圖中內容尚未反映閣下最近的變更。</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新規劃</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往「{step}」</translation>
    </message>
    <message>
        <source>Nothing to plan yet</source>
        <translation>尚無可規劃的內容</translation>
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
        <translation>誰回答了甚麼</translation>
    </message>
    <message>
        <source>Write ballots…</source>
        <translation>產生問卷…</translation>
    </message>
    <message>
        <source>Read ballots…</source>
        <translation>讀取問卷…</translation>
    </message>
    <message>
        <source>Projector  (F5)</source>
        <translation>投影  (F5)</translation>
    </message>
    <message>
        <source>Reveal results</source>
        <translation>公佈結果</translation>
    </message>
    <message>
        <source>Hide results</source>
        <translation>隱藏結果</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Worst CR</source>
        <translation>最大 CR</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing.</source>
        <translation>
            <numerusform>尚欠 %n 個回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>{cr} under “{node}”</source>
        <translation>{cr}，位於「{node}」之下</translation>
    </message>
    <message>
        <source>{node}: {count} missing</source>
        <translation>{node}：欠 {count} 個</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>%n 位專家中已有 {answered} 位全部作答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodiesFields</name>
    <message>
        <source>Add a body…</source>
        <translation>新增部門…</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>牽頭</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>協作</translation>
    </message>
    <message>
        <source>Click to let it lead.</source>
        <translation>按一下設為牽頭部門。</translation>
    </message>
</context>
<context>
    <name>BudgetFields</name>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Budget, {unit}</source>
        <translation>預算（{unit}）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不設上限</translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>What a body can lead at once</source>
        <translation>部門同時牽頭上限</translation>
    </message>
    <message>
        <source>Type the most initiatives that a lead body can run in the same quarter; blank for no limit.</source>
        <translation>填寫牽頭部門在同一季度最多可推行的措施數目；留空表示不限。</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>牽頭部門</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所屬方</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牽頭數目</translation>
    </message>
    <message>
        <source>At once now</source>
        <translation>現時同時進行</translation>
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
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The earlier state</source>
        <translation>先前狀態</translation>
    </message>
    <message>
        <source>The later state</source>
        <translation>其後狀態</translation>
    </message>
    <message>
        <source>Moves by cause</source>
        <translation>按原因列出的名次變動</translation>
    </message>
    <message>
        <source>The steps of the selected initiative</source>
        <translation>所選措施的逐步變化</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>計算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Ranking the states in between…</source>
        <translation>正在為中間狀態排名…</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原名次</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>現名次</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>兩個狀態相同。</translation>
    </message>
    <message>
        <source>They differ, but no initiative moves.</source>
        <translation>兩者不同，但沒有措施變動名次。</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives move, mostly through: {cause}.</source>
        <translation>
            <numerusform>%n 項措施名次變動，主要由於：{cause}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步變化</translation>
    </message>
    <message>
        <source>Select an initiative to see what moved it.</source>
        <translation>選擇一項措施，查看其變動原因。</translation>
    </message>
    <message>
        <source>{cause}: rank {rank}</source>
        <translation>{cause}：第 {rank} 名</translation>
    </message>
    <message>
        <source>Rank {before} before, {after} after; each cause is exchanged in turn, from the top down.</source>
        <translation>原第 {before} 名，現第 {after} 名；各原因由上而下依次替換。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The study now</source>
        <translation>研究現況</translation>
    </message>
    <message>
        <source>What the panel said</source>
        <translation>專家小組的意見</translation>
    </message>
    <message>
        <source>Scenario: {name}</source>
        <translation>情景：{name}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第 {number} 輪</translation>
    </message>
    <message>
        <source>Snapshot: {name}</source>
        <translation>快照：{name}</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>尚無可比較的狀態</translation>
    </message>
    <message>
        <source>Keep a scenario or a snapshot, or open a second round, and this page tells what moved every rank.</source>
        <translation>請儲存情景或快照，或開啟第二輪；本頁隨後說明各項名次因何變動。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>未能寫入圖片：%1</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Experts</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較內容</translation>
    </message>
    <message>
        <source>CR here</source>
        <translation>此處 CR</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Compared under</source>
        <translation>比較範圍</translation>
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
        <translation>兩兩比較</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>逐題</translation>
    </message>
    <message>
        <source>Matrix  (m)</source>
        <translation>矩陣  (m)</translation>
    </message>
    <message>
        <source>Scores&apos; weights  (w)</source>
        <translation>評分的權重  (w)</translation>
    </message>
    <message>
        <source>Panel&apos;s weights  (g)</source>
        <translation>專家小組權重  (g)</translation>
    </message>
    <message>
        <source>How it is asked  (h)</source>
        <translation>提問方式  (h)</translation>
    </message>
    <message>
        <source>Questions answered by this expert</source>
        <translation>該專家已答的問題</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Answer with 1–9, or press ? to leave this question open.</source>
        <translation>請按 1–9 作答；按 ? 可暫時略過此題。</translation>
    </message>
    <message>
        <source>This is not answered completely yet.</source>
        <translation>此題尚未答完。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Row “{row}”, column “{column}”: {words} Nothing was changed.</source>
        <translation>「{row}」列、「{column}」欄：{words}未作任何變更。</translation>
    </message>
    <message>
        <source>The copied cells do not fit here: the matrix has {count} rows and columns.</source>
        <translation>所複製的儲存格與此處不符：矩陣的列數與欄數均為 {count}。</translation>
    </message>
    <message>
        <source>{upper} does not fit {lower} the other way round; one must be the reciprocal of the other.</source>
        <translation>{upper} 與反向的 {lower} 不符，兩者須互為倒數。</translation>
    </message>
    <message>
        <source>{value} is outside the scale from 1/9 to 9.</source>
        <translation>{value} 超出 1/9 至 9 的尺度。</translation>
    </message>
    <message>
        <source>an item compared with itself must be 1.</source>
        <translation>與自身比較須為 1。</translation>
    </message>
    <message>
        <source>Question {number} of {count} under “{node}”</source>
        <translation>「{node}」之下，第 {number} 題，共 {count} 題</translation>
    </message>
    <message>
        <source>This expert has answered every question.</source>
        <translation>該專家已答完所有問題。</translation>
    </message>
    <message>
        <source>Go on to Score</source>
        <translation>前往「評分」</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>前往查看</translation>
    </message>
    <message>
        <source>{item} in round {round}: you {answer}</source>
        <translation>第 {round} 輪，{item}：閣下 {answer}</translation>
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
        <translation>「{node}」之下的判斷也互相矛盾。</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>約餘 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>How important is it to keep this low?</source>
        <translation>請判斷：將此項維持在低水平有多重要？</translation>
    </message>
    <message>
        <source>Which matters more for the choice of initiatives, and by how much?</source>
        <translation>就選取措施而言，哪一項較重要？重要多少？</translation>
    </message>
    <message>
        <source>Is this the order that you mean?</source>
        <translation>次序是否如閣下所想？</translation>
    </message>
    <message>
        <source>What matters more for the choice of initiatives</source>
        <translation>就選取措施而言，何者較重要</translation>
    </message>
    <message>
        <source>Which matters more for “{name}”, and by how much?</source>
        <translation>就「{name}」而言，哪一項較重要？重要多少？</translation>
    </message>
    <message>
        <source>What matters more for “{name}”</source>
        <translation>就「{name}」而言，何者較重要</translation>
    </message>
    <message>
        <source>{first} over {second}: between {lower} and {upper}</source>
        <translation>「{first}」比「{second}」：介乎{lower}與{upper}之間</translation>
    </message>
    <message>
        <source>{first} over {second}: {ratio}</source>
        <translation>「{first}」比「{second}」：{ratio}</translation>
    </message>
    <message>
        <source>(limit {limit}; random index: {table})</source>
        <translation>（臨界值 {limit}；隨機指數：{table}）</translation>
    </message>
    <message>
        <source>CR {cr}, within {limit} (random index: {table})</source>
        <translation>CR {cr}，未超過 {limit}（隨機指數：{table}）</translation>
    </message>
    <message>
        <source>Which does better on “{name}”, and by how much?</source>
        <translation>就「{name}」而言，哪一項較好？好多少？</translation>
    </message>
    <message>
        <source>Which does better on “{name}”</source>
        <translation>就「{name}」而言，何者較好</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>同樣好</translation>
    </message>
    <message>
        <source>moderately better</source>
        <translation>略好</translation>
    </message>
    <message>
        <source>strongly better</source>
        <translation>明顯較好</translation>
    </message>
    <message>
        <source>very strongly better</source>
        <translation>好得多</translation>
    </message>
    <message>
        <source>extremely better</source>
        <translation>絕對較好</translation>
    </message>
    <message>
        <source>{first} over {second}: {ratio} times</source>
        <translation>「{first}」為「{second}」的 {ratio} 倍</translation>
    </message>
    <message>
        <source>Both are {strength}</source>
        <translation>兩者{strength}</translation>
    </message>
    <message>
        <source>{first} is {strength} than {second}</source>
        <translation>「{first}」比「{second}」{strength}</translation>
    </message>
    <message>
        <source>{first} and {second}: equal</source>
        <translation>「{first}」與「{second}」：同等</translation>
    </message>
    <message>
        <source>CR {cr}, above {limit} (random index: {table})</source>
        <translation>CR {cr}，高於 {limit}（隨機指數：{table}）</translation>
    </message>
    <message>
        <source>all {count}: median {median}, half of them between {one} and {other}</source>
        <translation>全體 {count} 人：中位數 {median}，半數介乎 {one} 與 {other} 之間</translation>
    </message>
    <message>
        <source>Add the experts who judge; each of them answers the questions here.</source>
        <translation>請加入參與評審的專家；每位專家都在此作答。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>The quarters of SWOT and the findings within each are compared here once there are some.</source>
        <translation>有了 SWOT 因素後，即可在此比較各象限及其中的因素。</translation>
    </message>
    <message>
        <source>Each pair of criteria under the goal, or under one of them, is asked here.</source>
        <translation>目標之下或同一準則之下的每一對準則，都在此逐一提問。</translation>
    </message>
    <message>
        <source>Nobody sits on the panel yet</source>
        <translation>專家小組尚無專家</translation>
    </message>
    <message>
        <source>Round {round}, you: {answer}</source>
        <translation>第 {round} 輪，閣下：{answer}</translation>
    </message>
    <message>
        <source>too few answers for a spread that gives nobody away</source>
        <translation>答案太少，為免洩露個人意見，不顯示分布</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>尚無可比較的內容</translation>
    </message>
    <message>
        <source>Add experts</source>
        <translation>新增專家</translation>
    </message>
    <message>
        <source>Look at the problem</source>
        <translation>查看問題</translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation>新增準則</translation>
    </message>
    <message>
        <source>Asked under “{node}”</source>
        <translation>正在回答「{node}」之下的問題</translation>
    </message>
    <message>
        <source>Which comes next?</source>
        <translation>下一位是哪一項？</translation>
    </message>
    <message>
        <source>Quarters of SWOT</source>
        <translation>SWOT 四個象限</translation>
    </message>
    <message>
        <source>Which quarter of SWOT matters more, and by how much?</source>
        <translation>SWOT 的哪個象限較重要？重要多少？</translation>
    </message>
    <message>
        <source>How many points is each worth for the choice?</source>
        <translation>就選取措施而言，各值多少分？</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同等</translation>
    </message>
    <message>
        <source>Which does least well on “{name}”?</source>
        <translation>就「{name}」而言，哪一項最差？</translation>
    </message>
    <message>
        <source>Which does best on “{name}”?</source>
        <translation>就「{name}」而言，哪一項最好？</translation>
    </message>
    <message>
        <source>How many points is each worth for “{name}”?</source>
        <translation>就「{name}」而言，各值多少分？</translation>
    </message>
    <message>
        <source>Which finding under “{name}” matters more, and by how much?</source>
        <translation>「{name}」之下，哪一項因素較重要？重要多少？</translation>
    </message>
    <message>
        <source>Which matters least for the choice?</source>
        <translation>就選取措施而言，哪一項最不重要？</translation>
    </message>
    <message>
        <source>Which matters most for the choice?</source>
        <translation>就選取措施而言，哪一項最重要？</translation>
    </message>
    <message>
        <source>Which matters least for “{name}”?</source>
        <translation>就「{name}」而言，哪一項最不重要？</translation>
    </message>
    <message>
        <source>Which matters most for “{name}”?</source>
        <translation>就「{name}」而言，哪一項最重要？</translation>
    </message>
    <message>
        <source>How many points for each on “{name}”?</source>
        <translation>就「{name}」而言，各得多少分？</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>What has changed since</source>
        <translation>其後的變化</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>當時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Nothing differs from “{name}”.</source>
        <translation>與「{name}」沒有差異。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>已改的回答</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Ranks, weights and scores are compared once the results are revealed.</source>
        <translation>公佈結果後才比較名次、權重與評分。</translation>
    </message>
    <message>
        <source>Changed since “{name}”: {counts}.</source>
        <translation>自「{name}」以來的差異：{counts}。</translation>
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
        <translation>折衷方案</translation>
    </message>
    <message>
        <source>Each initiative counts by the score of the side that likes it less; the highest of these come first.</source>
        <translation>每項措施按支持度較低一方的得分計；得分高者居前。</translation>
    </message>
    <message>
        <source>Compromise</source>
        <translation>折衷方案</translation>
    </message>
    <message>
        <source>who likes it less</source>
        <translation>支持度較低的一方</translation>
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
        <translation>若取首 {first} 項</translation>
    </message>
    <message>
        <source>A rule of minimum support at {support} leaves exactly these.</source>
        <translation>若規定支持度不低於 {support}，入選的正是這些措施。</translation>
    </message>
    <message>
        <source>With the normalisation chosen, a score does not mean the same for both sides.</source>
        <translation>按所選的標準化方法，同一得分對雙方的含義並不相同。</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>入選</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未入選</translation>
    </message>
    <message>
        <source>✗ below the minimum support of a side</source>
        <translation>✗ 低於一方的最低支持度</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Undo the latest change</source>
        <translation>復原最近的更改</translation>
    </message>
    <message>
        <source>No plan keeps all of these rules at once. Relax one of them:</source>
        <translation>以下規則無法同時滿足，請放寬其中一項：</translation>
    </message>
</context>
<context>
    <name>ConsistencyStrip</name>
    <message>
        <source>limit {limit}</source>
        <translation>臨界值 {limit}</translation>
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
        <translation>堅持原判斷  (n)</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why? Enter keeps the reason, Esc gives up</source>
        <translation>理由為何？按 Enter 保留，按 Esc 放棄</translation>
    </message>
    <message>
        <source>Reason for standing by the answers</source>
        <translation>堅持原判斷的理由</translation>
    </message>
    <message>
        <source>Change {given} to {proposed}: CR falls from {before} to {after}. {limit}</source>
        <translation>將 {given} 改為 {proposed}：CR 由 {before} 降至 {after}{limit}。</translation>
    </message>
    <message>
        <source>Change to {ratio}  (y)</source>
        <translation>改為 {ratio}  (y)</translation>
    </message>
    <message>
        <source>Not enough answers yet</source>
        <translation>判斷尚不足夠</translation>
    </message>
    <message>
        <source>These answers contradict each other a little</source>
        <translation>這些判斷略有矛盾</translation>
    </message>
    <message>
        <source>No single change would make them fit better.</source>
        <translation>單改任何一個判斷都無法改善一致性。</translation>
    </message>
    <message>
        <source>These answers fit together</source>
        <translation>這些判斷互相一致</translation>
    </message>
    <message>
        <source>You stand by these answers</source>
        <translation>閣下堅持這些判斷</translation>
    </message>
    <message>
        <source>Three answers do not fit together</source>
        <translation>三個判斷互不相符</translation>
    </message>
    <message>
        <source>One answer does not fit the others</source>
        <translation>有一個判斷與其他判斷不符</translation>
    </message>
    <message>
        <source>but {answer}</source>
        <translation>但{answer}</translation>
    </message>
    <message>
        <source>CR with each possible answer:</source>
        <translation>各種回答對應的 CR：</translation>
    </message>
    <message>
        <source>Kept with the reason: “{reason}”</source>
        <translation>保留，理由：「{reason}」</translation>
    </message>
    <message>
        <source>Weights appear once all items are linked.</source>
        <translation>各項互相連通後即可得出權重。</translation>
    </message>
</context>
<context>
    <name>CorePane</name>
    <message>
        <source>Core index</source>
        <translation>核心指數</translation>
    </message>
    <message>
        <source>The core index is the share of panels drawn from the real one (experts drawn with replacement, with their weights and scores) in whose best plan under the same rules an initiative stands. Enter shows an initiative in the plan.</source>
        <translation>核心指數：對專家小組有放回抽樣（連同其權重與評分），在相同規則下該措施列入最優方案的抽樣比例。按 Enter 鍵可在藍圖中查看該措施。</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>計算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>Planning for each drawn panel…</source>
        <translation>正在為各抽樣專家小組編製方案…</translation>
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
        <translation>邊緣</translation>
    </message>
    <message>
        <source>exterior</source>
        <translation>外圍</translation>
    </message>
    <message>
        <source>Over {draws} drawn panels, {core} initiatives are core (in every best plan), {borderline} borderline and {exterior} exterior (in none).</source>
        <translation>在 {draws} 次抽樣中，{core} 項措施為核心（每次均列入），{borderline} 項為邊緣，{exterior} 項為外圍（從未列入）。</translation>
    </message>
    <message>
        <source>Better evidence is worth most on: {names}.</source>
        <translation>最值得補充依據的是：{names}。</translation>
    </message>
    <message>
        <source>{count} of these plans are not proven the best.</source>
        <translation>其中 {count} 個方案未證明為最優。</translation>
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
        <translation>BayPath 內部出現問題</translation>
    </message>
    <message>
        <source>Your study is safe: every edit that was acknowledged is on disk. You can go on working. If it happens again, send us the report.</source>
        <translation>閣下的研究安全無恙：凡已確認的修改均已寫入磁碟。閣下可以繼續工作。如再次出現，請把報告傳送給我們。</translation>
    </message>
    <message>
        <source>The report is also kept in {path}</source>
        <translation>報告同時儲存於 {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>CriteriaPane</name>
    <message>
        <source>Criterion</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>What matters?</source>
        <translation>看重甚麼？</translation>
    </message>
    <message>
        <source>Add the first criterion</source>
        <translation>新增第一個準則</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has answers of %n expert(s), which go with it.</source>
        <translation>
            <numerusform>「{name}」已有 %n 位專家的回答，將一併刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然刪除</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新準則</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>仍然合併</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Name the criteria that an initiative is judged by: first the main ones, then what each consists of. Three to nine under one heading can be compared well. A list from Excel can be pasted here.</source>
        <translation>寫下評審措施的準則：先列主要準則，再列各自的組成。同一層下三至九項最便於比較。Excel 的清單可直接貼到這裏。</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>What the facilitator says to keep it apart</source>
        <translation>主持人如何說明它與相鄰準則的分別</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>研究名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>The question that is decided</source>
        <translation>要決定的問題</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新指標</translation>
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
        <translation>點位於</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>價值為</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>新增點</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>刪除點</translation>
    </message>
    <message>
        <source>Where the point stands</source>
        <translation>點的位置</translation>
    </message>
    <message>
        <source>What it is worth, 0 to 1</source>
        <translation>價值，0 至 1</translation>
    </message>
    <message>
        <source>Value curve</source>
        <translation>價值曲線</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Drag a point, or go to it with Left and Right: Up and Down change its worth, with Shift the others move it. Double-click or Ins adds one.</source>
        <translation>拖動點，或用左右鍵選點：上下鍵改變價值，按住 Shift 用左右鍵移動。雙擊或按 Ins 新增點。</translation>
    </message>
    <message>
        <source>Ten times as much is always one step, wherever it starts.</source>
        <translation>無論起點，十倍總是一級。</translation>
    </message>
    <message>
        <source>Every unit counts alike. Choose steps or a curve to say otherwise.</source>
        <translation>每個單位同等計算。如需不同，請選擇分級或曲線。</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>What the scores themselves say of weights</source>
        <translation>評分本身所反映的權重</translation>
    </message>
    <message>
        <source>The panel&apos;s weights beside those of the scores</source>
        <translation>專家小組權重與評分所得權重對照</translation>
    </message>
    <message>
        <source>Entropy: a criterion weighs more, the more unevenly the initiatives&apos; values lie on it.</source>
        <translation>熵權法：各措施在某準則上的取值越不均勻，該準則權重越大。</translation>
    </message>
    <message>
        <source>CRITIC: it weighs more, the more the initiatives differ on it and the less it repeats others.</source>
        <translation>CRITIC：各措施在某準則上差異越大、且與其他準則重複越少，該準則權重越大。</translation>
    </message>
    <message>
        <source>MEREC: it weighs more, the more the initiatives&apos; overall performance changes without it.</source>
        <translation>MEREC：剔除某準則後各措施的整體表現變化越大，該準則權重越大。</translation>
    </message>
    <message>
        <source>They ask nobody and measure contrast, not importance: something to talk about, never a substitute. ρ is Spearman&apos;s correlation with the panel&apos;s weights. Each criterion stands on one scale from its worst end to its best, as the ranking sees it.</source>
        <translation>這些方法不徵詢任何人，量度的是差異而非重要性：可供討論，不能取代專家判斷。ρ 為與專家小組權重的斯皮爾曼相關係數。每項準則均按排序所用的方式，置於由最差端至最佳端的同一尺度上。</translation>
    </message>
    <message>
        <source>The scores of at least {count} initiatives are needed.</source>
        <translation>至少需要 {count} 項措施的評分。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵權法</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>尚未得出</translation>
    </message>
    <message>
        <source>from comparisons</source>
        <translation>由兩兩比較得出</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>整個專家小組</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>結果尚未公佈</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>No decision: the plan finds its place</source>
        <translation>未作決定：由規劃安排</translation>
    </message>
    <message>
        <source>Must be in the plan</source>
        <translation>必須列入</translation>
    </message>
    <message>
        <source>Must not be in the plan</source>
        <translation>不得列入</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>開始於</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早於</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Quarter of the decision</source>
        <translation>決定的季度</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>決定的理由</translation>
    </message>
</context>
<context>
    <name>DecisionLayout</name>
    <message>
        <source>Close the table</source>
        <translation>關閉表格</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 鍵</translation>
    </message>
    <message>
        <source>Save the ranking…</source>
        <translation>儲存排序…</translation>
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
        <translation>表格未說明各準則的量表兩端，故理想解取自現有備選方案。檔案只讀取，從不改動。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Spearman: 1 is the same order, −1 the reverse</source>
        <translation>斯皮爾曼系數：1 表示次序相同，−1 表示完全相反</translation>
    </message>
    <message>
        <source>Weighted Spearman: as ρ, with the first places counting more</source>
        <translation>加權斯皮爾曼：同 ρ，但名次越前權重越大</translation>
    </message>
    <message>
        <source>WS, 0 to 1: a difference counts half as much from one place to the next</source>
        <translation>WS（0 至 1）：名次每後移一位，差異的權重減半</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ-b: pairs in the same order against pairs in opposite order</source>
        <translation>肯德爾 τ-b：同序對與逆序對之比</translation>
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
            <numerusform>%n 個備選方案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 項準則</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>備選方案</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已寫入 {path}</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在讀取表格…</translation>
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
        <translation>備選方案</translation>
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
        <translation>權重</translation>
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
        <translation>備選方案過多，不比較各方法。</translation>
    </message>
    <message>
        <source>Compromise set: {members}</source>
        <translation>折衷解集：{members}</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions and dates</source>
        <translation>決定與日期</translation>
    </message>
    <message>
        <source>None yet: drag a bar of the chart, or decide beside it.</source>
        <translation>尚無：可在圖上拖動橫條，或在旁邊作出決定。</translation>
    </message>
    <message>
        <source>Go to an initiative to change what is decided about it.</source>
        <translation>前往相應措施即可更改決定。</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Score {rating} lies between the words above.</source>
        <translation>評分 {rating} 介乎以上說明之間。</translation>
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
        <translation>愈大愈好</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>愈小愈好</translation>
    </message>
</context>
<context>
    <name>DrawChoice</name>
    <message>
        <source>Panels like this one</source>
        <translation>同類專家小組</translation>
    </message>
    <message>
        <source>Around the panel&apos;s weights</source>
        <translation>專家小組權重附近</translation>
    </message>
    <message>
        <source>Any weights at all</source>
        <translation>任意權重</translation>
    </message>
    <message>
        <source>Noise in the comparisons</source>
        <translation>比較判斷的誤差</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>評分的離散</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>抽樣方式</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>熱圖</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>條形</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>兩兩對比</translation>
    </message>
    <message>
        <source>Central weights</source>
        <translation>中心權重</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>顯示方式</translation>
    </message>
    <message>
        <source>{count} panels of the same kind, drawn from each side</source>
        <translation>從各方抽取 {count} 個同類專家小組</translation>
    </message>
    <message>
        <source>{count} weightings, each weight off by about {percent} %; the panel&apos;s scores</source>
        <translation>{count} 組權重，每項約偏離 {percent}%；評分用專家小組的</translation>
    </message>
    <message>
        <source>{count} weightings drawn evenly from all there are; the panel&apos;s scores</source>
        <translation>從所有可能的權重中均勻抽取 {count} 組；評分用專家小組的</translation>
    </message>
    <message>
        <source>{count} times the same experts, each comparison off by about {percent} %</source>
        <translation>同一批專家重複 {count} 次，每次比較約偏離 {percent}%</translation>
    </message>
    <message>
        <source>{count} times the scores, as far apart as the experts&apos;; the panel&apos;s weights</source>
        <translation>按專家評分的離散程度抽取 {count} 次評分；權重用專家小組的</translation>
    </message>
</context>
<context>
    <name>DrawViews</name>
    <message>
        <source>How often each initiative takes each rank</source>
        <translation>各項措施取得各名次的頻率</translation>
    </message>
    <message>
        <source>How often each initiative takes each rank, as bars</source>
        <translation>各項措施取得各名次的頻率（條形）</translation>
    </message>
    <message>
        <source>How often each initiative beats each other one</source>
        <translation>各項措施勝過其他措施的頻率</translation>
    </message>
    <message>
        <source>The weights that put each initiative first</source>
        <translation>使各項措施排在第一的權重</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>95 % of draws</source>
        <translation>95% 抽樣</translation>
    </message>
    <message>
        <source>Rank {rank}: {share} of the draws</source>
        <translation>第 {rank} 名：佔抽樣的 {share}</translation>
    </message>
    <message>
        <source>of the draws give this rank; blank: less than 0.5 %</source>
        <translation>的抽樣得到該名次；空白：不足 0.5%</translation>
    </message>
    <message>
        <source>the rank; its length: how often</source>
        <translation>名次；長度表示頻率</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>第 {number} 梯隊</translation>
    </message>
    <message>
        <source>{one} beats {other} in {share} of the draws</source>
        <translation>{one} 在 {share} 的抽樣中勝過 {other}</translation>
    </message>
    <message>
        <source>of the draws put the row above the column</source>
        <translation>的抽樣中行優於列</translation>
    </message>
    <message>
        <source>{name} · p {confidence}</source>
        <translation>{name} · p {confidence}</translation>
    </message>
    <message>
        <source>mean weight where it comes first; p: how often it is first then, scores drawn</source>
        <translation>排第一時的平均權重；p：此時評分抽樣中排第一的頻率</translation>
    </message>
    <message>
        <source>mean weight where it comes first; p: how often it is first then, over the first {count} draws</source>
        <translation>排第一時的平均權重；p：此時在首 {count} 次抽樣中排第一的頻率</translation>
    </message>
    <message>
        <source>The weights as they stand</source>
        <translation>現有權重</translation>
    </message>
</context>
<context>
    <name>DrillFacts</name>
    <message>
        <source>recused</source>
        <translation>已迴避</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不在評分範圍</translation>
    </message>
    <message>
        <source>not my field</source>
        <translation>非本人範疇</translation>
    </message>
    <message>
        <source>{share} of the whole panel&apos;s voice</source>
        <translation>佔整個專家小組話語權的 {share}</translation>
    </message>
    <message>
        <source>Go to these comparisons</source>
        <translation>查看這些比較</translation>
    </message>
    <message>
        <source>Has not compared it with anything.</source>
        <translation>尚未將其與任何準則比較。</translation>
    </message>
    <message>
        <source>Go to this score</source>
        <translation>查看這項評分</translation>
    </message>
    <message>
        <source>Go to the comparisons of the initiatives</source>
        <translation>查看措施的兩兩比較</translation>
    </message>
    <message>
        <source>Score: {said}</source>
        <translation>評分：{said}</translation>
    </message>
    <message>
        <source>Under “{node}”:</source>
        <translation>在「{node}」之下：</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}</source>
        <translation>一致性比率 {ratio}</translation>
    </message>
    <message>
        <source>Points: {given}</source>
        <translation>給分：{given}</translation>
    </message>
    <message>
        <source>Order: {given}</source>
        <translation>排序：{given}</translation>
    </message>
    <message>
        <source>It weighs {weight} of the whole: {local} of “{parent}”.</source>
        <translation>佔總權重的 {weight}，即「{parent}」的 {local}。</translation>
    </message>
    <message>
        <source>It adds {own} to the AHP score; the mean of all is {mean}.</source>
        <translation>對 AHP 得分貢獻 {own}；各措施平均值為 {mean}。</translation>
    </message>
    <message>
        <source>Its score is {value} on the scale from {low} to {high}; {count} experts of the panel scored it.</source>
        <translation>評分為 {value}（量表 {low} 至 {high}）；專家小組中有 {count} 位專家評分。</translation>
    </message>
    <message>
        <source>AHP: local priority {local} × weight {weight} = {added}.</source>
        <translation>AHP：局部優先級 {local} × 權重 {weight} = {added}。</translation>
    </message>
    <message>
        <source>TOPSIS: normalised {normalised}, weighted {weighted}; ideal {ideal}, anti-ideal {anti}.</source>
        <translation>TOPSIS：標準化值 {normalised}，加權值 {weighted}；正理想值 {ideal}，負理想值 {anti}。</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>話語權</translation>
    </message>
    <message>
        <source>Nobody of this voice has scored it.</source>
        <translation>該角度內尚無人評分。</translation>
    </message>
    <message>
        <source>It has not been measured.</source>
        <translation>尚未量度。</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>權重由何而來</translation>
    </message>
    <message>
        <source>The scores of this initiative</source>
        <translation>該措施的各項評分</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>實測數據</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>貢獻</translation>
    </message>
    <message>
        <source>The comparisons of the initiatives</source>
        <translation>措施的兩兩比較</translation>
    </message>
    <message>
        <source>It weighs {weight} of the whole.</source>
        <translation>佔總權重的 {weight}。</translation>
    </message>
    <message>
        <source>Assumed by hand: {value}, whatever the panel said.</source>
        <translation>人手設定：{value}，以此代替專家小組的評分。</translation>
    </message>
    <message>
        <source>Its local priority is {value}, from comparing the initiatives in pairs.</source>
        <translation>由措施兩兩比較所得的局部優先級為 {value}。</translation>
    </message>
    <message>
        <source>Standard deviation {spread}.</source>
        <translation>標準差 {spread}。</translation>
    </message>
    <message>
        <source>, between {low} and {high}</source>
        <translation>，介乎 {low} 與 {high} 之間</translation>
    </message>
    <message>
        <source>Measured: {value} {unit}</source>
        <translation>實測：{value} {unit}</translation>
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
        <translation>退格鍵</translation>
    </message>
    <message>
        <source>Enter, or a double click, asks why</source>
        <translation>按 Enter 或雙擊，可查看原因</translation>
    </message>
</context>
<context>
    <name>EarlierView</name>
    <message>
        <source>no score</source>
        <translation>未評分</translation>
    </message>
    <message>
        <source>Round {round}, you: {score}</source>
        <translation>第 {round} 輪，閣下：{score}</translation>
    </message>
    <message>
        <source>too few scores for a spread that gives nobody away</source>
        <translation>評分太少，為免洩露個人意見，不顯示分布</translation>
    </message>
    <message>
        <source>all {count}: median {median}, half of them between {lower} and {upper}</source>
        <translation>全體 {count} 人：中位數 {median}，半數介乎 {lower} 與 {upper} 之間</translation>
    </message>
</context>
<context>
    <name>EditKind</name>
    <message>
        <source>rename study</source>
        <translation>重新命名研究</translation>
    </message>
    <message>
        <source>reword question</source>
        <translation>修改問題</translation>
    </message>
    <message>
        <source>rename criterion</source>
        <translation>重新命名準則</translation>
    </message>
    <message>
        <source>reword criterion</source>
        <translation>修改準則說明</translation>
    </message>
    <message>
        <source>add criterion</source>
        <translation>新增準則</translation>
    </message>
    <message>
        <source>remove criterion</source>
        <translation>刪除準則</translation>
    </message>
    <message>
        <source>move criterion</source>
        <translation>移動準則</translation>
    </message>
    <message>
        <source>change scale</source>
        <translation>更改尺度</translation>
    </message>
    <message>
        <source>rename initiative</source>
        <translation>重新命名措施</translation>
    </message>
    <message>
        <source>reword initiative</source>
        <translation>修改措施說明</translation>
    </message>
    <message>
        <source>add initiative</source>
        <translation>新增措施</translation>
    </message>
    <message>
        <source>remove initiative</source>
        <translation>刪除措施</translation>
    </message>
    <message>
        <source>move initiative</source>
        <translation>移動措施</translation>
    </message>
    <message>
        <source>change lead bodies</source>
        <translation>更改牽頭部門</translation>
    </message>
    <message>
        <source>change barrier</source>
        <translation>更改壁壘</translation>
    </message>
    <message>
        <source>change duration</source>
        <translation>更改工期</translation>
    </message>
    <message>
        <source>change prerequisites</source>
        <translation>更改先決條件</translation>
    </message>
    <message>
        <source>change status</source>
        <translation>更改狀態</translation>
    </message>
    <message>
        <source>add side</source>
        <translation>新增一方</translation>
    </message>
    <message>
        <source>rename side</source>
        <translation>重新命名一方</translation>
    </message>
    <message>
        <source>change shares</source>
        <translation>更改份額</translation>
    </message>
    <message>
        <source>rename expert</source>
        <translation>重新命名專家</translation>
    </message>
    <message>
        <source>change expert weight</source>
        <translation>更改專家權重</translation>
    </message>
    <message>
        <source>add expert</source>
        <translation>新增專家</translation>
    </message>
    <message>
        <source>remove expert</source>
        <translation>刪除專家</translation>
    </message>
    <message>
        <source>add group</source>
        <translation>新增分組</translation>
    </message>
    <message>
        <source>rename group</source>
        <translation>重新命名分組</translation>
    </message>
    <message>
        <source>choose who scores what</source>
        <translation>指定評分分工</translation>
    </message>
    <message>
        <source>close round</source>
        <translation>結束本輪</translation>
    </message>
    <message>
        <source>open next round</source>
        <translation>開展下一輪</translation>
    </message>
    <message>
        <source>prepare ballots</source>
        <translation>準備問卷</translation>
    </message>
    <message>
        <source>collect ballots</source>
        <translation>收集問卷</translation>
    </message>
    <message>
        <source>answer comparison</source>
        <translation>比較判斷</translation>
    </message>
    <message>
        <source>clear comparison</source>
        <translation>清除比較</translation>
    </message>
    <message>
        <source>paste comparisons</source>
        <translation>貼上比較</translation>
    </message>
    <message>
        <source>comment on comparison</source>
        <translation>為比較加入備註</translation>
    </message>
    <message>
        <source>stand by comparisons</source>
        <translation>堅持原判斷</translation>
    </message>
    <message>
        <source>give points</source>
        <translation>給分</translation>
    </message>
    <message>
        <source>name best and worst</source>
        <translation>指定最優與最劣</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>排出次序</translation>
    </message>
    <message>
        <source>score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>clear score</source>
        <translation>清除評分</translation>
    </message>
    <message>
        <source>paste scores</source>
        <translation>貼上評分</translation>
    </message>
    <message>
        <source>declare interest</source>
        <translation>申報利益</translation>
    </message>
    <message>
        <source>enter measured value</source>
        <translation>填寫實測值</translation>
    </message>
    <message>
        <source>choose methods</source>
        <translation>選擇方法</translation>
    </message>
    <message>
        <source>change budget</source>
        <translation>更改預算</translation>
    </message>
    <message>
        <source>change decision</source>
        <translation>更改決定</translation>
    </message>
    <message>
        <source>change phases</source>
        <translation>更改階段</translation>
    </message>
    <message>
        <source>split criterion</source>
        <translation>拆分準則</translation>
    </message>
    <message>
        <source>merge criteria</source>
        <translation>合併準則</translation>
    </message>
    <message>
        <source>add indicator</source>
        <translation>新增指標</translation>
    </message>
    <message>
        <source>reword indicator</source>
        <translation>修改指標</translation>
    </message>
    <message>
        <source>remove indicator</source>
        <translation>刪除指標</translation>
    </message>
    <message>
        <source>choose cost indicator</source>
        <translation>選擇成本指標</translation>
    </message>
    <message>
        <source>merge initiatives</source>
        <translation>合併措施</translation>
    </message>
    <message>
        <source>paste list</source>
        <translation>貼上清單</translation>
    </message>
    <message>
        <source>remove side</source>
        <translation>刪除一方</translation>
    </message>
    <message>
        <source>change start of calendar</source>
        <translation>更改日程起點</translation>
    </message>
    <message>
        <source>change currencies</source>
        <translation>更改貨幣及匯率</translation>
    </message>
    <message>
        <source>change source</source>
        <translation>更改來源</translation>
    </message>
    <message>
        <source>change whether illustrative</source>
        <translation>更改是否示例</translation>
    </message>
    <message>
        <source>add body</source>
        <translation>新增部門</translation>
    </message>
    <message>
        <source>rename body</source>
        <translation>重新命名部門</translation>
    </message>
    <message>
        <source>remove body</source>
        <translation>刪除部門</translation>
    </message>
    <message>
        <source>add SWOT finding</source>
        <translation>新增 SWOT 因素</translation>
    </message>
    <message>
        <source>reword SWOT finding</source>
        <translation>修改 SWOT 因素</translation>
    </message>
    <message>
        <source>move SWOT finding</source>
        <translation>移動 SWOT 因素</translation>
    </message>
    <message>
        <source>remove SWOT finding</source>
        <translation>刪除 SWOT 因素</translation>
    </message>
    <message>
        <source>add strategy</source>
        <translation>新增策略</translation>
    </message>
    <message>
        <source>reword strategy</source>
        <translation>修改策略</translation>
    </message>
    <message>
        <source>link strategy</source>
        <translation>連結策略</translation>
    </message>
    <message>
        <source>remove strategy</source>
        <translation>刪除策略</translation>
    </message>
    <message>
        <source>replace study</source>
        <translation>取代研究</translation>
    </message>
    <message>
        <source>note beside a score</source>
        <translation>評分附註</translation>
    </message>
    <message>
        <source>assume other figures</source>
        <translation>採用假設數據</translation>
    </message>
    <message>
        <source>keep scenario</source>
        <translation>儲存情景</translation>
    </message>
    <message>
        <source>rename scenario</source>
        <translation>重新命名情景</translation>
    </message>
    <message>
        <source>remove scenario</source>
        <translation>刪除情景</translation>
    </message>
    <message>
        <source>apply scenario</source>
        <translation>套用情景</translation>
    </message>
    <message>
        <source>change discount for lateness</source>
        <translation>更改延後折減</translation>
    </message>
    <message>
        <source>change what a body can lead at once</source>
        <translation>更改部門同時牽頭數目</translation>
    </message>
    <message>
        <source>change least support</source>
        <translation>更改最低支持度</translation>
    </message>
    <message>
        <source>change rules about sets</source>
        <translation>更改組合規則</translation>
    </message>
    <message>
        <source>change earliest and latest dates</source>
        <translation>更改最早及最遲日期</translation>
    </message>
    <message>
        <source>change reviews</source>
        <translation>更改檢討日期</translation>
    </message>
    <message>
        <source>relax rule</source>
        <translation>放寬規則</translation>
    </message>
    <message>
        <source>move in the plan</source>
        <translation>在藍圖中移動</translation>
    </message>
    <message>
        <source>change target</source>
        <translation>更改目標值</translation>
    </message>
    <message>
        <source>restore snapshot</source>
        <translation>還原快照</translation>
    </message>
    <message>
        <source>choose a way of asking</source>
        <translation>選擇提問方式</translation>
    </message>
    <message>
        <source>hide results</source>
        <translation>隱藏結果</translation>
    </message>
    <message>
        <source>reveal results</source>
        <translation>公佈結果</translation>
    </message>
    <message>
        <source>move expert</source>
        <translation>移動專家</translation>
    </message>
    <message>
        <source>take over experts</source>
        <translation>採用專家名單</translation>
    </message>
    <message>
        <source>remove group</source>
        <translation>刪除分組</translation>
    </message>
    <message>
        <source>take over workbook</source>
        <translation>採用活頁簿</translation>
    </message>
</context>
<context>
    <name>ExpertSelection</name>
    <message>
        <source>All experts</source>
        <translation>全體專家</translation>
    </message>
    <message>
        <source>{count} of {all} experts</source>
        <translation>{all} 位專家中的 {count} 位</translation>
    </message>
</context>
<context>
    <name>ExpertsPane</name>
    <message>
        <source>Experts and how far they are from the group</source>
        <translation>專家及其與群體的距離</translation>
    </message>
    <message>
        <source>Map of the experts</source>
        <translation>專家分佈圖</translation>
    </message>
    <message>
        <source>1 − S* between the expert&apos;s weights and the group&apos;s, over all nodes by their weight</source>
        <translation>專家權重與群體權重之間的 1 − S*，按各節點權重匯總</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所屬方</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>陣營</translation>
    </message>
    <message>
        <source>Experts who see it alike</source>
        <translation>看法相近的專家</translation>
    </message>
    <message>
        <source>From the group</source>
        <translation>與群體的距離</translation>
    </message>
    <message>
        <source>Furthest on</source>
        <translation>分歧最大之處</translation>
    </message>
    <message>
        <source>Worst CR</source>
        <translation>最大 CR</translation>
    </message>
    <message>
        <source>Under “{node}”; the limit is {limit}</source>
        <translation>位於「{node}」之下；上限為 {limit}</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>獨立</translation>
    </message>
    <message>
        <source>The map needs two experts who have compared everything.</source>
        <translation>至少需要兩位專家完成全部比較，方可繪製分佈圖。</translation>
    </message>
    <message>
        <source>more weight on {item}</source>
        <translation>更看重{item}</translation>
    </message>
    <message>
        <source>camp {name}</source>
        <translation>陣營 {name}</translation>
    </message>
    <message>
        <source>Near means alike; the lines cross where the whole panel stands. Two axes show {share} of it.</source>
        <translation>距離越近看法越相似；兩線交點為整個專家小組。兩軸共反映 {share} 的差異。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n expert(s)</source>
        <translation>
            <numerusform>{name}：%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>The panel has no camps: most see the whole question alike.</source>
        <translation>專家小組沒有明顯的陣營：多數人看法相近。</translation>
    </message>
    <message>
        <source>{count} camps of like-minded experts ({sizes})</source>
        <translation>看法相近的專家形成 {count} 個陣營（{sizes}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{camps}; nobody is near to {names}.</source>
        <translation>{camps}；{names}與任何人都不相近。</translation>
    </message>
    <message>
        <source>{first} against {second}: {answer}, the group {group}</source>
        <translation>{first}對{second}：{answer}，群體為 {group}</translation>
    </message>
    <message>
        <source>Under “{node}”</source>
        <translation>位於「{node}」之下</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Write the report (Word)</source>
        <translation>產生報告（Word）</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>匯出至 Excel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As seen by</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Of two languages the first leads; the second stands beside it or below it.</source>
        <translation>選兩種語言時，以第一種為主；第二種並列或寫在其下。</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>選擇儲存位置…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The study as it is</source>
        <translation>研究現況</translation>
    </message>
    <message>
        <source>No scenario is kept yet: step Robustness keeps them.</source>
        <translation>尚未保存任何情景；可在「穩健性」步驟中保存。</translation>
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
        <translation>已有 {given} 對作答；最優—最劣法不問的各對將被取代。</translation>
    </message>
    <message>
        <source>{count} comparisons follow: the most important with the others, the others with the least.</source>
        <translation>隨後有 {count} 次比較：最重要項目與其他項目、其他項目與最不重要項目。</translation>
    </message>
    <message>
        <source>1–9 or Space chooses</source>
        <translation>1–9 或空白鍵 選定</translation>
    </message>
    <message>
        <source>← → most or least</source>
        <translation>← → 最重要或最不重要</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一題</translation>
    </message>
    <message>
        <source>Backspace back</source>
        <translation>Backspace 上一題</translation>
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
        <translation>依據</translation>
    </message>
    <message>
        <source>Criteria it bears on</source>
        <translation>涉及的準則</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>新增準則…</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>All fields</source>
        <translation>全部欄目</translation>
    </message>
    <message>
        <source>Lead and supporting bodies</source>
        <translation>牽頭與協作部門</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>先決條件</translation>
    </message>
    <message>
        <source>as described, while left blank</source>
        <translation>留空時採用措施說明</translation>
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
        <translation>變換後的值</translation>
    </message>
    <message>
        <source>On the scale, 0 to 1</source>
        <translation>量表位置（0 至 1）</translation>
    </message>
    <message>
        <source>Local priorities</source>
        <translation>局部優先級</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>貢獻</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>標準化</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加權</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>正理想解</translation>
    </message>
    <message>
        <source>Anti-ideal</source>
        <translation>負理想解</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>貼近度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weighted regrets</source>
        <translation>加權遺憾</translation>
    </message>
    <message>
        <source>S, sum of regrets</source>
        <translation>S，遺憾之和</translation>
    </message>
    <message>
        <source>R, greatest regret</source>
        <translation>R，最大遺憾</translation>
    </message>
    <message>
        <source>π, row over column</source>
        <translation>π，行優於列</translation>
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
        <translation>加權和</translation>
    </message>
    <message>
        <source>Weighted product</source>
        <translation>加權積</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>高於平均值</translation>
    </message>
    <message>
        <source>Below the mean</source>
        <translation>低於平均值</translation>
    </message>
    <message>
        <source>SP, above</source>
        <translation>SP，高於平均值</translation>
    </message>
    <message>
        <source>SN, below</source>
        <translation>SN，低於平均值</translation>
    </message>
    <message>
        <source>NSP, normalised</source>
        <translation>NSP，標準化</translation>
    </message>
    <message>
        <source>NSN, normalised</source>
        <translation>NSN，標準化</translation>
    </message>
    <message>
        <source>S, optimality</source>
        <translation>S，最優性</translation>
    </message>
    <message>
        <source>K⁻, to the anti-ideal</source>
        <translation>K⁻，相對負理想解</translation>
    </message>
    <message>
        <source>K⁺, to the ideal</source>
        <translation>K⁺，相對正理想解</translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>歐氏距離</translation>
    </message>
    <message>
        <source>Distance along the axes</source>
        <translation>曼哈頓距離</translation>
    </message>
    <message>
        <source>Row against column</source>
        <translation>行對列</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>邊界</translation>
    </message>
    <message>
        <source>Distance from the border</source>
        <translation>與邊界的距離</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a study</source>
        <translation>開啟研究</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>Study (*.baypath)</source>
        <translation>研究 (*.baypath)</translation>
    </message>
    <message>
        <source>Export as text</source>
        <translation>匯出為文字檔</translation>
    </message>
    <message>
        <source>Text form (*.json)</source>
        <translation>文字格式 (*.json)</translation>
    </message>
    <message>
        <source>Export blueprint to Excel</source>
        <translation>匯出藍圖至 Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Studies and tables (*.baypath *.json *.xlsx *.csv)</source>
        <translation>研究與表格 (*.baypath *.json *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Save the ranking</source>
        <translation>儲存排序</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>產生報告</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Save an Excel template</source>
        <translation>儲存 Excel 範本</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>匯入活頁簿</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>A page, command, criterion, initiative or expert</source>
        <translation>頁面、指令、準則、措施或專家</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to go there, Esc to close</source>
        <translation>↑ ↓ 選取，Enter 前往，Esc 關閉</translation>
    </message>
    <message>
        <source>Nothing is called so in any of the three scripts.</source>
        <translation>三種文字中均無此名稱。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>專家</translation>
    </message>
</context>
<context>
    <name>FirmnessPane</name>
    <message>
        <source>Drawing was stopped.</source>
        <translation>抽樣已停止。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新抽樣</translation>
    </message>
    <message>
        <source>{name} is {rank} now and {low} in 95 % of the draws; among the first {first} in {share} of them.</source>
        <translation>{name}現居第 {rank}，在 95% 的抽樣中居第 {low}；位列首 {first} 的抽樣佔 {share}。</translation>
    </message>
    <message>
        <source>{name} is {rank} now and {low} to {high} in 95 % of the draws; among the first {first} in {share}.</source>
        <translation>{name}現居第 {rank}，在 95% 的抽樣中居第 {low} 至 {high}；位列首 {first} 的抽樣佔 {share}。</translation>
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
        <translation>正在抽樣…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>First where more weight lies on {criteria}; then in {confidence} of the draws.</source>
        <translation>若更看重{criteria}則排第一；此時佔抽樣的 {confidence}。</translation>
    </message>
    <message>
        <source>First where more weight lies on {criteria}; then in {confidence} of the first {count} draws.</source>
        <translation>若更看重{criteria}則排第一；此時佔首 {count} 次抽樣的 {confidence}。</translation>
    </message>
    <message numerus="yes">
        <source>%n tiers: within a tier no initiative beats another in {share} of the draws.</source>
        <translation>
            <numerusform>共 %n 個梯隊：同一梯隊內沒有措施在 {share} 的抽樣中勝過另一項。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FramePane</name>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Who co-operates, for example two cities.</source>
        <translation>合作的各方，例如兩個城市。</translation>
    </message>
    <message>
        <source>Add side</source>
        <translation>新增一方</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Add body</source>
        <translation>新增部門</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Each runs from the end of the one before it. Enter on the last column opens or closes one.</source>
        <translation>每個階段由上一階段結束時開始。在最後一欄按 Enter 可開放或關閉該階段。</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>新增階段</translation>
    </message>
    <message>
        <source>Side of a new body</source>
        <translation>新部門所屬一方</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>尚未填寫</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所屬一方</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束於</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>New side</source>
        <translation>新的一方</translation>
    </message>
    <message numerus="yes">
        <source>{name} leaves with the answers of %n expert(s), its groups and its bodies.</source>
        <translation>
            <numerusform>{name}連同 %n 位專家的回答、其分組及部門將一併刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然刪除</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>新部門</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>新階段</translation>
    </message>
    <message>
        <source>Departments, bureaus and institutes that carry initiatives. A list can be pasted.</source>
        <translation>負責措施的部門、局署及機構；可貼上清單。</translation>
    </message>
</context>
<context>
    <name>FurtherFields</name>
    <message>
        <source>Less for the blueprint</source>
        <translation>收起藍圖欄位</translation>
    </message>
    <message>
        <source>More for the blueprint</source>
        <translation>更多藍圖欄位</translation>
    </message>
</context>
<context>
    <name>GoesOn</name>
    <message>
        <source>Go on by itself  (x)</source>
        <translation>自動前進  (x)</translation>
    </message>
    <message>
        <source>An answer leads on to the next question at once; Backspace goes back to it.</source>
        <translation>作答後立即進入下一題；按 Backspace 可返回。</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Expert</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Scores of initiatives on criteria</source>
        <translation>各措施在各準則上的評分</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未評分</translation>
    </message>
    <message>
        <source>not my field</source>
        <translation>非本人範疇</translation>
    </message>
    <message>
        <source>interest declared, not scored</source>
        <translation>已申報利益，不評分</translation>
    </message>
    <message>
        <source>worst end of the scale</source>
        <translation>尺度最差一端</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>best end of the scale</source>
        <translation>尺度最佳一端</translation>
    </message>
    <message>
        <source>1–9 score     n not my field     r interest declared     Enter next     Delete clears</source>
        <translation>1–9 評分     n 非本人範疇     r 申報利益     Enter 下一項     Delete 清除</translation>
    </message>
    <message>
        <source>with evidence or a comment</source>
        <translation>附有依據或意見</translation>
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
        <translation>未見結果，便不會受其影響。請在全部作答後公佈。</translation>
    </message>
    <message>
        <source>Reveal the results</source>
        <translation>公佈結果</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>結果尚未公佈</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>%n 位專家中已有 {answered} 位全部作答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Who changed what, and the study as it stood</source>
        <translation>誰改了甚麼，以及研究在各時點的狀態</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Keep a snapshot before each meeting; restoring one is an edit and can be undone.</source>
        <translation>每次會議前儲存一個快照；還原快照亦是一次編輯，可以復原。</translation>
    </message>
</context>
<context>
    <name>IndicatorFields</name>
    <message>
        <source>Name of the indicator</source>
        <translation>指標名稱</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>It is what an initiative costs, for the budgets</source>
        <translation>這是措施的成本，用於預算</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>刪除指標</translation>
    </message>
    <message numerus="yes">
        <source>%n measured value(s) go with it. Undo brings them back.</source>
        <translation>
            <numerusform>將一併刪除 %n 個量度值。復原可取回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然刪除</translation>
    </message>
</context>
<context>
    <name>InfluencePane</name>
    <message>
        <source>Experts</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Who or what is left out</source>
        <translation>略去對象</translation>
    </message>
    <message>
        <source>What leaving each out does</source>
        <translation>逐一略去的影響</translation>
    </message>
    <message>
        <source>How the ranks move</source>
        <translation>名次如何變動</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>計算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>計算</translation>
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
        <translation>與現有排序的肯德爾 τ-b</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Initiatives that move</source>
        <translation>變動名次的措施數</translation>
    </message>
    <message>
        <source>Enters first {count}</source>
        <translation>進入首 {count}</translation>
    </message>
    <message>
        <source>Leaves it</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>nothing can be ranked without</source>
        <translation>略去後無法排序</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Whoever or whatever is left out, the first {count} stay the same.</source>
        <translation>無論略去哪一項，首 {count} 名不變。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} change who is among the first {count} when left out; the order hangs most on {name}.</source>
        <translation>
            <numerusform>{all} 項中有 %n 項一旦略去便改變首 {count} 名；排序最取決於{name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see how the ranks move without it.</source>
        <translation>選擇一行，查看略去後名次如何變動。</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>略去{name}</translation>
    </message>
    <message>
        <source>rank {before}, without: {after}</source>
        <translation>第 {before} 名，略去後第 {after} 名</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>名次不變。</translation>
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
        <translation>先決條件</translation>
    </message>
    <message>
        <source>Barriers it removes</source>
        <translation>破除的壁壘</translation>
    </message>
    <message>
        <source>none</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>some</source>
        <translation>有一定作用</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>作用較強</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>作用很強</translation>
    </message>
    <message numerus="yes">
        <source>quarter(s)</source>
        <translation>
            <numerusform>個季度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativesPane</name>
    <message>
        <source>What could be done?</source>
        <translation>可以做甚麼？</translation>
    </message>
    <message>
        <source>Add the first initiative</source>
        <translation>新增第一項措施</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>新措施</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has answers of %n expert(s), which go with it.</source>
        <translation>
            <numerusform>「{name}」已有 %n 位專家的回答，將一併刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然刪除</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>重點範疇</translation>
    </message>
    <message>
        <source>Lead, {side}</source>
        <translation>{side}牽頭部門</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度數</translation>
    </message>
    <message>
        <source>How many quarters it takes</source>
        <translation>所需季度數</translation>
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
        <translation>先決</translation>
    </message>
    <message>
        <source>What comes first; in brackets where that is only advised</source>
        <translation>須先行的措施；括號內為建議性條件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>先後次序</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合併到</translation>
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
        <translation>貼上清單或表格</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>List the initiatives that are to be ranked and phased: verb first, one line each. A list or a table from Excel can be pasted here.</source>
        <translation>列出要排序和分期的措施：動詞開首，一項一行。Excel 的清單或表格可直接貼到這裏。</translation>
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
        <translation>問題</translation>
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
        <translation>更改人員</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>更改類別</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>更改時間</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>在日誌中尋找</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
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
        <translation>日誌由第一次更改開始。每一條都說明誰在何時改了甚麼。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>尚無任何更改</translation>
    </message>
    <message numerus="yes">
        <source>✓ Verified: %n entries, each sealed with the one before.</source>
        <translation>
            <numerusform>✓ 已驗證：共 %n 條，每條均以前一條封存。</numerusform>
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
        <translation>任何時間</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>最近 24 小時</translation>
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
        <translation>研究已存檔</translation>
    </message>
    <message>
        <source>undone: {edit}</source>
        <translation>復原：{edit}</translation>
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
        <translation>上次 BayPath 在工作途中意外結束。所有已儲存的編輯都在這裏。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存副本…</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>前往某一步</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy and paste tables as in a spreadsheet</source>
        <translation>如試算表般複製和貼上表格</translation>
    </message>
    <message>
        <source>Text larger, smaller, normal</source>
        <translation>文字放大、縮小、還原</translation>
    </message>
    <message>
        <source>Open the window for the projector: arrow keys turn its slides, Esc closes it</source>
        <translation>開啟投影視窗：方向鍵翻頁，Esc 關閉</translation>
    </message>
    <message>
        <source>Hide results until they are revealed, and reveal them</source>
        <translation>隱藏結果直至公佈，以及公佈結果</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>編輯所選內容</translation>
    </message>
    <message>
        <source>Leave a field as it was</source>
        <translation>放棄修改，保持原狀</translation>
    </message>
    <message>
        <source>Add and remove</source>
        <translation>新增與刪除</translation>
    </message>
    <message>
        <source>Move up and down</source>
        <translation>上移與下移</translation>
    </message>
    <message>
        <source>Move a criterion out of its parent, or under the one before it</source>
        <translation>將準則移出上層，或移到前一項之下</translation>
    </message>
    <message>
        <source>The same, while its name is written</source>
        <translation>同上，書寫名稱時</translation>
    </message>
    <message>
        <source>Split a criterion into two</source>
        <translation>將準則拆分為二</translation>
    </message>
    <message>
        <source>Paste a list or a table, after a look at what it would change</source>
        <translation>貼上清單或表格，先預覽將作的更改</translation>
    </message>
    <message>
        <source>On the graph: take an initiative in hand, and draw or remove the arrow to another</source>
        <translation>在圖上：選取一項措施，再畫出或取消指向另一項的箭頭</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有頁面</translation>
    </message>
    <message>
        <source>Criteria, initiatives and experts</source>
        <translation>準則、措施與專家</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>本頁說明</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Find a page, a criterion, an initiative, an expert or a command</source>
        <translation>尋找頁面、準則、措施、專家或指令</translation>
    </message>
    <message>
        <source>In a name: back to the list</source>
        <translation>在名稱欄中：返回清單</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Keep both</source>
        <translation>兩者皆保留</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) of “{second}” give way to those of “{first}”. Undo brings all back.</source>
        <translation>
            <numerusform>「{second}」的 %n 個評分將讓位予「{first}」的評分。復原可全部取回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>仍然合併</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” sound alike. Are they one?</source>
        <translation>「{first}」與「{second}」名稱相近，是同一項嗎？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
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
        <translation>1–9 作答 · − 反轉 · Del 清除 · Ctrl+V 貼上</translation>
    </message>
    <message>
        <source>Weights from these answers</source>
        <translation>由這些判斷得出的權重</translation>
    </message>
    <message>
        <source>Consistency of every expert here</source>
        <translation>各位專家在此的一致性</translation>
    </message>
    <message>
        <source>Filled: complete · hollow: not complete · ring: this expert</source>
        <translation>實心：已完成 · 空心：未完成 · 圓環：目前專家</translation>
    </message>
    <message>
        <source>With {ratio} here CR falls from {before} to {after}.</source>
        <translation>此處改為 {ratio}，CR 由 {before} 降至 {after}。</translation>
    </message>
    <message>
        <source>{first} against {second}: not answered yet</source>
        <translation>「{first}」與「{second}」：尚未作答</translation>
    </message>
    <message>
        <source>Not enough answers yet for a consistency ratio.</source>
        <translation>判斷尚不足，未能計算一致性比率。</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Your weights so far</source>
        <translation>閣下目前的權重</translation>
    </message>
</context>
<context>
    <name>MeasuredView</name>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>實測值</translation>
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
        <translation>措施</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>復原「{edit}」(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>重做「{edit}」(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>開啟示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外觀(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>新增研究(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>儲存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Export blueprint to &amp;Excel…</source>
        <translation>匯出藍圖至 Excel(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as &amp;text…</source>
        <translation>匯出為文字檔(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>關閉研究(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>鍵盤(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About BayPath</source>
        <translation>關於 BayPath(&amp;A)</translation>
    </message>
    <message>
        <source>Open read &amp;only…</source>
        <translation>以唯讀方式開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高對比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>投影模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>本頁說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>歷史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Write ballots…</source>
        <translation>產生問卷(&amp;W)…</translation>
    </message>
    <message>
        <source>Read &amp;ballots…</source>
        <translation>讀取問卷(&amp;B)…</translation>
    </message>
    <message>
        <source>Projector &amp;window</source>
        <translation>投影視窗(&amp;W)</translation>
    </message>
    <message>
        <source>Hide &amp;results until revealed</source>
        <translation>公佈前隱藏結果(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;from another study…</source>
        <translation>由其他研究新增(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入門(&amp;F)</translation>
    </message>
    <message>
        <source>Write the &amp;report (Word)…</source>
        <translation>產生報告（Word）(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>匯入活頁簿(&amp;I)…</translation>
    </message>
    <message>
        <source>Save an Excel te&amp;mplate…</source>
        <translation>儲存 Excel 範本(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>MethodFacts</name>
    <message>
        <source>It parts most over “{initiative}”: rank {here} here, {there} by {leading}.</source>
        <translation>分歧最大的是「{initiative}」：此法第 {here} 名，{leading}第 {there} 名。</translation>
    </message>
    <message numerus="yes">
        <source>PROMETHEE I leaves %n pair(s) open, whose flows contradict each other: {pairs}</source>
        <translation>
            <numerusform>PROMETHEE I 有 %n 對措施無法比較（兩種流量互相矛盾）：{pairs}</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the last one turns the order of others.</source>
        <translation>加入末位措施的副本，會改變其他措施的次序。</translation>
    </message>
    <message>
        <source>A copy of the last one changes nothing.</source>
        <translation>加入末位措施的副本，次序不變。</translation>
    </message>
    <message>
        <source>The study&apos;s own ranking, with which the others are compared.</source>
        <translation>本研究自身的排序，其他方法均與之比較。</translation>
    </message>
    <message>
        <source>the first does not lead clearly enough</source>
        <translation>首位領先不夠明顯</translation>
    </message>
    <message>
        <source>the first is first neither by S nor by R</source>
        <translation>首位按 S 與 R 均不居首</translation>
    </message>
    <message>
        <source>PROMETHEE I leaves no pair open: both flows order all initiatives alike.</source>
        <translation>PROMETHEE I 沒有無法比較的措施：兩種流量的次序一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) turn the order of others by leaving: {initiatives}.</source>
        <translation>
            <numerusform>有 %n 項措施一旦退出便會改變其他措施的次序：{initiatives}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whichever initiative leaves, the others keep their order.</source>
        <translation>任何一項措施退出，其餘措施的次序不變。</translation>
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
        <translation>{count} 種方法中列第 {low} 至 {high} 名</translation>
    </message>
    <message>
        <source>There is nothing to overtake: only one initiative is ranked.</source>
        <translation>僅有一項措施參與排序，無從逆轉。</translation>
    </message>
    <message>
        <source>Rank {low} by all {count} methods</source>
        <translation>全部 {count} 種方法均列第 {low} 名</translation>
    </message>
    <message>
        <source>It ranks every initiative as {leading} does.</source>
        <translation>其排序與{leading}完全相同。</translation>
    </message>
    <message>
        <source>Compromise set: {members}, since {why}.</source>
        <translation>折衷解集：{members}，因為{why}。</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) another one comes first.</source>
        <translation>
            <numerusform>其中 %n 次首位易主。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compromise: {members} alone; its lead is clear, and it is first by S or by R too.</source>
        <translation>折衷解僅有：{members}；其領先明顯，且按 S 或 R 亦居首位。</translation>
    </message>
    <message>
        <source>For example, without “{gone}”, “{second}” catches up with “{first}” or passes it.</source>
        <translation>例如，若無「{gone}」，「{second}」便會追平或超過「{first}」。</translation>
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
        <translation>查看計算表  ›</translation>
    </message>
    <message>
        <source>Why it stands there  ›</source>
        <translation>為何居此位次  ›</translation>
    </message>
    <message>
        <source>Not ranked: values are missing</source>
        <translation>未排序：數據不全</translation>
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
        <translation>各準則下措施權重的除數。</translation>
    </message>
    <message>
        <source>Ideal: the best counts 1</source>
        <translation>理想：最佳者計 1</translation>
    </message>
    <message>
        <source>Distributive: shares of 1</source>
        <translation>分配：合計為 1</translation>
    </message>
    <message>
        <source>TOPSIS normalisation</source>
        <translation>TOPSIS 標準化</translation>
    </message>
    <message>
        <source>How TOPSIS makes criteria comparable. Only the fixed domain cannot reverse ranks.</source>
        <translation>TOPSIS 使各準則可作比較的方式。唯固定域不會引致排序逆轉。</translation>
    </message>
    <message>
        <source>Fixed domain: the scales&apos; ends</source>
        <translation>固定域：取尺度兩端</translation>
    </message>
    <message>
        <source>Vector: by the root of squares</source>
        <translation>向量：除以平方和的根</translation>
    </message>
    <message>
        <source>Min–max: least 0, greatest 1</source>
        <translation>極差：最小為 0，最大為 1</translation>
    </message>
    <message>
        <source>Maximum: greatest 1</source>
        <translation>最大值：最大為 1</translation>
    </message>
    <message>
        <source>Sum: shares of 1</source>
        <translation>總和：合計為 1</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>權重求法</translation>
    </message>
    <message>
        <source>How comparisons become weights.</source>
        <translation>如何由比較求得權重。</translation>
    </message>
    <message>
        <source>Eigenvector (Saaty)</source>
        <translation>特徵向量法（Saaty）</translation>
    </message>
    <message>
        <source>Geometric mean of rows</source>
        <translation>列幾何平均法</translation>
    </message>
    <message>
        <source>Random index</source>
        <translation>隨機指數</translation>
    </message>
    <message>
        <source>What the consistency index is divided by. It changes no weight and no rank.</source>
        <translation>一致性指數的除數。不影響任何權重與排名。</translation>
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
        <translation>各方內部</translation>
    </message>
    <message>
        <source>How the experts of one side become one voice.</source>
        <translation>如何由一方的專家得出該方的意見。</translation>
    </message>
    <message>
        <source>Judgements are averaged (AIJ)</source>
        <translation>個別判斷取平均（AIJ）</translation>
    </message>
    <message>
        <source>Priorities are averaged (AIP)</source>
        <translation>個別權重取平均（AIP）</translation>
    </message>
    <message>
        <source>Across the sides</source>
        <translation>各方之間</translation>
    </message>
    <message>
        <source>How the sides&apos; priorities become the whole panel&apos;s.</source>
        <translation>如何由各方的權重得出整個專家小組的權重。</translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation>算術平均</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>幾何平均</translation>
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
        <translation>TOPSIS（極差）</translation>
    </message>
    <message>
        <source>TOPSIS, maximum</source>
        <translation>TOPSIS（最大值）</translation>
    </message>
    <message>
        <source>TOPSIS, sum</source>
        <translation>TOPSIS（總和）</translation>
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
        <translation>梯隊：領先比例達到（%）</translation>
    </message>
    <message>
        <source>From which share of the draws on one initiative counts as better than another. Those that none separates share a tier.</source>
        <translation>一項措施在多大比例的抽樣中領先，才算優於另一項。彼此未能拉開的措施同屬一個梯隊。</translation>
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
        <translation>比較各方法</translation>
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
        <translation>斯皮爾曼系數：1 表示與本研究排序相同，−1 表示完全相反</translation>
    </message>
    <message>
        <source>Weighted Spearman: as ρ, with the first places counting more</source>
        <translation>加權斯皮爾曼：同 ρ，但名次越前權重越大</translation>
    </message>
    <message>
        <source>WS, 0 to 1: a difference counts half as much from one place to the next</source>
        <translation>WS（0 至 1）：名次每後移一位，差異的權重減半</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ-b: pairs in the same order against pairs in opposite order</source>
        <translation>肯德爾 τ-b：同序對與逆序對之比</translation>
    </message>
    <message>
        <source>How many initiatives turn the order of others by leaving</source>
        <translation>有多少項措施一旦退出便會改變其他措施的次序</translation>
    </message>
    <message>
        <source>Whether a copy of the last one turns the order of others</source>
        <translation>加入末位措施的副本是否改變其他措施的次序</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>第 {rank} 名</translation>
    </message>
    <message>
        <source>Comparing the methods…</source>
        <translation>正在比較各方法…</translation>
    </message>
    <message>
        <source>One out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
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
        <translation>貨幣、日程及來源</translation>
    </message>
    <message>
        <source>Main currency</source>
        <translation>主要貨幣</translation>
    </message>
    <message>
        <source>Second currency</source>
        <translation>第二貨幣</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Rate of (date)</source>
        <translation>匯率日期</translation>
    </message>
    <message>
        <source>Calendar starts</source>
        <translation>日程起點</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>The code of three letters, as CNY. Costs and budgets are kept in millions of it.</source>
        <translation>三字母代碼，例如 CNY。成本及預算以其百萬為單位。</translation>
    </message>
    <message>
        <source>The code of three letters, as HKD. Plans are told in it as well.</source>
        <translation>三字母代碼，例如 HKD。規劃同時以其列示。</translation>
    </message>
    <message>
        <source>How many of the second currency one of the main currency buys.</source>
        <translation>一單位主要貨幣可兌換多少第二貨幣。</translation>
    </message>
    <message>
        <source>Year-month-day, as 2025-01-31</source>
        <translation>年-月-日，例如 2025-01-31</translation>
    </message>
    <message>
        <source>A quarter, as 2025Q1</source>
        <translation>季度，例如 2025Q1</translation>
    </message>
    <message>
        <source>Illustrative: partly invented, and said so everywhere</source>
        <translation>示例：部分內容為虛構，處處註明</translation>
    </message>
    <message>
        <source>A report, a decision or whoever provided it</source>
        <translation>報告、決定或提供者</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>What would more money buy?</source>
        <translation>增加資金能帶來甚麼？</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>增加多少</translation>
    </message>
    <message>
        <source>Value against budget</source>
        <translation>價值與預算</translation>
    </message>
    <message>
        <source>Each point is the best plan for its amount. Money beyond today&apos;s budgets may be spent in any phase; where there is less, the phases keep their budgets. Hollow points are not proven the best.</source>
        <translation>每一點是該金額下的最優方案。超出現有預算的資金可用於任何階段；金額較少時，各階段預算不變。空心點表示未證明為最優。</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>計算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>Planning for each amount…</source>
        <translation>正在為各金額編製方案…</translation>
    </message>
    <message>
        <source>budget now</source>
        <translation>現有預算</translation>
    </message>
    <message>
        <source>Budget, {unit}</source>
        <translation>預算（{unit}）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>最優方案</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>現時方案</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>With {budget}: value {value}, {count} of {all} initiatives, {spent} spent.</source>
        <translation>預算{budget}：價值 {value}，列入 {all} 項措施中的 {count} 項，開支{spent}。</translation>
    </message>
    <message>
        <source>No budget limits the plan, so more money would buy nothing.</source>
        <translation>方案不受預算限制，增加資金不會帶來任何改變。</translation>
    </message>
    <message>
        <source>{amount} more would buy nothing; the least amount asked here that does is {next}.</source>
        <translation>增加{amount}不會帶來任何改變；此處所列金額中，至少增加{next}才有改變。</translation>
    </message>
    <message>
        <source>{amount} more would raise the value by {gain}: in comes {added}; out goes {dropped}.</source>
        <translation>增加{amount}可使價值提高 {gain}：新增{added}；剔除{dropped}。</translation>
    </message>
    <message>
        <source>{amount} more would buy nothing, nor would any amount asked here up to {most}.</source>
        <translation>增加{amount}不會帶來任何改變；此處所列金額直至{most}均無改變。</translation>
    </message>
    <message>
        <source>{amount} more would raise the value by {gain}: in comes {added}.</source>
        <translation>增加{amount}可使價值提高 {gain}：新增{added}。</translation>
    </message>
    <message>
        <source>Not proven the best.</source>
        <translation>未證明為最優。</translation>
    </message>
    <message>
        <source>{amount} more would raise the value by {gain}, though {dropped} goes out: others come sooner.</source>
        <translation>增加{amount}可使價值提高 {gain}：{dropped}剔除，其他措施得以提早。</translation>
    </message>
    <message>
        <source>{amount} more would raise the value by {gain}: the same initiatives, delivered sooner.</source>
        <translation>增加{amount}可使價值提高 {gain}：措施不變，完成更早。</translation>
    </message>
    <message>
        <source>Beyond the plan: {names}.</source>
        <translation>比現時方案多：{names}。</translation>
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
        <translation>各方的共識度與一致性</translation>
    </message>
    <message>
        <source>Who is furthest from the group</source>
        <translation>誰與群體距離最大</translation>
    </message>
    <message>
        <source>Furthest from the group</source>
        <translation>與群體距離最大的專家</translation>
    </message>
    <message>
        <source>A low CR of the group is no agreement: averages grow consistent even where experts part. Read both.</source>
        <translation>群體 CR 低並不代表意見一致：即使專家分歧，取平均後亦會趨於一致。請兩者並看。</translation>
    </message>
    <message>
        <source>Within a side</source>
        <translation>各方內部</translation>
    </message>
    <message>
        <source>Across the sides</source>
        <translation>各方之間</translation>
    </message>
    <message>
        <source>Look at these answers  ›</source>
        <translation>查看這些回答  ›</translation>
    </message>
    <message>
        <source>All criteria, by weight</source>
        <translation>全部準則（按權重）</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>S*</source>
        <translation>S*</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>共識程度</translation>
    </message>
    <message>
        <source>Group CR</source>
        <translation>群體 CR</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>整個專家小組</translation>
    </message>
    <message>
        <source>Within {side}</source>
        <translation>{side}內部</translation>
    </message>
    <message>
        <source>Between the sides</source>
        <translation>各方之間</translation>
    </message>
    <message>
        <source>Consistency of the side&apos;s averaged judgements; none where priorities are averaged (AIP)</source>
        <translation>該方平均判斷的一致性；若對權重取平均（AIP）則沒有</translation>
    </message>
    <message>
        <source>The worst of the side&apos;s averaged judgements; none where priorities are averaged (AIP)</source>
        <translation>該方平均判斷中最差的一致性；若對權重取平均（AIP）則沒有</translation>
    </message>
    <message numerus="yes">
        <source>{value} among %n voice(s)</source>
        <translation>
            <numerusform>{value}，共 %n 方</numerusform>
        </translation>
    </message>
    <message>
        <source>Kendall&apos;s W needs two experts who have compared everything.</source>
        <translation>至少需要兩位專家完成全部比較，方可計算肯德爾 W。</translation>
    </message>
    <message numerus="yes">
        <source>Kendall&apos;s W = {w} ({p}): how alike %n expert(s) order the criteria; 1 is the same order.</source>
        <translation>
            <numerusform>肯德爾 W = {w}（{p}）：%n 位專家對準則排序的相近程度；1 表示完全相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} from the group (1 − S*)</source>
        <translation>與群體的距離 {value}（1 − S*）</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>s how sure     e evidence     c comment</source>
        <translation>s 把握程度     e 依據     c 意見</translation>
    </message>
    <message>
        <source>How sure: not said</source>
        <translation>把握程度：未說明</translation>
    </message>
    <message>
        <source>How sure: ●○○ not very</source>
        <translation>把握程度：●○○ 不大</translation>
    </message>
    <message>
        <source>How sure: ●●○ fairly</source>
        <translation>把握程度：●●○ 較大</translation>
    </message>
    <message>
        <source>How sure: ●●● very</source>
        <translation>把握程度：●●● 很大</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation>依據：{text}</translation>
    </message>
    <message>
        <source>Comment: {text}</source>
        <translation>意見：{text}</translation>
    </message>
    <message>
        <source>What it rests on; Enter keeps it, Esc gives up</source>
        <translation>評分依據；Enter 保存，Esc 放棄</translation>
    </message>
    <message>
        <source>A comment; Enter keeps it, Esc gives up</source>
        <translation>意見；Enter 保存，Esc 放棄</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意見</translation>
    </message>
</context>
<context>
    <name>NumberRule</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>請輸入 %1 至 %2 之間的數字。</translation>
    </message>
    <message>
        <source>Type a number of at least %1.</source>
        <translation>請輸入不小於 %1 的數字。</translation>
    </message>
    <message>
        <source>Type a number of at most %2.</source>
        <translation>請輸入不大於 %2 的數字。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>請輸入整數。</translation>
    </message>
    <message>
        <source>“%1” is not a number; type one as 3, 0.5 or 1/3.</source>
        <translation>「%1」不是數字；請按 3、0.5 或 1/3 的格式輸入。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>請輸入數字。</translation>
    </message>
</context>
<context>
    <name>OneView</name>
    <message>
        <source>1–9 score</source>
        <translation>1–9 評分</translation>
    </message>
    <message>
        <source>n not my field</source>
        <translation>n 非本人範疇</translation>
    </message>
    <message>
        <source>r interest declared</source>
        <translation>r 申報利益</translation>
    </message>
    <message>
        <source>Delete clears</source>
        <translation>Delete 清除</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一題</translation>
    </message>
    <message>
        <source>Backspace back</source>
        <translation>Backspace 上一題</translation>
    </message>
    <message>
        <source>Scores given by this expert</source>
        <translation>此專家已給出的評分</translation>
    </message>
    <message>
        <source>Interest declared: this initiative is not scored</source>
        <translation>已申報利益：此措施不評分</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未作答</translation>
    </message>
    <message>
        <source>Not my field</source>
        <translation>非本人範疇</translation>
    </message>
    <message>
        <source>Score {rating}</source>
        <translation>評分 {rating}</translation>
    </message>
</context>
<context>
    <name>OppositePane</name>
    <message>
        <source>Pairs with opposite answers</source>
        <translation>判斷相反的各對</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>前往該問題</translation>
    </message>
    <message>
        <source>An average would say that both are about equal, which nobody thinks. Let each give reasons first.</source>
        <translation>取平均會顯示兩者大致相等，但這並非任何人的看法。請先讓各方說明理由。</translation>
    </message>
    <message>
        <source>Nobody says the opposite of anybody</source>
        <translation>沒有相反的判斷</translation>
    </message>
    <message>
        <source>No pair has sides, or two large camps, that find the one and the other more important.</source>
        <translation>沒有任何一對項目出現兩方或兩大陣營判斷相反的情況。</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同等</translation>
    </message>
    <message>
        <source>“{item}” matters more</source>
        <translation>認為「{item}」更重要</translation>
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
        <translation>先後次序圖</translation>
    </message>
    <message>
        <source>{code} comes before …: go to the one that waits for it and press Enter; Space makes it only advised; Esc lets go.</source>
        <translation>{code}先於……：移到後續措施並按 Enter；按空格鍵改為建議；按 Esc 放開。</translation>
    </message>
    <message>
        <source>Pull one box onto another, or press Enter on each: the first comes before the second. The same again takes the arrow away. Dashed is only advised: double-click an arrow, or pick it and press Space.</source>
        <translation>將一個方框拖到另一個上，或分別按 Enter：前者先於後者。再做一次即取消箭頭。虛線表示只屬建議：雙擊箭頭，或選取後按空格鍵。</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>What was answered otherwise counts until the first item is placed.</source>
        <translation>在排入第一項之前，以其他方式作出的回答仍然有效。</translation>
    </message>
    <message>
        <source>An order says no more than who comes first: the weights are rank-order centroids.</source>
        <translation>次序只說明先後：權重取排序質心法（ROC）。</translation>
    </message>
    <message>
        <source>1–9 or Space: next place</source>
        <translation>1–9 或空白鍵 排入下一位</translation>
    </message>
    <message>
        <source>= shares the last place</source>
        <translation>= 與前一位並列</translation>
    </message>
    <message>
        <source>Backspace takes back</source>
        <translation>Backspace 撤回</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一題</translation>
    </message>
</context>
<context>
    <name>OutlookLine</name>
    <message>
        <source>Most telling next  (b)</source>
        <translation>轉到資訊量最大的一題  (b)</translation>
    </message>
    <message>
        <source>“{first}” with “{second}”</source>
        <translation>「{first}」與「{second}」</translation>
    </message>
    <message>
        <source>Nothing is answered here yet.</source>
        <translation>此處尚未作答。</translation>
    </message>
    <message>
        <source>The answers fall apart into separate parts; “{first}” with “{second}” would join them.</source>
        <translation>現有回答分成互不相連的幾部分；比較「{first}」與「{second}」可將其連通。</translation>
    </message>
    <message>
        <source>No further answer could change the order of these items any more.</source>
        <translation>其餘回答已不可能改變各項次序。</translation>
    </message>
    <message>
        <source>Further answers in line with these would not change the order of these items any more.</source>
        <translation>若其餘回答與現有回答大致相符，各項次序將不再改變。</translation>
    </message>
    <message numerus="yes">
        <source>The order of %n pair(s) of items could still change.</source>
        <translation>
            <numerusform>尚有 %n 對的先後可能改變。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapCard</name>
    <message>
        <source>Criteria that may overlap</source>
        <translation>可能重複的準則</translation>
    </message>
    <message>
        <source>Advice only: Spearman&apos;s ρ of how good the initiatives are on both, from 0.70 (!) and from 0.85 (!!). Whether two criteria mean the same is for people to say.</source>
        <translation>僅供參考：各措施在兩項準則上優劣的斯皮爾曼 ρ，0.70 起標「!」，0.85 起標「!!」。兩項準則是否同義，由人判斷。</translation>
    </message>
    <message>
        <source>{sign}  {first} with {second}: ρ {rho}</source>
        <translation>{sign}  {first} 與 {second}：ρ {rho}</translation>
    </message>
    <message>
        <source>{first} against {second}: ρ {rho}, a trade-off to keep</source>
        <translation>{first} 對 {second}：ρ {rho}，此消彼長，應予保留</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Start page</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>說明：{page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作步驟</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>如何解讀</translation>
    </message>
    <message>
        <source>When something is missing</source>
        <translation>有所缺漏時</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
</context>
<context>
    <name>PanelOffers</name>
    <message>
        <source>Add side</source>
        <translation>新增一方</translation>
    </message>
    <message>
        <source>Import experts from Excel or CSV…</source>
        <translation>從 Excel 或 CSV 匯入專家…</translation>
    </message>
    <message>
        <source>Paste experts</source>
        <translation>貼上專家名單</translation>
    </message>
    <message>
        <source>Add group on {side}</source>
        <translation>為{side}新增分組</translation>
    </message>
    <message>
        <source>Remove side {side}</source>
        <translation>刪除{side}一方</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Panel</source>
        <translation>專家小組</translation>
    </message>
    <message>
        <source>Add expert</source>
        <translation>新增專家</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>How much each side counts</source>
        <translation>各方所佔份額</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位專家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 個分組</numerusform>
        </translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>第 {number} 輪</translation>
    </message>
    <message>
        <source>New expert</source>
        <translation>新專家</translation>
    </message>
    <message>
        <source>{name} has given answers, which go too.</source>
        <translation>{name}已作出回答，將一併刪除。</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然刪除</translation>
    </message>
    <message>
        <source>Nobody judges for {side} yet.</source>
        <translation>{side}尚無專家。</translation>
    </message>
    <message>
        <source>The panel is seated. Next: what matters more?</source>
        <translation>專家小組已就緒。下一步：哪項更重要？</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>兩兩比較</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新分組</translation>
    </message>
    <message>
        <source>New side</source>
        <translation>新的一方</translation>
    </message>
    <message>
        <source>The experts of {side} have given answers, which go too.</source>
        <translation>{side}的專家已有回答，將一併刪除。</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>名單 (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import experts</source>
        <translation>匯入專家</translation>
    </message>
</context>
<context>
    <name>PartingDetail</name>
    <message>
        <source>Select an initiative to see which judgements part the two over it.</source>
        <translation>選擇一項措施，查看哪些判斷使雙方產生分歧。</translation>
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
        <translation>各方對各措施的排名</translation>
    </message>
    <message>
        <source>Differences of rank</source>
        <translation>排名差異</translation>
    </message>
    <message>
        <source>higher for {voice}</source>
        <translation>{voice}排名較前</translation>
    </message>
    <message>
        <source>{voice} only</source>
        <translation>僅{voice}較前</translation>
    </message>
    <message>
        <source>Agreed high</source>
        <translation>一致較前</translation>
    </message>
    <message>
        <source>Agreed low</source>
        <translation>一致較後</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>具體內容</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>重點範疇</translation>
    </message>
    <message>
        <source>What success is measured by</source>
        <translation>衡量成效的指標</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放棄</translation>
    </message>
    <message numerus="yes">
        <source>%n would be added</source>
        <translation>
            <numerusform>將新增 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed</source>
        <translation>
            <numerusform>將更改 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 行不獲接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted list:</source>
        <translation>貼上的清單：</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>第 {line} 行：{said}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Nothing may run in a closed phase.</source>
        <translation>關閉的階段不安排任何措施。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不設上限</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>A value counts</source>
        <translation>價值折算</translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>Phases and money</source>
        <translation>階段與資金</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>新增階段</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Budget, {unit}</source>
        <translation>預算（{unit}）</translation>
    </message>
    <message>
        <source>A value counts, %</source>
        <translation>價值折算（%）</translation>
    </message>
    <message>
        <source>Spent, {unit}</source>
        <translation>開支（{unit}）</translation>
    </message>
    <message>
        <source>Discount for lateness: what a value is worth that is delivered in the phase.</source>
        <translation>延後折減：在該階段完成的價值按此比例計算。</translation>
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
        <translation>未排序，因而不為藍圖增加價值</translation>
    </message>
    <message>
        <source>Closeness {score} · rank {rank}</source>
        <translation>貼近度 {score} · 第 {rank} 名</translation>
    </message>
    <message>
        <source>AHP score {score} · rank {rank}</source>
        <translation>AHP 得分 {score} · 第 {rank} 名</translation>
    </message>
    <message>
        <source>Advised: {initiative}</source>
        <translation>{initiative}（建議先行）</translation>
    </message>
    <message>
        <source>{lead}, with {others}</source>
        <translation>{lead}牽頭，{others}協作</translation>
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
        <translation>決定</translation>
    </message>
    <message>
        <source>Lead bodies</source>
        <translation>牽頭部門</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>先行措施</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>後續措施</translation>
    </message>
    <message>
        <source>Nothing has to come before it, and nothing waits for it.</source>
        <translation>沒有先行措施，也沒有後續措施。</translation>
    </message>
    <message>
        <source>Cost, {unit}</source>
        <translation>成本（{unit}）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Optimal for value {value}</source>
        <translation>價值最大：{value}</translation>
    </message>
    <message>
        <source>Value {value}</source>
        <translation>價值 {value}</translation>
    </message>
    <message>
        <source>Optimal for value {value} under {budget}</source>
        <translation>在{budget}預算內價值最大：{value}</translation>
    </message>
    <message>
        <source>Value {value} under {budget}</source>
        <translation>在{budget}預算內價值：{value}</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已證明為最優</translation>
    </message>
    <message>
        <source>how far from the best is not known</source>
        <translation>與最優值的差距未知</translation>
    </message>
    <message>
        <source>{chosen} of {all} initiatives</source>
        <translation>{all} 項措施中列入 {chosen} 項</translation>
    </message>
    <message>
        <source>at most {gap} % short of the best</source>
        <translation>與最優值相差不超過 {gap}%</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n 項決定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>decided: in</source>
        <translation>已決定：列入</translation>
    </message>
    <message>
        <source>decided: out</source>
        <translation>已決定：不列入</translation>
    </message>
    <message>
        <source>decided: starts {quarter}</source>
        <translation>已決定：{quarter}展開</translation>
    </message>
    <message>
        <source>decided: not before {quarter}</source>
        <translation>已決定：不早於{quarter}</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>{spent} spent, no limit</source>
        <translation>開支 {spent}，不設上限</translation>
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
        <translation>編號</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>先決條件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>In brackets where they are only advised</source>
        <translation>括號內屬建議性質</translation>
    </message>
    <message>
        <source>By the method that leads</source>
        <translation>按主導方法</translation>
    </message>
    <message>
        <source>Cost, {unit}</source>
        <translation>經費（{unit}）</translation>
    </message>
    <message>
        <source>Changed in the card beside</source>
        <translation>在旁邊的卡片中更改</translation>
    </message>
</context>
<context>
    <name>PlansPane</name>
    <message>
        <source>Name, as “Tight budget”</source>
        <translation>名稱，例如「緊縮預算」</translation>
    </message>
    <message>
        <source>Name of the plan to keep</source>
        <translation>要保存的方案名稱</translation>
    </message>
    <message>
        <source>Keep these rules as a plan</source>
        <translation>把現行規則存為方案</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>方案並列</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>計算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>Planning under the kept rules…</source>
        <translation>正在按所存規則編製方案…</translation>
    </message>
    <message>
        <source>Tick up to {count} kept plans to compare them with the plan as it stands.</source>
        <translation>最多勾選 {count} 個所存方案，與現時方案比較。</translation>
    </message>
    <message>
        <source>Keep budgets, decisions and all other rules under a name; change them, and compare the plans.</source>
        <translation>把預算、決定及其他規則以名稱保存；更改後即可比較各方案。</translation>
    </message>
    <message>
        <source>The plan as it stands</source>
        <translation>現時方案</translation>
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
        <translation>已證明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Initiatives in the plan</source>
        <translation>列入的措施</translation>
    </message>
    <message>
        <source>Decisions and further rules</source>
        <translation>決定 + 其他規則</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未證明最優</translation>
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
        <translation>{phase}開支/預算（{unit}）</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>無方案</translation>
    </message>
    <message>
        <source>at most {gap} % short</source>
        <translation>相差不超過 {gap}%</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}，不設上限</translation>
    </message>
    <message>
        <source>Spent in all, {unit}</source>
        <translation>開支合計（{unit}）</translation>
    </message>
</context>
<context>
    <name>PointsView</name>
    <message>
        <source>What was answered otherwise counts until the first points are given.</source>
        <translation>在給出第一個分數之前，以其他方式作出的回答仍然有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no points yet.</source>
        <translation>
            <numerusform>尚有 %n 項未給分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only proportions count: 20 and 10 say the same as 2 and 1.</source>
        <translation>只看比例：20 與 10 等同於 2 與 1。</translation>
    </message>
    <message>
        <source>0–9 points, up to 100</source>
        <translation>0–9 給分，最高 100</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一題</translation>
    </message>
    <message>
        <source>↑ ↓ another row</source>
        <translation>↑ ↓ 換行</translation>
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
        <translation>須先完成</translation>
    </message>
    <message>
        <source>should have started</source>
        <translation>宜已展開</translation>
    </message>
    <message>
        <source>Click to change between a strict and an advisory prerequisite.</source>
        <translation>按一下可在強制與建議性先決條件之間切換。</translation>
    </message>
    <message>
        <source>Add a prerequisite…</source>
        <translation>新增先決條件…</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Add sub-criterion</source>
        <translation>新增子準則</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n main criteria</source>
        <translation>
            <numerusform>%n 個主要準則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n 個末層準則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n 項措施</numerusform>
        </translation>
    </message>
    <message>
        <source>The source is not written in {language} yet.</source>
        <translation>來源尚未以{language}填寫。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>填寫</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>新增準則</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>新增措施</translation>
    </message>
    <message>
        <source>Begin with what matters, then list what could be done.</source>
        <translation>先寫下看重甚麼，再列出可以做甚麼。</translation>
    </message>
    <message>
        <source>Now list the initiatives.</source>
        <translation>現在列出措施。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not written in {language} yet.</source>
        <translation>
            <numerusform>尚有 %n 個名稱沒有{language}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first</source>
        <translation>填寫第一個</translation>
    </message>
    <message>
        <source>The problem is set out. Next: who judges.</source>
        <translation>問題已經訂明。下一步：由誰評審。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>專家小組</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>基本設定</translation>
    </message>
    <message>
        <source>Parts of the problem</source>
        <translation>問題的各部分</translation>
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
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuarterList</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
</context>
<context>
    <name>QuartersView</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Whose findings are shown</source>
        <translation>顯示哪一方的因素</translation>
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
        <translation>尚未以此語言填寫</translation>
    </message>
    <message>
        <source>Weights by comparison (A&apos;WOT); they never change those of the criteria.</source>
        <translation>權重來自比較（A&apos;WOT），不影響準則權重。</translation>
    </message>
    <message>
        <source>Nobody has compared them yet: all in a quarter count alike.</source>
        <translation>尚未有人比較：各象限內因素同等計算。</translation>
    </message>
    <message>
        <source>Not compared yet, so counted alike: {quarters}.</source>
        <translation>尚未比較，暫時同等計算：{quarters}。</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) have compared this finding; those answers go with it.</source>
        <translation>
            <numerusform>%n 位專家已比較過此因素，這些回答將一併刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然刪除</translation>
    </message>
    <message>
        <source>Put down what each side is strong or weak at, and what helps or threatens it from outside: “Add” in a quarter, or a list that is pasted there.</source>
        <translation>請寫下各方的優勢與劣勢，以及來自外部的機遇與威脅：在象限中按「新增」，或在其中貼上清單。</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Scale from 9 to the left over equal to 9 to the right</source>
        <translation>尺度：左方 9 至同等至右方 9</translation>
    </message>
    <message>
        <source>1–9 how much</source>
        <translation>1–9 重要程度</translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation>Enter 下一題</translation>
    </message>
    <message>
        <source>Backspace back</source>
        <translation>Backspace 上一題</translation>
    </message>
    <message>
        <source>? skip</source>
        <translation>? 略過</translation>
    </message>
    <message>
        <source>c comment</source>
        <translation>c 備註</translation>
    </message>
    <message>
        <source>A remark on this pair; Enter keeps it, Esc gives up</source>
        <translation>對此項比較的備註；按 Enter 保留，按 Esc 放棄</translation>
    </message>
    <message>
        <source>Remark on this pair</source>
        <translation>對此項比較的備註</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未作答</translation>
    </message>
    <message>
        <source>{answer} · from points or an order; a number here compares instead</source>
        <translation>{answer} · 由給分或次序得出；在此按數字則改為兩兩比較</translation>
    </message>
    <message>
        <source>Remark: “{remark}”</source>
        <translation>備註：「{remark}」</translation>
    </message>
    <message>
        <source>← → which side, Shift the other</source>
        <translation>← → 選邊，Shift 取另一邊</translation>
    </message>
</context>
<context>
    <name>RankLayout</name>
    <message>
        <source>Illustrative sample data</source>
        <translation>示例數據（僅供說明）</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>匯出至 Excel…</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>排序依據</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
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
        <translation>排序結果</translation>
    </message>
    <message>
        <source>{other} is brought to the mean and spread of {leading}, so that distance is disagreement.</source>
        <translation>{other} 已換算至 {leading} 的平均值與離散程度，兩點的距離即為分歧。</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>貼近度</translation>
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
        <translation>計算表</translation>
    </message>
    <message>
        <source>T: chart or table · M: all methods · F: the figures behind</source>
        <translation>T：圖或表 · M：各方法 · F：計算表</translation>
    </message>
    <message>
        <source>Method choices</source>
        <translation>方法選項</translation>
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
        <translation>專家 {heard}/{all} 位</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n 項措施</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives are not ranked, since values are missing.</source>
        <translation>
            <numerusform>有 %n 項措施因欠缺數值而未排序。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>顯示第一項</translation>
    </message>
    <message>
        <source>Next: what can be done when, with the money there is.</source>
        <translation>下一步：按現有資金，安排何時做何事。</translation>
    </message>
    <message>
        <source>Show the whole panel</source>
        <translation>顯示整個專家小組</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往「{step}」</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>尚無可排序的內容</translation>
    </message>
</context>
<context>
    <name>RankRows</name>
    <message>
        <source>not ranked: values are missing</source>
        <translation>未排序：欠缺數值</translation>
    </message>
    <message>
        <source>Rank by TOPSIS less rank by AHP: above 0, TOPSIS ranks it lower</source>
        <translation>TOPSIS 排名減 AHP 排名：大於 0 表示 TOPSIS 排得較後</translation>
    </message>
    <message>
        <source>The judgements do not separate the initiatives of one tier</source>
        <translation>同一梯隊的措施，現有判斷不足以區分高下</translation>
    </message>
    <message>
        <source>The ranks between which it lies in 95 % of the panels that are drawn</source>
        <translation>在 95% 的抽樣專家小組中所處的名次範圍</translation>
    </message>
    <message>
        <source>TOPSIS: closeness {closeness}, rank {topsis}
AHP: score {score}, rank {ahp}</source>
        <translation>TOPSIS：貼近度 {closeness}，第 {topsis} 名
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
        <translation>序號</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>貼近度</translation>
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
        <translation>梯隊</translation>
    </message>
    <message>
        <source>Rank, 95 %</source>
        <translation>95% 區間</translation>
    </message>
    <message>
        <source>TOPSIS: 1 is the ideal</source>
        <translation>TOPSIS：1 為理想解</translation>
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
        <translation>同一梯隊的措施，現有判斷不足以區分高下（兩兩勝出指數低於 {threshold}；{count} 個同類專家小組）。</translation>
    </message>
    <message>
        <source>Rank {low} in 95 % of {count} draws</source>
        <translation>在 {count} 次抽樣的 95% 中居第 {low}</translation>
    </message>
    <message>
        <source>Ranks {low} to {high} in 95 % of {count} draws</source>
        <translation>在 {count} 次抽樣的 95% 中居第 {low} 至 {high}</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>第 {number} 梯隊</translation>
    </message>
</context>
<context>
    <name>RankViews</name>
    <message>
        <source>One initiative alone is first by every method.</source>
        <translation>僅有一項措施，按任何方法均居首位。</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) are left out, since values are missing.</source>
        <translation>
            <numerusform>有 %n 項措施因數據不全未列入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same for all, so that it separates nobody: {names}.</source>
        <translation>各措施取值相同，故不起區分作用：{names}。</translation>
    </message>
</context>
<context>
    <name>RateFields</name>
    <message>
        <source>{currency}, rate of</source>
        <translation>{currency}，匯率日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>匯率日期</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Spearman {spearman}, Kendall {kendall}, top-weighted {weighted}, WS {ws}</source>
        <translation>Spearman {spearman}、Kendall {kendall}、前列加權 {weighted}、WS {ws}</translation>
    </message>
    <message>
        <source>{how} ({figures}). {common} of the first {first} are the same.</source>
        <translation>{how}（{figures}）。首 {first} 項中有 {common} 項相同。</translation>
    </message>
    <message>
        <source>{name}: {one} {first}, whole panel {whole}, {other} {second}. {causes}</source>
        <translation>{name}：{one}第 {first}，整個專家小組第 {whole}，{other}第 {second}。{causes}</translation>
    </message>
    <message>
        <source>Both put it at the same rank.</source>
        <translation>雙方排名相同。</translation>
    </message>
    <message>
        <source>Higher for {voice} through {causes}.</source>
        <translation>{voice}排名較前，主要源於{causes}。</translation>
    </message>
    <message>
        <source>{criterion} (scores)</source>
        <translation>{criterion}（評分）</translation>
    </message>
    <message>
        <source>{criterion} (weight)</source>
        <translation>{criterion}（權重）</translation>
    </message>
    <message>
        <source>the scores on {criterion}</source>
        <translation>「{criterion}」的評分</translation>
    </message>
    <message>
        <source>the weight of {criterion}</source>
        <translation>「{criterion}」的權重</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>The two orders are nearly the same</source>
        <translation>兩個次序幾乎相同</translation>
    </message>
    <message>
        <source>The two orders are much alike</source>
        <translation>兩個次序相當接近</translation>
    </message>
    <message>
        <source>The two orders are partly alike</source>
        <translation>兩個次序部分接近</translation>
    </message>
    <message>
        <source>The two orders have little in common</source>
        <translation>兩個次序少有共通之處</translation>
    </message>
    <message>
        <source>The two orders are opposed</source>
        <translation>兩個次序大致相反</translation>
    </message>
</context>
<context>
    <name>Relaxing</name>
    <message>
        <source>Take the decision back</source>
        <translation>撤回該決定</translation>
    </message>
    <message>
        <source>Let the plan find its quarter</source>
        <translation>由藍圖安排季度</translation>
    </message>
    <message>
        <source>Let it start sooner</source>
        <translation>容許提早展開</translation>
    </message>
    <message>
        <source>Let it end later</source>
        <translation>容許延後完成</translation>
    </message>
    <message>
        <source>Open the phase</source>
        <translation>開放該階段</translation>
    </message>
    <message>
        <source>Make it advice</source>
        <translation>改為建議性質</translation>
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
        <translation>容許少於此數</translation>
    </message>
    <message>
        <source>Let more in</source>
        <translation>容許多於此數</translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Split into two</source>
        <translation>拆分為二</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合併到</translation>
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
        <translation>移到上一項之下</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>貼上清單</translation>
    </message>
</context>
<context>
    <name>ReshapingWords</name>
    <message>
        <source>Both parts are judged as the whole was. Now name them.</source>
        <translation>兩部分沿用原有評價方式。請為其命名。</translation>
    </message>
    <message numerus="yes">
        <source>The scores of %n expert(s) now count on both parts, so no rank has changed. What is left to ask is how the two weigh against each other.</source>
        <translation>
            <numerusform>%n 位專家的評分現同時計入兩部分，因此排名不變。尚須詢問兩者孰輕孰重。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of scores that differ become their mean.</source>
        <translation>
            <numerusform>%n 對不同的評分將取平均值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both weigh together from now on: %n comparison(s) are taken up in others, or lose their question.</source>
        <translation>
            <numerusform>此後兩者合併計重：%n 個比較併入其他比較，或不再被詢問。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒收</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒收 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is changed yet</source>
        <translation>尚未更改任何內容</translation>
    </message>
    <message>
        <source>{words} without those refused</source>
        <translation>{words}（不含被拒收者）</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>將更改</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>沒有更改</translation>
    </message>
</context>
<context>
    <name>ReviewsCard</name>
    <message>
        <source>Reviews</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>Dates at which both sides look at the plan again; the chart marks them.</source>
        <translation>雙方再次檢視藍圖的日期；圖上會標示。</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>新增檢討</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢討</translation>
    </message>
</context>
<context>
    <name>RisePane</name>
    <message>
        <source>What must change for {initiative} to be among the first {count}?</source>
        <translation>要使{initiative}進入首 {count} 名，須改變甚麼？</translation>
    </message>
    <message>
        <source>Which initiative is to rise</source>
        <translation>哪項措施上升</translation>
    </message>
    <message>
        <source>Among the first how many</source>
        <translation>首幾名</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>存為情景</translation>
    </message>
    <message>
        <source>Show on the sliders</source>
        <translation>在滑桿上顯示</translation>
    </message>
    <message>
        <source>If the weights changed</source>
        <translation>若權重改變</translation>
    </message>
    <message>
        <source>If one of its scores changed</source>
        <translation>若其一項評分改變</translation>
    </message>
    <message>
        <source>If experts were absent</source>
        <translation>若部分專家缺席</translation>
    </message>
    <message>
        <source>Looking for an answer was stopped.</source>
        <translation>尋找已停止。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新尋找</translation>
    </message>
    <message>
        <source>Looking for the smallest change…</source>
        <translation>正在尋找最小的改變…</translation>
    </message>
</context>
<context>
    <name>RiseWords</name>
    <message>
        <source>Nothing: its rank is {rank} now.</source>
        <translation>毋須改變：現為第 {rank} 名。</translation>
    </message>
    <message>
        <source>No weights bring it there, whatever they are.</source>
        <translation>無論何種權重都做不到。</translation>
    </message>
    <message>
        <source>No weights were found that bring it there.</source>
        <translation>未找到可以做到的權重。</translation>
    </message>
    <message>
        <source>{share} of all weight would change hands; more for {gains}, less for {losses}.</source>
        <translation>須轉移全部權重的 {share}：增加{gains}，減少{losses}。</translation>
    </message>
    <message>
        <source>No single score of its own would do, however good.</source>
        <translation>其任何單項評分再高也做不到。</translation>
    </message>
    <message>
        <source>{criterion} from {now} to {needed} alone would do.</source>
        <translation>僅「{criterion}」由 {now} 改為 {needed} 即可。</translation>
    </message>
    <message numerus="yes">
        <source>%n other scores would do as well, by larger changes.</source>
        <translation>
            <numerusform>另有 %n 項評分以更大的改變亦可做到。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one expert: without that one nothing could be ranked.</source>
        <translation>只有一位專家：沒有這位專家就無法排序。</translation>
    </message>
    <message>
        <source>Nobody was found whose absence would do it.</source>
        <translation>未找到缺席後可以做到的專家。</translation>
    </message>
    <message numerus="yes">
        <source>Every set of up to %n experts was looked at.</source>
        <translation>
            <numerusform>已查看所有不超過 %n 位專家的組合。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Without %n experts its rank would be {rank}: {names}.</source>
        <translation>
            <numerusform>若 %n 位專家缺席，將為第 {rank} 名：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} among the first {first}, by weights</source>
        <translation>{name}進入首 {first} 名（權重）</translation>
    </message>
    <message>
        <source>{name} among the first {first}, by a score</source>
        <translation>{name}進入首 {first} 名（評分）</translation>
    </message>
    <message>
        <source>{name} among the first {first}, by experts</source>
        <translation>{name}進入首 {first} 名（專家）</translation>
    </message>
    <message>
        <source>No smaller change does it; proven.</source>
        <translation>已證明沒有更小的改變可以做到。</translation>
    </message>
    <message>
        <source>A smaller change is not ruled out.</source>
        <translation>不排除有更小的改變。</translation>
    </message>
    <message>
        <source>Bars: the change as a share of the scale.</source>
        <translation>條形：改變佔量表的比例。</translation>
    </message>
    <message>
        <source>the weight now</source>
        <translation>現有權重</translation>
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
        <translation>穩健性</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Walking weights</source>
        <translation>權重試調</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>穩定區間</translation>
    </message>
    <message>
        <source>Whose order is it? Compare the sides.</source>
        <translation>這是誰的次序？請比較各方。</translation>
    </message>
    <message>
        <source>TOPSIS leads</source>
        <translation>以 TOPSIS 為主</translation>
    </message>
    <message>
        <source>AHP leads</source>
        <translation>以 AHP 為主</translation>
    </message>
    <message>
        <source>a what-if: nothing is written into the study</source>
        <translation>僅為試算，不寫入研究</translation>
    </message>
    <message>
        <source>each weight is moved by itself, the others follow in proportion; exact</source>
        <translation>逐一變動各權重，其餘按比例調整；精確計算</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n 項措施</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no order to test yet</source>
        <translation>尚無可檢驗的次序</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>需要甚麼改變？</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>the smallest change of weights, of one score, or of who is heard</source>
        <translation>權重、單項評分或聽取對象的最小改變</translation>
    </message>
    <message>
        <source>each expert and each criterion is left out in turn</source>
        <translation>逐一略去每位專家與每項準則</translation>
    </message>
    <message>
        <source>assumptions kept under a name, beside the study as it is</source>
        <translation>以名稱保存的假設，與研究現況並列</translation>
    </message>
    <message>
        <source>what moved each rank from one state to another, by cause</source>
        <translation>按原因說明名次從一個狀態到另一狀態的變動</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往「{step}」</translation>
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
        <translation>按 {method} 排序，{all} 項中的首 {count} 項</translation>
    </message>
    <message>
        <source>What matters to us</source>
        <translation>我們看重甚麼</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>優先次序</translation>
    </message>
    <message>
        <source>We agree to {share}</source>
        <translation>共識度 {share}</translation>
    </message>
    <message>
        <source>Consensus S* of the whole panel; 100 % is full agreement</source>
        <translation>整個專家小組的共識度 S*；100% 表示完全一致</translation>
    </message>
    <message>
        <source>Weights of the whole panel</source>
        <translation>整個專家小組的權重</translation>
    </message>
    <message>
        <source>{first} to {last} of {all} by {method}</source>
        <translation>按 {method} 排序，{all} 項中的第 {first} 至 {last} 項</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message numerus="yes">
        <source>%n answer(s) taken over from ballots; undo takes all of them back.</source>
        <translation>
            <numerusform>已採用問卷中的 %n 個回答；復原可一併收回。</numerusform>
        </translation>
    </message>
    <message>
        <source>{hidden} A document would show them.</source>
        <translation>{hidden}文件會顯示這些結果。</translation>
    </message>
    <message>
        <source>Reveal the results</source>
        <translation>公佈結果</translation>
    </message>
</context>
<context>
    <name>RoundsPane</name>
    <message>
        <source>Close the round</source>
        <translation>結束本輪</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>仍在變化</translation>
    </message>
    <message>
        <source>Still apart</source>
        <translation>仍有分歧</translation>
    </message>
    <message>
        <source>What moved since the round before</source>
        <translation>與上一輪相比的變化</translation>
    </message>
    <message>
        <source>Round {number} is closed.</source>
        <translation>第 {number} 輪已結束。</translation>
    </message>
    <message>
        <source>Round {number} is open.</source>
        <translation>第 {number} 輪進行中。</translation>
    </message>
    <message>
        <source>Open round {number}</source>
        <translation>開啟第 {number} 輪</translation>
    </message>
    <message>
        <source>Stable: at most {change} of the distribution moved. Agreed: half of the answers lie within {range} of the scale. The whole is called so from {items} of the items on.</source>
        <translation>穩定：分佈變動不超過 {change}。一致：半數回答落在量表 {range} 的範圍內。達到 {items} 的項目時，整體視為如此。</translation>
    </message>
    <message>
        <source>Round {number} is still open: who has not looked again counts as one who stays.</source>
        <translation>第 {number} 輪仍在進行：尚未重新作答者按未改動計。</translation>
    </message>
    <message>
        <source>round {before} → {after}</source>
        <translation>第 {before} 輪 → 第 {after} 輪</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>所屬</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答數</translation>
    </message>
    <message>
        <source>Given in both rounds</source>
        <translation>兩輪均作答</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>IQR</source>
        <translation>四分位距</translation>
    </message>
    <message>
        <source>In steps of the scale; points of 100 and places where these are asked for; {rounds}</source>
        <translation>以標度級數計；給分以 100 分、排序以名次計；{rounds}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改動</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>穩定</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n expert(s) have answered everything.</source>
        <translation>
            <numerusform>%n 位專家中已有 {answered} 位全部作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved since the round before is told once the results are revealed.</source>
        <translation>公佈結果後才顯示與上一輪相比的變化。</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>公佈前不顯示</translation>
    </message>
    <message>
        <source>Close the round once everyone has answered. In the next one everyone finds their own answers, free to change, beside how all answers lay, nobody named. Then this page says item by item what moved, how far answers still spread, and whether another round is worth while.</source>
        <translation>所有專家作答後即可結束本輪。下一輪中，每位專家會看到自己的答案（可以修改）以及全體答案的分佈（不具名）。屆時本頁會逐項說明哪些有變化、答案還相差多少，以及是否值得再進行一輪。</translation>
    </message>
    <message>
        <source>One round so far</source>
        <translation>目前只有一輪</translation>
    </message>
</context>
<context>
    <name>RulesFacts</name>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>ready from {quarter}</source>
        <translation>{quarter}起可展開</translation>
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
        <translation>新階段</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Shenzhen–Hong Kong S&amp;T services</source>
        <translation>深港科技服務業合作</translation>
    </message>
    <message>
        <source>24 initiatives, 24 experts on two sides, seven criteria; a blueprint to 2030.</source>
        <translation>24 項措施、兩地 24 位專家、七項準則，藍圖至 2030 年。</translation>
    </message>
    <message>
        <source>Fighter aircraft</source>
        <translation>戰機選型</translation>
    </message>
    <message>
        <source>The example of Hwang and Yoon (1981), by which TOPSIS became known.</source>
        <translation>Hwang 與 Yoon（1981）的例子，TOPSIS 由此為人所知。</translation>
    </message>
    <message>
        <source>Buying a house</source>
        <translation>置業選擇</translation>
    </message>
    <message>
        <source>Saaty&apos;s family (1990): three houses, eight criteria, compared in pairs.</source>
        <translation>Saaty 的家庭（1990）：三所房屋、八項準則，兩兩比較。</translation>
    </message>
    <message>
        <source>S&amp;T services of two cities</source>
        <translation>兩地科技服務</translation>
    </message>
    <message>
        <source>Seven criteria with anchored scales, the bodies of Shenzhen and Hong Kong, three phases to 2030.</source>
        <translation>七項準則及附說明的尺度、深港兩地部門、至 2030 年的三個階段。</translation>
    </message>
    <message>
        <source>Blank study</source>
        <translation>空白研究</translation>
    </message>
    <message>
        <source>Two sides and three phases; the rest is yours.</source>
        <translation>兩方及三個階段，其餘由閣下填寫。</translation>
    </message>
</context>
<context>
    <name>ScaleFields</name>
    <message>
        <source>choose an indicator</source>
        <translation>選擇指標</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What the steps mean</source>
        <translation>各級含義</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>新指標…</translation>
    </message>
    <message>
        <source>The curve says what is better.</source>
        <translation>優劣由曲線決定。</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>數值來源</translation>
    </message>
    <message>
        <source>Whether more is better</source>
        <translation>是否愈大愈好</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>How a value becomes worth</source>
        <translation>數值如何折算為價值</translation>
    </message>
    <message>
        <source>Lower end of the scale</source>
        <translation>尺度下限</translation>
    </message>
    <message>
        <source>Upper end of the scale</source>
        <translation>尺度上限</translation>
    </message>
</context>
<context>
    <name>ScaleKind</name>
    <message>
        <source>Experts score it</source>
        <translation>專家評分</translation>
    </message>
    <message>
        <source>It is measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>Initiatives are compared in pairs</source>
        <translation>措施兩兩比較</translation>
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
        <translation>並列的排序</translation>
    </message>
    <message>
        <source>The method in this scenario</source>
        <translation>此情景的方法</translation>
    </message>
    <message>
        <source>Keep the study as it is</source>
        <translation>保存研究現況</translation>
    </message>
    <message>
        <source>Apply to the study</source>
        <translation>套用於研究</translation>
    </message>
    <message>
        <source>The study assumes what the scenario assumes, until you go back or undo.</source>
        <translation>研究將採用此情景的假設，直至回復或復原。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>有何變動</translation>
    </message>
    <message>
        <source>Show on the sliders</source>
        <translation>在滑桿上顯示</translation>
    </message>
    <message>
        <source>No scenario is kept yet</source>
        <translation>尚未保存情景</translation>
    </message>
    <message>
        <source>A scenario keeps other weights, scores, methods or a part of the panel under a name. Walk the weights, ask what it would take, or keep the study as it is and change it here.</source>
        <translation>情景以名稱保存另一套權重、評分、方法或部分專家。可移動權重、詢問需要甚麼改變，或保存研究現況並在此修改。</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>計算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Ranking the scenarios…</source>
        <translation>正在為情景排名…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ with the study</source>
        <translation>與研究現況的斯皮爾曼 ρ</translation>
    </message>
    <message>
        <source>New in first {count}</source>
        <translation>新入首 {count}</translation>
    </message>
    <message>
        <source>“{name}” assumes:</source>
        <translation>「{name}」假設：</translation>
    </message>
    <message>
        <source>The study now</source>
        <translation>研究現況</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>情景 {number}</translation>
    </message>
    <message>
        <source>Picked out: among the first {count} in the study or in the selected scenario, not in both.</source>
        <translation>突出顯示：僅在研究現況或所選情景之一中位列首 {count} 名。</translation>
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
        <translation>TOPSIS（極差）</translation>
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
        <translation>權重</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n 項評分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experts heard</source>
        <translation>
            <numerusform>聽取 %n 位專家</numerusform>
        </translation>
    </message>
    <message>
        <source>rules of the plan</source>
        <translation>規劃規則</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>無其他假設</translation>
    </message>
    <message>
        <source>“{name}” leaves the first {count} as they are.</source>
        <translation>「{name}」不改變首 {count} 名。</translation>
    </message>
    <message>
        <source>“{name}” brings {entering} among the first {count}, in place of {leaving}.</source>
        <translation>「{name}」使{entering}進入首 {count} 名，取代{leaving}。</translation>
    </message>
</context>
<context>
    <name>ScoreLayout</name>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>One at a time  (o)</source>
        <translation>逐項評分  (o)</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>整個專家小組</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>實測值</translation>
    </message>
    <message>
        <source>Who scores what</source>
        <translation>誰評哪些</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>This is what initiatives are ranked from.</source>
        <translation>措施即據此排序。</translation>
    </message>
    <message>
        <source>Go on to Rank</source>
        <translation>前往「排序」</translation>
    </message>
    <message>
        <source>Rankings are computed from the most likely value; low and high say how sure it is.</source>
        <translation>排序按最可能值計算；最小值與最大值反映其把握程度。</translation>
    </message>
    <message>
        <source>This expert has answered everything.</source>
        <translation>該專家已全部作答。</translation>
    </message>
    <message>
        <source>Blank cells count as missing, not as zero; “n” says that it is not the expert&apos;s field.</source>
        <translation>空白格視為缺漏，不作零分計；「n」表示非該專家的範疇。</translation>
    </message>
    <message>
        <source>Which group is asked to score the initiatives on which criteria</source>
        <translation>各分組就哪些準則為措施評分</translation>
    </message>
    <message>
        <source>Go on to Agree</source>
        <translation>前往「凝聚共識」</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The copied cells reach beyond the grid. Nothing was changed.</source>
        <translation>所複製的儲存格超出表格範圍。未作任何變更。</translation>
    </message>
    <message>
        <source>“{name}”, “{leaf}”: “{text}” is no score; use a whole number, or n. Nothing was changed.</source>
        <translation>「{name}」的「{leaf}」：「{text}」不是評分；請使用整數或 n。未作任何變更。</translation>
    </message>
    <message>
        <source>Initiatives are compared in pairs on this criterion</source>
        <translation>此準則由措施兩兩比較得出</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未實測</translation>
    </message>
    <message>
        <source>Mean of {count} experts</source>
        <translation>{count} 位專家的平均值</translation>
    </message>
    <message>
        <source>This expert has an interest in it and does not score it</source>
        <translation>該專家已就此申報利益，不作評分</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未評分</translation>
    </message>
    <message>
        <source>spread (SD) {spread}</source>
        <translation>標準差 {spread}</translation>
    </message>
    <message>
        <source>Initiatives are what is scored here; list them on the page “Problem”.</source>
        <translation>此處為措施評分；請先在「問題」頁列出措施。</translation>
    </message>
    <message>
        <source>A criterion that is measured, such as cost, brings its indicator here.</source>
        <translation>採用實測的準則（例如成本），其指標會列在這裏。</translation>
    </message>
    <message>
        <source>No criterion of this study is scored by experts: they are measured, or initiatives are compared.</source>
        <translation>本研究沒有由專家評分的準則：各準則或為實測，或為措施兩兩比較。</translation>
    </message>
    <message>
        <source>Add the experts who judge; each of them scores the initiatives here.</source>
        <translation>請加入參與評審的專家；每位專家都在此為措施評分。</translation>
    </message>
    <message>
        <source>What a group&apos;s experts score can be limited to some criteria here.</source>
        <translation>可在此將某分組專家的評分限於部分準則。</translation>
    </message>
    <message>
        <source>The decision matrix has a column for each criterion.</source>
        <translation>決策矩陣的每一欄對應一項準則。</translation>
    </message>
    <message>
        <source>There are no initiatives yet</source>
        <translation>尚無措施</translation>
    </message>
    <message>
        <source>Add initiatives</source>
        <translation>新增措施</translation>
    </message>
    <message>
        <source>Nothing is measured in this study</source>
        <translation>本研究沒有實測的準則</translation>
    </message>
    <message>
        <source>Look at the criteria</source>
        <translation>查看準則</translation>
    </message>
    <message>
        <source>There is nothing to score</source>
        <translation>沒有需要評分的內容</translation>
    </message>
    <message>
        <source>Nobody sits on the panel yet</source>
        <translation>專家小組尚無專家</translation>
    </message>
    <message>
        <source>Add experts</source>
        <translation>新增專家</translation>
    </message>
    <message>
        <source>There are no groups yet</source>
        <translation>尚無分組</translation>
    </message>
    <message>
        <source>Add groups</source>
        <translation>新增分組</translation>
    </message>
    <message>
        <source>There are no criteria yet</source>
        <translation>尚無準則</translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation>新增準則</translation>
    </message>
    <message>
        <source>{given} of {asked} answered</source>
        <translation>已答 {given}/{asked}</translation>
    </message>
    <message>
        <source>this group scores {scored} of {rated} criteria</source>
        <translation>本組評 {rated} 項準則中的 {scored} 項</translation>
    </message>
    <message>
        <source>Nobody is led by results that nobody has seen; they are revealed on the page “Agree”.</source>
        <translation>未見結果，便不會受其影響；請在「凝聚共識」頁公佈。</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>結果尚未公佈</translation>
    </message>
    <message>
        <source>Go to Agree</source>
        <translation>前往「凝聚共識」</translation>
    </message>
    <message>
        <source>{given} of {asked} values entered</source>
        <translation>已填 {given}/{asked} 個數值</translation>
    </message>
    <message>
        <source>There is no decision matrix yet</source>
        <translation>尚無決策矩陣</translation>
    </message>
    <message>
        <source>Look at the problem</source>
        <translation>查看問題</translation>
    </message>
    <message>
        <source>Means of {count} experts, by side and share, and measured values</source>
        <translation>{count} 位專家的平均值（按各方份額加權）與實測值</translation>
    </message>
</context>
<context>
    <name>ScriptFields</name>
    <message>
        <source>Not written yet</source>
        <translation>尚未填寫</translation>
    </message>
</context>
<context>
    <name>ScrollSheet</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>SetsCard</name>
    <message>
        <source>At least or at most of a set</source>
        <translation>組合的下限與上限</translation>
    </message>
    <message>
        <source>For example: at least two of the legal initiatives, at most one of two platforms.</source>
        <translation>例如：法律類措施至少列入兩項；兩個平台至多列入一個。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增規則</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>閣下姓名</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>The whole screen, with text that is read from the back of a room (F11).</source>
        <translation>全螢幕顯示，文字大小適合後排閱讀（F11）。</translation>
    </message>
    <message>
        <source>Go on to the next question after an answer</source>
        <translation>作答後自動進入下一題</translation>
    </message>
    <message>
        <source>The journal of each study keeps who made which change.</source>
        <translation>每項研究的日誌會記錄各項更改由誰作出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Expert</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>份額</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位專家</numerusform>
        </translation>
    </message>
    <message>
        <source>Who judges for this side?</source>
        <translation>由誰代表這一方評審？</translation>
    </message>
    <message>
        <source>Add the experts. How many there are does not change how much the side counts.</source>
        <translation>請加入專家。人數多少不影響該方所佔份額。</translation>
    </message>
    <message>
        <source>Add the first expert</source>
        <translation>新增第一位專家</translation>
    </message>
</context>
<context>
    <name>SlopePane</name>
    <message>
        <source>The orders side by side</source>
        <translation>各方次序對照</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>整個專家小組</translation>
    </message>
    <message>
        <source>None is among the first {first} of both.</source>
        <translation>沒有措施同時位列雙方首 {first} 名。</translation>
    </message>
    <message>
        <source>Among the first {first} of both: {names}.</source>
        <translation>同時位列雙方首 {first} 名：{names}。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Picked out: among the first {first} of one only, in the colour and with the mark of who wants it.</source>
        <translation>突出顯示：只在一方位列首 {first}，用該方的顏色和標記。</translation>
    </message>
</context>
<context>
    <name>SnapshotsPane</name>
    <message>
        <source>Name of the next snapshot, as “before the meeting”</source>
        <translation>下一個快照的名稱，如「會前」</translation>
    </message>
    <message>
        <source>Name of the next snapshot</source>
        <translation>下一個快照的名稱</translation>
    </message>
    <message>
        <source>Keep snapshot</source>
        <translation>儲存快照</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Bring the study back to how it stood. This can be undone.</source>
        <translation>使研究還原至當時的狀態。可以復原。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>A snapshot keeps the study as it stands now, under a name, inside its own file. Keep one before each meeting: then you can say what the meeting changed, and go back.</source>
        <translation>快照為研究的當前狀態命名存檔，儲存於研究檔案之內。每次會議前存一份，會後便能看出會議改變了甚麼，亦可隨時還原。</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>尚無快照</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>已保留「{name}」。</translation>
    </message>
    <message>
        <source>The study is as it stood at “{name}”. Undo brings back what was.</source>
        <translation>研究已還原至「{name}」時的狀態。復原可返回之前的內容。</translation>
    </message>
    <message>
        <source>Snapshot {number}</source>
        <translation>快照 {number}</translation>
    </message>
    <message>
        <source>“{name}” goes for good: undo does not reach snapshots.</source>
        <translation>「{name}」將被永久刪除：快照無法復原。</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>仍然刪除</translation>
    </message>
</context>
<context>
    <name>StabilityPane</name>
    <message>
        <source>Main criteria</source>
        <translation>主要準則</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>末層準則</translation>
    </message>
    <message>
        <source>Which criteria are shown</source>
        <translation>顯示哪些準則</translation>
    </message>
    <message>
        <source>Where the weight of each criterion may lie</source>
        <translation>各準則權重的可變範圍</translation>
    </message>
    <message>
        <source>Working out was stopped.</source>
        <translation>計算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>Walking each weight…</source>
        <translation>正在逐一變動權重…</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>the first stays first</source>
        <translation>首位不變</translation>
    </message>
    <message>
        <source>the first {count} stay</source>
        <translation>首 {count} 位不變</translation>
    </message>
    <message>
        <source>the whole order stays</source>
        <translation>全部次序不變</translation>
    </message>
    <message>
        <source>the panel&apos;s weight</source>
        <translation>專家小組的權重</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>The first stays first: {ranges}</source>
        <translation>首位不變：{ranges}</translation>
    </message>
    <message>
        <source>The first {count} stay: {ranges}</source>
        <translation>首 {count} 位不變：{ranges}</translation>
    </message>
    <message>
        <source>The whole order stays: {ranges}</source>
        <translation>全部次序不變：{ranges}</translation>
    </message>
    <message>
        <source>The panel&apos;s weight: {weight}</source>
        <translation>專家小組的權重：{weight}</translation>
    </message>
    <message>
        <source>Whatever a single one of these criteria weighs, the first stays first.</source>
        <translation>單獨改變其中任何一項準則的權重，首位都不變。</translation>
    </message>
    <message>
        <source>Whatever {name} weighs, the first stays first.</source>
        <translation>無論「{name}」的權重如何，首位都不變。</translation>
    </message>
    <message>
        <source>The first place hangs most on {name}: it weighs {weight}; the first stays first from {low} to {high}.</source>
        <translation>首位最取決於「{name}」：其權重為 {weight}，在 {low} 至 {high} 之間首位不變。</translation>
    </message>
    <message>
        <source>{name} weighs {weight}; the first stays first from {low} to {high}.</source>
        <translation>「{name}」的權重為 {weight}，在 {low} 至 {high} 之間首位不變。</translation>
    </message>
    <message>
        <source>Critical criterion: the order hangs most on {name}; {margin} points of weight change it.</source>
        <translation>關鍵準則：排序最取決於{name}；權重變動 {margin} 個百分點即改變排序。</translation>
    </message>
    <message>
        <source>Critical score: no single score puts another first.</source>
        <translation>關鍵評分：沒有任何單項評分能使另一項排第一。</translation>
    </message>
    <message>
        <source>Critical score: {initiative} on {criterion}, from {now} to {needed} ({share} of the scale), puts another first.</source>
        <translation>關鍵評分：{initiative}在{criterion}上由 {now} 變為 {needed}（量表的 {share}），即有另一項排第一。</translation>
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
        <translation>權衡輕重，排序措施，分期繪就藍圖：兩地專家共同參與。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新增研究</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>亦可將檔案拖放到視窗任何位置。</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>最近的研究</translation>
    </message>
    <message>
        <source>The studies that you open will stand here. To see what BayPath does, open the first sample.</source>
        <translation>閣下開啟過的研究會列在這裏。想了解 BayPath 的用途，請開啟第一個示例。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>復原的工作</translation>
    </message>
    <message>
        <source>It was not closed properly. Every edit that was saved is there.</source>
        <translation>上次未有正常關閉。所有已儲存的編輯都在其中。</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>由範本開始</translation>
    </message>
    <message>
        <source>Its criteria, scales and initiatives, without its answers.</source>
        <translation>沿用其準則、量表和措施，不含回答。</translation>
    </message>
    <message>
        <source>Another study…</source>
        <translation>其他研究…</translation>
    </message>
    <message>
        <source>Nine stops on the first sample show the way from the question to the blueprint.</source>
        <translation>在第一個示例上用九站展示由問題到藍圖的過程。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入門</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not started</source>
        <translation>未開展</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>進度正常</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有延誤風險</translation>
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
        <translation>步驟</translation>
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
        <translation>示例數據（僅供說明）</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>已於 {time} 儲存</translation>
    </message>
    <message>
        <source>{saved} · no name yet</source>
        <translation>{saved} · 尚未命名</translation>
    </message>
    <message>
        <source>no changes yet</source>
        <translation>尚無變更</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>已全部儲存</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>At least two criteria and two initiatives are needed.</source>
        <translation>最少需要兩個準則和兩項措施。</translation>
    </message>
    <message>
        <source>Each side needs at least one expert.</source>
        <translation>每一方最少需要一位專家。</translation>
    </message>
    <message>
        <source>{given} of {asked} comparisons are answered.</source>
        <translation>{asked} 個比較中已完成 {given} 個。</translation>
    </message>
    <message>
        <source>{given} of {asked} scores and measured values are entered.</source>
        <translation>{asked} 個評分和實測值中已填寫 {given} 個。</translation>
    </message>
    <message>
        <source>the latest changes are not saved</source>
        <translation>最新更改尚未儲存</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>專家小組</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>兩兩比較</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>穩健性</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>比較兩地</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>藍圖</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>凝聚共識</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
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
        <translation>類型</translation>
    </message>
    <message>
        <source>Findings it answers</source>
        <translation>所回應的因素</translation>
    </message>
    <message>
        <source>Initiatives that carry it</source>
        <translation>負責落實的措施</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>What follows from the findings?</source>
        <translation>由因素可得出甚麼？</translation>
    </message>
    <message>
        <source>A strategy brings findings together: strengths with opportunities, weaknesses with threats. Link it to the findings that it answers and to the initiatives that carry it.</source>
        <translation>策略將因素結合起來：優勢與機遇、劣勢與威脅。請將其連結到所回應的因素及所依託的措施。</translation>
    </message>
    <message>
        <source>Add the first strategy</source>
        <translation>新增第一項策略</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指數</translation>
    </message>
    <message>
        <source>The weights of the findings that it answers, by the strength of each link</source>
        <translation>所回應因素的權重，按連結強度加權</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>新策略</translation>
    </message>
    <message>
        <source>Add a finding…</source>
        <translation>新增因素…</translation>
    </message>
    <message>
        <source>Add an initiative…</source>
        <translation>新增措施…</translation>
    </message>
    <message>
        <source>Click to change between weak, medium and strong.</source>
        <translation>按一下可在弱、中、強之間切換。</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>Writing the workbook…</source>
        <translation>正在寫入活頁簿…</translation>
    </message>
    <message>
        <source>BayPath</source>
        <translation>BayPath</translation>
    </message>
    <message>
        <source>The latest changes are not on disk.</source>
        <translation>最近的變更尚未寫入磁碟。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此處</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>放棄變更並關閉</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已寫入 {path}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在產生報告…</translation>
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
        <translation>列入藍圖的措施按該方自身排序所得的平均分（0 至 1）不得低於此數值。</translation>
    </message>
    <message>
        <source>none asked</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>the plan has {mean}</source>
        <translation>現時藍圖為 {mean}</translation>
    </message>
</context>
<context>
    <name>SupportRules</name>
    <message>
        <source>Minimum support as a rule</source>
        <translation>最低支持度規則</translation>
    </message>
    <message>
        <source>The least average score, by a side&apos;s own ranking, of all that the blueprint takes in. The plan keeps it; a blank asks for nothing.</source>
        <translation>藍圖所納入的各項，按一方自己的排序所得評分的最低平均值。規劃須遵守；留空則不作要求。</translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message>
        <source>Whose view</source>
        <translation>誰的看法</translation>
    </message>
    <message>
        <source>Support by SWOT against closeness</source>
        <translation>SWOT 支持度與貼近度</translation>
    </message>
    <message>
        <source>Support: the weights of the findings that an initiative&apos;s strategies answer, by the strength of the links, as a share of the greatest. It is shown beside the closeness and never added to it. In amber: high on one, low on the other.</source>
        <translation>支持度：措施所屬策略回應的因素權重，按連結強度加權，並與最大值相比。它與貼近度並列顯示，絕不計入其中。琥珀色：一項高而另一項低。</translation>
    </message>
    <message>
        <source>Support against closeness</source>
        <translation>支持度與貼近度</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>The two orders agree with τ = {tau} (1 the same, 0 unrelated, −1 the opposite).</source>
        <translation>兩種排序的一致性 τ = {tau}（1 相同，0 無關，−1 相反）。</translation>
    </message>
    <message>
        <source>Link a strategy to findings and to initiatives first.</source>
        <translation>請先將策略連結到因素及措施。</translation>
    </message>
    <message>
        <source>Nobody speaks for this voice yet.</source>
        <translation>尚未有人代表此方發言。</translation>
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
        <translation>兩者皆高</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>兩者皆低</translation>
    </message>
    <message>
        <source>Ranked high, little supported</source>
        <translation>排名高、支持少</translation>
    </message>
    <message>
        <source>closeness {closeness} · support {support}</source>
        <translation>貼近度 {closeness} · 支持度 {support}</translation>
    </message>
</context>
<context>
    <name>Swot</name>
    <message>
        <source>Strengths</source>
        <translation>優勢</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>劣勢</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>機遇</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>威脅</translation>
    </message>
    <message>
        <source>SO: use strengths for opportunities</source>
        <translation>SO：以優勢把握機遇</translation>
    </message>
    <message>
        <source>WO: mend weaknesses by opportunities</source>
        <translation>WO：藉機遇補劣勢</translation>
    </message>
    <message>
        <source>ST: use strengths against threats</source>
        <translation>ST：以優勢應對威脅</translation>
    </message>
    <message>
        <source>WT: guard weaknesses against threats</source>
        <translation>WT：防範劣勢遇上威脅</translation>
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
        <translation>強</translation>
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
        <translation>支持度與貼近度</translation>
    </message>
    <message>
        <source>Ask the panel which findings weigh more: quarters first, then within each.</source>
        <translation>請專家比較哪些因素更重要：先比較象限，再比較各象限內的因素。</translation>
    </message>
    <message>
        <source>{answered} of {asked} compared</source>
        <translation>已比較 {answered}/{asked}</translation>
    </message>
    <message>
        <source>Add strategy</source>
        <translation>新增策略</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>新增因素</translation>
    </message>
    <message>
        <source>Compare findings</source>
        <translation>比較因素</translation>
    </message>
</context>
<context>
    <name>TierProgress</name>
    <message>
        <source>Draw the tiers</source>
        <translation>抽樣劃分梯隊</translation>
    </message>
    <message>
        <source>Drawing panels was stopped: there are no tiers and no rank intervals</source>
        <translation>抽取專家小組已停止：沒有梯隊與名次區間</translation>
    </message>
    <message>
        <source>Tiers…</source>
        <translation>正在劃分梯隊…</translation>
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
        <translation>略過</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>linear</source>
        <translation>線性</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>by a curve</source>
        <translation>按曲線</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Distances to the ends of each criterion&apos;s own scale: no third initiative can turn the order of two.</source>
        <translation>與各準則量表兩端的距離：兩項措施的次序不受第三項影響。</translation>
    </message>
    <message>
        <source>Distances to the best and the worst of this set, each column divided by the root of its squares.</source>
        <translation>與本組最佳和最差的距離，各欄除以平方和的平方根。</translation>
    </message>
    <message>
        <source>Distances to the best and the worst of this set, which stand at 1 and 0 in every column.</source>
        <translation>與本組最佳和最差的距離，兩者在各欄分別取 1 和 0。</translation>
    </message>
    <message>
        <source>Distances to the best and the worst of this set, each column divided by its greatest value.</source>
        <translation>與本組最佳和最差的距離，各欄除以最大值。</translation>
    </message>
    <message>
        <source>Distances to the best and the worst of this set, each column divided by its sum.</source>
        <translation>與本組最佳和最差的距離，各欄除以總和。</translation>
    </message>
    <message>
        <source>A weighted sum in which the best initiative on a criterion counts 1 there.</source>
        <translation>加權和：每項準則上最佳的措施計 1。</translation>
    </message>
    <message>
        <source>A weighted sum in which the initiatives share out each criterion&apos;s weight.</source>
        <translation>加權和：各措施按份額分享每項準則的權重。</translation>
    </message>
    <message>
        <source>A weighted sum of values over the greatest, or of the least over values where less is better.</source>
        <translation>加權和：取值除以最大值；越小越好者則以最小值除以取值。</translation>
    </message>
    <message>
        <source>A product of values with their weights as exponents: a poor value is hardly made good elsewhere.</source>
        <translation>以權重為指數的乘積：某項過低難以由他項彌補。</translation>
    </message>
    <message>
        <source>Half a weighted sum, half a weighted product.</source>
        <translation>加權和與加權積各佔一半。</translation>
    </message>
    <message>
        <source>A compromise between the good of the many (S) and the greatest regret (R).</source>
        <translation>在群體效用（S）與最大遺憾（R）之間折衷。</translation>
    </message>
    <message>
        <source>Who beats whom on how much weight, however narrowly: outranking flows with the usual preference.</source>
        <translation>誰在多大權重上勝過誰（不論差距大小）：採用常用偏好函數的級別流量。</translation>
    </message>
    <message>
        <source>Where initiatives stand between an ideal and an anti-ideal, by ratios to both.</source>
        <translation>以與正、負理想解之比衡量所處位置。</translation>
    </message>
    <message>
        <source>How far initiatives are above and below the mean of all.</source>
        <translation>高於與低於平均值的距離。</translation>
    </message>
    <message>
        <source>Benefits less costs, each column divided by the root of its squares.</source>
        <translation>效益減成本，各欄除以平方和的平方根。</translation>
    </message>
    <message>
        <source>Benefits and costs are summed apart, and the costs shared out in inverse proportion.</source>
        <translation>效益與成本分別求和，成本按反比分攤。</translation>
    </message>
    <message>
        <source>The share of each in what an optimal initiative would reach.</source>
        <translation>相對最優措施的達成比例。</translation>
    </message>
    <message>
        <source>Three compromises between a weighted sum and a weighted product.</source>
        <translation>加權和與加權積之間的三種折衷。</translation>
    </message>
    <message>
        <source>Distance from the worst: straight, and along the axes where that does not separate two.</source>
        <translation>與負理想解的距離：先取歐氏距離，難分時再取曼哈頓距離。</translation>
    </message>
    <message>
        <source>Distance from a border, the geometric mean of each column.</source>
        <translation>與邊界（各欄幾何平均）的距離。</translation>
    </message>
    <message>
        <source>Distance from the best end of each criterion&apos;s own scale: like the fixed domain, it cannot reverse.</source>
        <translation>與各準則量表最佳端的距離：與固定域一樣不會逆轉。</translation>
    </message>
    <message>
        <source>no order: it divides by values, and some are 0 or below</source>
        <translation>無法排序：需除以取值，而有取值不大於 0</translation>
    </message>
    <message>
        <source>no order: too few initiatives, or too much alike</source>
        <translation>無法排序：措施過少或過於相近</translation>
    </message>
    <message>
        <source>Not offered: COMET, RIM, ERVD and LoPM, which want reference values that a panel has not given; AROMAN, LMAW, MAIRCA, OCRA, PROBID, RAFSI and RAM, which have not been held against a published case here. COPRAS is our own, since pymcdm&apos;s counts costs in favour.</source>
        <translation>未提供：COMET、RIM、ERVD、LoPM（需要專家小組未給出的參考值）；AROMAN、LMAW、MAIRCA、OCRA、PROBID、RAFSI、RAM（此處尚未以已發表算例核對）。COPRAS 為自行實作，因 pymcdm 的版本把成本計為有利。</translation>
    </message>
</context>
<context>
    <name>ViewpointsPage</name>
    <message>
        <source>Two sides</source>
        <translation>比較兩地</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>次序對照</translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation>分歧所在</translation>
    </message>
    <message>
        <source>Compromise</source>
        <translation>折衷方案</translation>
    </message>
    <message>
        <source>Now put the order into a plan.</source>
        <translation>下一步：把排序落實為計劃。</translation>
    </message>
    <message>
        <source>TOPSIS leads</source>
        <translation>以 TOPSIS 為主</translation>
    </message>
    <message>
        <source>AHP leads</source>
        <translation>以 AHP 為主</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n 項措施</numerusform>
        </translation>
    </message>
    <message>
        <source>each side by its own weights and scores</source>
        <translation>各方按本身的權重與評分</translation>
    </message>
    <message>
        <source>A comparison needs two sides whose experts have compared and scored.</source>
        <translation>須有兩方的專家完成比較與評分，方可對比。</translation>
    </message>
    <message>
        <source>There are no two orders to compare yet</source>
        <translation>尚無兩個可供比較的次序</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>前往「{step}」</translation>
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
        <translation>在該方專家中的權重</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>該方名稱</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>未選取任何人</translation>
    </message>
    <message>
        <source>Select an expert or a group to see its names and its voice.</source>
        <translation>選取專家或分組，可查看其名稱與份額。</translation>
    </message>
    <message>
        <source>{voice} % of the whole result, {part} % of {side}.</source>
        <translation>佔整體結果的 {voice}%，佔{side}的 {part}%。</translation>
    </message>
    <message>
        <source>{compared} comparisons and {rated} scores in this round.</source>
        <translation>本輪已有 {compared} 個比較、{rated} 個評分。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所屬方</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分組</translation>
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
        <translation>何謂靠前</translation>
    </message>
    <message>
        <source>A selection…</source>
        <translation>選定專家…</translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation>首 {count} 名</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Whole panel</source>
        <translation>整個專家小組</translation>
    </message>
</context>
<context>
    <name>WalkChart</name>
    <message>
        <source>The order under these weights</source>
        <translation>此權重下的排序</translation>
    </message>
    <message>
        <source>{old} as it stands, {new} under these weights; rank {before}, now {after}; among the first {first} in {share} of the draws around them</source>
        <translation>現況 {old}，此權重下 {new}；原第 {before} 名，現第 {after} 名；在其附近 {share} 的抽樣中位列首 {first} 名</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>第 {number} 梯隊</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>walked</source>
        <translation>移動後</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>In first {count}</source>
        <translation>首 {count} 佔比</translation>
    </message>
</context>
<context>
    <name>WalkPane</name>
    <message>
        <source>What if these mattered otherwise?</source>
        <translation>如果輕重有所不同？</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>The others beside it follow in proportion; pinned ones stay. The mark below a slider is the panel&apos;s weight. Below a criterion, each slider is a share of it. Tiers and shares: {count} draws, each weight off by about 30 %, with the panel&apos;s scores; the tiers of Rank come from whole panels drawn anew, so there may be more or fewer of them. Nothing is written until you keep it.</source>
        <translation>同級的其餘各項按比例跟隨；固定的不動。滑桿下的標記為專家小組的權重。展開後，下級滑桿為其在上級中的佔比。梯隊與佔比：{count} 次抽樣，每項權重約偏離 30%，評分不變；「排序」頁的梯隊來自整體重抽的專家小組，因此數目可能不同。保存之前不寫入研究。</translation>
    </message>
    <message>
        <source>{share} of all weight has changed hands.</source>
        <translation>已調整全部權重的 {share}。</translation>
    </message>
    <message>
        <source>These are the panel&apos;s weights.</source>
        <translation>此為專家小組的權重。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>專家小組</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>What {name} consists of</source>
        <translation>{name}的組成</translation>
    </message>
    <message>
        <source>{share} of {parent}, {weight} of all</source>
        <translation>佔{parent}的 {share}，佔全部的 {weight}</translation>
    </message>
</context>
<context>
    <name>WalkPresets</name>
    <message>
        <source>Put the sliders where a scenario has its weights</source>
        <translation>將滑桿移到某個情景的權重</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名稱</translation>
    </message>
    <message>
        <source>Name these weights</source>
        <translation>為這些權重命名</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>存為情景</translation>
    </message>
    <message>
        <source>Back to a scenario…</source>
        <translation>回到某個情景…</translation>
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
        <translation>所屬一方 {share}</translation>
    </message>
    <message>
        <source>panel {share}</source>
        <translation>專家小組 {share}</translation>
    </message>
    <message>
        <source>panel · {mark} side</source>
        <translation>專家小組 · {mark} 所屬一方</translation>
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
        <translation>各準則的貢獻</translation>
    </message>
    <message>
        <source>Not ranked: it has no value on</source>
        <translation>未排序，欠缺以下準則的數值</translation>
    </message>
    <message>
        <source>Enter what is missing  ›</source>
        <translation>填寫欠缺的數值  ›</translation>
    </message>
    <message>
        <source>What must change for it to be among the first?  ›</source>
        <translation>須作何改變方可位列前茅？  ›</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>全部措施的平均值</translation>
    </message>
    <message>
        <source>A click, or Enter, says why a criterion adds what it does.</source>
        <translation>單擊或按 Enter，可查看某項準則貢獻的由來。</translation>
    </message>
    <message>
        <source>Show the figures behind the score  ›</source>
        <translation>查看得分背後的計算  ›</translation>
    </message>
</context>
<context>
    <name>WhyRank</name>
    <message>
        <source>D⁺ {plus} to the ideal · D⁻ {minus} to the anti-ideal</source>
        <translation>距正理想解 D⁺ {plus} · 距負理想解 D⁻ {minus}</translation>
    </message>
    <message>
        <source>{own} of the AHP score; the mean of all is {mean}</source>
        <translation>佔 AHP 得分中的 {own}；全部措施的平均值為 {mean}</translation>
    </message>
    <message>
        <source>TOPSIS and AHP part by {gap} ranks: {topsis} and {ahp}</source>
        <translation>TOPSIS 與 AHP 相差 {gap} 名：第 {topsis} 與第 {ahp}</translation>
    </message>
    <message>
        <source>“{criterion}”, where it is above the mean, has most to do with it: at the mean, </source>
        <translation>主要與「{criterion}」有關，其數值高於平均值；若等於平均值，</translation>
    </message>
    <message>
        <source>“{criterion}”, where it is below the mean, has most to do with it: at the mean, </source>
        <translation>主要與「{criterion}」有關，其數值低於平均值；若等於平均值，</translation>
    </message>
    <message>
        <source>closeness · rank {rank} of {count}</source>
        <translation>貼近度 · 第 {rank} 名，共 {count} 項</translation>
    </message>
    <message>
        <source>AHP score · rank {rank} of {count}</source>
        <translation>AHP 得分 · 第 {rank} 名，共 {count} 項</translation>
    </message>
    <message>
        <source>No single criterion makes them part; several do so together.</source>
        <translation>分歧並非源於單一準則，而是數項準則共同所致。</translation>
    </message>
    <message>
        <source>both methods would rank it alike.</source>
        <translation>兩種方法的排名將會相同。</translation>
    </message>
    <message>
        <source>the methods would be one rank apart.</source>
        <translation>兩種方法將只差一名。</translation>
    </message>
    <message>
        <source>the methods would be {gap} ranks apart.</source>
        <translation>兩種方法將相差 {gap} 名。</translation>
    </message>
    <message>
        <source>{side}: rank {rank}</source>
        <translation>{side}：第 {rank} 名</translation>
    </message>
    <message>
        <source>{side}: no ranking yet</source>
        <translation>{side}：尚無排序</translation>
    </message>
    <message>
        <source>The sides, by {method}</source>
        <translation>各方排名（{method}）</translation>
    </message>
    <message>
        <source>TOPSIS and AHP agree: rank {rank}</source>
        <translation>TOPSIS 與 AHP 一致：第 {rank} 名</translation>
    </message>
    <message>
        <source>TOPSIS and AHP nearly agree: ranks {topsis} and {ahp}</source>
        <translation>TOPSIS 與 AHP 大致相同：第 {topsis} 與第 {ahp}</translation>
    </message>
</context>
<context>
    <name>WindowFields</name>
    <message>
        <source>Ready from</source>
        <translation>最早展開</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>最遲完成</translation>
    </message>
    <message>
        <source>It cannot start before this quarter: a law in force, a building finished.</source>
        <translation>此季度之前無法展開：例如法例尚未生效、場地尚未落成。</translation>
    </message>
    <message>
        <source>It must have ended by the end of this quarter: a mandate, a grant.</source>
        <translation>須在此季度完結前完成：例如授權或資助期滿。</translation>
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
        <translation>研究範本</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已寫入 {path}</translation>
    </message>
    <message>
        <source>Set up from {file}.</source>
        <translation>已根據 {file} 建立研究。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over from the workbook; undo takes all of them back.</source>
        <translation>
            <numerusform>已從活頁簿採用 %n 處更改；復原可全部收回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookIn</name>
    <message>
        <source>Reading the workbook…</source>
        <translation>正在讀取活頁簿…</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>匯入活頁簿</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他檔案…</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>儲存為情景</translation>
    </message>
    <message>
        <source>Weights, scores, methods and rules go into a scenario called as the file; texts are taken over.</source>
        <translation>權重、評分、方法與規則存入以檔案名稱命名的情景；文字內容直接採用。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change</source>
        <translation>
            <numerusform>將更改 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>採用 %n 處更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a workbook that BayPath exported and that was edited in Excel. What it changes is shown first; nothing is taken over before you agree.</source>
        <translation>請選擇由 BayPath 匯出並在 Excel 編輯過的活頁簿。將先顯示其更改，經閣下同意後才會採用。</translation>
    </message>
    <message>
        <source>Which workbook?</source>
        <translation>哪個活頁簿？</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>選擇活頁簿…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>匯出時</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>活頁簿中</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the rest is a new study</source>
        <translation>其餘內容已建立為新研究</translation>
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
        <translation>措施</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
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
        <translation>複製表格</translation>
    </message>
    <message>
        <source>Tab-separated, with headings, as Excel takes it</source>
        <translation>以定位字元分隔並含表頭，可直接貼上到 Excel</translation>
    </message>
    <message>
        <source>Tables of the method</source>
        <translation>方法的計算表</translation>
    </message>
</context>
<context>
    <name>_CauseLine</name>
    <message>
        <source>Scores on {criterion}: {one} {first}, {other} {second}.</source>
        <translation>{criterion}的評分：{one} {first}，{other} {second}。</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>查看評分</translation>
    </message>
    <message>
        <source>Furthest apart: {one} gave {first}, {other} gave {second}.</source>
        <translation>相差最大：{one}評 {first}，{other}評 {second}。</translation>
    </message>
    <message>
        <source>Weight of {criterion}: {one} {first}, {other} {second}.</source>
        <translation>{criterion}的權重：{one} {first}，{other} {second}。</translation>
    </message>
    <message>
        <source>{criterion} weighs {first} times as much as {rival} for {one}, {second} for {other}.</source>
        <translation>{criterion}與{rival}的權重之比：{one} {first}，{other} {second}。</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>查看比較</translation>
    </message>
</context>
<context>
    <name>_ConcessionCard</name>
    <message>
        <source>Concedes nothing: its own first {first} are taken.</source>
        <translation>毋須讓步：本身首 {first} 項全部入選。</translation>
    </message>
    <message>
        <source>Concedes {cost} of the score of its own first {first}.</source>
        <translation>讓步：本身首 {first} 項得分的 {cost}。</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>放棄</translation>
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
        <translation>計入的專家</translation>
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
        <translation>方案名稱</translation>
    </message>
    <message>
        <source>These rules stand now</source>
        <translation>現行規則</translation>
    </message>
    <message>
        <source>Return to it</source>
        <translation>回復此方案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>_ReviewLine</name>
    <message>
        <source>Quarter of the review</source>
        <translation>檢討季度</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>檢討內容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
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
        <translation>加入組合…</translation>
    </message>
    <message>
        <source>Reason for the rule</source>
        <translation>規則的理由</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>刪除規則</translation>
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
        <translation>折衷方案首 {count} 名平均 {average}。</translation>
    </message>
    <message>
        <source>Kept: the first {count} of the compromise average {average}.</source>
        <translation>符合：折衷方案首 {count} 名平均 {average}。</translation>
    </message>
    <message>
        <source>Broken: the first {count} of the compromise average only {average}.</source>
        <translation>不符：折衷方案首 {count} 名平均僅 {average}。</translation>
    </message>
    <message>
        <source>Below it by themselves: {names}.</source>
        <translation>單獨低於該值：{names}。</translation>
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
