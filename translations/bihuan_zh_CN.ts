<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlockLook</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Clause (numbered)</source>
        <translation>条款（自动编号）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Without indent</source>
        <translation>顶格</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>签字栏</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Note (not printed)</source>
        <translation>说明（不打印）</translation>
    </message>
    <message>
        <source>Empty line (not printed)</source>
        <translation>空行（不打印）</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>A quotation mark opened in row %1 is never closed. Open the file in Excel or WPS, correct that row and save it as .xlsx.</source>
        <translation>第 %1 行的引号没有成对。请用 Excel 或 WPS 打开文件，改好这一行后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Keep only the columns that are needed.</source>
        <translation>第 %1 行超过 %2 列。请只保留需要的列。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters. Shorten it or check its quotation marks.</source>
        <translation>第 %1 行有单元格超过 %2 个字符。请缩短内容，或检查引号是否成对。</translation>
    </message>
    <message>
        <source>It has more than %1 rows or too many cells. Split it into several files.</source>
        <translation>超过 %1 行或单元格过多。请拆成几个文件。</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Split it into several files.</source>
        <translation>文件大于 20 MB。请拆成几个文件。</translation>
    </message>
    <message>
        <source>Row %1 holds bytes that are not text in %2. Choose another encoding, or open the file in Excel or WPS and save it as .xlsx.</source>
        <translation>第 %1 行含有不是 %2 编码的内容。请换一种文字编码，或用 Excel、WPS 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>It is not a text table. Open it in the program it was made with and save it as .xlsx.</source>
        <translation>这不是文本表格。请用原来的程序打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A character was lost in the file (“%1”). Type the cell again, or save the file again as .xlsx.</source>
        <translation>文件中有字符丢失（“%1”）。请重新录入该单元格，或将文件重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The formula gives the error %1. Correct it or type the value.</source>
        <translation>公式结果为错误值 %1。请改正公式或直接填写内容。</translation>
    </message>
    <message>
        <source>The formula was saved without its result. Open the file in Excel or WPS and save it again.</source>
        <translation>公式没有保存结果。请用 Excel 或 WPS 打开，重新保存。</translation>
    </message>
    <message>
        <source>Excel turned the ID number into a number, and its last digits are lost. Set the column to “Text” and type it again.</source>
        <translation>证件号码被 Excel 转成了数字，末几位已丢失。请把该列设为“文本”后重新填写。</translation>
    </message>
    <message>
        <source>Excel turned this into the number %1, and digits are lost. Set the column to “Text” and type it again.</source>
        <translation>内容被 Excel 转成了数字 %1，有数位丢失。请把该列设为“文本”后重新填写。</translation>
    </message>
    <message>
        <source>Excel turned this into the date %1; perhaps “1.1” or “1-1” was typed. Set the column to “Text” and type it again.</source>
        <translation>内容被 Excel 转成了日期 %1，原来可能写的是“1.1”或“1-1”。请把该列设为“文本”后重新填写。</translation>
    </message>
    <message>
        <source>“%1” holds a sign that is no part of a name. Remove it.</source>
        <translation>“%1”含有不属于姓名的符号，请去掉。</translation>
    </message>
    <message>
        <source>“%1” holds a picture sign, which may not print.</source>
        <translation>“%1”含有表情符号，可能打印不出。</translation>
    </message>
    <message>
        <source>“%1” holds a rare character in an old private code, which will not print. Type it again with today&apos;s input method.</source>
        <translation>“%1”含有旧式自造字编码的生僻字，打印不出。请用现在的输入法重新录入。</translation>
    </message>
    <message>
        <source>“%1” holds digits. Is it a name?</source>
        <translation>“%1”含有数字，请核对是不是姓名。</translation>
    </message>
    <message>
        <source>“%1” was taken as empty.</source>
        <translation>“%1”按空白处理。</translation>
    </message>
    <message>
        <source>There are words beside the telephone number. Keep the number only.</source>
        <translation>电话号码旁有文字，请只保留号码。</translation>
    </message>
    <message>
        <source>“%1” looks like a date that Excel made of “1.1” or “1-1”. If it is not meant as a date, type it again as text.</source>
        <translation>“%1”像是 Excel 由“1.1”或“1-1”变成的日期。如果不是日期，请按文本重新填写。</translation>
    </message>
    <message>
        <source>A line break inside the cell was removed.</source>
        <translation>已去掉单元格内的换行。</translation>
    </message>
    <message>
        <source>“%1” was written as “%2”.</source>
        <translation>“%1”已整理为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day, e.g. 2025-09-01.</source>
        <translation>“%1”不是日期。请写明年月日，如 2025-09-01。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write digits only.</source>
        <translation>“%1”不是整数，请只写数字。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write “是” or “否”.</source>
        <translation>“%1”不是“是”或“否”，请填写“是”或“否”。</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values: %2.</source>
        <translation>“%1”不在可选范围内，可选：%2。</translation>
    </message>
    <message>
        <source>There are %1 entries called “%2” among “%3”. Make their names different first.</source>
        <translation>“%3”中有 %1 个“%2”，请先把名称区分开。</translation>
    </message>
    <message>
        <source>“%1” is new among “%2” and will be created.</source>
        <translation>“%2”中没有“%1”，将新建。</translation>
    </message>
    <message>
        <source>“%1” is not among “%2”. Correct it, enter it there, or let the import create it.</source>
        <translation>“%2”中没有“%1”。请改正，或先录入，或让导入时新建。</translation>
    </message>
    <message>
        <source>It is empty. Export or copy it again.</source>
        <translation>文件是空的。请重新导出或复制。</translation>
    </message>
    <message>
        <source>It is an archive without a workbook in it. Choose an .xlsx or .csv file.</source>
        <translation>这是压缩包，里面没有工作簿。请选择 .xlsx 或 .csv 文件。</translation>
    </message>
    <message>
        <source>It is a workbook of the old kind (.xls). Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这是旧格式（.xls）工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>It is a Word document. Copy its table into Excel or WPS and save it as .xlsx.</source>
        <translation>这是 Word 文档。请把其中的表格复制到 Excel 或 WPS 表格，存为 .xlsx。</translation>
    </message>
    <message>
        <source>It is protected by a password. Open it in Excel or WPS, remove the password and save it as .xlsx.</source>
        <translation>文件设有密码。请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as .xlsx.</source>
        <translation>请用原来的程序打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the table it was made from, as .xlsx.</source>
        <translation>这是 PDF。请取得生成它的原表（.xlsx）。</translation>
    </message>
    <message>
        <source>It is a web page under a workbook&apos;s name. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这是改了名的网页。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>It is a picture. A table is needed, as .xlsx or .csv.</source>
        <translation>这是图片。需要 .xlsx 或 .csv 表格。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be imported, so nothing was imported. Correct the file, or import only the good rows.</source>
        <translation>%2 行中有 %1 行无法导入，因此全部没有导入。请改好文件，或选择只导入无误的行。</translation>
    </message>
    <message>
        <source>There is no row to import.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>原文件行号</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>未导入原因</translation>
    </message>
    <message>
        <source>%1 stored entries fit this row. Correct them so that they differ.</source>
        <translation>已有 %1 条记录与这一行相符，请先把它们区分开。</translation>
    </message>
    <message>
        <source>So far “%1” was stored for %2; it changes to “%3”. If these are two people, correct the row.</source>
        <translation>%2 原来登记的是“%1”，将改为“%3”。如果是两个人，请改正这一行。</translation>
    </message>
    <message>
        <source>Taken for the stored %1 by the name alone. Check that it is the same.</source>
        <translation>仅凭姓名对应到已有的%1，请核对是否同一人。</translation>
    </message>
    <message>
        <source>There are %1 stored entries called %2. Add what tells them apart: %3.</source>
        <translation>已有 %1 条名为%2的记录。请补充用于区分的内容：%3。</translation>
    </message>
    <message>
        <source>There is already another %1 with other numbers; this row is taken as a second one. If it is the same, give the row the stored number.</source>
        <translation>已有另一位%1，号码不同，本行按另一人处理。如果是同一人，请在本行填写已登记的号码。</translation>
    </message>
    <message>
        <source>The same stands in row %1, under another number. Check both rows.</source>
        <translation>第 %1 行内容相同而号码不同，请核对这两行。</translation>
    </message>
    <message>
        <source>The same stands in row %1. Delete one of the rows or correct it.</source>
        <translation>与第 %1 行重复。请删去或改正其中一行。</translation>
    </message>
    <message>
        <source>Row %1 has the same. One of them is wrong, or somebody is listed twice.</source>
        <translation>与第 %1 行相同：其中一行有误，或同一人列了两次。</translation>
    </message>
    <message>
        <source>Row %1 belongs to the same stored entry. Delete one of the rows or correct its numbers.</source>
        <translation>与第 %1 行对应同一条已有记录。请删去其中一行，或改正号码。</translation>
    </message>
    <message>
        <source>Another %1 stands in row %2; they are told apart by their numbers.</source>
        <translation>第 %2 行也有%1，按号码区分。</translation>
    </message>
    <message>
        <source>Another %1 stands in row %2. Add a number that tells them apart, or delete one row.</source>
        <translation>第 %2 行也有%1。请补充可区分的号码，或删去一行。</translation>
    </message>
    <message>
        <source>No column is assigned to “%1”. Choose the column, or put this heading above it.</source>
        <translation>没有列对应“%1”。请选择对应的列，或在表头写明列名。</translation>
    </message>
    <message>
        <source>These columns are not imported: %1.</source>
        <translation>以下列不导入：%1。</translation>
    </message>
    <message>
        <source>The import of %1 cannot be taken back: since then %2 entries were changed or are used elsewhere: %3. Nothing was changed; correct the others by hand.</source>
        <translation>导入 %1 无法撤销：此后有 %2 条记录已修改或被引用：%3。数据没有改动，请手工修改。</translation>
    </message>
    <message>
        <source>Import of %1 taken back</source>
        <translation>撤销导入 %1</translation>
    </message>
    <message>
        <source>an import that could be taken back</source>
        <translation>可撤销的导入</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, far more than a table. Choose another file.</source>
        <translation>文件大于 %1 MB，不像是名单表格。请另选文件。</translation>
    </message>
    <message>
        <source>No row with headings was found in “%1”. Put a heading such as “姓名” above each column.</source>
        <translation>“%1”中没有找到表头行。请在每列上方写明列名，如“姓名”。</translation>
    </message>
    <message>
        <source>This heading stands over two columns; only the first is read. Rename one of them.</source>
        <translation>有两列用了同一个列名，只读取第一列。请改掉其中一个。</translation>
    </message>
    <message>
        <source>The row holds nothing but marks and was left out.</source>
        <translation>这一行只有符号，没有内容，已略过。</translation>
    </message>
    <message>
        <source>“%1” is a total and was left out.</source>
        <translation>“%1”是合计行，已略过。</translation>
    </message>
    <message>
        <source>“%1” is a note under the table and was left out.</source>
        <translation>“%1”是表下附注，已略过。</translation>
    </message>
    <message>
        <source>The headings stand here again; the row was left out.</source>
        <translation>这里是重复的表头，已略过。</translation>
    </message>
    <message>
        <source>“%1” stands across the table and was left out. If it is a department, give it a column of its own.</source>
        <translation>“%1”横跨整行，已略过。如果它是部门名称，请单列一列。</translation>
    </message>
    <message>
        <source>There is text in a column without a heading; it was left out.</source>
        <translation>没有列名的列里有内容，未读取。</translation>
    </message>
    <message>
        <source>Taken from the merged cell in row %1.</source>
        <translation>取自第 %1 行的合并单元格。</translation>
    </message>
    <message>
        <source>“%1” has nothing above it to repeat; the cell was taken as empty.</source>
        <translation>“%1”上面没有可沿用的内容，按空白处理。</translation>
    </message>
    <message>
        <source>“%1” was replaced by what stands in row %2.</source>
        <translation>“%1”已换成第 %2 行的内容。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>第 %1 行“%2”：%3</translation>
    </message>
    <message>
        <source>Its contents cannot be read as a workbook. Open it in Excel or WPS and save it again as .xlsx.</source>
        <translation>内容无法按工作簿读取。请用 Excel 或 WPS 打开，重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>None of its visible sheets has any text. Choose another file or show the hidden sheet.</source>
        <translation>可见的工作表都是空的。请另选文件，或取消隐藏需要的工作表。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters. Shorten it.</source>
        <translation>第 %1 行有单元格超过 %2 个字符。请缩短内容。</translation>
    </message>
    <message>
        <source>Row %1 cannot be written to a workbook: %2</source>
        <translation>第 %1 行无法写入工作簿：%2</translation>
    </message>
    <message>
        <source>Row %1, “%2” is longer than the %3 characters a workbook cell can hold. Shorten it.</source>
        <translation>第 %1 行“%2”超过单元格可容纳的 %3 个字符。请缩短内容。</translation>
    </message>
    <message>
        <source>It is incomplete or damaged. Copy or download it again, or open it in Excel or WPS and save it as .xlsx.</source>
        <translation>文件不完整或已损坏。请重新复制或下载，或用 Excel、WPS 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>What is packed in it is far larger than a table. Keep only the sheet that is needed and save it again.</source>
        <translation>文件解开后远大于一张表格。请只保留需要的工作表，重新保存。</translation>
    </message>
    <message>
        <source>Excel turned the telephone number into scientific notation (%1). Set the column to “Text” in Excel and type the number again.</source>
        <translation>手机号被 Excel 变成了科学计数法（%1），请在 Excel 中把该列设为文本后重新输入。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>How to fill in “%1”</source>
        <translation>“%1”填写说明</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Possible words</source>
        <translation>可填的词</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>One row for each entry, beginning under the headings. Do not change the headings; columns you do not need may stay empty.</source>
        <translation>从表头下一行开始，每条记录一行。请不要改动表头；用不到的列可以空着。</translation>
    </message>
    <message>
        <source>No two rows have the same.</source>
        <translation>各行不能重复。</translation>
    </message>
    <message>
        <source>An entry is recognised by it when the list is imported again.</source>
        <translation>再次导入时按它认出同一条记录。</translation>
    </message>
    <message>
        <source>Digits; the column is set to text so that none is lost.</source>
        <translation>填号码；本列已设为文本，号码不会变样。</translation>
    </message>
    <message>
        <source>All 18 characters of an identity card; the column is set to text so that none is lost.</source>
        <translation>身份证填满 18 位；本列已设为文本，号码不会变样。</translation>
    </message>
    <message>
        <source>Year, month and day; “2025.9.1” and “2025年9月1日” are understood, too.</source>
        <translation>年月日；写成 2025.9.1 或 2025年9月1日 也可以。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>是或否。</translation>
    </message>
    <message>
        <source>One of the possible words.</source>
        <translation>从可填的词中选一个。</translation>
    </message>
    <message>
        <source>A name from the list “%1”.</source>
        <translation>“%1”中的名称。</translation>
    </message>
    <message>
        <source>Names from the list “%1”, with “、” between several.</source>
        <translation>“%1”中的名称，多个用“、”隔开。</translation>
    </message>
    <message>
        <source>Text, at most %1 characters.</source>
        <translation>文字，最多 %1 个字。</translation>
    </message>
    <message>
        <source>%1 – list to fill in.xlsx</source>
        <translation>%1导入模板.xlsx</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>There are %1 called “%2” among “%3”. Write which one is meant: %4.</source>
        <translation>“%3”里有 %1 个“%2”，请写明是哪一个：%4。</translation>
    </message>
    <message>
        <source>“%1” are several, and only one can stand here. Keep one, and put the others into columns of their own.</source>
        <translation>“%1”是几个人或几项，这里只能填一个。请留一个，其余放到各自的列里。</translation>
    </message>
    <message>
        <source>“%1” is not among “%2”. Correct it as it stands there, or enter it there first.</source>
        <translation>“%2”里没有“%1”。请改成那里的写法，或先到那里登记。</translation>
    </message>
    <message>
        <source>“%1” is not among “%2” (%3). Correct it, or enter it there first, as a name or as a further word for one.</source>
        <translation>“%2”里没有“%1”（有：%3）。请改正，或先到那里登记成一项或某一项的别名。</translation>
    </message>
    <message>
        <source>Taken from the end of the name “%1”.</source>
        <translation>按名称“%1”的结尾认定。</translation>
    </message>
    <message>
        <source>Taken as the place of the rows below: %1.</source>
        <translation>作为下面各行的位置：%1。</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>图片太大，这里不显示。</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be shown here.</source>
        <translation>这里不能显示这种图片。</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <source>Protected by a password: open it with another program.</source>
        <translation>文件有密码保护，请用其他程序打开。</translation>
    </message>
    <message>
        <source>Too large to be shown here: open it with another program.</source>
        <translation>文件太大，这里无法显示，请用其他程序打开。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件读不出来。</translation>
    </message>
    <message>
        <source>The file is damaged: it is kept as it came, but cannot be shown.</source>
        <translation>文件已损坏：照原样保存，但无法显示。</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>这一页是空的。</translation>
    </message>
</context>
<context>
    <name>FontBook</name>
    <message>
        <source>XiaoBiaoSong (titles)</source>
        <translation>小标宋（标题）</translation>
    </message>
    <message>
        <source>FangSong (body text)</source>
        <translation>仿宋（正文）</translation>
    </message>
    <message>
        <source>HeiTi (first-level headings)</source>
        <translation>黑体（一级标题）</translation>
    </message>
    <message>
        <source>KaiTi (second-level headings)</source>
        <translation>楷体（二级标题）</translation>
    </message>
    <message>
        <source>sans-serif (tables and placards)</source>
        <translation>黑体类（表格、牌）</translation>
    </message>
    <message>
        <source>SongTi (page numbers)</source>
        <translation>宋体（页码）</translation>
    </message>
    <message>
        <source>The font %1 must not be put into files (its licence forbids it), so another one is used.</source>
        <translation>字体“%1”的授权不允许嵌入文件，已改用其他字体。</translation>
    </message>
    <message>
        <source>No font for %1 is installed. Please install one, for example %2.</source>
        <translation>没有安装可用于%1的字体，请安装一种，例如%2。</translation>
    </message>
    <message>
        <source>%1 is not installed on this computer; %2 is used instead. Please install %3 if the document must look as the standard says.</source>
        <translation>本机没有安装%1，已改用“%2”。如需完全符合公文格式，请安装%3。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>scanned page %1</source>
        <translation>扫描页 %1</translation>
    </message>
    <message>
        <source>%1: this page is “%2” by now.</source>
        <translation>%1：这一页现在是“%2”。</translation>
    </message>
    <message>
        <source>Choose a page first.</source>
        <translation>请先选一页。</translation>
    </message>
    <message>
        <source>%1: there is no picture of this page. Scan it again.</source>
        <translation>%1：这一页没有图像，请重新扫描。</translation>
    </message>
    <message>
        <source>Scan put to its record by hand</source>
        <translation>人工认领扫描页</translation>
    </message>
    <message>
        <source>Put to %1.</source>
        <translation>已归到：%1。</translation>
    </message>
    <message>
        <source>Put to %1. %2</source>
        <translation>已归到：%1。%2</translation>
    </message>
    <message>
        <source>Scanned page set aside</source>
        <translation>搁置扫描页</translation>
    </message>
    <message>
        <source>Set aside; it stays in its intake.</source>
        <translation>已搁置，仍留在这一批里。</translation>
    </message>
    <message>
        <source>Scanned page back at the desk</source>
        <translation>扫描页退回认领台</translation>
    </message>
    <message>
        <source>Scanned page turned</source>
        <translation>扫描页转向</translation>
    </message>
    <message>
        <source>named on the page</source>
        <translation>页上写着</translation>
    </message>
    <message>
        <source>was there before</source>
        <translation>原来在这里</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>页上的短码</translation>
    </message>
    <message>
        <source>lacks a page; in the stack %1 away</source>
        <translation>还缺一页，在这摞里相距 %1 页</translation>
    </message>
    <message>
        <source>not back yet, next to the papers around it</source>
        <translation>还没收回，编号与前后页相邻</translation>
    </message>
    <message>
        <source>the page before it in the stack</source>
        <translation>它的前一页</translation>
    </message>
    <message>
        <source>the page after it in the stack</source>
        <translation>它的后一页</translation>
    </message>
    <message>
        <source>near it in the stack</source>
        <translation>在这摞里离得最近</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>还没收回</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 还没到。</translation>
    </message>
    <message>
        <source>%1 %2 and others, %3 files</source>
        <translation>%1 %2 等 %3 个文件</translation>
    </message>
    <message>
        <source>These pages were taken in before; nothing was changed.</source>
        <translation>这些页以前都收过了，没有改动任何内容。</translation>
    </message>
    <message>
        <source>Scans taken in: %1</source>
        <translation>导入扫描件：%1</translation>
    </message>
    <message>
        <source>%1 scanned pages wait at the desk: say what they belong to.</source>
        <translation>认领台上有 %1 页扫描件待认领：请指明归到哪里。</translation>
    </message>
    <message>
        <source>Page %1 of its paper was not scanned: scan it, or look for it at the desk.</source>
        <translation>第 %1 页还没有扫到：请补扫，或到认领台上找一找。</translation>
    </message>
    <message>
        <source>This cannot be taken back: %1 were changed since. Nothing was changed; correct them by hand.</source>
        <translation>不能撤销：%1 之后又改过。没有改动任何内容，请逐个手工更正。</translation>
    </message>
    <message>
        <source>scanned document %1</source>
        <translation>扫描文件 %1</translation>
    </message>
    <message>
        <source>This document was taken back already.</source>
        <translation>这一份已经退回过了。</translation>
    </message>
    <message>
        <source>Scan taken off its record</source>
        <translation>从记录上取下扫描件</translation>
    </message>
    <message>
        <source>Give a reason: it stays in the record&apos;s history.</source>
        <translation>请写明原因，会留在变更历史里。</translation>
    </message>
    <message>
        <source>scan intake %1</source>
        <translation>扫描批次 %1</translation>
    </message>
    <message>
        <source>This intake was undone already.</source>
        <translation>这一批已经撤销过了。</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1 第 %2 页</translation>
    </message>
    <message>
        <source>There are more than %1 files in %2: take in a part of them at a time.</source>
        <translation>%2 里超过 %1 个文件，请分几次导入。</translation>
    </message>
    <message>
        <source>There is no scan: choose PDF, TIFF, JPEG or PNG files, or a folder with some.</source>
        <translation>没有找到扫描件：请选择 PDF、TIFF、JPEG 或 PNG 文件，或放有这些文件的文件夹。</translation>
    </message>
    <message>
        <source>Notice %1 was issued on %2 only.</source>
        <translation>通知书 %1 到 %2 才发出。</translation>
    </message>
    <message>
        <source>“Signed on” is the day it came in: correct it when the paper says another.</source>
        <translation>“签订日期”按收回那天登记，纸上写的是别的日期请改正。</translation>
    </message>
    <message>
        <source>What was found is still to be keyed in.</source>
        <translation>检查结果还要录入。</translation>
    </message>
    <message>
        <source>What was found is still to be entered.</source>
        <translation>检查情况还要录入。</translation>
    </message>
    <message>
        <source>The slips are still to be counted by class.</source>
        <translation>回执还要按班清点录入。</translation>
    </message>
    <message>
        <source>%1 %2 is void.</source>
        <translation>%1 %2 已作废。</translation>
    </message>
    <message>
        <source>Its scan was taken back.</source>
        <translation>扫描件已撤回。</translation>
    </message>
    <message>
        <source>The receipt was scanned.</source>
        <translation>回执已扫描归档。</translation>
    </message>
    <message>
        <source>Who has read it is still to be ticked.</source>
        <translation>请再登记谁已阅。</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>seal here</source>
        <translation>盖章处</translation>
    </message>
    <message>
        <source>The picture “%1” is missing. Add it, or take it out of the template.</source>
        <translation>缺少图片“%1”。请补上，或从模板中去掉。</translation>
    </message>
    <message>
        <source>No installed font has “%1”. Install a font with rare characters, or write it in another way.</source>
        <translation>已安装的字体都没有“%1”。请安装含生僻字的字体，或换一种写法。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be printed as a code.</source>
        <translation>“%1”无法印成短码。</translation>
    </message>
    <message>
        <source>Row %1 of a table is taller than a page. Shorten its text.</source>
        <translation>表格第 %1 行高过一页，请缩短内容。</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>“%1” is not filled in. Complete it and try again.</source>
        <translation>“%1”没有内容，请补齐后再试。</translation>
    </message>
    <message>
        <source>merge data of a letter</source>
        <translation>文书的合并数据</translation>
    </message>
</context>
<context>
    <name>PageFile</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1 第 %2 页</translation>
    </message>
    <message>
        <source>Scan it again, or save it again as a PDF.</source>
        <translation>请重新扫描，或重新另存为 PDF。</translation>
    </message>
    <message>
        <source>PDF, TIFF, JPEG and PNG files can be read.</source>
        <translation>能读的是 PDF、TIFF、JPEG 和 PNG 文件。</translation>
    </message>
    <message>
        <source>There is no page in it. Scan it again.</source>
        <translation>里面一页也没有，请重新扫描。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without the password and try again.</source>
        <translation>%1 有密码保护。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>%1 has more than %2 pages. Split it and try again.</source>
        <translation>%1 超过 %2 页，请拆开后再试。</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: at most 1 GB and 100 million pixels a page. Scan it at a lower resolution.</source>
        <translation>%1 太大，无法显示：文件不超过 1 GB、每页不超过 1 亿像素。请降低分辨率重新扫描。</translation>
    </message>
    <message>
        <source>This program was built without the reader for PDFs: scan to TIFF or JPEG.</source>
        <translation>本程序没有带 PDF 阅读部件：请扫描成 TIFF 或 JPEG。</translation>
    </message>
    <message>
        <source>The part of the program that reads scans and PDFs (bihuan-pages) is missing. Install the program again.</source>
        <translation>缺少读取扫描件和 PDF 的部件（bihuan-pages），请重新安装本程序。</translation>
    </message>
    <message>
        <source>The part of the program that reads scans and PDFs (bihuan-pages) cannot be started. Install the program again.</source>
        <translation>读取扫描件和 PDF 的部件（bihuan-pages）启动不了，请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1 takes too long to be shown and was given up after %2 seconds. Print it and scan the print.</source>
        <translation>%1 处理太慢，%2 秒后已放弃。请打印出来再扫描。</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>There is nothing to write: no page.</source>
        <translation>没有可输出的页面。</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
<context>
    <name>ShortCode</name>
    <message>
        <source>This text cannot be made into a QR code: %1</source>
        <translation>这段文字无法生成二维码：%1</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“{{” without “}}”. Close the field, or write \{{ for the marks themselves.</source>
        <translation>有“{{”而没有“}}”。请补全字段；如要写出这两个符号本身，请写成 \{{。</translation>
    </message>
    <message>
        <source>a field without a name. Write the name between {{ and }}.</source>
        <translation>字段没有名称，请在 {{ 和 }} 之间写明。</translation>
    </message>
    <message>
        <source>bold text that does not end. Write ** at its end.</source>
        <translation>加粗没有结束，请在末尾写 **。</translation>
    </message>
    <message>
        <source>underlined text that does not end. Write __ at its end.</source>
        <translation>下划线没有结束，请在末尾写 __。</translation>
    </message>
    <message>
        <source>%1 columns, but the table&apos;s first row has %2.</source>
        <translation>有 %1 列，而表格首行有 %2 列。</translation>
    </message>
    <message>
        <source>write pictures as “@image NAME WIDTHxHEIGHT”, in millimetres.</source>
        <translation>图片请写成“@image 名称 宽x高”，单位毫米。</translation>
    </message>
    <message>
        <source>“%1” is not known. A line that begins with @ itself is written as \@.</source>
        <translation>“%1”不是可用的标记。如果一行要以 @ 开头，请写成 \@。</translation>
    </message>
    <message>
        <source>a list cannot stand in a signature block.</source>
        <translation>签字栏里不能用列表字段。</translation>
    </message>
    <message>
        <source>a signature block has two columns, left and right of one “|”.</source>
        <translation>签字栏分左右两列，中间用一个“|”隔开。</translation>
    </message>
    <message>
        <source>headings are “# ”, “## ” and “### ”, each with a blank. A line that begins with # itself is written as \#.</source>
        <translation>标题写作“# ”“## ”“### ”，后面各有一个空格。如果一行要以 # 开头，请写成 \#。</translation>
    </message>
    <message>
        <source>@signature without @end.</source>
        <translation>有 @signature 而没有 @end。</translation>
    </message>
    <message>
        <source>The template has no text.</source>
        <translation>模板没有内容。</translation>
    </message>
    <message>
        <source>there is no field “%1”. Choose one from the list of fields.</source>
        <translation>没有字段“%1”，请从字段列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is used both as a field and as a list.</source>
        <translation>“%1”既用作字段又用作列表。</translation>
    </message>
</context>
<context>
    <name>WaitingDrafts</name>
    <message>
        <source>New: %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Something entered was not saved: %1.</source>
        <translation>有填写后未保存的内容：%1。</translation>
    </message>
    <message>
        <source>%2 forms were filled in and not saved; the last: %1.</source>
        <translation>有 %2 份填写后未保存的内容，最近一份：%1。</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message>
        <source>%1 (%2) left on %3 without a signed agreement.</source>
        <translation>%1（%2）已于 %3 离岗，责任书未签回。</translation>
    </message>
    <message>
        <source>%1 (%2) joined on %3 and has no agreement yet: issue one.</source>
        <translation>%1（%2）%3 到岗，还没有责任书，请生成。</translation>
    </message>
    <message>
        <source>The agreement %1 of %2 is lost: issue it again.</source>
        <translation>%2 的责任书 %1 已遗失，请重新生成。</translation>
    </message>
    <message>
        <source>signed late</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>joined later</source>
        <translation>新到岗</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Agreements still owed, school year %1–%2</source>
        <translation>%1—%2学年安全责任书未签回名单</translation>
    </message>
    <message>
        <source>Signing register of the safety agreements, school year %1–%2</source>
        <translation>%1—%2学年安全责任书签订情况表</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 signed, %4 owed</source>
        <translation>%1：应签 %2 人，已签回 %3 人，未签回 %4 人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原件存放位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>the agreement text for “%1”</source>
        <translation>“%1”的责任书模板</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>“%1” is not a day of every year; write month and day such as 09-01.</source>
        <translation>“%1”不是每年都有的日子，请写月日，如 09-01。</translation>
    </message>
    <message>
        <source>The prefix of numbers is at most six capital letters.</source>
        <translation>编号前缀最多六个大写字母。</translation>
    </message>
    <message>
        <source>One to nine copies are possible.</source>
        <translation>份数可为 1 至 9。</translation>
    </message>
    <message>
        <source>The titles of those who sign and the word for “no department” must not be empty.</source>
        <translation>签字人职务和“未分部门”的写法不能为空。</translation>
    </message>
    <message>
        <source>Settings of the agreements</source>
        <translation>责任书设置</translation>
    </message>
    <message>
        <source>There is nobody to issue an agreement for; the list says why for each person.</source>
        <translation>没有可生成责任书的人员，原因见逐人列表。</translation>
    </message>
    <message>
        <source>Agreements issued for %1</source>
        <translation>生成 %1 学年责任书</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 已作废。</translation>
    </message>
    <message>
        <source>%1 is “%2” already; say why it goes back to “%3”.</source>
        <translation>%1 已是“%2”，改回“%3”须填写理由。</translation>
    </message>
    <message>
        <source>agreement “%1”</source>
        <translation>责任书“%1”</translation>
    </message>
    <message>
        <source>Which agreements? Give numbers or short codes.</source>
        <translation>请填写责任书编号或短码。</translation>
    </message>
    <message>
        <source>“%1” is neither the number nor the short code of an agreement.</source>
        <translation>“%1”不是责任书编号，也不是短码。</translation>
    </message>
    <message>
        <source>Marked “%1”</source>
        <translation>登记为“%1”</translation>
    </message>
    <message>
        <source>The name of the school is missing. Enter it in the school&apos;s profile.</source>
        <translation>缺少学校名称，请在“学校信息”中填写。</translation>
    </message>
    <message>
        <source>The principal&apos;s name is missing. Enter it in the school&apos;s profile: the principal signs for the school.</source>
        <translation>缺少校长姓名，请在“学校信息”中填写，由校长代表甲方签字。</translation>
    </message>
    <message>
        <source>The school year %1 ended on %2.</source>
        <translation>%1 学年已于 %2 结束。</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>no font has the character %1</source>
        <translation>没有字体含有“%1”字</translation>
    </message>
    <message>
        <source>%1 left on %2.</source>
        <translation>%1 已于 %2 离岗。</translation>
    </message>
    <message>
        <source>%1 leaves on %2, within the term.</source>
        <translation>%1 将在期限内（%2）离岗。</translation>
    </message>
    <message>
        <source>%1 joins only on %2; issue the agreement then.</source>
        <translation>%1 到 %2 才到岗，请届时再生成。</translation>
    </message>
    <message>
        <source>%1 signs after the window that ended on %2.</source>
        <translation>%1 超过签订截止日 %2，按补签处理。</translation>
    </message>
    <message>
        <source>There are two people named %1 in the same department and post: nobody could tell their papers apart. Enter staff numbers.</source>
        <translation>同部门同岗位有两位%1，责任书无法区分，请填写工号。</translation>
    </message>
    <message>
        <source>There is another %1. Enter staff numbers, so that their papers are not mixed up.</source>
        <translation>另有一位%1，请填写工号，以免混淆。</translation>
    </message>
    <message>
        <source>%1 would sign for both sides. Enter a vice-principal in the school&apos;s profile, who signs for the school.</source>
        <translation>%1 会同时代表甲乙双方签字。请在“学校信息”中填写分管安全副校长，由其代表甲方。</translation>
    </message>
    <message>
        <source>%1 is the principal: %2 signs for the school.</source>
        <translation>%1 是校长，由%2代表甲方签字。</translation>
    </message>
    <message>
        <source>%1 has no department; “%2” will be printed.</source>
        <translation>%1 没有部门，将印作“%2”。</translation>
    </message>
    <message>
        <source>%1 has no post; “%2” will be printed, without duties of a post.</source>
        <translation>%1 没有岗位，将印作“%2”，不含岗位职责。</translation>
    </message>
    <message>
        <source>%1 is employed by a service company, which signs too. Enter the company.</source>
        <translation>%1 由服务单位派出，须由服务单位签章，请填写服务单位。</translation>
    </message>
    <message>
        <source>%1: replaces %2.</source>
        <translation>%1：换发 %2。</translation>
    </message>
    <message>
        <source>%1 has this year&apos;s agreement already: %2.</source>
        <translation>%1 本学年已有责任书：%2。</translation>
    </message>
    <message>
        <source>%1: the text for “%2” cannot be used: %3</source>
        <translation>%1：“%2”的模板不能使用：%3</translation>
    </message>
    <message>
        <source>%1: no font on this computer has %2. Install a font that has it.</source>
        <translation>%1：本机没有字体含有“%2”，请安装含有该字的字体。</translation>
    </message>
    <message>
        <source>%1 has no valid staff category; choose one, it decides the text.</source>
        <translation>%1 没有有效的人员类别。类别决定责任书内容，请选择。</translation>
    </message>
    <message>
        <source>%1: there is no agreement text for “%2”. Make one first.</source>
        <translation>%1：“%2”还没有责任书模板，请先建立。</translation>
    </message>
    <message>
        <source>Say why agreements are issued again: it stays in their history.</source>
        <translation>请填写换发理由，理由会留在修改记录中。</translation>
    </message>
    <message>
        <source>it is void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>it was replaced by another one</source>
        <translation>已换发</translation>
    </message>
    <message>
        <source>it was printed before</source>
        <translation>已打印过</translation>
    </message>
    <message>
        <source>it is not waiting for a signature</source>
        <translation>不在待签状态</translation>
    </message>
    <message>
        <source>it belongs to another department</source>
        <translation>属于其他部门</translation>
    </message>
    <message>
        <source>page layout “%1”</source>
        <translation>版式“%1”</translation>
    </message>
    <message>
        <source>The text of %1 (%2) is not the one that was issued, so nothing was printed. Restore a backup, or void it and issue it again.</source>
        <translation>%1（%2）的文本与签订时不一致，没有打印。请用备份恢复，或作废后重新生成。</translation>
    </message>
    <message>
        <source>no font on this computer has %1</source>
        <translation>本机没有字体含有“%1”</translation>
    </message>
    <message>
        <source>Safety responsibility agreements %1</source>
        <translation>%1 安全责任书</translation>
    </message>
    <message>
        <source>There is nothing to print: no agreement fits the selection.</source>
        <translation>没有可打印的责任书。</translation>
    </message>
    <message>
        <source>There is nothing to print: %1 (%2): %3.</source>
        <translation>没有可打印的责任书：%1（%2）%3。</translation>
    </message>
    <message>
        <source>A file name cannot contain “%1”. Possible: %2.</source>
        <translation>文件命名中不能用“%1”，可用：%2。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>%1 of %2 files are finished and count as printed.</source>
        <translation>已生成 %1／%2 个文件，按已打印登记。</translation>
    </message>
    <message>
        <source>cancelled before it was its turn</source>
        <translation>轮到之前已取消</translation>
    </message>
    <message>
        <source>“%1” has the unknown page layout “%2”. Choose another.</source>
        <translation>“%1”的版式“%2”不存在，请另选。</translation>
    </message>
    <message>
        <source>Agreements are made by issuing them, not one by one by hand.</source>
        <translation>责任书由“生成责任书”统一产生，不能手工逐份新增。</translation>
    </message>
    <message>
        <source>The text of %1 is no longer the one that was issued.</source>
        <translation>%1 的文本与签订时不一致。</translation>
    </message>
    <message>
        <source>The state of %1 is changed by marking it, so that its dates are checked.</source>
        <translation>%1 的状态请用登记功能修改，以便核对日期。</translation>
    </message>
    <message>
        <source>It was replaced by another agreement; mark that one.</source>
        <translation>这份已换发，请登记换发后的那份。</translation>
    </message>
    <message>
        <source>An agreement is replaced by issuing it again for the same person.</source>
        <translation>换发请为同一人重新生成责任书。</translation>
    </message>
    <message>
        <source>An agreement is issued once. Void it and issue it again, or print it again.</source>
        <translation>责任书只生成一次。需要时请作废后重新生成，或重新打印。</translation>
    </message>
    <message>
        <source>It was never printed, so no paper can be lost. Print it.</source>
        <translation>这份还没有打印，不会遗失。请先打印。</translation>
    </message>
    <message>
        <source>It was not printed yet. Print it first.</source>
        <translation>还没有打印，请先打印。</translation>
    </message>
    <message>
        <source>It is marked as lost. Issue it again for a new number, or mark it as handed out or returned when it was found.</source>
        <translation>这份已登记遗失。请重新生成新编号；如已找到，请登记为已发放或已签回。</translation>
    </message>
    <message>
        <source>%1: the date is missing or impossible.</source>
        <translation>%1：日期缺失或不存在。</translation>
    </message>
    <message>
        <source>%1: %2 is in the future.</source>
        <translation>%1：%2 还没有到。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2” on %3: it was “%4” on %5.</source>
        <translation>%1 不能在 %3 登记为“%2”：它在 %5 才“%4”。</translation>
    </message>
    <message>
        <source>%1 is for %2 to %3, but marked with %4: is that the right year?</source>
        <translation>%1 的期限是 %2 至 %3，登记日期却是 %4，请核对年份。</translation>
    </message>
    <message>
        <source>%1: signed on %2, which is in the future.</source>
        <translation>%1：签订日期 %2 还没有到。</translation>
    </message>
    <message>
        <source>%1: signed on %2, before it was printed on %3.</source>
        <translation>%1：签订日期 %2 早于打印日期 %3。</translation>
    </message>
    <message>
        <source>%1 ended on %2, but was signed on %3: is that the right year?</source>
        <translation>%1 的期限到 %2 为止，签订日期却是 %3，请核对年份。</translation>
    </message>
    <message>
        <source>Default agreement texts</source>
        <translation>默认责任书模板</translation>
    </message>
    <message>
        <source>Default text</source>
        <translation>默认模板</translation>
    </message>
    <message>
        <source>agreement text</source>
        <translation>责任书模板</translation>
    </message>
    <message>
        <source>There is no title: begin a line with “# ”.</source>
        <translation>没有标题，请以“# ”开头写一行。</translation>
    </message>
    <message>
        <source>There is no place to sign: add lines between @signature and @end.</source>
        <translation>没有签字栏，请在 @signature 和 @end 之间添加。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a list; write it with a star after the braces.</source>
        <translation>第 %1 行：“%2”是列表，请在花括号后加星号。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no list; write it without the star.</source>
        <translation>第 %1 行：“%2”不是列表，请去掉星号。</translation>
    </message>
    <message>
        <source>The text does not name the person: use %1.</source>
        <translation>正文没有写明签字人，请使用%1。</translation>
    </message>
    <message>
        <source>The text does not show the number: use %1.</source>
        <translation>正文没有写明编号，请使用%1。</translation>
    </message>
    <message>
        <source>The text does not say from when until when it holds: use %1 and %2.</source>
        <translation>正文没有写明期限，请使用%1和%2。</translation>
    </message>
    <message>
        <source>There is no page layout “%1”.</source>
        <translation>没有版式“%1”。</translation>
    </message>
    <message>
        <source>Agreement text changed</source>
        <translation>修改责任书模板</translation>
    </message>
    <message>
        <source>default text for “%1”</source>
        <translation>“%1”的默认模板</translation>
    </message>
    <message>
        <source>This category has a text already; change that one.</source>
        <translation>该类别已有模板，请修改原模板。</translation>
    </message>
    <message>
        <source>New agreement text</source>
        <translation>新建责任书模板</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>签回日期</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>恢复第 %1 版</translation>
    </message>
    <message>
        <source>There is no title: choose the style “Title” for a line.</source>
        <translation>没有标题：请把一行设为“标题”样式。</translation>
    </message>
    <message>
        <source>There is no place to sign: insert a signature block.</source>
        <translation>没有签字的地方：请插入签字栏。</translation>
    </message>
    <message>
        <source>The text does not name the person: insert the field “%1”.</source>
        <translation>文中没有当事人：请插入字段“%1”。</translation>
    </message>
    <message>
        <source>The text does not show the number: insert the field “%1”.</source>
        <translation>文中没有编号：请插入字段“%1”。</translation>
    </message>
    <message>
        <source>The text does not say from when until when it holds: insert the fields “%1” and “%2”.</source>
        <translation>文中没有写明期限：请插入字段“%1”和“%2”。</translation>
    </message>
    <message>
        <source>A list cannot stand in a signature block; move it into the text.</source>
        <translation>签字栏里不能放列表字段，请移到正文。</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>还没有内容。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Choose one from “Insert field”.</source>
        <translation>没有“%1”这个字段，请从“字段”菜单中选择。</translation>
    </message>
    <message>
        <source>“%1” is a list: delete it and insert it anew.</source>
        <translation>“%1”是列表字段：请删除后重新插入。</translation>
    </message>
    <message>
        <source>“%1” is no list: delete it and insert it anew.</source>
        <translation>“%1”不是列表字段：请删除后重新插入。</translation>
    </message>
    <message>
        <source>Blanks before the text: delete them, the style makes the indent.</source>
        <translation>行首有空格：请删除，缩进由样式决定。</translation>
    </message>
    <message>
        <source>Blanks used as layout: they come out differently on paper. For a place to write, underline them.</source>
        <translation>用空格排版，打印出来会走样；如果是留空填写，请加下划线。</translation>
    </message>
    <message>
        <source>No font on this computer has “%1” (%2).</source>
        <translation>本机没有字体能显示“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” is the name of another school. For the own one, insert the field “%2”.</source>
        <translation>“%1”是别的学校的名称；本校请用字段“%2”。</translation>
    </message>
    <message>
        <source>An empty line that is not printed.</source>
        <translation>这是空行，不会打印。</translation>
    </message>
    <message>
        <source>A clause without text: only its number would be printed.</source>
        <translation>这一条没有内容，只会印出编号。</translation>
    </message>
    <message>
        <source>A heading without text.</source>
        <translation>标题没有文字。</translation>
    </message>
    <message>
        <source>A table without text.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>A signature block without text.</source>
        <translation>签字栏是空的。</translation>
    </message>
    <message>
        <source>A picture cannot be printed in an agreement: delete it.</source>
        <translation>责任书不能打印图片，请删除。</translation>
    </message>
    <message>
        <source>The signature block stands on a page without text: delete the page break before it.</source>
        <translation>签字栏独占一页：请删除它前面的分页。</translation>
    </message>
    <message>
        <source>The last day of signing must lie within the school year %1, or shortly before it.</source>
        <translation>签订截止日应在 %1 学年之内，或开学前不久。</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>签订截止日</translation>
    </message>
    <message>
        <source>Mark taken back: “%1” again</source>
        <translation>撤销登记：恢复为“%1”</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未签</translation>
    </message>
    <message>
        <source>Late signing of safety agreements, school year %1–%2</source>
        <translation>%1—%2学年安全责任书补签名单</translation>
    </message>
    <message>
        <source>%1: %2; %3 of %4 people</source>
        <translation>%1：%2；%4 人中的 %3 人</translation>
    </message>
    <message>
        <source>%1: signing until %2; %3 signed late, %4 overdue</source>
        <translation>%1：签订截止 %2；补签 %3 人，逾期未签 %4 人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>Boxes are 20, 30, 40 or 50 mm thick.</source>
        <translation>档案盒厚度只有20、30、40、50毫米。</translation>
    </message>
    <message>
        <source>No numbered item waits for a box.</source>
        <translation>没有已编号、待装盒的归档文件。</translation>
    </message>
    <message>
        <source>Archive boxes filled</source>
        <translation>装盒</translation>
    </message>
    <message>
        <source>Nothing is in it any more</source>
        <translation>盒内已没有归档文件</translation>
    </message>
    <message>
        <source>Taken out of the box</source>
        <translation>从盒中取出</translation>
    </message>
    <message>
        <source>“%1” is %2: it is in no box it could be taken out of.</source>
        <translation>“%1”%2，不在盒内，不能取出。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>The year %1 cannot be collected: it is still to come or lies too far back.</source>
        <translation>%1年度不能收集：还没到，或者太早。</translation>
    </message>
    <message>
        <source>There is no rule of filing “%1”.</source>
        <translation>没有归档规则“%1”。</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>There is nothing new to collect of %1.</source>
        <translation>%1年度没有新的材料可收集。</translation>
    </message>
    <message>
        <source>Archive of %1 collected</source>
        <translation>收集%1年度归档文件</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>借给%1</translation>
    </message>
    <message>
        <source>%1 brought it back on %2 already.</source>
        <translation>%1已在%2归还。</translation>
    </message>
    <message>
        <source>Brought back by %1</source>
        <translation>%1归还</translation>
    </message>
    <message>
        <source>Nothing has been kept long enough: there is nothing to destroy.</source>
        <translation>没有保管期满的归档文件，不需要销毁。</translation>
    </message>
    <message>
        <source>Choose the items that are handed over.</source>
        <translation>请选要移交的归档文件。</translation>
    </message>
    <message>
        <source>Give the reason: it stands on the list.</source>
        <translation>请填理由：要写在清单上。</translation>
    </message>
    <message>
        <source>Say who takes the items over.</source>
        <translation>请填接收单位。</translation>
    </message>
    <message>
        <source>“%1” is lent: get it back first.</source>
        <translation>“%1”正在外借：先收回。</translation>
    </message>
    <message>
        <source>“%1” stands on the list %2 already.</source>
        <translation>“%1”已在清单%2上。</translation>
    </message>
    <message>
        <source>“%1” is kept for ever.</source>
        <translation>“%1”是永久保管的，不能销毁。</translation>
    </message>
    <message>
        <source>“%1” has to be kept until %2.</source>
        <translation>“%1”要保管到%2。</translation>
    </message>
    <message>
        <source>List %1 proposed</source>
        <translation>提出清单%1</translation>
    </message>
    <message>
        <source>Choose the person who approves.</source>
        <translation>请选批准人。</translation>
    </message>
    <message>
        <source>%1 left the school on %2.</source>
        <translation>%1已在%2离校。</translation>
    </message>
    <message>
        <source>The list %1 is approved already.</source>
        <translation>清单%1已经批准。</translation>
    </message>
    <message>
        <source>List %1 approved by %2</source>
        <translation>清单%1由%2批准</translation>
    </message>
    <message>
        <source>%1 approved it already: a second person has to look at what is destroyed.</source>
        <translation>%1已经批准过：销毁要由另一个人再批准一次。</translation>
    </message>
    <message>
        <source>The list %1 was carried out on %2.</source>
        <translation>清单%1已在%2执行。</translation>
    </message>
    <message>
        <source>The list %1 needs the approval of two people before anything is destroyed.</source>
        <translation>清单%1要经两人批准才能销毁。</translation>
    </message>
    <message>
        <source>The list %1 is not approved yet.</source>
        <translation>清单%1还没有批准。</translation>
    </message>
    <message>
        <source>The day lies between %1 and today.</source>
        <translation>日期要在%1和今天之间。</translation>
    </message>
    <message>
        <source>List %1 carried out</source>
        <translation>执行清单%1</translation>
    </message>
    <message>
        <source>Number %1 was given twice: to “%2”, too. Write a correction for one of them.</source>
        <translation>件号%1重复：“%2”也是这个号。请给其中一件写更正说明。</translation>
    </message>
    <message>
        <source>Before %1 the numbers %2 are missing: look for the items, or write on the reference sheet why there is a gap.</source>
        <translation>%1之前缺件号%2：请找出这些文件，或者在备考表里写明缺号原因。</translation>
    </message>
    <message>
        <source>%1 items of %2 have no number yet: sort and number them.</source>
        <translation>有%1件%2年度的归档文件还没有编号：请排列、编号。</translation>
    </message>
    <message>
        <source>%1 items have been kept long enough: propose a list of destruction, or hand them over.</source>
        <translation>有%1件保管期满：请提出销毁清单，或者移交。</translation>
    </message>
    <message>
        <source>The number of the fonds is still to come; enter it in the settings of the archive when the archive has given one.</source>
        <translation>全宗号待编；档案馆编给以后，在归档设置里填上。</translation>
    </message>
    <message>
        <source>Box %1 is %2 mm thick, but its items need about %3 mm.</source>
        <translation>%1号盒厚%2毫米，盒内文件约需%3毫米。</translation>
    </message>
    <message>
        <source>There is no numbered item here: number the items first.</source>
        <translation>这里没有已编号的归档文件：请先编号。</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>盒号 %1</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>共%1件</translation>
    </message>
    <message>
        <source>Catalogue of filed papers</source>
        <translation>归档文件目录</translation>
    </message>
    <message>
        <source>List of papers to be destroyed</source>
        <translation>档案销毁清单</translation>
    </message>
    <message>
        <source>List of papers handed over</source>
        <translation>档案移交清单</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Handed to %1: %2</source>
        <translation>移交%1：%2</translation>
    </message>
    <message>
        <source>Approved by (1): %1</source>
        <translation>批准人（一）：%1</translation>
    </message>
    <message>
        <source>Approved by (2): %1</source>
        <translation>批准人（二）：%1</translation>
    </message>
    <message>
        <source>Watched by:</source>
        <translation>监销人：</translation>
    </message>
    <message>
        <source>Handed over by (seal):</source>
        <translation>移交单位（盖章）：</translation>
    </message>
    <message>
        <source>Taken over by (seal):</source>
        <translation>接收单位（盖章）：</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>保管至%1</translation>
    </message>
    <message>
        <source>Register of loans</source>
        <translation>档案借阅登记表</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>各类</translation>
    </message>
    <message>
        <source>%1 “%2” is voided; its number is not used again.</source>
        <translation>%1“%2”已作废，件号不再使用。</translation>
    </message>
    <message>
        <source>Correction %1 of %2: %3 “%4” is right as “%5”. Reason: %6. %7</source>
        <translation>%1更正%2：%3原为“%4”，更正为“%5”。原因：%6。更正人：%7</translation>
    </message>
    <message>
        <source>There is no box: put the numbered items into boxes first.</source>
        <translation>还没有档案盒：请先把已编号的归档文件装盒。</translation>
    </message>
    <message>
        <source>Box spines</source>
        <translation>盒脊</translation>
    </message>
    <message>
        <source>Box covers</source>
        <translation>盒封面</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>备考表</translation>
    </message>
    <message>
        <source>“%1” has no number yet: number it before its stamp is printed.</source>
        <translation>“%1”还没有编号：编号以后才能打印归档章。</translation>
    </message>
    <message>
        <source>Choose the items first.</source>
        <translation>请先选归档文件。</translation>
    </message>
    <message>
        <source>Archive stamps</source>
        <translation>归档章</translation>
    </message>
    <message>
        <source>Test sheet of the stamp</source>
        <translation>归档章试印页</translation>
    </message>
    <message>
        <source>There is no class “%1”: the school&apos;s are %2.</source>
        <translation>没有“%1”这个分类，本校的分类是%2。</translation>
    </message>
    <message>
        <source>The title says nothing: write who did what, such as “[向阳小学2026年消防疏散演练照片]”.</source>
        <translation>题名没有说明内容：写清谁、做什么，例如“[向阳小学2026年消防疏散演练照片]”。</translation>
    </message>
    <message>
        <source>Say how long it is kept: for ever, 30 or 10 years.</source>
        <translation>请选保管期限：永久、30年或10年。</translation>
    </message>
    <message>
        <source>Say which class it belongs to.</source>
        <translation>请选归哪一类。</translation>
    </message>
    <message>
        <source>The date is missing: that of the paper, eight digits.</source>
        <translation>缺日期：填文件上的日期，八位数字。</translation>
    </message>
    <message>
        <source>The author is missing: the office or person the paper comes from.</source>
        <translation>缺责任者：文件出自哪个单位或个人。</translation>
    </message>
    <message>
        <source>The number of pages is missing: count the sides with writing.</source>
        <translation>缺页数：数一数有字的页面。</translation>
    </message>
    <message>
        <source>Its records are in “%1” meanwhile: nothing is filed twice.</source>
        <translation>它的记录已归入“%1”：同一份材料不能归档两次。</translation>
    </message>
    <message>
        <source>It is %1: nothing is changed any more.</source>
        <translation>%1，不能再改。</translation>
    </message>
    <message>
        <source>The stamp of %1 was printed: year, class, time of keeping and number stay. Write a correction instead.</source>
        <translation>%1的归档章已经打印，年度、分类、保管期限和件号不能再改。请写更正说明。</translation>
    </message>
    <message>
        <source>%1 is numbered: take the numbering back before you change year, class or time of keeping.</source>
        <translation>%1已编号：要改年度、分类或保管期限，先撤回编号。</translation>
    </message>
    <message>
        <source>The stamp of %1 was printed: what stands on paper is put right by a correction.</source>
        <translation>%1的归档章已经打印，纸上的内容只能写更正说明来改。</translation>
    </message>
    <message>
        <source>The code is one to four capital letters, such as ZZ.</source>
        <translation>代码是一到四个大写字母，例如ZZ。</translation>
    </message>
    <message>
        <source>“%1” is no field of a title: there are %2.</source>
        <translation>题名里没有“%1”这个字段，可用的有%2。</translation>
    </message>
    <message>
        <source>The year %1 cannot be right.</source>
        <translation>年度%1不对。</translation>
    </message>
    <message>
        <source>Say where box %1 stands.</source>
        <translation>请填%1号盒存放在哪里。</translation>
    </message>
    <message>
        <source>The number of pages is not negative.</source>
        <translation>页数不能是负数。</translation>
    </message>
    <message>
        <source>The date %1 is still to come.</source>
        <translation>日期%1还没到。</translation>
    </message>
    <message>
        <source>Its date lies in %1, but it is filed under %2.</source>
        <translation>文件日期在%1年，却归在%2年度。</translation>
    </message>
    <message>
        <source>%1 pages are entered, but its files have %2: count again, or look whether a page was not scanned.</source>
        <translation>登记%1页，电子文件有%2页：请重新清点，或者看看是否漏扫。</translation>
    </message>
    <message>
        <source>It cannot be back before it is lent.</source>
        <translation>应还日期不能早于借出日期。</translation>
    </message>
    <message>
        <source>The day it is lent is still to come.</source>
        <translation>借出日期还没到。</translation>
    </message>
    <message>
        <source>It comes back between the day it is lent and today.</source>
        <translation>归还日期要在借出日期和今天之间。</translation>
    </message>
    <message>
        <source>Say who approved the loan.</source>
        <translation>请填批准人。</translation>
    </message>
    <message>
        <source>%1 was to bring it back by %2: ask for it.</source>
        <translation>%1应在%2前归还：请催还。</translation>
    </message>
    <message>
        <source>“%1” is %2: it cannot be lent.</source>
        <translation>“%1”%2，不能外借。</translation>
    </message>
    <message>
        <source>“%1” has no number yet: number it before it is lent.</source>
        <translation>“%1”还没有编号：编号以后才能外借。</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <translation>%1从%2起借着这一件。</translation>
    </message>
    <message>
        <source>Archive item entered</source>
        <translation>登记归档文件</translation>
    </message>
    <message>
        <source>Every item has a title of its own: describe it alone.</source>
        <translation>每件各有题名：请单独著录。</translation>
    </message>
    <message>
        <source>Archive items described</source>
        <translation>著录归档文件</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>清点页数</translation>
    </message>
    <message>
        <source>Archive items sorted</source>
        <translation>排列归档文件</translation>
    </message>
    <message>
        <source>Archive items of %1 numbered</source>
        <translation>%1年度归档文件编号</translation>
    </message>
    <message>
        <source>No item of %1 waits for a number.</source>
        <translation>%1年度没有待编号的归档文件。</translation>
    </message>
    <message>
        <source>Items of one year are numbered at a time.</source>
        <translation>一次只给一个年度编号。</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>“%1”没有编号。</translation>
    </message>
    <message>
        <source>“%1” is %2: take it out of its box first.</source>
        <translation>“%1”%2：先从盒中取出。</translation>
    </message>
    <message>
        <source>%1 follows: without it there would be a gap. Take the numbers back from the last one on.</source>
        <translation>后面还有%1，撤回会出现空号。请从最后一件往前撤回。</translation>
    </message>
    <message>
        <source>Numbers of archive items taken back</source>
        <translation>撤回编号</translation>
    </message>
    <message>
        <source>Stamps printed</source>
        <translation>打印归档章</translation>
    </message>
    <message>
        <source>Say why it is corrected: it stands on the reference sheet of the box.</source>
        <translation>请填更正的原因：要写在备考表里。</translation>
    </message>
    <message>
        <source>“%1” is %2: nothing is changed any more.</source>
        <translation>“%1”%2，不能再改。</translation>
    </message>
    <message>
        <source>The stamp of “%1” was not printed yet: change it directly, without a correction.</source>
        <translation>“%1”的归档章还没有打印：直接修改，不需要更正说明。</translation>
    </message>
    <message>
        <source>Nothing is different: enter what is right.</source>
        <translation>没有改动：请填正确的内容。</translation>
    </message>
    <message>
        <source>Correction of %1: %2</source>
        <translation>%1更正说明：%2</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>“%1” is no number of a fonds: letters and digits only, or leave it empty until the archive gives one.</source>
        <translation>“%1”不是全宗号：只用字母和数字；还没有的先空着，等档案馆编给。</translation>
    </message>
    <message>
        <source>The archive category is a code of letters, such as WS.</source>
        <translation>门类是字母代码，例如WS。</translation>
    </message>
    <message>
        <source>Numbers run by class, by time of keeping or by year.</source>
        <translation>件号按分类、按保管期限或者按年度编排。</translation>
    </message>
    <message>
        <source>A page is thicker than 0 and at most 2 mm, the cover of an item at most 10 mm.</source>
        <translation>一页的厚度要大于0、不超过2毫米，每件的封套不超过10毫米。</translation>
    </message>
    <message>
        <source>The stamp does not stand on the sheet: at most %1 mm from the left and %2 mm from the top.</source>
        <translation>归档章超出纸面：离左边最多%1毫米，离上边最多%2毫米。</translation>
    </message>
    <message>
        <source>Settings of the archive</source>
        <translation>归档设置</translation>
    </message>
    <message>
        <source>“%1” does not fit into the stamp of %2: shorten it.</source>
        <translation>“%1”在%2的归档章里放不下：请缩短。</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>class</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>By the settings the stamp stands %1 mm from the left edge and %2 mm from the upper edge of the sheet.</source>
        <translation>按设置，归档章离纸的左边%1毫米，离上边%2毫米。</translation>
    </message>
    <message>
        <source>Measure both on this sheet. When they differ, enter the difference under “Position” of this printer in the print window and print the test sheet again. Then put the signed sheets in with their first page the same way round, the first item on top, and print the stamps at actual size.</source>
        <translation>请在这张纸上量这两个距离。有偏差的，在打印窗口里调整这台打印机的位置，再印一张试印页。量准以后，把已签字的文件首页朝同一方向放进纸盒，第一件在最上面，按实际大小打印归档章。</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已收集</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>已著录</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>已排列</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>已编号</translation>
    </message>
    <message>
        <source>In its box</source>
        <translation>已装盒</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>已批准销毁</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>an item without title</source>
        <translation>无题名的一件</translation>
    </message>
    <message>
        <source>“%1” is voided.</source>
        <translation>“%1”已作废。</translation>
    </message>
    <message>
        <source>The stamp of “%1” (%2) was printed: it is not sorted again. Write a correction instead.</source>
        <translation>“%1”（%2）的归档章已经打印，不能重新排列。请写更正说明。</translation>
    </message>
    <message>
        <source>“%1” has its number %2 already: take the numbering back first.</source>
        <translation>“%1”已编为%2：先撤回编号。</translation>
    </message>
    <message>
        <source>“%1” is not described yet: describe it, then sort.</source>
        <translation>“%1”还没有著录：先著录，再排列。</translation>
    </message>
    <message>
        <source>The stamp of “%1” (%2) was printed: it keeps its number. Write a correction instead; it goes into the reference sheet of the box.</source>
        <translation>“%1”（%2）的归档章已经打印，件号不能再改。请写更正说明，打印在备考表里。</translation>
    </message>
    <message>
        <source>“%1” has its number %2 already.</source>
        <translation>“%1”已编为%2。</translation>
    </message>
    <message>
        <source>“%1” is not sorted yet: sort the items, then number them.</source>
        <translation>“%1”还没有排列：先排列，再编号。</translation>
    </message>
    <message>
        <source>“%1” has no number yet: number it, then put it into a box.</source>
        <translation>“%1”还没有编号：先编号，再装盒。</translation>
    </message>
    <message>
        <source>“%1” is %2: only what is numbered and not to be destroyed is handed over.</source>
        <translation>“%1”%2：只有已编号、不在销毁清单上的才能移交。</translation>
    </message>
    <message>
        <source>“%1” has no number yet, so no list can name it.</source>
        <translation>“%1”还没有编号，不能列入清单。</translation>
    </message>
    <message>
        <source>The destruction of “%1” is not approved by two people.</source>
        <translation>“%1”的销毁还没有经两人批准。</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar: write eight digits, such as 20260901.</source>
        <translation>“%1”不是有效日期：写八位数字，例如20260901。</translation>
    </message>
    <message>
        <source>The stamp of %1 was printed meanwhile: nothing is taken back. Write a correction instead.</source>
        <translation>%1的归档章在这之后已经打印，不能撤销。请写更正说明。</translation>
    </message>
    <message>
        <source>Box %1: “%2” does not fit on the paper: shorten it.</source>
        <translation>%1号盒：“%2”在纸上放不下，请缩短。</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Safety archive: %1</source>
        <translation>安全工作档案·%1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>机构（问题）</translation>
    </message>
    <message>
        <source>Item numbers</source>
        <translation>起止件号</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Filed papers</source>
        <translation>归档文件</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1 items, %2 pages</source>
        <translation>%1件，%2页</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>There are %1 items in this box, numbers %2 to %3, %4 pages in all.</source>
        <translation>本盒共有归档文件%1件，件号%2至%3，共%4页。</translation>
    </message>
    <message>
        <source>Nothing is missing, nothing was put right.</source>
        <translation>无缺损、补充、移出、销毁情况，无更正。</translation>
    </message>
    <message>
        <source>Box %1, %2 %3 %4</source>
        <translation>盒号%1&#x3000;%2年度&#x3000;%3&#x3000;%4</translation>
    </message>
    <message>
        <source>About the papers in this box:</source>
        <translation>盒内文件情况说明</translation>
    </message>
    <message>
        <source>Arranged by:</source>
        <translation>整理人：</translation>
    </message>
    <message>
        <source>Arranged on:</source>
        <translation>整理日期：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>检查人：</translation>
    </message>
    <message>
        <source>Checked on:</source>
        <translation>检查日期：</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第%1张，共%2张</translation>
    </message>
    <message>
        <source>The stamp goes onto a copy: choose another name than that of the original.</source>
        <translation>归档章盖在副本上：请另取文件名。</translation>
    </message>
    <message>
        <source>%1 is protected by a password: print it and scan it, or stamp it by hand.</source>
        <translation>%1有密码保护：请打印后扫描，或者手工盖章。</translation>
    </message>
    <message>
        <source>%1 (supplement)</source>
        <translation>%1（补）</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The second backup place %1 cannot be reached.</source>
        <translation>第二备份位置 %1 无法访问。</translation>
    </message>
    <message>
        <source>Restored from the backup of %1, %2</source>
        <translation>从 %1 的备份恢复（%2）</translation>
    </message>
</context>
<context>
    <name>bihuan::AboutDialog</name>
    <message>
        <source>About Bihuan</source>
        <translation>关于闭环</translation>
    </message>
    <message>
        <source>Bihuan %1</source>
        <translation>闭环 %1</translation>
    </message>
    <message>
        <source>School safety work that closes. Everything stays on this computer.</source>
        <translation>让学校安全工作件件有着落。所有数据只保存在本机。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本授权。</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>数据文件夹：%1</translation>
    </message>
    <message>
        <source>%1, LGPL-3.0</source>
        <translation>%1，LGPL-3.0</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>复制详细信息(&amp;O)</translation>
    </message>
</context>
<context>
    <name>bihuan::ActionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bihuan::ActivitiesPage</name>
    <message>
        <source>Let the calendar place the year&apos;s activities on the board of the seven ways, or enter one here.</source>
        <translation>先到“七学”看板按校历安排全年活动，也可以在这里逐条登记。</translation>
    </message>
    <message>
        <source>P&amp;repared</source>
        <translation>准备好(&amp;R)</translation>
    </message>
    <message>
        <source>Prepared.</source>
        <translation>已标记为准备好。</translation>
    </message>
    <message>
        <source>&amp;Held…</source>
        <translation>已开展(&amp;H)…</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>已留证(&amp;D)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>写小结(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>归档(&amp;F)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>改期(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Call off…</source>
        <translation>取消(&amp;C)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord and sign-in sheet…</source>
        <translation>记录表和签到表(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>撤销上一步(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Held. Attach photographs or papers to its record, then enter the evidence.</source>
        <translation>已登记开展。请把照片或材料添加到这条活动的附件里，再点“已留证”。</translation>
    </message>
    <message>
        <source>No photographs or papers</source>
        <translation>没有照片或材料</translation>
    </message>
    <message>
        <source>Why there are none (or attach them to the record first)</source>
        <translation>没有的原因（也可以先取消，去添加附件）</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>没有也继续(&amp;G)</translation>
    </message>
    <message>
        <source>Evidence is kept. Now sum it up in a sentence or two.</source>
        <translation>已留证。再用一两句话写个小结。</translation>
    </message>
    <message>
        <source>Photographs of another year: %1</source>
        <translation>照片的拍摄年份不对：%1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>活动小结</translation>
    </message>
    <message>
        <source>How it went, and what to do better</source>
        <translation>开展情况和改进意见</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>登记(&amp;E)</translation>
    </message>
    <message>
        <source>Summed up.</source>
        <translation>小结已登记。</translation>
    </message>
    <message>
        <source>File the papers</source>
        <translation>材料归档</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>归档(&amp;F)</translation>
    </message>
    <message>
        <source>Filed.</source>
        <translation>已归档。</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>活动改期</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>改到哪一天</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的格式输入。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>改期(&amp;M)</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>已改到 %1。</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>取消活动(&amp;C)</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>活动已取消。</translation>
    </message>
</context>
<context>
    <name>bihuan::AgreementPrintDesk</name>
    <message>
        <source>Checking the texts</source>
        <translation>正在核对文本</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>共 %n 份责任书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) each</source>
        <translation>
            <numerusform>每份印 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>copies as issued</source>
        <translation>按生成时的份数印</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>不打印 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Recipients and &amp;options…</source>
        <translation>名单与选项(&amp;O)…</translation>
    </message>
    <message>
        <source>Only a part of the pages was printed; the agreement does not count as printed yet.</source>
        <translation>只打印了部分页，这份责任书暂不登记为已打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) sent to %1.</source>
        <translation>
            <numerusform>%n 份责任书已发送到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) saved as %1.</source>
        <translation>
            <numerusform>%n 份责任书已存为 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::AgreementTable</name>
    <message>
        <source>Agreements of the year</source>
        <translation>本学年责任书</translation>
    </message>
</context>
<context>
    <name>bihuan::AgreementTableModel</name>
    <message>
        <source>Late hire, not issued</source>
        <translation>新到岗，未生成</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>签回日期</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原件存放位置</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>生成日期</translation>
    </message>
</context>
<context>
    <name>bihuan::AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreement(s) issued: %1 to %2.</source>
        <translation>
            <numerusform>已生成 %n 份：%1 至 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) marked: %1.</source>
        <translation>
            <numerusform>已登记 %n 份：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n 份原已如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel 表格</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签订情况</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>已导出 %n 行到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Responsibility agreements</source>
        <translation>安全责任书</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>生成责任书(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Handed out…</source>
        <translation>登记发放(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Returned signed…</source>
        <translation>登记签回(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Filed…</source>
        <translation>登记归档(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>登记遗失(&amp;L)…</translation>
    </message>
    <message>
        <source>Print signing &amp;register…</source>
        <translation>打印签订情况表(&amp;R)…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>导出 Excel 表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Filte&amp;r</source>
        <translation>筛选(&amp;R)</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Still owing</source>
        <translation>尚未签回</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Out for signing</source>
        <translation>待签回</translation>
    </message>
    <message>
        <source>Back, signed</source>
        <translation>已签回</translation>
    </message>
    <message>
        <source>Nobody to sign yet</source>
        <translation>还没有需要签订的人员</translation>
    </message>
    <message>
        <source>Import the staff list first; then issue this year&apos;s agreements from here.</source>
        <translation>请先导入人员名单，再在这里生成本学年责任书。</translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>没有符合条件的人员</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2学年</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2 条</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1，已选 %2 条</translation>
    </message>
    <message>
        <source>This agreement does not stand on the board: it was replaced or voided.</source>
        <translation>这份责任书不在进度表上：已被替换或已作废。</translation>
    </message>
    <message>
        <source>This agreement was replaced or voided; the row shows what this person has now.</source>
        <translation>这份责任书已被替换或已作废；该行显示此人现有的责任书。</translation>
    </message>
    <message>
        <source>Print &amp;preview</source>
        <translation>打印预览(&amp;P)</translation>
    </message>
    <message>
        <source>Those selected have no agreement yet: issue them one.</source>
        <translation>选中人员还没有责任书，请先生成。</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>换发责任书</translation>
    </message>
    <message>
        <source>Why? The old ones are replaced and keep their numbers; the reason stays in their history.</source>
        <translation>换发理由（原责任书作“已换发”，编号保留；理由留在修改记录中）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>签订截止日</translation>
    </message>
    <message>
        <source>Who signs later is on the list of late signing. Now: %1</source>
        <translation>过了这一天签订的列入补签名单。现为 %1，改为：</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
    <message>
        <source>Signing runs until %1.</source>
        <translation>签订截止日：%1。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) marked one after another.</source>
        <translation>
            <numerusform>本次共登记 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter is on: %1 of %2 people.</source>
        <translation>已筛选：%2 人中的 %1 人。</translation>
    </message>
    <message>
        <source>Nobody signed late or is overdue; signing runs until %1.</source>
        <translation>目前没有补签和逾期未签的人员，签订截止 %1。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>生成(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Hand &amp;out</source>
        <translation>发放(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Returned</source>
        <translation>签回(&amp;R)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>归档(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Scan codes…</source>
        <translation>逐份登记(&amp;S)…</translation>
    </message>
    <message>
        <source>Issue &amp;again for the selected…</source>
        <translation>为选中人员换发(&amp;A)…</translation>
    </message>
    <message>
        <source>Print list of late &amp;signing…</source>
        <translation>打印补签名单(&amp;S)…</translation>
    </message>
    <message>
        <source>Last &amp;day of signing…</source>
        <translation>签订截止日(&amp;D)…</translation>
    </message>
    <message>
        <source>What was &amp;printed…</source>
        <translation>打印记录(&amp;P)…</translation>
    </message>
    <message>
        <source>Reading the agreements</source>
        <translation>正在读取责任书</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Late signing</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>Joined later, not issued</source>
        <translation>新到岗未生成</translation>
    </message>
    <message>
        <source>Left without signing</source>
        <translation>离岗未签</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2 of the %3 selected</source>
        <translation>%1：选中的 %3 人中有 %2 人</translation>
    </message>
    <message>
        <source>%1 All %2 shown that are due</source>
        <translation>%1：列表中待办的 %2 人</translation>
    </message>
</context>
<context>
    <name>bihuan::ArchiveApprovalDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>批准%1</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Who approves</source>
        <translation>批准人(&amp;W)</translation>
    </message>
    <message>
        <source>%1 items are handed to %2.</source>
        <translation>%1件移交给%2。</translation>
    </message>
    <message>
        <source>%1 items would be destroyed. A second, different person has to approve, too.</source>
        <translation>将销毁%1件。还要由另一个人再批准一次。</translation>
    </message>
    <message>
        <source>%1 items would be destroyed. This is the second approval: it has to be another person.</source>
        <translation>将销毁%1件。这是第二次批准，须是另一个人。</translation>
    </message>
</context>
<context>
    <name>bihuan::ArchiveBoxesPage</name>
    <message>
        <source>Boxes come from numbered items: fill them on the page of the archive items.</source>
        <translation>档案盒由已编号的归档文件装成：请到“归档文件”页装盒。</translation>
    </message>
    <message>
        <source>&amp;Spines…</source>
        <translation>盒脊(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Covers…</source>
        <translation>盒封面(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reference sheets…</source>
        <translation>备考表(&amp;R)…</translation>
    </message>
    <message>
        <source>Catalogue of the &amp;box…</source>
        <translation>盒内目录(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>bihuan::ArchiveFilters</name>
    <message>
        <source>Only of the year</source>
        <translation>只看年度</translation>
    </message>
    <message>
        <source>Only kept so long</source>
        <translation>只看保管期限</translation>
    </message>
    <message>
        <source>Only of the class</source>
        <translation>只看分类</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Kept: any</source>
        <translation>保管期限不限</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部分类</translation>
    </message>
</context>
<context>
    <name>bihuan::ArchiveItemsPage</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Pages differ</source>
        <translation>页数不符</translation>
    </message>
    <message>
        <source>Collect the papers of a year: agreements, drills, hazards, inspections and more become archive items in one step.</source>
        <translation>先收集一个年度的材料：责任书、演练、隐患、检查等一次组成归档文件。</translation>
    </message>
    <message>
        <source>&amp;Collect…</source>
        <translation>收集(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>著录(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Sort…</source>
        <translation>排列(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Number…</source>
        <translation>编号(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Boxes…</source>
        <translation>装盒(&amp;B)…</translation>
    </message>
    <message>
        <source>S&amp;tamp…</source>
        <translation>归档章(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Lend…</source>
        <translation>外借(&amp;L)…</translation>
    </message>
    <message>
        <source>Records of the item</source>
        <translation>件内记录</translation>
    </message>
    <message>
        <source>Choose the items first.</source>
        <translation>请先选归档文件。</translation>
    </message>
    <message>
        <source>Count the &amp;pages in the files</source>
        <translation>清点电子文件页数(&amp;P)</translation>
    </message>
    <message>
        <source>Take the &amp;numbers back…</source>
        <translation>撤回编号(&amp;N)…</translation>
    </message>
    <message>
        <source>Take &amp;out of the box</source>
        <translation>从盒中取出(&amp;O)</translation>
    </message>
    <message>
        <source>Write a &amp;correction…</source>
        <translation>写更正说明(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>移交(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Settings of the archive…</source>
        <translation>归档设置(&amp;S)…</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1份</translation>
    </message>
    <message>
        <source>%1 pages in its files.</source>
        <translation>电子文件%1页。</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>还没有扫描件。</translation>
    </message>
    <message>
        <source>Entered by hand, without records. %1</source>
        <translation>手工登记，没有关联记录。%1</translation>
    </message>
    <message>
        <source>Made of: %1. %2</source>
        <translation>组成：%1。%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>%1 records of %2 are collected: describe the items, then sort and number them.</source>
        <translation>已收集%2年度材料%1份：接着著录、排列、编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) described.</source>
        <translation>
            <numerusform>已著录%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) sorted: number them next.</source>
        <translation>
            <numerusform>已排列%n件：接着编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) numbered. Until their stamps are printed this can be taken back.</source>
        <translation>
            <numerusform>已编号%n件。打印归档章以前可以撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) filled: print their spines on the page of the boxes.</source>
        <translation>
            <numerusform>已装%n盒：到“档案盒”页打印盒脊。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) printed: these numbers stay for good.</source>
        <translation>
            <numerusform>已打印%n个归档章，件号从此不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy with the stamp is saved as %1; the original is as it was.</source>
        <translation>盖了章的副本存为%1，原件没有改动。</translation>
    </message>
    <message>
        <source>A correction is written for one item at a time.</source>
        <translation>更正说明一次写一件。</translation>
    </message>
    <message>
        <source>The stamp of this item was not printed yet: change it directly.</source>
        <translation>这一件的归档章还没有打印：直接修改就行。</translation>
    </message>
    <message>
        <source>The correction is written: it stands on the reference sheet of the box.</source>
        <translation>更正说明已写入备考表。</translation>
    </message>
    <message>
        <source>The numbers are taken back: the items can be sorted again.</source>
        <translation>编号已撤回，可以重新排列。</translation>
    </message>
    <message>
        <source>The items are out of their boxes.</source>
        <translation>已从盒中取出。</translation>
    </message>
    <message>
        <source>Pages counted. Where they differ from what is entered, the list says so.</source>
        <translation>页数已清点；和登记不符的，列表里有标注。</translation>
    </message>
    <message>
        <source>Items are lent one at a time.</source>
        <translation>一次外借一件。</translation>
    </message>
    <message>
        <source>Lent: the page of loans says until when.</source>
        <translation>已借出，期限见“档案借阅”页。</translation>
    </message>
    <message>
        <source>The list is made: approve it on the page of the lists.</source>
        <translation>清单已提出：到“移交和销毁清单”页批准。</translation>
    </message>
    <message>
        <source>The settings of the archive are saved.</source>
        <translation>归档设置已保存。</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Print the &amp;catalogue of a year, standing…</source>
        <translation>打印一个年度的目录，竖排(&amp;C)…</translation>
    </message>
    <message>
        <source>Print the catalogue of a year, &amp;lying…</source>
        <translation>打印一个年度的目录，横排(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>bihuan::ArchiveListDialog</name>
    <message>
        <source>Propose a destruction</source>
        <translation>提出销毁</translation>
    </message>
    <message>
        <source>Hand items over</source>
        <translation>移交归档文件</translation>
    </message>
    <message>
        <source>&amp;Make the list</source>
        <translation>生成清单(&amp;M)</translation>
    </message>
    <message>
        <source>Handed &amp;to</source>
        <translation>接收单位(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>the time of keeping is over</source>
        <translation>保管期满</translation>
    </message>
    <message>
        <source>Items of the list</source>
        <translation>清单内容</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保管至</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Nothing is destroyed by this: two different people have to approve the list, then somebody enters that it was carried out. The entries stay for ever.</source>
        <translation>这一步不会销毁任何东西：清单要由两个不同的人批准，再登记执行。条目永久保留。</translation>
    </message>
    <message>
        <source>The list is approved first; then the day of the transfer is entered and the items are closed.</source>
        <translation>清单先批准，再登记移交日期，归档文件随之封存。</translation>
    </message>
</context>
<context>
    <name>bihuan::ArchiveListsPage</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>One approval</source>
        <translation>一人已批准</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>What has been kept long enough is proposed here; nothing is deleted by itself.</source>
        <translation>保管期满的在这里提出销毁；程序不会自动删除。</translation>
    </message>
    <message>
        <source>&amp;Propose a destruction…</source>
        <translation>提出销毁(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>批准(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Carried out…</source>
        <translation>登记执行(&amp;C)…</translation>
    </message>
    <message>
        <source>P&amp;rint the list…</source>
        <translation>打印清单(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Nothing has been kept long enough: there is nothing to destroy.</source>
        <translation>没有保管期满的归档文件，不需要销毁。</translation>
    </message>
    <message>
        <source>The list is made: two different people approve it.</source>
        <translation>清单已提出：要由两个人分别批准。</translation>
    </message>
    <message>
        <source>The approval is noted.</source>
        <translation>批准已登记。</translation>
    </message>
    <message>
        <source>%1 carried out</source>
        <translation>%1执行情况</translation>
    </message>
    <message>
        <source>On which day? Written as 2026-09-01. The entries of the %1 items stay for ever.</source>
        <translation>哪天执行的？写成2026-09-01。%1件的条目永久保留。</translation>
    </message>
    <message>
        <source>&amp;Carried out</source>
        <translation>登记执行(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成2026-09-01。</translation>
    </message>
    <message>
        <source>%1 is carried out.</source>
        <translation>%1已执行。</translation>
    </message>
</context>
<context>
    <name>bihuan::ArchiveLoansPage</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Nothing is lent. Choose an item on the page of the archive items and lend it there.</source>
        <translation>没有外借。要外借，在“归档文件”页选一件，点“外借”。</translation>
    </message>
    <message>
        <source>It is &amp;back</source>
        <translation>已归还(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Register of loans…</source>
        <translation>借阅登记表(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came back today.</source>
        <translation>
            <numerusform>今天归还%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>They are lent as before.</source>
        <translation>已恢复为借出。</translation>
    </message>
</context>
<context>
    <name>bihuan::ArchiveSettingsDialog</name>
    <message>
        <source>Settings of the archive</source>
        <translation>归档设置</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fonds number</source>
        <translation>全宗号(&amp;F)</translation>
    </message>
    <message>
        <source>empty: %1, until the archive has given one</source>
        <translation>空着：%1，等档案馆编给</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>门类(&amp;C)</translation>
    </message>
    <message>
        <source>by year, time of keeping and class</source>
        <translation>按年度、保管期限、分类</translation>
    </message>
    <message>
        <source>by year and time of keeping</source>
        <translation>按年度、保管期限</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年度</translation>
    </message>
    <message>
        <source>Numbers &amp;run</source>
        <translation>件号编排(&amp;R)</translation>
    </message>
    <message>
        <source>A &amp;page is thick</source>
        <translation>一页厚(&amp;P)</translation>
    </message>
    <message>
        <source>Cover of an &amp;item</source>
        <translation>每件封套厚(&amp;I)</translation>
    </message>
    <message>
        <source>A fonds number entered later is filled into all items. Numbers given before another scheme was chosen stay.</source>
        <translation>以后填的全宗号会补到所有归档文件里。改了编排方式，已编的号不变。</translation>
    </message>
</context>
<context>
    <name>bihuan::AssignDialog</name>
    <message>
        <source>Contracting settled</source>
        <translation>落实包干责任</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n zone(s)</source>
        <translation>
            <numerusform>指派 %n 处区域</numerusform>
        </translation>
    </message>
    <message>
        <source>As what</source>
        <translation>担任</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>指派(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>担任(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a person; nobody = the zones are left without.</source>
        <translation>请选人员；不选表示这些区域暂缺此人。</translation>
    </message>
    <message>
        <source>Would be in charge of %1 zones, more than %2.</source>
        <translation>指派后将包干 %1 处，超过 %2 处。</translation>
    </message>
    <message>
        <source>So far in charge of %1, deputy of %2, leader of %3.</source>
        <translation>现任责任人 %1 处、备岗 %2 处、包干领导 %3 处。</translation>
    </message>
    <message>
        <source>Give a reason: it stays in the history.</source>
        <translation>请写理由，会留在变更历史里。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改。</translation>
    </message>
</context>
<context>
    <name>bihuan::AttachmentPanel</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>A picture or files from the clipboard (Ctrl+V in the list)</source>
        <translation>粘贴剪贴板里的图片或文件（在列表中按 Ctrl+V）</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a file.</source>
        <translation>剪贴板里没有图片，也没有文件。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of what the file shows</source>
        <translation>文件所反映事项的日期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存…</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>%1
Added %2</source>
        <translation>%1
添加于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>共 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>or drop files, a folder or a picture here</source>
        <translation>也可把文件、文件夹或图片拖到这里</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>无法预览（%1）</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>图片 %1.png</translation>
    </message>
    <message>
        <source>The folder “%1” holds more than %2 files. Choose the ones that belong to this record.</source>
        <translation>文件夹“%1”里超过 %2 个文件，请只选属于这条记录的文件。</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>文件夹是空的。</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Cancelled: no file was added.</source>
        <translation>已取消，没有添加文件。</translation>
    </message>
    <message>
        <source>None of the %1 files was added. %2</source>
        <translation>%1 个文件都没有添加。%2</translation>
    </message>
    <message numerus="yes">
        <source>Add the other %n</source>
        <translation>
            <numerusform>添加其余 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the same content are here already.</source>
        <translation>
            <numerusform>有 %n 个内容相同的文件已在这里，不重复添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be attached when the form is saved.</source>
        <translation>
            <numerusform>%n 个文件将在保存时一并添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>已添加 %n 个附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off.</source>
        <translation>
            <numerusform>已移除 %n 个附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save a copy and open it elsewhere.</source>
        <translation>这台电脑上没有能打开“%1”的程序，请另存后到别处打开。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Take off a file</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Reason for taking “%1” off. It stays in the history.</source>
        <translation>移除“%1”的原因（留在历史中）。</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Of other records…</source>
        <translation>其他记录的附件…</translation>
    </message>
    <message>
        <source>Files that hang on other records already: the same file is kept once</source>
        <translation>选用已挂在其他记录上的文件，同一文件只存一份</translation>
    </message>
    <message>
        <source>Date of what the file shows; for all files that are selected</source>
        <translation>文件所反映事项的日期；选中几个就一起改</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名称…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>Also on %n record(s)</source>
        <translation>
            <numerusform>还挂在 %n 条记录上</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for a file</source>
        <translation>附件改名</translation>
    </message>
</context>
<context>
    <name>bihuan::AttachmentPicker</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Files of other records</source>
        <translation>其他记录的附件</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>附上(&amp;A)</translation>
    </message>
    <message>
        <source>Name, text, day or record</source>
        <translation>文件名、内容、日期或记录名称</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>所在记录</translation>
    </message>
    <message>
        <source>no record any more</source>
        <translation>已不在任何记录上</translation>
    </message>
    <message>
        <source>Choose the files to be attached.</source>
        <translation>请选择要附上的文件。</translation>
    </message>
</context>
<context>
    <name>bihuan::AttachmentsPage</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>All attachments</source>
        <translation>全部附件</translation>
    </message>
    <message>
        <source>Date of the &amp;photograph</source>
        <translation>用拍摄日期(&amp;P)</translation>
    </message>
    <message>
        <source>Set the &amp;date…</source>
        <translation>设定日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开所在记录(&amp;O)</translation>
    </message>
    <message>
        <source>Name or text of the file</source>
        <translation>文件名或内容</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>哪些文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>On several records</source>
        <translation>挂在几条记录上</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>Same name, other contents</source>
        <translation>同名但内容不同</translation>
    </message>
    <message>
        <source>On no record any more</source>
        <translation>已不在任何记录上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Records it hangs on</source>
        <translation>所在记录</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有附件</translation>
    </message>
    <message>
        <source>Drop files on a row of any list, or attach them in the form of a record.</source>
        <translation>把文件拖到任何列表的一行上，或在记录的表单里添加。</translation>
    </message>
    <message>
        <source>%1 files, the newest %2 listed: type to narrow them down</source>
        <translation>共 %1 个文件，列出最新的 %2 个，输入几个字可缩小范围</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Date of what the files show</source>
        <translation>文件所反映事项的日期</translation>
    </message>
    <message numerus="yes">
        <source>Date for %n file(s), as 20260905</source>
        <translation>
            <numerusform>%n 个文件的日期，如 20260905</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 还没到。</translation>
    </message>
    <message>
        <source>“%1” is no date: type it as 20260905 or 2026-9-5.</source>
        <translation>“%1”不是日期，请写成 20260905 或 2026-9-5。</translation>
    </message>
    <message>
        <source>Date of files set</source>
        <translation>设定附件日期</translation>
    </message>
    <message>
        <source>No camera wrote a date into these files.</source>
        <translation>这些文件里没有拍摄日期。</translation>
    </message>
    <message>
        <source>Dates of photographs taken over</source>
        <translation>采用拍摄日期</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) dated.</source>
        <translation>
            <numerusform>已为 %n 个文件设定日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>bihuan::BackupDialog</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Open a backup or existing data</source>
        <translation>打开备份或已有数据</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No backups found here</source>
        <translation>没有找到备份</translation>
    </message>
    <message>
        <source>Choose a backup file from a USB disk or another folder.</source>
        <translation>可以从 U 盘或其他文件夹选择备份文件。</translation>
    </message>
    <message>
        <source>Choose a backup &amp;file…</source>
        <translation>选择备份文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a &amp;data folder…</source>
        <translation>打开数据文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Backups (*.db *.json);;All files (*)</source>
        <translation>备份 (*.db *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Data folder of the school</source>
        <translation>选择学校的数据文件夹</translation>
    </message>
</context>
<context>
    <name>bihuan::BackupKeeper</name>
    <message numerus="yes">
        <source>%n attachment(s) could not be backed up: they are missing or damaged.</source>
        <translation>
            <numerusform>有 %n 份附件丢失或损坏，没能备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Backup: %1, incomplete</source>
        <translation>备份：%1，不完整</translation>
    </message>
</context>
<context>
    <name>bihuan::BinderPage</name>
    <message>
        <source>Archive export</source>
        <translation>归档导出</translation>
    </message>
    <message>
        <source>Also records that are not &amp;collected as items yet</source>
        <translation>还没整理成件的记录也导出(&amp;C)</translation>
    </message>
    <message>
        <source>Also what has a &amp;secrecy</source>
        <translation>标有密级的也导出(&amp;S)</translation>
    </message>
    <message>
        <source>Put the records inside as a &amp;workbook</source>
        <translation>附上源数据工作簿(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Whole year instead</source>
        <translation>改回整年(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ount first</source>
        <translation>先统计(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>导出为 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>范围(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>分册(&amp;F)</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>Parts of at most %1 MB</source>
        <translation>分册，每册不超过 %1 MB</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>要留意的</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Written: %1 items, %2 records, %3 attachments, %4 pages, %5 in %6 file(s).</source>
        <translation>已导出：%1 件、%2 条记录、%3 个附件，共 %4 页、%5，%6 个文件。</translation>
    </message>
    <message>
        <source>Everything of the year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>分类 %1</translation>
    </message>
    <message>
        <source>%1 items and %2 records chosen by hand.</source>
        <translation>已选定 %1 件、%2 条记录。</translation>
    </message>
    <message>
        <source>“Count first” says how many items and pages it will be, and what is to be looked at before.</source>
        <translation>点“先统计”，可先看到有多少件、多少页，以及导出前要留意什么。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>To be looked at (%1): Enter opens the record.</source>
        <translation>要留意的（%1）：按回车打开对应的记录。</translation>
    </message>
    <message>
        <source>Nothing of this year fits what was chosen.</source>
        <translation>这一年没有符合所选范围的内容。</translation>
    </message>
    <message>
        <source>It will be %1 items, %2 records and %3 attachments: about %4 pages and %5.</source>
        <translation>将导出 %1 件、%2 条记录、%3 个附件：约 %4 页、%5。</translation>
    </message>
    <message>
        <source>Safety archive, selection</source>
        <translation>安全工作档案（选件）</translation>
    </message>
    <message>
        <source>Safety archive %1</source>
        <translation>%1年度安全工作档案</translation>
    </message>
</context>
<context>
    <name>bihuan::BlockEditor</name>
    <message>
        <source>Text of the document</source>
        <translation>文书正文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>(empty line, not printed)</source>
        <translation>（空行，不打印）</translation>
    </message>
</context>
<context>
    <name>bihuan::BookletDialog</name>
    <message>
        <source>Booklets of 1530</source>
        <translation>1530记录册</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>学期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>制度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>班级(&amp;C)</translation>
    </message>
    <message>
        <source>Spot c&amp;hecks of a class in the term</source>
        <translation>每班每学期抽查条数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;List of spot checks…</source>
        <translation>抽查安排表(&amp;L)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>打印预览(&amp;V)</translation>
    </message>
    <message>
        <source>※ marks the lines that are looked at in a spot check.</source>
        <translation>“※”为抽查的条目。</translation>
    </message>
</context>
<context>
    <name>bihuan::BoxingDialog</name>
    <message>
        <source>Put the numbered items into boxes</source>
        <translation>已编号的归档文件装盒</translation>
    </message>
    <message>
        <source>&amp;Fill the boxes</source>
        <translation>装盒(&amp;F)</translation>
    </message>
    <message>
        <source>Boxes and what goes into them</source>
        <translation>档案盒和装入的件</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Item numbers</source>
        <translation>起止件号</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Box thickness</source>
        <translation>盒厚</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已装</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1毫米</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>New boxes are at most</source>
        <translation>新盒最厚</translation>
    </message>
    <message>
        <source>They &amp;stand</source>
        <translation>存放位置(&amp;S)</translation>
    </message>
    <message>
        <source>cabinet and shelf</source>
        <translation>哪个柜、哪一层</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>“%1” is thicker than a box: bind it in two volumes, or count its pages again.</source>
        <translation>“%1”比盒还厚：分成两册，或者重新清点页数。</translation>
    </message>
    <message>
        <source>No numbered item of this year waits for a box.</source>
        <translation>这个年度没有已编号、待装盒的归档文件。</translation>
    </message>
    <message>
        <source>%1 items go into %2 boxes, by their pages; how thick a page is, stands in the settings of the archive.</source>
        <translation>%1件装入%2盒，按页数估算；一页多厚见归档设置。</translation>
    </message>
</context>
<context>
    <name>bihuan::CampaignStrip</name>
    <message>
        <source>Out of step</source>
        <translation>需要处理的情况</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Issue again…</source>
        <translation>重新生成…</translation>
    </message>
    <message numerus="yes">
        <source>%n joined later, not issued yet</source>
        <translation>
            <numerusform>%n 位新进人员尚未生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left without signing</source>
        <translation>
            <numerusform>%n 位离岗人员未签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>遗失 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::CampaignTiles</name>
    <message>
        <source>(no department)</source>
        <translation>（未分部门）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 signed, %4 owed</source>
        <translation>%1：已签回 %2／%3，未签回 %4</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>已生成 %1</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>已打印 %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>已签回 %1</translation>
    </message>
    <message>
        <source>%1 filed</source>
        <translation>已归档 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>遗失 %1</translation>
    </message>
    <message>
        <source>%1 signed late</source>
        <translation>补签 %1</translation>
    </message>
    <message>
        <source>%1 left unsigned</source>
        <translation>离岗未签 %1</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>应签 %2 人，已签回 %1 人</translation>
    </message>
    <message>
        <source>%1 due, all signed</source>
        <translation>应签 %1 人，全部签回</translation>
    </message>
    <message>
        <source>%1 due, %2 owed</source>
        <translation>应签 %1 人，未签回 %2 人</translation>
    </message>
    <message>
        <source>signing until %1</source>
        <translation>签订截止 %1</translation>
    </message>
    <message>
        <source>signing ended %1</source>
        <translation>签订已于 %1 截止</translation>
    </message>
    <message>
        <source>%1 handed out</source>
        <translation>已发放 %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期未签 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckDialog</name>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Check of services, %1</source>
        <translation>物业检查，%1</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>闭环编号</translation>
    </message>
    <message>
        <source>Name or pinyin initials</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Remark for the sheet</source>
        <translation>讲评</translation>
    </message>
    <message>
        <source>Stands on the sheet that both sides sign</source>
        <translation>写在双方签字的考核单上</translation>
    </message>
    <message>
        <source>Checked &amp;by</source>
        <translation>检查人(&amp;B)</translation>
    </message>
    <message>
        <source>Checked &amp;on</source>
        <translation>检查日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>讲评(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation>出新版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saved. The month stays open until you close it.</source>
        <translation>已保存。关闭当月之前还可以改。</translation>
    </message>
    <message>
        <source>&amp;Close the month…</source>
        <translation>关闭当月(&amp;C)…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, version %4</source>
        <translation>%1 · %2 · %3，第%4版</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 veto</source>
        <translation>%1 否决</translation>
    </message>
    <message>
        <source>Taken off at line %1</source>
        <translation>第%1行扣分</translation>
    </message>
    <message>
        <source>What is wrong at line %1</source>
        <translation>第%1行存在问题</translation>
    </message>
    <message>
        <source>%1 points, %2 by veto</source>
        <translation>%1分，一票否决：%2</translation>
    </message>
    <message>
        <source>%1 points, %2</source>
        <translation>%1分，%2</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>“%1” is not on the staff list.</source>
        <translation>人员名册里没有“%1”。</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>关闭当月</translation>
    </message>
    <message>
        <source>%1, %2: %3 points. It stays as it is from now on.</source>
        <translation>%1 %2：%3分。关闭后不再改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that are wrong go into the ledger and are followed until they are put right.</source>
        <translation>
            <numerusform>%n 个问题记入闭环台账，跟踪到整改完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close %1</source>
        <translation>关闭 %1(&amp;C)</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>Closed; %n item(s) are new in the ledger.</source>
        <translation>
            <numerusform>已关闭，台账新增 %n 条问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>%1 出新版本</translation>
    </message>
    <message>
        <source>Why; it stays with the new version</source>
        <translation>理由（记在新版本里）</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>出新版本(&amp;M)</translation>
    </message>
    <message>
        <source>Leave the check</source>
        <translation>离开检查</translation>
    </message>
    <message>
        <source>What was entered in %1 is not saved yet.</source>
        <translation>%1 里录入的内容还没有保存。</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>放弃(&amp;T)</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckFindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>排查问题</translation>
    </message>
    <message>
        <source>Open the &amp;hazard</source>
        <translation>打开隐患(&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;inspection</source>
        <translation>打开排查记录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print the register…</source>
        <translation>打印台账(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>导出到 Excel(&amp;X)…</translation>
    </message>
    <message>
        <source>Filte&amp;r</source>
        <translation>筛选(&amp;R)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>What is entered as wrong on the sheets of inspections stands here, with the hazard it became.</source>
        <translation>录入检查表时写的问题都在这里，并注明登记成了哪条隐患。</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>the first %1, there are more</source>
        <translation>前 %1 条，还有更多</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 findings are too many for one paper. Filter down to %2.</source>
        <translation>%1 条太多，印不成一份；请先筛选到 %2 条以内。</translation>
    </message>
    <message>
        <source>Findings of inspections</source>
        <translation>排查问题台账</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>已导出 %n 行到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckItemsModel</name>
    <message>
        <source>own</source>
        <translation>自加</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>In order when</source>
        <translation>合格标准</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckKeyDialog</name>
    <message>
        <source>Enter sheets that came back</source>
        <translation>录入交回的检查表</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>Scan or type the short code of the sheet, then Enter</source>
        <translation>扫描或输入检查表的短码，按 Enter</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Why it is entered only now</source>
        <translation>为什么现在才录入</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>检查日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Inspectors</source>
        <translation>检查人(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Why only now</source>
        <translation>补录原因(&amp;W)</translation>
    </message>
    <message>
        <source>Zones looked at</source>
        <translation>查过的区域</translation>
    </message>
    <message>
        <source>Zones &amp;looked at</source>
        <translation>查过的区域(&amp;L)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>number or name</source>
        <translation>序号或名称</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>number or word</source>
        <translation>项号或词</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>什么问题</translation>
    </message>
    <message>
        <source>does &amp;not apply (／)</source>
        <translation>不适用（／）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Only what was wrong (everything else counts as in order)</source>
        <translation>只录有问题的，其余都算正常(&amp;O)</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>有问题的</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>&amp;Save (Ctrl+Enter)</source>
        <translation>保存 Ctrl+Enter (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>This sheet is not saved yet. Close again to drop it.</source>
        <translation>这张表还没有保存。再按一次关闭就放弃。</translation>
    </message>
    <message>
        <source>Save the sheet in front first (Ctrl+Enter).</source>
        <translation>请先保存眼前这张表（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>was not printed here</source>
        <translation>没有打印过</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>还没有打开检查表</translation>
    </message>
    <message>
        <source>The code stands below the QR code of the sheet. Sheets may also be opened from the list.</source>
        <translation>短码在检查表二维码的下面。也可以从列表里打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) entered here</source>
        <translation>
            <numerusform>这次已录入 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>Zone may stay empty. Item, Enter, what is wrong, Enter.</source>
        <translation>区域可以不填。项目，回车，问题，回车。</translation>
    </message>
    <message>
        <source>Zone, Enter, item, Enter, what is wrong, Enter. “/” = does not apply.</source>
        <translation>区域，回车，项目，回车，问题，回车。问题写“/”为不适用。</translation>
    </message>
    <message>
        <source>zone:item:what is wrong, then Enter</source>
        <translation>区域:项目:问题，回车</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open there already: %1 %2</source>
        <translation>那里已有未销号隐患：%1 %2</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>new hazard</source>
        <translation>新隐患</translation>
    </message>
    <message>
        <source>Hazard of line %1</source>
        <translation>第 %1 行的隐患</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>移除第 %1 行</translation>
    </message>
    <message>
        <source>%1 looked at, everything in order</source>
        <translation>检查 %1 项次，全部正常</translation>
    </message>
    <message>
        <source>%1 looked at, %2 wrong</source>
        <translation>检查 %1 项次，异常 %2 处</translation>
    </message>
    <message>
        <source>new hazards: %1</source>
        <translation>新隐患：%1</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>已录入：%1</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckLinesModel</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>单击排序</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>排查</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckPlanDialog</name>
    <message>
        <source>&amp;Plan</source>
        <translation>排计划(&amp;P)</translation>
    </message>
    <message>
        <source>Plan inspections</source>
        <translation>排计划</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>What is due follows from the checklists in use, the zones and the school calendar. Planning the same days again adds nothing twice; printed sheets stay as they are.</source>
        <translation>应做的排查由启用的检查清单、区域和校历推算。同一段时间再排不会重复；已打印的检查表不受影响。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Enter both days as 2026-09-01.</source>
        <translation>请填写两个日期，如 2026-09-01。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new sheet(s): %1.</source>
        <translation>
            <numerusform>新排 %n 张检查表：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned sheet(s) get other zones or lists.</source>
        <translation>
            <numerusform>%n 张未打印的将更新区域或清单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned already.</source>
        <translation>
            <numerusform>%n 张已经排好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due on these days: no school, or no checklist in use. Look at the terms and the checklists.</source>
        <translation>这段时间没有应做的排查：不上课，或没有启用的清单。请看看学期和检查清单。</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>正在排计划</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckPrintDesk</name>
    <message>
        <source>Laying out</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>There is no sheet to print.</source>
        <translation>没有可打印的检查表。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张检查表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n 张未印：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the pages was printed; the sheet does not count as printed yet.</source>
        <translation>只印了一部分页，这张表还不算已打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) printed: %1</source>
        <translation>
            <numerusform>已打印 %n 张检查表：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::CheckReviewDialog</name>
    <message>
        <source>Review inspections</source>
        <translation>讲评</translation>
    </message>
    <message>
        <source>%1: %2 looked at, %3 wrong</source>
        <translation>%1：检查 %2 项次，异常 %3 处</translation>
    </message>
    <message>
        <source>, done late on %1</source>
        <translation>，%1 逾期完成</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>讲评意见</translation>
    </message>
    <message>
        <source>What was done well, what is to be put right, who sees to it</source>
        <translation>好的方面、要整改的、由谁督办</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>讲评日期</translation>
    </message>
    <message>
        <source>Reviewed &amp;by</source>
        <translation>讲评人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>讲评(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the review</source>
        <translation>保存讲评(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckWeekStrip</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>第%1周&#x3000;%2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 settled</source>
        <translation>%1：%3 张中已办结 %2 张</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>漏查 %1 张</translation>
    </message>
</context>
<context>
    <name>bihuan::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>&amp;New checklist…</source>
        <translation>新建清单(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit the checklist…</source>
        <translation>编辑清单(&amp;E)…</translation>
    </message>
    <message>
        <source>Take &amp;out of use</source>
        <translation>停用清单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add an item</source>
        <translation>添加项目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Void the item…</source>
        <translation>作废项目(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Restore the default words</source>
        <translation>恢复默认文字(&amp;R)</translation>
    </message>
    <message>
        <source>Restore missing de&amp;faults</source>
        <translation>补回默认清单(&amp;F)</translation>
    </message>
    <message>
        <source>Print the &amp;table of rules…</source>
        <translation>打印排查制度附表(&amp;T)…</translation>
    </message>
    <message>
        <source>Print this &amp;checklist…</source>
        <translation>打印这张清单(&amp;C)…</translation>
    </message>
    <message>
        <source>Print &amp;all checklists…</source>
        <translation>打印全部清单(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>清单的项目</translation>
    </message>
    <message>
        <source>%1: not in use</source>
        <translation>%1：停用</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>the whole school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>names with %1</source>
        <translation>名称含 %1</translation>
    </message>
    <message>
        <source>months %1</source>
        <translation>月份 %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Take int&amp;o use</source>
        <translation>启用清单(&amp;O)</translation>
    </message>
    <message>
        <source>Add the items of the list next.</source>
        <translation>接着添加清单的项目。</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Void an item</source>
        <translation>作废项目</translation>
    </message>
    <message>
        <source>Why is “%1” not checked any more? Records made with it stay.</source>
        <translation>为什么不再检查“%1”？已有的记录不受影响。</translation>
    </message>
    <message>
        <source>Void the item</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The item has its default words again.</source>
        <translation>已恢复默认文字。</translation>
    </message>
    <message>
        <source>No default list or item is missing.</source>
        <translation>默认清单和项目都在，没有要补的。</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) and item(s) came back.</source>
        <translation>
            <numerusform>补回了 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::ChecksPage</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1（逾期）</translation>
    </message>
    <message>
        <source>Inspections due</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>&amp;Print sheets…</source>
        <translation>打印检查表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Print sheets</source>
        <translation>打印检查表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Enter sheets…</source>
        <translation>录入检查表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>录入(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>讲评(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>讲评(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>归档(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>归档(&amp;F)</translation>
    </message>
    <message>
        <source>Declare &amp;missed…</source>
        <translation>登记漏查(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>漏查(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <translation>排计划(&amp;L)…</translation>
    </message>
    <message>
        <source>Check &amp;outside the plan…</source>
        <translation>计划外检查(&amp;O)…</translation>
    </message>
    <message>
        <source>Print &amp;records of those done…</source>
        <translation>打印排查记录(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Statistics by checklist…</source>
        <translation>按清单统计(&amp;S)…</translation>
    </message>
    <message>
        <source>Statistics by &amp;zone…</source>
        <translation>按区域统计(&amp;Z)…</translation>
    </message>
    <message>
        <source>Open the re&amp;cord</source>
        <translation>打开记录(&amp;C)</translation>
    </message>
    <message>
        <source>Filte&amp;r</source>
        <translation>筛选(&amp;R)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选的</translation>
    </message>
    <message>
        <source>&amp;This week</source>
        <translation>本周(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>逾期(&amp;V)</translation>
    </message>
    <message>
        <source>To be revie&amp;wed</source>
        <translation>待讲评(&amp;W)</translation>
    </message>
    <message>
        <source>To be f&amp;iled</source>
        <translation>待归档(&amp;I)</translation>
    </message>
    <message>
        <source>Misse&amp;d</source>
        <translation>漏查(&amp;D)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张检查表</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for these days</source>
        <translation>这几天没有排查计划</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期的</translation>
    </message>
    <message>
        <source>Nothing waits for the review</source>
        <translation>没有待讲评的</translation>
    </message>
    <message>
        <source>Nothing waits to be filed</source>
        <translation>没有待归档的</translation>
    </message>
    <message>
        <source>Nothing was missed in the last 30 days</source>
        <translation>最近 30 天没有漏查</translation>
    </message>
    <message>
        <source>Plan the inspections: they follow from the checklists, the zones and the school calendar.</source>
        <translation>请先排计划：应做的排查由检查清单、区域和校历推算。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) planned.</source>
        <translation>
            <numerusform>已排出 %n 张检查表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>更新 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned: %1. Print its sheet next.</source>
        <translation>已安排：%1。接着打印检查表。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) entered, the last one: %1.</source>
        <translation>
            <numerusform>已录入 %n 张，最后一张：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) reviewed.</source>
        <translation>
            <numerusform>已讲评 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>File inspections</source>
        <translation>排查归档</translation>
    </message>
    <message>
        <source>Where the papers lie, such as “2026 inspections, box 3”</source>
        <translation>存放在哪里，如“2026排查 盒3”</translation>
    </message>
    <message numerus="yes">
        <source>File %n sheet(s)</source>
        <translation>
            <numerusform>归档 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) filed.</source>
        <translation>
            <numerusform>已归档 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare missed</source>
        <translation>登记漏查</translation>
    </message>
    <message>
        <source>Why was nobody there? What is missed stays missed; a sheet that was done late is entered instead.</source>
        <translation>为什么没有去查？登记漏查后不能再改；查了只是晚了的，请录入检查表。</translation>
    </message>
    <message numerus="yes">
        <source>Declare %n missed</source>
        <translation>
            <numerusform>登记 %n 张漏查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) declared missed.</source>
        <translation>
            <numerusform>已登记 %n 张漏查。</numerusform>
        </translation>
    </message>
    <message>
        <source>No check was due in this school year yet.</source>
        <translation>本学年还没有到期的排查。</translation>
    </message>
    <message>
        <source>Inspections by zone</source>
        <translation>排查统计（按区域）</translation>
    </message>
    <message>
        <source>Inspections by checklist</source>
        <translation>排查统计（按清单）</translation>
    </message>
</context>
<context>
    <name>bihuan::CollectDialog</name>
    <message>
        <source>Collect the papers of a year</source>
        <translation>收集一个年度的材料</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>收集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>What would be collected</source>
        <translation>将收集的材料</translation>
    </message>
    <message>
        <source>What</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Collected already</source>
        <translation>已收集</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>新组一件：%1</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>并入“%1”</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation>未办结：%1</translation>
    </message>
    <message>
        <source>%1 records go into %2 new items; %3 are collected already, %4 are not finished and can be collected later.</source>
        <translation>%1份材料将组成%2件；%3份已经收集，%4份未办结，办结以后再收集。</translation>
    </message>
    <message>
        <source>There is nothing new to collect: %1 records are collected already, %2 are not finished.</source>
        <translation>没有新的材料可收集：%1份已经收集，%2份未办结。</translation>
    </message>
    <message>
        <source>Counting pages</source>
        <translation>正在清点页数</translation>
    </message>
</context>
<context>
    <name>bihuan::CompareView</name>
    <message>
        <source>Differences between two versions</source>
        <translation>两个版本的差异</translation>
    </message>
    <message>
        <source>(%1 → %2)</source>
        <translation>（%1 → %2）</translation>
    </message>
    <message>
        <source>(bold or underlined changed)</source>
        <translation>（加粗或下划线有变化）</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>两个版本的文字相同。</translation>
    </message>
</context>
<context>
    <name>bihuan::ConflictNote</name>
    <message>
        <source>Take the saved one</source>
        <translation>用已存的</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Saved meanwhile: %1</source>
        <translation>其间已存为：%1</translation>
    </message>
    <message>
        <source>Entered by you: %1</source>
        <translation>您填写的是：%1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>用我填的</translation>
    </message>
</context>
<context>
    <name>bihuan::CorrectionDialog</name>
    <message>
        <source>Correction of %1</source>
        <translation>%1更正说明</translation>
    </message>
    <message>
        <source>Write the &amp;correction</source>
        <translation>写入更正(&amp;C)</translation>
    </message>
    <message>
        <source>Why it is &amp;wrong</source>
        <translation>更正原因(&amp;W)</translation>
    </message>
    <message>
        <source>Corrected &amp;by</source>
        <translation>更正人(&amp;B)</translation>
    </message>
    <message>
        <source>Its stamp was printed, so the paper keeps what it says. The correction goes onto the reference sheet of the box. When class, year or time of keeping is another, the number is voided, stays visible, and the item gets the next one.</source>
        <translation>归档章已经打印，纸上的字不改，更正写在备考表里。分类、年度或保管期限有变的，原件号作废、保留可查，这一件接着编下一个号。</translation>
    </message>
</context>
<context>
    <name>bihuan::CoverageModel</name>
    <message>
        <source>Covered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 等%2项</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>State</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
</context>
<context>
    <name>bihuan::CoveragePage</name>
    <message>
        <source>&amp;Assign (%1)…</source>
        <translation>指派（%1）(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>指派(&amp;A)…</translation>
    </message>
    <message>
        <source>All of them were so already.</source>
        <translation>原来就是这样，没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) left without: %1.</source>
        <translation>
            <numerusform>%n 处暂缺：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s): %1 is %2.</source>
        <translation>
            <numerusform>%n 处的%1改为%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>To be hung up: telephones stand in full.</source>
        <translation>此表上墙公示，电话不打码。</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel 表格</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>已导出 %n 行到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Contracting</source>
        <translation>包干</translation>
    </message>
    <message>
        <source>&amp;Open the zone</source>
        <translation>打开区域(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation>打印明细表(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>导出 Excel 表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Filte&amp;r</source>
        <translation>筛选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Most zones for one person</source>
        <translation>每人最多包干(&amp;M)</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>按楼栋</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Zones and what they lack</source>
        <translation>区域及落实情况</translation>
    </message>
    <message>
        <source>No zone fits the filter</source>
        <translation>没有符合条件的区域</translation>
    </message>
    <message>
        <source>Who carries how many zones</source>
        <translation>每人包干数</translation>
    </message>
    <message>
        <source>Enter shows the zones of the person</source>
        <translation>按回车查看此人的区域</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Without leader</source>
        <translation>无包干领导</translation>
    </message>
    <message>
        <source>Of people with too many</source>
        <translation>包干过多的人</translation>
    </message>
    <message>
        <source>%1 of %2 zones covered</source>
        <translation>%2 处中 %1 处已落实</translation>
    </message>
    <message>
        <source>%1 zones in use, all covered</source>
        <translation>在用 %1 处，全部落实</translation>
    </message>
    <message>
        <source>%1 zones in use, %2 not covered</source>
        <translation>在用 %1 处，%2 处未落实</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people with too many</source>
        <translation>
            <numerusform>%n 人包干过多</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without leader</source>
        <translation>无包干领导 %1</translation>
    </message>
    <message>
        <source>%1 out of use</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 covered, %4 not</source>
        <translation>%1：%3 处中 %2 处已落实，%4 处未落实</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1（已离岗）</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 过多</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No zones yet</source>
        <translation>还没有区域</translation>
    </message>
    <message>
        <source>Every zone is covered</source>
        <translation>每一处都已落实</translation>
    </message>
    <message>
        <source>Import the list of rooms and places on the page “Zones”.</source>
        <translation>请先在“区域”页导入场所清单。</translation>
    </message>
    <message>
        <source>“All zones” shows who is in charge of what.</source>
        <translation>选“全部区域”可查看每处由谁负责。</translation>
    </message>
    <message>
        <source>%1: in charge of %2, deputy of %3, leader of %4</source>
        <translation>%1：责任人 %2 处，备岗 %3 处，包干领导 %4 处</translation>
    </message>
</context>
<context>
    <name>bihuan::DateEdit</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日，如 2026-09-01</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>No &amp;date</source>
        <translation>清空(&amp;D)</translation>
    </message>
</context>
<context>
    <name>bihuan::DemoBand</name>
    <message>
        <source>Demo data. The school and its people are invented; try whatever you like.</source>
        <translation>演示数据：学校和人员都是虚构的，可以随意试用。</translation>
    </message>
    <message>
        <source>&amp;Remove the demo data…</source>
        <translation>删除演示数据(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>bihuan::DepartmentsStep</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Take the tick from what your school does not have; double-click to rename. Departments in the staff list that are not here are added with it.</source>
        <translation>本校没有的部门去掉勾；双击可以改名。名册里有而这里没有的部门，导入时自动增加。</translation>
    </message>
    <message>
        <source>&amp;Add a department</source>
        <translation>增加部门(&amp;A)</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新部门</translation>
    </message>
</context>
<context>
    <name>bihuan::DescribeDialog</name>
    <message>
        <source>Describe an archive item</source>
        <translation>著录归档文件</translation>
    </message>
    <message>
        <source>Describe %1 archive items</source>
        <translation>著录%1件归档文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The description is &amp;finished</source>
        <translation>著录完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>题名(&amp;T)</translation>
    </message>
    <message>
        <source>different; what you enter goes to all of them</source>
        <translation>各件不同；填了就改所有选中的</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>责任者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>文号(&amp;D)</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页数(&amp;P)</translation>
    </message>
    <message>
        <source>its files have %1</source>
        <translation>电子文件%1页</translation>
    </message>
    <message>
        <source>different, stays so</source>
        <translation>各件不同，不改</translation>
    </message>
    <message>
        <source>to be said</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>机构（问题）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>保管期限(&amp;K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sec&amp;recy</source>
        <translation>密级(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” is no number of pages.</source>
        <translation>“%1”不是页数。</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年度。</translation>
    </message>
</context>
<context>
    <name>bihuan::DeskClassButton</name>
    <message>
        <source>%1, %2: arrived after %3, %4 of %5</source>
        <translation>%1，%2：%3到达，实到%4人，应到%5人</translation>
    </message>
    <message>
        <source>%1, %2: not there yet</source>
        <translation>%1，%2：还没到</translation>
    </message>
    <message>
        <source>waiting, %1</source>
        <translation>等待 %1人</translation>
    </message>
    <message>
        <source>%1   %2/%3</source>
        <translation>%1&#x3000;%2/%3</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
</context>
<context>
    <name>bihuan::DeskCurve</name>
    <message>
        <source>Share of the classes that have arrived</source>
        <translation>已到班级比例曲线</translation>
    </message>
    <message>
        <source>target %1 s</source>
        <translation>目标%1秒</translation>
    </message>
</context>
<context>
    <name>bihuan::DrillDeskWindow</name>
    <message>
        <source>Stopwatch</source>
        <translation>秒表</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>开始（空格）</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>撤回一班（退格）</translation>
    </message>
    <message>
        <source>End (F)</source>
        <translation>结束（F）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续计时</translation>
    </message>
    <message>
        <source>Stop at the last class</source>
        <translation>停在最后一班</translation>
    </message>
    <message>
        <source>Save the times</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>作废重来</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Pupils counted</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Who is missing, and why</source>
        <translation>缺员说明</translation>
    </message>
    <message>
        <source>Who is missing, and why: “2 ill”</source>
        <translation>缺员说明，例如：病假2人</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Drill desk: %1</source>
        <translation>演练台：%1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 of %2 classes, %3 of %4 pupils</source>
        <translation>已到 %1/%2 班&#x3000;%3/%4 人</translation>
    </message>
    <message>
        <source>%1 over the target</source>
        <translation>已超目标 %1</translation>
    </message>
    <message>
        <source>%1 to the target</source>
        <translation>距目标 %1</translation>
    </message>
    <message>
        <source>The program ended while the stopwatch ran; every class tapped until then is here. “Go on” counts on with the %1 that have really passed.</source>
        <translation>计时途中程序退出了，此前点过的班级都在。点“继续计时”，按实际已过的 %1 接着计。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was put back meanwhile: how long it took cannot be told. Stop at the last class.</source>
        <translation>电脑时间在此期间被往回调过，无法知道实际过了多久，请停在最后一班。</translation>
    </message>
    <message>
        <source>Space or “Start” with the signal. Then a click on a class, or its number and Enter, when its last pupil stands at its place.</source>
        <translation>发信号时按空格或点“开始”。班级最后一名学生站到位时，点该班，或输入班号按回车。</translation>
    </message>
    <message>
        <source>Number and Enter: the class has arrived; once more: its head-count. Backspace: take the last one back. F: end.</source>
        <translation>班号加回车：该班到达；再输一次：填实到人数。退格：撤回上一班。F：结束。</translation>
    </message>
    <message>
        <source>Class %1, Enter</source>
        <translation>班号 %1，按回车</translation>
    </message>
    <message>
        <source>Click a class to correct its head-count, then save the times.</source>
        <translation>点班级可以改实到人数，改好后保存结果。</translation>
    </message>
    <message>
        <source>The stopwatch does not run yet: press Space with the signal.</source>
        <translation>还没有开始计时，发信号时请按空格。</translation>
    </message>
    <message>
        <source>%1: expected %2, counted</source>
        <translation>%1：应到%2人，实到</translation>
    </message>
    <message>
        <source>“%1” is no number of pupils.</source>
        <translation>“%1”不是人数，请填数字。</translation>
    </message>
    <message>
        <source>There is no class %1.</source>
        <translation>没有 %1 号班级。</translation>
    </message>
</context>
<context>
    <name>bihuan::DrillPlanDialog</name>
    <message>
        <source>Plan the drills of a school year</source>
        <translation>制定学年演练计划</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>列入计划(&amp;P)</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>学年(&amp;Y)</translation>
    </message>
    <message>
        <source>Drills proposed</source>
        <translation>建议的演练</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Why this day, what to look at</source>
        <translation>为什么是这天、要注意什么</translation>
    </message>
    <message>
        <source>its month had no evacuation</source>
        <translation>当月还没有疏散演练</translation>
    </message>
    <message>
        <source>instead of %1 (%2)</source>
        <translation>原定%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>not in this school year</source>
        <translation>不在本学年</translation>
    </message>
    <message>
        <source>%1: better on another day</source>
        <translation>%1：最好换一天</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手工选定</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan %n drill(s)</source>
        <translation>
            <numerusform>列入%n次演练(&amp;P)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) of this year stand already.</source>
        <translation>
            <numerusform>本学年已有%n次演练，保持不动。</numerusform>
        </translation>
    </message>
    <message>
        <source>No term is entered: enter the school year&apos;s terms first.</source>
        <translation>还没有录入学期，请先在“学年与学期”里录入。</translation>
    </message>
    <message>
        <source>Nothing is missing: every plan and every month still to come has its drill.</source>
        <translation>不缺了：每个预案、以后每个有课的月份都有演练。</translation>
    </message>
    <message>
        <source>“%1” is not a day of this school year. Enter it as 2026-09-01.</source>
        <translation>“%1”不是本学年的日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>Drills of the school year planned</source>
        <translation>制定学年演练计划</translation>
    </message>
</context>
<context>
    <name>bihuan::DrillReviewDialog</name>
    <message>
        <source>Evaluate a drill</source>
        <translation>演练评估</translation>
    </message>
    <message>
        <source>&amp;Save the evaluation</source>
        <translation>保存评估(&amp;S)</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1的说明</translation>
    </message>
    <message>
        <source>why points were taken off</source>
        <translation>为什么扣分</translation>
    </message>
    <message>
        <source>What went &amp;wrong</source>
        <translation>发现的问题(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>地点(&amp;H)</translation>
    </message>
    <message>
        <source>To be put &amp;right by</source>
        <translation>整改责任人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Into the ledger</source>
        <translation>登记到台账(&amp;I)</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>得分 %1，满分 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>What was found goes into the ledger, one after the other:</source>
        <translation>发现的问题一条一条登记到台账：</translation>
    </message>
</context>
<context>
    <name>bihuan::DrillRolesDialog</name>
    <message>
        <source>Roles of %1</source>
        <translation>%1 的分工</translation>
    </message>
    <message>
        <source>&amp;Save the roles</source>
        <translation>保存分工(&amp;S)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Another team</source>
        <translation>再加一组(&amp;A)</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>第%1组</translation>
    </message>
    <message>
        <source>What team %1 does</source>
        <translation>第%1组的任务</translation>
    </message>
</context>
<context>
    <name>bihuan::DrillSlotBar</name>
    <message>
        <source>Choose a drill to see its evidence.</source>
        <translation>选中一次演练，这里显示它的“七有”。</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>missing, because: %1</source>
        <translation>缺，原因：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1
Press to add files for it.</source>
        <translation>%1
点一下可以添加这一项的文件。</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 kinds of evidence</source>
        <translation>%1 %2：佐证 %3/%4 项</translation>
    </message>
</context>
<context>
    <name>bihuan::DrillStepDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, planned for %2</source>
        <translation>%1，计划日期 %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Held &amp;on</source>
        <translation>演练日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Commander</source>
        <translation>总指挥(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>怎么教育的(&amp;H)</translation>
    </message>
    <message>
        <source>Class meeting, broadcast, lesson …</source>
        <translation>班会、广播、上课……</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>讲评意见(&amp;R)</translation>
    </message>
    <message>
        <source>What went well, what did not, who sees to it</source>
        <translation>哪里做得好，哪里不够，谁去落实</translation>
    </message>
    <message>
        <source>Nothing was found that has to be put right.</source>
        <translation>没有发现需要整改的问题。</translation>
    </message>
    <message numerus="yes">
        <source>Everything that was found is put right: %n item(s).</source>
        <translation>
            <numerusform>发现的%n个问题都已整改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1. Close them in the ledger first.</source>
        <translation>还没有销号：%1。请先在台账里整改销号。</translation>
    </message>
    <message>
        <source>&amp;Staff taking part</source>
        <translation>参加教职工(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pupils taking part</source>
        <translation>参加学生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Time needed</source>
        <translation>用时(&amp;T)</translation>
    </message>
    <message>
        <source>1:58 or 118: minutes and seconds from the signal to the last class</source>
        <translation>1:58 或 118：从信号到最后一班到达的分秒</translation>
    </message>
    <message>
        <source>&amp;Not timed because</source>
        <translation>没有计时的原因(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Who was missing</source>
        <translation>缺员说明(&amp;W)</translation>
    </message>
    <message>
        <source>Who was missing and why: class totals and reasons, no names of pupils</source>
        <translation>缺了多少人、什么原因：写班级人数和原因，不写学生姓名</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>总结(&amp;S)</translation>
    </message>
    <message>
        <source>What the drill showed, what was improved</source>
        <translation>演练效果怎样，改进了什么</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺“%1”</translation>
    </message>
    <message>
        <source>the summary above fills it; or a reason</source>
        <translation>填写上面的总结即可；或者写原因</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>原因（这一项是：%1）</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>“%1”不是人数，请填数字。</translation>
    </message>
    <message>
        <source>“%1” is no time: write 1:58 or 118.</source>
        <translation>“%1”不是时间，请写 1:58 或 118。</translation>
    </message>
</context>
<context>
    <name>bihuan::DrillTallyDialog</name>
    <message>
        <source>Key in a tally sheet</source>
        <translation>录入清点表</translation>
    </message>
    <message>
        <source>&amp;Save the times</source>
        <translation>保存结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Code of the sheet</source>
        <translation>表上的短码(&amp;C)</translation>
    </message>
    <message>
        <source>Scan it, or type it as it stands under the square, then Enter</source>
        <translation>扫码，或照方块下面的字输入，然后按回车</translation>
    </message>
    <message>
        <source>“%1” is not the code of a tally sheet.</source>
        <translation>“%1”不是清点表的短码，请核对。</translation>
    </message>
    <message>
        <source>There is no class yet: enter the school&apos;s classes first.</source>
        <translation>还没有班级，请先录入班级。</translation>
    </message>
    <message>
        <source>%1, %2 on %3. Pupils counted: empty means everybody. Times as 1:58, 1.58 or 118.</source>
        <translation>%1，%2，%3。实到空着表示全到；时间写 1:58、1.58 或 118。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Arrived after</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Who is missing, why</source>
        <translation>缺员说明</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>arrived after</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>who is missing</source>
        <translation>缺员说明</translation>
    </message>
    <message>
        <source>%1 of %2 pupils, %3 of %4 classes with a time, the last after %5</source>
        <translation>实到 %1/%2 人，%3/%4 班有时间，最后一班 %5</translation>
    </message>
    <message>
        <source>%1: a number or a time cannot be read. Write 42, and 1:58 or 118.</source>
        <translation>%1：人数或时间看不懂。人数写 42，时间写 1:58 或 118。</translation>
    </message>
</context>
<context>
    <name>bihuan::DrillsPage</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Begin with the plan of the school year: every emergency plan and every month with school gets its drill.</source>
        <translation>先制定学年演练计划：每个预案、每个有课的月份都有演练。</translation>
    </message>
    <message>
        <source>&amp;Year plan…</source>
        <translation>学年计划(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;New drill…</source>
        <translation>新建演练(&amp;N)…</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>下一步(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Drill desk</source>
        <translation>演练台(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>分工(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Key in a sheet…</source>
        <translation>录入清点表(&amp;K)…</translation>
    </message>
    <message>
        <source>E&amp;valuate…</source>
        <translation>评估(&amp;V)…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>变更(&amp;H)</translation>
    </message>
    <message>
        <source>Choose a drill first.</source>
        <translation>请先选中一次演练。</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>改期(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the drill…</source>
        <translation>取消演练(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>打印用纸(&amp;P)</translation>
    </message>
    <message>
        <source>Plan of the school &amp;year…</source>
        <translation>演练年度计划表(&amp;Y)…</translation>
    </message>
    <message>
        <source>Plan and &amp;script with roles…</source>
        <translation>方案、脚本和分工(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tally sheet…</source>
        <translation>班级计时清点表(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;ign-in sheet…</source>
        <translation>签到表(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Evaluation sheet…</source>
        <translation>评估表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Report, 4 photographs a page…</source>
        <translation>总结报告（一页4张照片）(&amp;R)…</translation>
    </message>
    <message>
        <source>Report, &amp;6 photographs a page…</source>
        <translation>总结报告（一页6张照片）(&amp;6)…</translation>
    </message>
    <message>
        <source>The stopwatch of %1 was not saved: the program ended while it ran, or the desk was closed.</source>
        <translation>%1 的计时还没有保存：计时途中程序退出，或者演练台被关闭。</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>打开演练台(&amp;O)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) planned.</source>
        <translation>
            <numerusform>已列入%n次演练。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Roles saved.</source>
        <translation>分工已保存。</translation>
    </message>
    <message>
        <source>Class times of %1 saved.</source>
        <translation>%1 的班级到达时间已保存。</translation>
    </message>
    <message>
        <source>Evaluated: %1 of %2 points.</source>
        <translation>已评估：得分 %1，满分 %2。</translation>
    </message>
    <message>
        <source>Files for this evidence</source>
        <translation>这一项的佐证文件</translation>
    </message>
    <message>
        <source>Pictures and documents (*.jpg *.jpeg *.png *.pdf *.doc *.docx *.xls *.xlsx);;All files (*)</source>
        <translation>图片和文档 (*.jpg *.jpeg *.png *.pdf *.doc *.docx *.xls *.xlsx);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>已添加%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Why is it cancelled? Its number stays.</source>
        <translation>为什么取消？编号保留。</translation>
    </message>
    <message>
        <source>&amp;Cancel the drill</source>
        <translation>取消演练(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 改期</translation>
    </message>
    <message>
        <source>New day and the reason, such as “2026-11-12 rain”</source>
        <translation>新日期和原因，例如“2026-11-12 下雨”</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>改期(&amp;M)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>%1 is now on %2.</source>
        <translation>%1 已改到 %2。</translation>
    </message>
</context>
<context>
    <name>bihuan::DueDoneDialog</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1
Was due on %2</source>
        <translation>%1
到期日 %2</translation>
    </message>
    <message>
        <source>What was done, where the paper lies</source>
        <translation>做了什么，材料放在哪里</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>完成日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <translation>打勾(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
    <message>
        <source>It cannot have been done on a day to come.</source>
        <translation>完成日期不能是以后的日子。</translation>
    </message>
</context>
<context>
    <name>bihuan::DuePage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>列到什么时候</translation>
    </message>
    <message>
        <source>Until the end of the month</source>
        <translation>到月底</translation>
    </message>
    <message>
        <source>The next 60 days</source>
        <translation>今后60天</translation>
    </message>
    <message>
        <source>Until the end of the school year</source>
        <translation>到学年末</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>&amp;Also what is done</source>
        <translation>也列出已办的(&amp;A)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>All mechanisms</source>
        <translation>全部机制</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>%1 due until %2, %3 of them overdue</source>
        <translation>到%2共%1项，其中逾期%3项</translation>
    </message>
    <message>
        <source>Nothing for this choice</source>
        <translation>这样选没有待办</translation>
    </message>
    <message>
        <source>Choose all mechanisms and all departments to see everything.</source>
        <translation>选“全部机制”和“全部部门”看所有的。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Nothing falls due until %1, counted from %2. What recurs stands under “Recurring works”; terms and holidays under “School year”.</source>
        <translation>从%2起算，到%1没有要做的。多久做一次在“常规工作”里改，学期和节假日在“校历”里改。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>done on %1, ticked off</source>
        <translation>%1完成，打勾</translation>
    </message>
    <message>
        <source>done on %1: %2</source>
        <translation>%1完成：%2</translation>
    </message>
    <message>
        <source>not announced yet, the day may move: %1</source>
        <translation>节假日安排未公布，日期可能变动：%1</translation>
    </message>
    <message>
        <source>Comes again: %1</source>
        <translation>多久一次：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>完成(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Not applicable…</source>
        <translation>不适用(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Take the tick back…</source>
        <translation>取回打勾(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开记录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit the rule</source>
        <translation>修改规则(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>打印待办单(&amp;P)…</translation>
    </message>
    <message>
        <source>Count &amp;from a day…</source>
        <translation>从某天起算(&amp;F)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>taken back at once</source>
        <translation>当时撤销</translation>
    </message>
    <message>
        <source>“%1” is ticked off.</source>
        <translation>“%1”已打勾。</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Why does “%1” not apply this time?</source>
        <translation>“%1”这一期为什么不用做？</translation>
    </message>
    <message>
        <source>Mark as not applicable</source>
        <translation>标为不适用</translation>
    </message>
    <message>
        <source>“%1” does not apply this time.</source>
        <translation>“%1”这一期不用做。</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>取回打勾</translation>
    </message>
    <message>
        <source>Why is “%1” open again?</source>
        <translation>“%1”为什么又算没做？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>“%1”又算没做。</translation>
    </message>
    <message>
        <source>What fell due before %1 is not counted.</source>
        <translation>%1以前到期的不再计算。</translation>
    </message>
</context>
<context>
    <name>bihuan::DueStartDialog</name>
    <message>
        <source>Count from a day</source>
        <translation>从某天起算</translation>
    </message>
    <message>
        <source>What fell due before this day is not counted as overdue: a school that begins in mid-term owes nothing for the time before.</source>
        <translation>这一天以前到期的不算逾期：学期中间才开始使用的学校，以前的不欠账。</translation>
    </message>
    <message>
        <source>&amp;Count from</source>
        <translation>起算日(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
</context>
<context>
    <name>bihuan::EditorBar</name>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
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
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Signature block</source>
        <translation>签字栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Page break</source>
        <translation>分页(&amp;P)</translation>
    </message>
    <message>
        <source>Fiel&amp;d</source>
        <translation>字段(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>段落样式</translation>
    </message>
    <message>
        <source>Style of the paragraph (Ctrl+Alt+1 to Ctrl+Alt+%1)</source>
        <translation>段落样式（Ctrl+Alt+1 至 Ctrl+Alt+%1）</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>上方插入一行(&amp;A)</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>下方插入一行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete row</source>
        <translation>删除本行(&amp;D)</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>左侧插入一列(&amp;L)</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>右侧插入一列(&amp;R)</translation>
    </message>
    <message>
        <source>Delete &amp;column</source>
        <translation>删除本列(&amp;C)</translation>
    </message>
    <message>
        <source>First row is a &amp;header, on or off</source>
        <translation>首行作表头（开/关）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;One column or two in this row</source>
        <translation>本行合并或分成两栏(&amp;O)</translation>
    </message>
    <message>
        <source>Delete the &amp;whole table</source>
        <translation>删除整个表格(&amp;W)</translation>
    </message>
    <message>
        <source>Lists: the paragraph is repeated</source>
        <translation>列表：所在段落逐项重复</translation>
    </message>
    <message>
        <source>%1 (list)</source>
        <translation>%1（列表）</translation>
    </message>
    <message>
        <source>&amp;Change the table</source>
        <translation>修改表格(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bihuan::EducationBoardPage</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Seven ways of learning</source>
        <translation>七学看板</translation>
    </message>
    <message>
        <source>&amp;Place by the calendar…</source>
        <translation>按校历安排(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;New activity…</source>
        <translation>新增活动(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open the activity…</source>
        <translation>打开活动(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>撤销上一步(&amp;U)</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Months and ways of learning</source>
        <translation>月份和七学</translation>
    </message>
    <message>
        <source>Activities of the cell</source>
        <translation>所选格的活动</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2学年</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>M%1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1
Our proposal: your school may change it.</source>
        <translation>%1
本校可改：方案没有写明，这是程序给的建议。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 planned, %2 held, %3 overdue</source>
        <translation>计划 %1 项，已开展 %2 项，过期未登记 %3 项</translation>
    </message>
    <message>
        <source>all ways</source>
        <translation>全部七学</translation>
    </message>
    <message>
        <source>Month %1, %2: nothing planned. Enter or Ctrl+N adds an activity.</source>
        <translation>%1月，%2：还没有活动。按回车或 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>Month %1, %2</source>
        <translation>%1月，%2</translation>
    </message>
    <message>
        <source>Theme education: %1</source>
        <translation>“%1”主题教育</translation>
    </message>
    <message>
        <source>The calendar asks for nothing that is not in the plan.</source>
        <translation>校历要求的活动都已列入计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) placed.</source>
        <translation>
            <numerusform>已安排 %n 项活动。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Prin&amp;t the year plan…</source>
        <translation>打印学年计划(&amp;T)…</translation>
    </message>
    <message>
        <source>Themes of the &amp;months</source>
        <translation>月份主题(&amp;M)</translation>
    </message>
</context>
<context>
    <name>bihuan::EquipmentPage</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>该更换</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>没有检测过</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>%1 已到期</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Import the list of extinguishers, hydrants and the like, or enter them one by one.</source>
        <translation>导入灭火器、消火栓等设备清单，或逐个录入。</translation>
    </message>
    <message>
        <source>&amp;Tested…</source>
        <translation>登记检测(&amp;T)…</translation>
    </message>
    <message>
        <source>Ha&amp;ng tags…</source>
        <translation>检查挂卡(&amp;N)…</translation>
    </message>
    <message>
        <source>List of what is &amp;due…</source>
        <translation>到期检测单(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) entered.</source>
        <translation>
            <numerusform>登记了 %n 次检测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered; in the ledger: %1</source>
        <translation>已登记，记入台账：%1</translation>
    </message>
</context>
<context>
    <name>bihuan::ExportDesk</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计……</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>正在装订……</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>%1 items on %2 pages are in %3.</source>
        <translation>已导出 %1 件、%2 页：%3</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1 items on %2 pages are written; %3 things are to be looked at, below.</source>
        <translation>已导出 %1 件、%2 页；另有 %3 处要留意，见下表。</translation>
    </message>
</context>
<context>
    <name>bihuan::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>bihuan::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bihuan::FilingDraftDialog</name>
    <message>
        <source>Draft a filing</source>
        <translation>起草报备</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>起草(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;papers of the record hang on it, too</source>
        <translation>该记录的附件也挂到这件报备上(&amp;P)</translation>
    </message>
    <message>
        <source>(no rule)</source>
        <translation>（不按规则）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>Filed &amp;with</source>
        <translation>报送机关(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>依据(&amp;B)</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>起算日期(&amp;F)</translation>
    </message>
    <message>
        <source>Due b&amp;y</source>
        <translation>截止日期(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>报备内容(&amp;C)</translation>
    </message>
    <message>
        <source>What is reported; its papers are attached to it afterwards</source>
        <translation>报什么；材料起草后再附上</translation>
    </message>
    <message>
        <source>Prepared b&amp;y</source>
        <translation>经办人(&amp;Y)</translation>
    </message>
    <message>
        <source>By the rule the last day is %1.</source>
        <translation>按规则，最迟 %1 报送。</translation>
    </message>
    <message>
        <source>Without a rule the last day is typed.</source>
        <translation>不按规则的，截止日期自己填。</translation>
    </message>
    <message>
        <source>“%1” is no date: type it as 20260905 or 2026-9-5.</source>
        <translation>“%1”不是日期，请写成 20260905 或 2026-9-5。</translation>
    </message>
    <message>
        <source>Nobody on the staff is called “%1”.</source>
        <translation>在岗人员中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>bihuan::FilingPage</name>
    <message>
        <source>Filing upward</source>
        <translation>报备</translation>
    </message>
    <message>
        <source>Draft a filing by one of the rules: the program counts the days, numbers the paper, prints it with its receipt and asks when no answer comes.</source>
        <translation>按规则起草一件报备：程序算期限、编文号、打印报备表和回执，没有回执时提醒。</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未报</translation>
    </message>
    <message>
        <source>Not sent, and the last day has passed</source>
        <translation>没有报送，期限已过</translation>
    </message>
    <message>
        <source>without receipt</source>
        <translation>没有回执</translation>
    </message>
    <message>
        <source>Sent, and no receipt within the usual days</source>
        <translation>已报送，期限内没有收到回执</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>To be put right and sent again</source>
        <translation>改好后重新报送</translation>
    </message>
    <message>
        <source>not drafted yet</source>
        <translation>该报未起草</translation>
    </message>
    <message>
        <source>Records that have to be filed by a rule and have no filing</source>
        <translation>按规则应报备、还没有起草的记录</translation>
    </message>
    <message>
        <source>&amp;Draft a filing…</source>
        <translation>起草报备(&amp;D)…</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>签发(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Sent…</source>
        <translation>已报送(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>回执(&amp;R)…</translation>
    </message>
    <message>
        <source>Sent &amp;back…</source>
        <translation>被退回(&amp;B)…</translation>
    </message>
    <message>
        <source>File a&amp;way…</source>
        <translation>归档(&amp;W)…</translation>
    </message>
    <message>
        <source>Report &amp;form…</source>
        <translation>报备表(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Not drafted yet…</source>
        <translation>未起草的报备(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Ledger of the year…</source>
        <translation>本年报备台账(&amp;L)…</translation>
    </message>
    <message>
        <source>The &amp;way of this filing…</source>
        <translation>该件经过(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Open what it is about</source>
        <translation>打开所报的记录(&amp;O)</translation>
    </message>
    <message>
        <source>Back to the &amp;draft…</source>
        <translation>退回草稿(&amp;D)…</translation>
    </message>
    <message>
        <source>N&amp;umbers and days…</source>
        <translation>文号和天数(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>撤销上一步(&amp;U)</translation>
    </message>
    <message>
        <source>Drafted. Complete it and attach its papers, then have it approved.</source>
        <translation>已起草。补全内容、附上材料，再请领导签发。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a filing this step is for.</source>
        <translation>请选一件可以走这一步的报备。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n filing(s).</source>
        <translation>
            <numerusform>%1：%n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>The lower part comes back as the receipt: scan it, and it finds its filing by the code.</source>
        <translation>下半张是回执，收回后扫描，凭短码自动找到这件报备。</translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) drafted: complete them and have them approved.</source>
        <translation>
            <numerusform>已起草 %n 件，请补全内容后签发。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one filing.</source>
        <translation>请选一件报备。</translation>
    </message>
    <message>
        <source>Choose one filing that is about a record.</source>
        <translation>请选一件针对某条记录的报备。</translation>
    </message>
    <message>
        <source>Saved. Numbers that are given stay as they are.</source>
        <translation>已保存。已编的文号不变。</translation>
    </message>
</context>
<context>
    <name>bihuan::FilingSettingsDialog</name>
    <message>
        <source>Numbers and days</source>
        <translation>文号和天数</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Number outgoing papers, each year from 1 without gaps</source>
        <translation>报备自动编文号，每年从 1 号起，不跳号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Outgoing papers begin with</source>
        <translation>报备文号开头(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Register of incoming papers</source>
        <translation>收文号开头(&amp;R)</translation>
    </message>
    <message>
        <source>Working days until an &amp;answer is asked for</source>
        <translation>几个工作日没有回执要催(&amp;A)</translation>
    </message>
    <message>
        <source>Working days to &amp;read a document</source>
        <translation>传阅几个工作日内看完(&amp;R)</translation>
    </message>
</context>
<context>
    <name>bihuan::FilingStepDialog</name>
    <message>
        <source>(not said)</source>
        <translation>（未填）</translation>
    </message>
    <message numerus="yes">
        <source>%n filings</source>
        <translation>
            <numerusform>%n 件报备</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;pproved by</source>
        <translation>签发人(&amp;P)</translation>
    </message>
    <message>
        <source>Sent b&amp;y</source>
        <translation>报送人(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;How it is sent</source>
        <translation>报送方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Number of the receipt</source>
        <translation>回执编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Taken there by</source>
        <translation>对方签收人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Where the paper is kept</source>
        <translation>纸质件存放位置(&amp;W)</translation>
    </message>
    <message>
        <source>“%1” is no date: type it as 20260905 or 2026-9-5.</source>
        <translation>“%1”不是日期，请写成 20260905 或 2026-9-5。</translation>
    </message>
    <message>
        <source>Nobody on the staff is called “%1”.</source>
        <translation>在岗人员中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>bihuan::FilingWayDialog</name>
    <message>
        <source>The way of this filing</source>
        <translation>该件经过</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>By</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>bihuan::FilterEdit</name>
    <message>
        <source>Filter by any column or pinyin initials (Ctrl+F)</source>
        <translation>按任意列或拼音首字母筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>bihuan::FindEdit</name>
    <message>
        <source>%1: what fits</source>
        <translation>%1：符合的</translation>
    </message>
</context>
<context>
    <name>bihuan::FirstRunWindow</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>新建学校</translation>
    </message>
</context>
<context>
    <name>bihuan::GroupPanel</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bihuan::HazardBoardModel</name>
    <message>
        <source>Open hazards</source>
        <translation>未销号隐患</translation>
    </message>
    <message>
        <source>%1  %2, %3 overdue</source>
        <translation>%1&#x3000;%2 项，%3 项逾期</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2 项</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>（未编号）</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>隐患情况</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（未定部门）</translation>
    </message>
    <message>
        <source>(no zone)</source>
        <translation>（未选区域）</translation>
    </message>
    <message>
        <source>Major hazards</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>General hazards</source>
        <translation>一般隐患</translation>
    </message>
    <message>
        <source>Put right %1</source>
        <translation>%1 已整改</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>未定期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::HazardBoardPage</name>
    <message>
        <source>A hazard was typed in and not registered.</source>
        <translation>有一条隐患录了一半，还没有登记。</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（未定部门）</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>(no zone)</source>
        <translation>（未选区域）</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 项中的 %1 项</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1，已选 %2 项</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未销号隐患</translation>
    </message>
    <message>
        <source>A filter is on: %1 of %2 are printed.</source>
        <translation>正在筛选：%2 项中打印 %1 项。</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限日期</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>已导出 %n 行到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>&amp;Register hazards</source>
        <translation>登记隐患(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Print the board…</source>
        <translation>打印看板(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>导出到 Excel(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>due in 3 days</source>
        <translation>三天内到期</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>to be assigned</source>
        <translation>待派单</translation>
    </message>
    <message>
        <source>to be checked or closed</source>
        <translation>待复查、销号</translation>
    </message>
    <message>
        <source>No open hazards</source>
        <translation>没有未销号的隐患</translation>
    </message>
    <message>
        <source>Everything found is put right and closed. Register what you find on the way; closed ones stand in the ledger.</source>
        <translation>发现的隐患都已整改销号。路上看到新的，随手登记；销号的在隐患台账里查。</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选条件的隐患</translation>
    </message>
    <message>
        <source>Try fewer characters, or the pinyin initials of a place or a name.</source>
        <translation>少输几个字，或者用地点、姓名的拼音首字母。</translation>
    </message>
</context>
<context>
    <name>bihuan::HazardEntryPanel</name>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>Make it major</source>
        <translation>改为重大</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Look for the same elsewhere…</source>
        <translation>举一反三…</translation>
    </message>
    <message>
        <source>Register hazards</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>so that somebody else can find it and put it right; then Enter</source>
        <translation>写清哪里、什么问题，别人能找到、能整改；写完按 Enter</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>（不填）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Or drop a photograph here, or paste it with Ctrl+V</source>
        <translation>也可以把照片拖到这里，或者按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc); what stands here is kept</source>
        <translation>关闭（Esc），已输入的内容会保留</translation>
    </message>
    <message>
        <source>Z&amp;one</source>
        <translation>区域(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>隐患情况(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>等级(&amp;L)</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>具体部位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <translation>打开上一次的</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of zones: it will stand as the exact place.</source>
        <translation>区域列表里没有“%1”，会记到具体部位里。</translation>
    </message>
    <message>
        <source>The same category was found here before: %1 on %2.</source>
        <translation>这里以前有过同类隐患：%1，%2。</translation>
    </message>
    <message>
        <source>%1 registered: %2</source>
        <translation>已登记 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>(%n since you began)</source>
        <translation>
            <numerusform>（本次第 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs are not attached and still wait here: %1</source>
        <translation>照片没有附上，还留在这里：%1</translation>
    </message>
    <message>
        <source>It repeats %1 of %2: the cause is still there.</source>
        <translation>与 %2 的 %1 重复：根子上的问题还在。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::HazardTimeline</name>
    <message>
        <source>History</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>The number stays in the ledger.</source>
        <translation>编号仍保留在台账中。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>%1 录入</translation>
    </message>
    <message>
        <source>entered %1 by %2</source>
        <translation>%2 %1 录入</translation>
    </message>
    <message>
        <source>By the day: %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>bihuan::HazardTools</name>
    <message>
        <source>&amp;Grade the risk…</source>
        <translation>评定风险(&amp;G)…</translation>
    </message>
    <message>
        <source>Re&amp;view note…</source>
        <translation>复查意见书(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Report of a major hazard…</source>
        <translation>重大隐患报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Warning sign…</source>
        <translation>警示牌(&amp;W)…</translation>
    </message>
    <message>
        <source>Rectification &amp;notice…</source>
        <translation>整改通知书(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Look for the same elsewhere…</source>
        <translation>举一反三(&amp;L)…</translation>
    </message>
    <message>
        <source>It is no re&amp;peat…</source>
        <translation>不算重复(&amp;P)…</translation>
    </message>
    <message>
        <source>Rectification &amp;notice for the selected…</source>
        <translation>为选中的开整改通知书(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Ledger of a year…</source>
        <translation>年度台账(&amp;L)…</translation>
    </message>
    <message>
        <source>Rece&amp;ipts of notices…</source>
        <translation>登记通知书回执(&amp;I)…</translation>
    </message>
    <message>
        <source>Annex of the r&amp;ules…</source>
        <translation>制度附件(&amp;U)…</translation>
    </message>
    <message>
        <source>Rules for &amp;hazards…</source>
        <translation>隐患规则(&amp;H)…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>%1, void</source>
        <translation>%1，已作废</translation>
    </message>
    <message>
        <source>%1, receipt back on %2</source>
        <translation>%1，回执 %2 已回</translation>
    </message>
    <message>
        <source>%1, receipt still out</source>
        <translation>%1，回执未回</translation>
    </message>
    <message>
        <source>The same elsewhere</source>
        <translation>举一反三</translation>
    </message>
    <message>
        <source>nobody looked yet</source>
        <translation>还没有查</translation>
    </message>
    <message>
        <source>Notice %1 is issued. The code on its receipt is %2.</source>
        <translation>已开出通知书 %1，回执上的短码是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are back.</source>
        <translation>
            <numerusform>已登记 %n 份回执。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is written to %1.</source>
        <translation>台账已写入 %1。</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>规则已保存。</translation>
    </message>
    <message>
        <source>%1 is graded: %2, %3.</source>
        <translation>%1 已评定：%2，%3。</translation>
    </message>
    <message>
        <source>Look for the same elsewhere</source>
        <translation>举一反三</translation>
    </message>
    <message>
        <source>%1 repeats %2. An item is registered that asks to look for the same in the places like this one.</source>
        <translation>%1 与 %2 重复。将登记一项任务，要求到同类场所查同样的问题。</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>%1 is registered: look for the same elsewhere.</source>
        <translation>已登记 %1：举一反三。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>It is no repeat</source>
        <translation>不算重复</translation>
    </message>
    <message>
        <source>Why %1 has nothing to do with the earlier one.</source>
        <translation>%1 与上一次无关的理由。</translation>
    </message>
    <message>
        <source>It is none</source>
        <translation>不算重复</translation>
    </message>
</context>
<context>
    <name>bihuan::HazardView</name>
    <message>
        <source>(no number yet)</source>
        <translation>（未编号）</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Major hazard</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>No step is possible now.</source>
        <translation>现在没有可办的步骤。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改责任</translation>
    </message>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation>
            <numerusform>延期 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, found on %2</source>
        <translation>%1（%2 发现）</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>修改(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>“%1” is the picture of the state before. Take one of how it looks now.</source>
        <translation>“%1”是整改前的照片，请换一张现在的。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It is shown as it stands now; what you entered is still there. Look at it once more, then save.</source>
        <translation>%1 刚刚被别人改过。现在显示的是最新内容，您填的还在，请再看一眼，然后保存。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>To the board (Esc)</source>
        <translation>回到看板（Esc）</translation>
    </message>
    <message>
        <source>The one above on the board (Alt+Up)</source>
        <translation>看板上的上一条（Alt+↑）</translation>
    </message>
    <message>
        <source>The one below on the board (Alt+Down)</source>
        <translation>看板上的下一条（Alt+↓）</translation>
    </message>
    <message>
        <source>All &amp;changes…</source>
        <translation>全部修改记录(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>作废(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>There is no such item any more.</source>
        <translation>这条记录已经不在了。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>“%1” stands before and after: it is the same picture. Please check which one it is.</source>
        <translation>“%1”整改前后是同一张照片，请核对。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reason for voiding %1. The number stays in the ledger and is not given again.</source>
        <translation>作废 %1 的理由。编号保留在台账中，不再使用。</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>%1 is void. It stays visible in the ledger.</source>
        <translation>%1 已作废，台账里仍然看得到。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reason for restoring %1.</source>
        <translation>恢复 %1 的理由。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>bihuan::HeldDialog</name>
    <message>
        <source>Over 120 minutes, and that is &amp;right</source>
        <translation>超过 120 分钟，确实没错(&amp;R)</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>登记开展：%1</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>时长（分钟）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Expected (0 = not counted)</source>
        <translation>应到人数（0 为不统计）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Were there</source>
        <translation>实到人数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>主讲(&amp;S)</translation>
    </message>
    <message>
        <source>It was &amp;held</source>
        <translation>登记已开展(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Time, as 14:30</source>
        <translation>开始时间，如 14:30(&amp;T)</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportColumnsStep</name>
    <message>
        <source>&amp;Recognise again</source>
        <translation>重新识别(&amp;R)</translation>
    </message>
    <message>
        <source>Empty ce&amp;lls empty what is stored</source>
        <translation>空单元格清空原有内容(&amp;L)</translation>
    </message>
    <message>
        <source>Forgets what was chosen for lists with these headings</source>
        <translation>不再沿用为这种表头选过的对应列</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>各列与对应字段</translation>
    </message>
    <message>
        <source>&amp;Create unknown names: %1</source>
        <translation>自动新建没有的名称：%1(&amp;C)</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1导入为</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>— 不导入 —</translation>
    </message>
    <message>
        <source>%1, the same for all new rows:</source>
        <translation>%1（新增各行相同）：</translation>
    </message>
    <message>
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>还缺：%1。请为它选对应的列。</translation>
    </message>
    <message>
        <source>The columns are as you chose them the last time for a list with these headings.</source>
        <translation>已沿用上次为这种表头选定的对应列。</translation>
    </message>
    <message>
        <source>Each column of the file becomes what stands beside it; the rows are shown as they will be stored.</source>
        <translation>左边是文件中的列，旁边是对应的字段；右边几行是导入后的样子。</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportDialog</name>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>名单 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>另存有问题的行</translation>
    </message>
    <message>
        <source>%1 to correct.xlsx</source>
        <translation>%1 待改正.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Trial import</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back to correct</source>
        <translation>返回修改(&amp;B)</translation>
    </message>
    <message>
        <source>Give the import up</source>
        <translation>放弃导入</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. What you chose here will be lost.</source>
        <translation>还没有导入任何内容，这里的选择不会保留。</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存导入模板</translation>
    </message>
    <message>
        <source>Saved: %1. Fill it in, then choose it here.</source>
        <translation>已保存：%1。填好后在这里选择它。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>已取消，没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportFileStep</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Template to fill in…</source>
        <translation>下载导入模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>GB18030 (GBK, GB2312)</source>
        <translation>GB18030（GBK、GB2312）</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>These are the rows as the program reads them. If the words are garbled, choose another encoding.</source>
        <translation>下面是读出的内容。如有乱码，请换一种编码。</translation>
    </message>
    <message>
        <source>Choose the list, or drop its file here</source>
        <translation>选择名单文件，或把文件拖到这里</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file, with one entry per row. The headings may be called as they are with you.</source>
        <translation>Excel 工作簿（.xlsx）或 CSV 文件，每条记录一行，表头用本校的叫法即可。</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>没有读出内容</translation>
    </message>
    <message>
        <source>Choose another encoding or another file, or drop it here.</source>
        <translation>请换一种编码，或另选一个文件，也可以把文件拖到这里。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1：共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>, encoding %1</source>
        <translation>，编码 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportFlow</name>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 left out.</source>
        <translation>已导入：新增 %1，更新 %2，无变化 %3，未导入 %4。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>没有可撤销的导入。</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>撤销上次导入</translation>
    </message>
    <message>
        <source>“%1”, imported %2: %3 new records will be voided, %4 changed ones get their old values back.</source>
        <translation>“%1”于 %2 导入：新增的 %3 条将作废，更新的 %4 条恢复原值。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>The import of “%1” was undone.</source>
        <translation>已撤销导入“%1”。</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存导入模板</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1. Fill it in, then import it.</source>
        <translation>已保存：%1。填好后导入即可。</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportHeaderStep</name>
    <message>
        <source>Click the row in which the headings stand. What is above it is left out.</source>
        <translation>请点击表头所在的行，它上面的内容不导入。</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>There is no text in row %1.</source>
        <translation>第 %1 行没有内容。</translation>
    </message>
    <message>
        <source>No headings were found by themselves.</source>
        <translation>没有认出表头。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportHistoryDialog</name>
    <message>
        <source>&amp;Show the records</source>
        <translation>查看改动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>撤销这次导入(&amp;U)…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>历次导入，最近的在前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Records the import changed</source>
        <translation>这次导入改动的记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>This import was undone.</source>
        <translation>这次导入已撤销。</translation>
    </message>
    <message>
        <source>Only the newest import can be undone: the values before older ones are personal data and are not kept.</source>
        <translation>只能撤销最近一次导入：更早的原值属于个人信息，已不再保留。</translation>
    </message>
    <message>
        <source>%1 %2, added</source>
        <translation>%1 %2，新增</translation>
    </message>
    <message>
        <source>%1 %2, changed</source>
        <translation>%1 %2，更新</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The journal has no values for this record.</source>
        <translation>日志中没有这条记录的改动内容。</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportReportModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有错</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Stored, but not in the file; they stay as they are</source>
        <translation>本校有而文件中没有（保持不动）</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Names that will be created</source>
        <translation>将新建的名称</translation>
    </message>
    <message>
        <source>Cleaned or worth a look</source>
        <translation>已自动整理或请留意</translation>
    </message>
    <message>
        <source>Notes about the file</source>
        <translation>文件说明</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1; named in %n row(s)</source>
        <translation>
            <numerusform>%1，%n 行用到</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportReportStep</name>
    <message>
        <source>&amp;All or nothing: correct the file first when a row is wrong</source>
        <translation>全部正确才导入，有错先改文件(&amp;A)</translation>
    </message>
    <message>
        <source>Import the &amp;good rows and save the wrong ones with their reasons as an Excel file</source>
        <translation>导入正确的行，有错的行连同原因另存为 Excel(&amp;G)</translation>
    </message>
    <message>
        <source>What would happen to each row</source>
        <translation>每一行将怎样处理</translation>
    </message>
    <message>
        <source>The opened row, field by field</source>
        <translation>所选行的逐项对照</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 wrong; %5 stored ones are not in the file</source>
        <translation>新增 %1，更新 %2，不变 %3，有错 %4；本校有而文件中没有 %5</translation>
    </message>
    <message>
        <source>Choose a row above to see its cells, what is stored now and what it will be.</source>
        <translation>选中上面的一行，可看到单元格内容、原值和导入后的值。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>This column is not imported.</source>
        <translation>这一列不导入。</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>整行</translation>
    </message>
</context>
<context>
    <name>bihuan::ImportStepBar</name>
    <message>
        <source>Steps of the import</source>
        <translation>导入步骤</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>bihuan::IncomingPage</name>
    <message>
        <source>Incoming documents</source>
        <translation>来文</translation>
    </message>
    <message>
        <source>Enter what came in the row above: sender, number and title; the register number comes by itself.</source>
        <translation>在上面一行登记收到的文件：来文单位、文号、标题；收文号自动编。</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>not carried out in time</source>
        <translation>逾期未办</translation>
    </message>
    <message>
        <source>to be chased</source>
        <translation>待催阅</translation>
    </message>
    <message>
        <source>without proposal</source>
        <translation>待拟办</translation>
    </message>
    <message>
        <source>&amp;Hand on to…</source>
        <translation>交传阅(&amp;H)…</translation>
    </message>
    <message>
        <source>Have &amp;read it…</source>
        <translation>已阅(&amp;R)…</translation>
    </message>
    <message>
        <source>Take o&amp;ff the list</source>
        <translation>移出名单(&amp;F)</translation>
    </message>
    <message>
        <source>Who is to read it</source>
        <translation>传阅名单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Handed on on</source>
        <translation>传出日期</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>阅读日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>&amp;Proposal and instruction…</source>
        <translation>拟办和批示(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Carried out…</source>
        <translation>已办结(&amp;C)…</translation>
    </message>
    <message>
        <source>File a&amp;way…</source>
        <translation>归档(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;irculation sheet…</source>
        <translation>传阅单(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>清单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Register of the year…</source>
        <translation>收文登记簿(&amp;R)…</translation>
    </message>
    <message>
        <source>Who has &amp;not read…</source>
        <translation>未阅名单(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>撤销上一步(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is no date: type it as 20260905 or 2026-9-5.</source>
        <translation>“%1”不是日期，请写成 20260905 或 2026-9-5。</translation>
    </message>
    <message>
        <source>Registered as %1. Hand it on below, or enter the proposal.</source>
        <translation>已登记为%1。请在下面交传阅，或填拟办意见。</translation>
    </message>
    <message>
        <source>Choose a document to see who has read it.</source>
        <translation>选一件来文，这里显示谁已阅。</translation>
    </message>
    <message numerus="yes">
        <source>%n documents chosen: they can be handed on together.</source>
        <translation>
            <numerusform>已选 %n 件，可以一起交传阅。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>待催</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>传阅中</translation>
    </message>
    <message>
        <source>“%1”: not handed on yet.</source>
        <translation>“%1”：还没有交传阅。</translation>
    </message>
    <message>
        <source>“%1”: read by %2 of %3.</source>
        <translation>“%1”：%3 人中 %2 人已阅。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Handed on to %n reader(s).</source>
        <translation>
            <numerusform>已交 %n 人传阅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read by %n more.</source>
        <translation>
            <numerusform>又有 %n 人已阅。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>已移出名单。</translation>
    </message>
    <message>
        <source>Proposal and instruction entered.</source>
        <translation>拟办和批示已登记。</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办了什么</translation>
    </message>
    <message>
        <source>&amp;Carried out</source>
        <translation>已办结(&amp;C)</translation>
    </message>
    <message>
        <source>Entered as carried out.</source>
        <translation>已登记办结。</translation>
    </message>
    <message>
        <source>File away</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Where the paper is kept</source>
        <translation>纸质件存放位置</translation>
    </message>
    <message>
        <source>File &amp;away</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>Filed away.</source>
        <translation>已归档。</translation>
    </message>
    <message>
        <source>The signed sheet comes back: scan it, and it finds its document by the code.</source>
        <translation>签完的传阅单收回后扫描，凭短码自动找到这件来文。</translation>
    </message>
</context>
<context>
    <name>bihuan::InductionPage</name>
    <message>
        <source>Induction of newcomers</source>
        <translation>培训准入</translation>
    </message>
    <message>
        <source>Who joined from this day on needs an admission</source>
        <translation>从这一天起到岗的人员须经培训准入</translation>
    </message>
    <message>
        <source>Who &amp;joined from this day on needs an admission</source>
        <translation>从这一天起到岗的人员须经培训准入(&amp;J)</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新进人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>到岗日期</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>培训内容</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>准入证明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Enter the training…</source>
        <translation>登记培训(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Admit</source>
        <translation>准予上岗(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>打印准入证明(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Register of admissions…</source>
        <translation>准入登记表(&amp;R)…</translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <translation>%1 准入</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>未培训</translation>
    </message>
    <message>
        <source>To be admitted</source>
        <translation>待准入</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>考核未合格</translation>
    </message>
    <message>
        <source>The gate is not in use: enter the day from which newcomers are trained before they begin.</source>
        <translation>还没有启用：请填写从哪一天起，新进人员须先培训后上岗。</translation>
    </message>
    <message>
        <source>Needed: %1 hours of training, passed with %2 points. %3 of %4 may not begin yet. Work cards are not part of the program yet; whoever makes them asks here.</source>
        <translation>准入条件：培训满 %1 学时，考核满 %2 分。%4 人中有 %3 人还不能上岗。本程序暂不制作工作证，发证前请先看这里。</translation>
    </message>
    <message>
        <source>%1 newcomers, %2 not admitted</source>
        <translation>新进人员 %1 人，未准入 %2 人</translation>
    </message>
    <message>
        <source>%1 is admitted: certificate %2.</source>
        <translation>%1 已准入，准入证明编号 %2。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Two copies of each: one for the school, one for the person.</source>
        <translation>每人两份：学校存档一份，本人一份。</translation>
    </message>
</context>
<context>
    <name>bihuan::InlineObjects</name>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Picture “%1”, %2 × %3 mm</source>
        <translation>图片“%1”，%2 × %3 毫米</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>分页</translation>
    </message>
</context>
<context>
    <name>bihuan::IssueDialog</name>
    <message>
        <source>Issue agreements for %1–%2</source>
        <translation>生成 %1—%2学年责任书</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>&amp;Date of issue:</source>
        <translation>生成日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Dry run, person by person</source>
        <translation>逐人核对</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>生成(&amp;I)</translation>
    </message>
    <message>
        <source>Cannot be issued: %1</source>
        <translation>不能生成：%1</translation>
    </message>
    <message>
        <source>%1 to issue</source>
        <translation>可生成 %1</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>有问题 %1</translation>
    </message>
    <message>
        <source>%1 have one already</source>
        <translation>已有 %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n agreement(s)</source>
        <translation>
            <numerusform>生成 %n 份(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing until</source>
        <translation>签订截止</translation>
    </message>
    <message>
        <source>Who is issued or signs after this day signs late. Kept for this school year.</source>
        <translation>过了这一天生成或签订的算补签。本学年一直有效。</translation>
    </message>
    <message>
        <source>Signing &amp;until:</source>
        <translation>签订截止(&amp;U)：</translation>
    </message>
    <message>
        <source>Issued after the last day of signing: counts as late signing. Choose a later day if it should not.</source>
        <translation>生成日期已过签订截止日，将按补签处理。如不算补签，请推后签订截止日。</translation>
    </message>
    <message>
        <source>Who signs after the last day is on the list of late signing.</source>
        <translation>过截止日才签订的列入补签名单。</translation>
    </message>
</context>
<context>
    <name>bihuan::IssueListPage</name>
    <message>
        <source>To put right</source>
        <translation>待办问题</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开这条记录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>To put right (%1)</source>
        <translation>须改正（%1）</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>请留意（%1）</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 项中的 %1 项</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>All records are being looked at; you can go on working.</source>
        <translation>正在逐条检查全部记录，您可以继续做别的事。</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>没有待办问题</translation>
    </message>
    <message>
        <source>Records that are incomplete or odd will be listed here.</source>
        <translation>缺项、有误或需要留意的记录会列在这里。</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>Try fewer characters, or the pinyin initials of a name.</source>
        <translation>少输几个字，或只输姓名的拼音首字母试试。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>A filter is on: %1 of %2 are printed.</source>
        <translation>正在筛选：只打印 %2 项中的 %1 项。</translation>
    </message>
</context>
<context>
    <name>bihuan::IssueTreeModel</name>
    <message>
        <source>%1: to put right (%2)</source>
        <translation>%1 · 须改正（%2）</translation>
    </message>
    <message>
        <source>%1: to look at (%2)</source>
        <translation>%1 · 请留意（%2）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
</context>
<context>
    <name>bihuan::JournalView</name>
    <message>
        <source>History of %1</source>
        <translation>%1 的修改记录</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>The history was copied.</source>
        <translation>变更历史已复制。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bihuan::LedgerDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>导出到 Excel(&amp;X)…</translation>
    </message>
    <message>
        <source>Ledger of a year</source>
        <translation>年度台账</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4, lying</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A3, lying</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n numbered this year</source>
        <translation>
            <numerusform>本年编号 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>上年结转 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>已销号 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未销号 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void</source>
        <translation>
            <numerusform>作废 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Void ones stay in the book, struck through. What was open on 1 January stands at the end with its old number.</source>
        <translation>作废的仍在台账里，加删除线；元旦时未销号的排在最后，沿用原编号。</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
    <message>
        <source>Ledger of hazards %1.xlsx</source>
        <translation>隐患台账 %1.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>bihuan::LetterDialog</name>
    <message>
        <source>New letter to parents</source>
        <translation>新增告家长书</translation>
    </message>
    <message>
        <source>An empty letter</source>
        <translation>空白文稿</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Paper and online</source>
        <translation>纸质和线上</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2人）</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>选用文稿(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>发出日期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How it goes out</source>
        <translation>发放方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>班级(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;lip: what parents confirm; empty = no slip</source>
        <translation>回执：家长确认的内容，留空则不要回执(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Register the letter</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Slips bac&amp;k by</source>
        <translation>回执截止(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;ext: a line is a paragraph, a line beginning with “一、” a heading</source>
        <translation>正文：一行一段，以“一、”开头的一行为小标题(&amp;E)</translation>
    </message>
</context>
<context>
    <name>bihuan::LettersPage</name>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>No slip</source>
        <translation>无回执</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期未回 %1</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>已全部收回</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>未回 %1</translation>
    </message>
    <message>
        <source>Letters to parents</source>
        <translation>告家长书</translation>
    </message>
    <message>
        <source>&amp;New letter…</source>
        <translation>新增告家长书(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Print letter and slips…</source>
        <translation>打印家长书和回执(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Tally by class…</source>
        <translation>回收统计表(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Chase list of all letters…</source>
        <translation>催收单（全部未归档）(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;File the slips…</source>
        <translation>回执归档(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last count</source>
        <translation>撤销上一次登记(&amp;U)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>告家长书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Slips back by</source>
        <translation>回执截止</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No letter to parents yet</source>
        <translation>还没有告家长书</translation>
    </message>
    <message>
        <source>Begin with one of the school&apos;s texts, print it with slips for each class, and count what comes back.</source>
        <translation>选一份文稿，按班打印家长书和回执，收回后在这里登记份数。</translation>
    </message>
    <message>
        <source>%1 letters, slips of %2 overdue</source>
        <translation>告家长书 %1 份，回执逾期 %2 份</translation>
    </message>
    <message>
        <source>Slips of “%1”: filed on %2, %3</source>
        <translation>“%1”回执：%2 已归档，%3</translation>
    </message>
    <message>
        <source>Slips of “%1”: type the number that came back, Enter goes to the next class. Counted %2 of %3 classes.</source>
        <translation>“%1”回执：直接输入实收份数，按回车到下一个班。已登记 %2/%3 个班。</translation>
    </message>
    <message>
        <source>The letter is registered: print it with its slips.</source>
        <translation>已登记，可以打印家长书和回执了。</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>The count is taken back.</source>
        <translation>已撤销这次登记。</translation>
    </message>
    <message>
        <source>One letter on a sheet, as it is too long for half a sheet.</source>
        <translation>文稿较长，每张 A4 印一份。</translation>
    </message>
    <message>
        <source>Two letters on a sheet: print, then cut in the middle.</source>
        <translation>每张 A4 印两份，印好后从中间裁开。</translation>
    </message>
    <message>
        <source>A page for each class; %1 sheets in all for every pupil.</source>
        <translation>每班一页；按学生数印，共需 %1 张纸。</translation>
    </message>
    <message>
        <source>File the slips as one item</source>
        <translation>回执归档（合为一件）</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>归档(&amp;F)</translation>
    </message>
    <message>
        <source>The slips are filed.</source>
        <translation>回执已归档。</translation>
    </message>
    <message>
        <source>Open the slips again</source>
        <translation>重新打开回执</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Print &amp;one on a sheet…</source>
        <translation>一张印一份(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a&amp;gain…</source>
        <translation>重新打开(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Lists and filing</source>
        <translation>统计和归档(&amp;L)</translation>
    </message>
</context>
<context>
    <name>bihuan::ListFilterBar</name>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Group the rows and show the groups with their counts</source>
        <translation>按所选列分组，并显示各组数量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存的筛选</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存当前筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;voided ones, too</source>
        <translation>同时显示已作废的(&amp;V)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>All states (%1)</source>
        <translation>全部状态 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Several states</source>
        <translation>多种状态</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>重命名“%1”(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>删除“%1”(&amp;D)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name for: %1</source>
        <translation>取个名称，便于以后直接选用：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Filter “%1” was replaced.</source>
        <translation>已替换筛选“%1”。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤回(&amp;U)</translation>
    </message>
    <message>
        <source>Filter “%1” saved; it is in this menu from now on.</source>
        <translation>筛选“%1”已保存，今后可在“筛选”菜单中直接选用。</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>New name for “%1”</source>
        <translation>“%1”的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>已删除筛选“%1”。</translation>
    </message>
</context>
<context>
    <name>bihuan::LoanDialog</name>
    <message>
        <source>Lend %1</source>
        <translation>外借%1</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>借出(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Borrower</source>
        <translation>借阅人(&amp;B)</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>事由(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <source>Lent &amp;on</source>
        <translation>借出日期(&amp;O)</translation>
    </message>
    <message>
        <source>Ba&amp;ck by</source>
        <translation>应还日期(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成2026-09-01。</translation>
    </message>
</context>
<context>
    <name>bihuan::LoopSettingsDialog</name>
    <message>
        <source>Rules for hazards</source>
        <translation>隐患规则</translation>
    </message>
    <message>
        <source>General hazards</source>
        <translation>一般隐患</translation>
    </message>
    <message>
        <source>Light: steps may be left out, what is missing is a warning</source>
        <translation>宽松：可以跳步，缺什么只提醒</translation>
    </message>
    <message>
        <source>Strict: every step, another checker, a photograph</source>
        <translation>严格：步步都办，他人复查，要有照片</translation>
    </message>
    <message>
        <source>Put off at most</source>
        <translation>最多延期</translation>
    </message>
    <message>
        <source>time(s)</source>
        <translation>次</translation>
    </message>
    <message>
        <source>A repeat within</source>
        <translation>多久内算重复</translation>
    </message>
    <message>
        <source>month(s)</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不判断</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>编号字头</translation>
    </message>
    <message>
        <source>Risk is graded by</source>
        <translation>风险评定方法</translation>
    </message>
    <message>
        <source>Major hazards are always strict. The rules hold from now on; what is done stays as it is.</source>
        <translation>重大隐患一律严格。规则从现在起生效，已经办过的不变。</translation>
    </message>
    <message>
        <source>&amp;General hazards</source>
        <translation>一般隐患(&amp;G)</translation>
    </message>
    <message>
        <source>Put &amp;off at most</source>
        <translation>最多延期(&amp;O)</translation>
    </message>
    <message>
        <source>General: put right within</source>
        <translation>一般隐患整改时限</translation>
    </message>
    <message>
        <source>Major: under control within</source>
        <translation>重大隐患管控时限</translation>
    </message>
    <message>
        <source>Major: plan within</source>
        <translation>重大隐患方案时限</translation>
    </message>
    <message>
        <source>A &amp;repeat within</source>
        <translation>多久内算重复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Numbers begin with</source>
        <translation>编号字头(&amp;N)</translation>
    </message>
    <message>
        <source>Risk is graded &amp;by</source>
        <translation>风险评定方法(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Kind of days: %1</source>
        <translation>天数种类：%1</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>school days</source>
        <translation>上课日</translation>
    </message>
</context>
<context>
    <name>bihuan::LoopStepPanel</name>
    <message>
        <source>A step is not taken back: it stays in the history, and what was wrong is answered by the next one.</source>
        <translation>办过的步骤不能撤销，会留在办理经过里；办错了，用下一步纠正。</translation>
    </message>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1 是休息日。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>通常：%1</translation>
    </message>
    <message>
        <source>the usual day</source>
        <translation>通常期限</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>What is needed first</source>
        <translation>先要办的步骤</translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation>保存这一步</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>only when there is no photograph of the state after</source>
        <translation>没有整改后照片时才填</translation>
    </message>
    <message>
        <source>Take the day proposed</source>
        <translation>采用建议的日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改责任人</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>报告文号</translation>
    </message>
    <message>
        <source>Temporary measures</source>
        <translation>临时管控措施</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>复查意见</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改人</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Without photograph</source>
        <translation>无照片原因</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose from what is offered, or clear the field.</source>
        <translation>列表里没有“%1”，请从列出的里面选，或者清空。</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>先办：%1</translation>
    </message>
    <message>
        <source>What you entered on %1 is back; nothing was saved yet.</source>
        <translation>%1 填的内容已放回来，还没有保存。</translation>
    </message>
</context>
<context>
    <name>bihuan::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>退出(&amp;X)</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>打开数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>外观(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>默认字号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Bihuan</source>
        <translation>关于闭环(&amp;A)</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>全部查找(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>转到提示条(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>更新说明(&amp;N)</translation>
    </message>
</context>
<context>
    <name>bihuan::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>bihuan::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>在手册中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print this chapter…</source>
        <translation>打印本章(&amp;P)…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::MarkDialog</name>
    <message>
        <source>Mark as: %1</source>
        <translation>登记为：%1</translation>
    </message>
    <message>
        <source>Type or scan short codes or numbers, one per line</source>
        <translation>逐行输入或扫入短码、编号</translation>
    </message>
    <message>
        <source>Only needed to put a mistake right</source>
        <translation>只在更正差错时填写</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>短码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>签订日期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Place of the original</source>
        <translation>原件存放位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>登记(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n agreement(s)</source>
        <translation>
            <numerusform>登记 %n 份(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
</context>
<context>
    <name>bihuan::MessageBar</name>
    <message>
        <source>No action</source>
        <translation>无操作</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Close message (F6, then Esc)</source>
        <translation>关闭提示（按 F6 再按 Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::MonthMoveDialog</name>
    <message>
        <source>Move to another day</source>
        <translation>改到另一天</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>改到哪天</translation>
    </message>
    <message>
        <source>New &amp;day</source>
        <translation>改到哪天(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>改期(&amp;M)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
</context>
<context>
    <name>bihuan::MonthNoteDialog</name>
    <message>
        <source>Notes of %1</source>
        <translation>%1 月历备注</translation>
    </message>
    <message>
        <source>Motto under the theme</source>
        <translation>主题下的口号</translation>
    </message>
    <message>
        <source>Text for the notes area</source>
        <translation>备注栏文字</translation>
    </message>
    <message>
        <source>&amp;Motto under the theme</source>
        <translation>主题下的口号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Text for the notes area</source>
        <translation>备注栏文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>bihuan::MonthPage</name>
    <message>
        <source>Month calendar</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>&amp;Month before</source>
        <translation>上一月(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;onth after</source>
        <translation>下一月(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>打开(&amp;P)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation>改期(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last move</source>
        <translation>撤销上一次改期(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport for telephones (.ics)…</source>
        <translation>导出到手机日历（.ics）(&amp;X)…</translation>
    </message>
    <message>
        <source>Motto and &amp;notes of the month…</source>
        <translation>本月口号和备注(&amp;N)…</translation>
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
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>更多(&amp;R)</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有%2条）</translation>
    </message>
    <message>
        <source>Export the school year</source>
        <translation>导出本学年月历</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <translation>%1月历</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>%1 entries of %2 were saved as %3.</source>
        <translation>%2共%1项，已存为 %3。</translation>
    </message>
    <message>
        <source>“%1” is over: it stays on its day.</source>
        <translation>“%1”已经过去，不能改期。</translation>
    </message>
    <message>
        <source>“%1” cannot be moved here; open it to change it.</source>
        <translation>“%1”不能在这里改期，请打开后修改。</translation>
    </message>
    <message>
        <source>Move into the past</source>
        <translation>改到过去的日子</translation>
    </message>
    <message>
        <source>“%1” would stand on %2, which is over.</source>
        <translation>“%1”将改到 %2，这一天已经过去。</translation>
    </message>
    <message>
        <source>Move it all the same</source>
        <translation>仍然改期</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>no school day</source>
        <translation>不上课</translation>
    </message>
    <message>
        <source>“%1” now stands on %2.</source>
        <translation>“%1”已改到 %2。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” now stands on %2: %3. Is that meant?</source>
        <translation>“%1”已改到 %2，那天是%3，请确认。</translation>
    </message>
    <message>
        <source>Nothing on this day can be moved.</source>
        <translation>这一天没有可以改期的事项。</translation>
    </message>
    <message>
        <source>Taken back: “%1” stands on %2 again.</source>
        <translation>已撤销：“%1”仍在 %2。</translation>
    </message>
</context>
<context>
    <name>bihuan::MonthPrintDialog</name>
    <message>
        <source>Print calendars</source>
        <translation>打印月历</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Twelve months of the school year, a page each</source>
        <translation>本学年十二个月，每月一页</translation>
    </message>
    <message>
        <source>The school year on one sheet for the wall</source>
        <translation>学年年历，一张 A3，张贴用</translation>
    </message>
    <message>
        <source>The month for the pocket, several on a sheet</source>
        <translation>口袋月历，一张纸裁多份</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>竖向</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>印什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Month, or one of the school year</source>
        <translation>月份，或学年里的任一月(&amp;M)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>方向(&amp;D)</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>打印预览(&amp;V)</translation>
    </message>
    <message>
        <source>“%1” is no month. Enter it as 2026-09.</source>
        <translation>“%1”不是月份，请写成 2026-09。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有%1条</translation>
    </message>
</context>
<context>
    <name>bihuan::MonthStrip</name>
    <message>
        <source>What stands on this day</source>
        <translation>当天事项</translation>
    </message>
    <message>
        <source>teaching week %1</source>
        <translation>第%1教学周</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Nothing yet. Enter, or a double click on the day, adds something.</source>
        <translation>这一天还没有事项。按回车，或在日期上双击，就能添加。</translation>
    </message>
</context>
<context>
    <name>bihuan::MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>本月各天</translation>
    </message>
</context>
<context>
    <name>bihuan::NameDialog</name>
    <message>
        <source>Name of the file</source>
        <translation>附件名称</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name on this record</source>
        <translation>在这条记录上的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;As the record: %1</source>
        <translation>用记录的名称：%1(&amp;A)</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>附件要有名称。</translation>
    </message>
</context>
<context>
    <name>bihuan::NamePatternEdit</name>
    <message>
        <source>Pattern of the file names</source>
        <translation>文件命名方式</translation>
    </message>
    <message>
        <source>Insert &amp;field</source>
        <translation>插入字段(&amp;F)</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>bihuan::Navigation</name>
    <message>
        <source>Mechanisms and pages</source>
        <translation>机制与页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>More lists (%1)</source>
        <translation>更多名册（%1）</translation>
    </message>
    <message>
        <source>Fold these lists away</source>
        <translation>收起这些名册</translation>
    </message>
    <message>
        <source>Lists of rules and choices, set up once</source>
        <translation>规则和选项名册，设一次即可</translation>
    </message>
</context>
<context>
    <name>bihuan::NewDrillDialog</name>
    <message>
        <source>New drill</source>
        <translation>新建演练</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>列入计划(&amp;P)</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>&amp;Emergency plan</source>
        <translation>预案(&amp;E)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>%1: better on another day</source>
        <translation>%1：最好换一天</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>Drill planned</source>
        <translation>演练列入计划</translation>
    </message>
</context>
<context>
    <name>bihuan::NewPadDialog</name>
    <message>
        <source>New pad of slips</source>
        <translation>新的一本小票</translation>
    </message>
    <message>
        <source>Sheets of six slips</source>
        <translation>张数（每张六票）</translation>
    </message>
    <message>
        <source>Service company</source>
        <translation>服务单位</translation>
    </message>
    <message>
        <source>(any)</source>
        <translation>（不限）</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始号码</translation>
    </message>
    <message>
        <source>&amp;Sheets of six slips</source>
        <translation>张数，每张六票(&amp;S)</translation>
    </message>
    <message>
        <source>For the &amp;company</source>
        <translation>给哪个单位(&amp;C)</translation>
    </message>
    <message>
        <source>First &amp;number</source>
        <translation>起始号码(&amp;N)</translation>
    </message>
    <message>
        <source>Only the very first pad begins where you say; from then on the numbers run on.</source>
        <translation>只有第一本可以指定起始号码，以后接着往下编。</translation>
    </message>
    <message>
        <source>&amp;Register and print…</source>
        <translation>登记并打印(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 slips, %2 to %3</source>
        <translation>%1 张小票，%2 至 %3</translation>
    </message>
</context>
<context>
    <name>bihuan::NewSchoolPage</name>
    <message>
        <source>New school</source>
        <translation>新建学校</translation>
    </message>
    <message>
        <source>School &amp;name *</source>
        <translation>学校名称(&amp;N) *</translation>
    </message>
    <message>
        <source>in full, as it stands in the agreements</source>
        <translation>全称，责任书上这样写</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>学校简称(&amp;S)</translation>
    </message>
    <message>
        <source>Pr&amp;incipal</source>
        <translation>校长(&amp;I)</translation>
    </message>
    <message>
        <source>may be entered later</source>
        <translation>可以稍后再填</translation>
    </message>
    <message>
        <source>&amp;Vice-principal for safety</source>
        <translation>分管安全副校长(&amp;V)</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose another data folder</source>
        <translation>更改数据文件夹</translation>
    </message>
    <message>
        <source>&amp;1 School and staff list</source>
        <translation>&amp;1 学校与名册</translation>
    </message>
    <message>
        <source>&amp;2 School year and terms</source>
        <translation>&amp;2 学年与学期</translation>
    </message>
    <message>
        <source>&amp;3 Departments</source>
        <translation>&amp;3 部门</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Fill in &amp;later</source>
        <translation>稍后再填(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>The data will be kept in %1</source>
        <translation>数据保存在：%1</translation>
    </message>
    <message>
        <source>Folder for the school&apos;s data</source>
        <translation>选择存放本校数据的文件夹</translation>
    </message>
    <message>
        <source>Type the school&apos;s name first.</source>
        <translation>请先填写学校名称。</translation>
    </message>
    <message>
        <source>&amp;Create the school</source>
        <translation>建立学校(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create and look at the list</source>
        <translation>建立学校并核对名册(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create and import %n people</source>
        <translation>
            <numerusform>建立学校并导入 %n 人(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>signs for the school; may be entered later</source>
        <translation>代表学校签字；可以稍后再填</translation>
    </message>
</context>
<context>
    <name>bihuan::NoticeDialog</name>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Hazards of the notice</source>
        <translation>通知书中的隐患</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>隐患情况</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>预览(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Issue and print…</source>
        <translation>开出并打印(&amp;I)…</translation>
    </message>
    <message>
        <source>To be put right &amp;by</source>
        <translation>整改期限(&amp;B)</translation>
    </message>
    <message>
        <source>I&amp;ssued by</source>
        <translation>签发人(&amp;S)</translation>
    </message>
    <message>
        <source>Issued &amp;on</source>
        <translation>签发日期(&amp;O)</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>主送：%1</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（未定部门）</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of staff.</source>
        <translation>人员列表里没有“%1”。</translation>
    </message>
    <message>
        <source>For a look only: it is not issued and has no number yet.</source>
        <translation>仅供预览：还没有开出，没有文号。</translation>
    </message>
</context>
<context>
    <name>bihuan::NumberDialog</name>
    <message>
        <source>Number the items of a year</source>
        <translation>给一个年度编号</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>Numbers to be given</source>
        <translation>将编的号</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>No item waits for a number.</source>
        <translation>没有待编号的归档文件。</translation>
    </message>
    <message>
        <source>%1 items get their number. It is frozen: after the stamp is printed, mistakes are put right by a correction only.</source>
        <translation>%1件将得到件号。件号编定以后，打印了归档章就只能写更正说明来改。</translation>
    </message>
    <message>
        <source>The number of the fonds is still to come: “%1” stands in its place and is filled in once it is entered in the settings.</source>
        <translation>全宗号还没有，先写“%1”；在归档设置里填上以后自动补入。</translation>
    </message>
    <message>
        <source>%1 items wait: %2</source>
        <translation>%1件还不能编号：%2</translation>
    </message>
</context>
<context>
    <name>bihuan::OverviewPage</name>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
</context>
<context>
    <name>bihuan::OwedDialog</name>
    <message>
        <source>Not drafted yet</source>
        <translation>未起草的报备</translation>
    </message>
    <message>
        <source>&amp;Draft those ticked</source>
        <translation>起草勾选的(&amp;D)</translation>
    </message>
    <message>
        <source>Everything the rules ask for is drafted or filed. Which records have to be filed stands under “What has to be filed”.</source>
        <translation>规则要求的都已起草或报备。哪些记录要报备，见「应报备事项」。</translation>
    </message>
    <message>
        <source>By the rules these records have to be filed, and there is no filing yet. Enter opens one.</source>
        <translation>按规则这些记录应当报备，还没有起草。按回车打开所在记录。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>报送机关</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Tick what is to be drafted.</source>
        <translation>请勾选要起草的。</translation>
    </message>
</context>
<context>
    <name>bihuan::PackPage</name>
    <message>
        <source>Inspection pack</source>
        <translation>迎检包</translation>
    </message>
    <message>
        <source>Also what has a &amp;secrecy</source>
        <translation>标有密级的也放入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>指标清单(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;List from a file…</source>
        <translation>用文件里的清单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Check what is there</source>
        <translation>核对材料(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>导出为 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>检查指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>With its paper</source>
        <translation>有纸件或扫描</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Ready for an inspection</source>
        <translation>准备迎检</translation>
    </message>
    <message>
        <source>Choose the period, then check: for each indicator you see what evidence there is and what is missing, and go there by Enter.</source>
        <translation>选好时间段，点“核对材料”：逐项看到有哪些佐证、缺什么，按回车直接去补。</translation>
    </message>
    <message>
        <source>Choose a period: its last day is not before its first.</source>
        <translation>请选好时间段：最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>Looking for the evidence…</source>
        <translation>正在查找佐证材料……</translation>
    </message>
    <message>
        <source>Without section</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>缺材料</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 处要留意</translation>
    </message>
    <message>
        <source>%1 of %2 indicators are complete; %3 things are missing. Enter on one of them goes there.</source>
        <translation>%2 项指标中 %1 项齐全；共缺 %3 处，选中后按回车直接去补。</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%2 项中 %1 项齐全</translation>
    </message>
    <message>
        <source>List of indicators</source>
        <translation>指标清单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The list is that of %1 (%2 indicators), for this time only. To keep it, import it on the page of the indicators.</source>
        <translation>本次用的是 %1 里的清单（%2 项），不保存。要留用，请到“检查指标”页导入。</translation>
    </message>
    <message>
        <source>Inspection pack %1 to %2</source>
        <translation>迎检包 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>bihuan::PadsPage</name>
    <message>
        <source>Lost</source>
        <translation>遗失作废</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>在办公室</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Print the first pad: its numbers are entered here and never given twice.</source>
        <translation>先打印一本小票：号码登记在这里，不会重复。</translation>
    </message>
    <message>
        <source>&amp;New pad…</source>
        <translation>新的一本(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>发放(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Used up</source>
        <translation>用完交回(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is used up.</source>
        <translation>%1已用完交回。</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>遗失(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Which numbers</source>
        <translation>收回和缺号(&amp;W)</translation>
    </message>
    <message>
        <source>%1 is registered and waits to be printed.</source>
        <translation>%1已登记，还没有打印。</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation>打印这本(&amp;P)</translation>
    </message>
    <message>
        <source>%1, slips %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>It was printed on %1. Print it again only when that paper was destroyed.</source>
        <translation>%1 已经打印过。只有那次的纸已经作废，才可以再印。</translation>
    </message>
    <message>
        <source>Only a part of the pad was printed; it still counts as not printed.</source>
        <translation>只印了一部分，这一本仍算没有打印。</translation>
    </message>
    <message>
        <source>Printed. Cut the sheets, put the piles on one another, and hand the pad out.</source>
        <translation>已打印。沿线裁开，把六摞按号码叠在一起，装订后发放。</translation>
    </message>
    <message>
        <source>Hand out %1</source>
        <translation>发放%1</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>发放(&amp;H)</translation>
    </message>
    <message>
        <source>%1 is with %2.</source>
        <translation>%1已发给%2。</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1遗失</translation>
    </message>
    <message>
        <source>What happened; the new pad gets new numbers</source>
        <translation>遗失经过（补印的一本用新号码）</translation>
    </message>
    <message>
        <source>&amp;Report lost</source>
        <translation>登记遗失(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is void; its numbers %2 to %3 are not given again.</source>
        <translation>%1已作废，%2 至 %3 不再使用。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2 came back, %3 left; missing: %4</source>
        <translation>%1：收回 %2 张，还剩 %3 张；缺号：%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>bihuan::PageLoader</name>
    <message>
        <source>It takes too long to be shown: open it with another program.</source>
        <translation>显示时间太长，请用其他程序打开。</translation>
    </message>
</context>
<context>
    <name>bihuan::PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>bihuan::PhotoStrip</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Add a photograph: %1</source>
        <translation>添加照片：%1</translation>
    </message>
    <message>
        <source>Paste a photograph: %1</source>
        <translation>粘贴照片：%1</translation>
    </message>
    <message>
        <source>A picture or files from the clipboard (Ctrl+V)</source>
        <translation>剪贴板里的图片或文件（Ctrl+V）</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Photograph %1: %2</source>
        <translation>照片 %1：%2</translation>
    </message>
    <message>
        <source>%1
Click to enlarge, Delete to take it off</source>
        <translation>%1
点击放大，按 Delete 取下</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>取下…</translation>
    </message>
    <message>
        <source>Drop photographs here, or paste with Ctrl+V</source>
        <translation>把照片拖到这里，或者按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a file.</source>
        <translation>剪贴板里没有图片，也没有文件。</translation>
    </message>
    <message>
        <source>“%1” is not a picture. Attach other files by “Edit”.</source>
        <translation>“%1”不是图片。其他文件请在“修改”里作为附件添加。</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) are here already.</source>
        <translation>
            <numerusform>%n 张照片已经在这里了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) added.</source>
        <translation>
            <numerusform>已添加 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off a photograph</source>
        <translation>取下照片</translation>
    </message>
    <message>
        <source>Reason for taking “%1” off. It stays in the history.</source>
        <translation>取下“%1”的理由。修改记录里会保留。</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Photograph taken off.</source>
        <translation>照片已取下。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>bihuan::PhotoViewer</name>
    <message>
        <source>&amp;Previous</source>
        <translation>上一张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一张(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>bihuan::PlacardDateDialog</name>
    <message>
        <source>Placards put up</source>
        <translation>登记已贴</translation>
    </message>
    <message>
        <source>Placards taken down</source>
        <translation>登记已取下</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>墙面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as put up</source>
        <translation>
            <numerusform>登记 %n 块已贴(&amp;M)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as taken down</source>
        <translation>
            <numerusform>登记 %n 块已取下(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
</context>
<context>
    <name>bihuan::PlacardHistoryDialog</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>在墙上</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已取下</translation>
    </message>
    <message>
        <source>Placards of %1</source>
        <translation>历次包干牌：%1</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>历次版本，新的在前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>包干领导</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>取下日期</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>&amp;Open the record, with photos…</source>
        <translation>打开登记，可附照片(&amp;O)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bihuan::PlacardPrintDesk</name>
    <message>
        <source>There is no placard to print.</source>
        <translation>没有要打印的包干牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n placard(s), %1</source>
        <translation>
            <numerusform>%n 块，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) each</source>
        <translation>
            <numerusform>每块 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in paper of %1.</source>
        <translation>请放 %1 的纸。</translation>
    </message>
    <message>
        <source>Print at actual size, or the placards do not fit their frames.</source>
        <translation>请按实际大小打印，否则装不进框。</translation>
    </message>
    <message>
        <source>Size, paper and &amp;walls…</source>
        <translation>尺寸、纸张和墙面(&amp;W)…</translation>
    </message>
    <message numerus="yes">
        <source>%n placard(s) sent to %1. Mark them once they hang.</source>
        <translation>
            <numerusform>%n 块已送到 %1，贴好后请登记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placard(s) saved as %1. Mark them once they hang.</source>
        <translation>
            <numerusform>%n 块已存为 %1，贴好后请登记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::PlacardPrintDialog</name>
    <message>
        <source>Crop &amp;marks to cut along</source>
        <translation>加裁切线(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>预览并打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print placards</source>
        <translation>打印包干牌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 mm)</source>
        <translation>%1（%2 × %3 毫米）</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>竖</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>One a page, paper of its size</source>
        <translation>一页一块，纸与牌同大</translation>
    </message>
    <message>
        <source>Several on A4, to cut</source>
        <translation>拼在 A4 纸上，印后裁开</translation>
    </message>
    <message>
        <source>Several on A3, to cut</source>
        <translation>拼在 A3 纸上，印后裁开</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>样式(&amp;D)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>纸张(&amp;R)</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>从哪格开始</translation>
    </message>
    <message>
        <source>&amp;Copies of each</source>
        <translation>每块份数(&amp;C)</translation>
    </message>
    <message>
        <source>Placards; untick those to leave out</source>
        <translation>包干牌，不印的取消勾选</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>To be looked at before printing</source>
        <translation>打印前要看的</translation>
    </message>
    <message numerus="yes">
        <source>%n placard(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), %1 places each</source>
        <translation>
            <numerusform>%n 张纸，每张 %1 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>smallest type %1 pt</source>
        <translation>最小字号 %1 磅</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 面不印</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::PlacardScanDialog</name>
    <message>
        <source>Mark placards one after another</source>
        <translation>逐块登记包干牌</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>登记为</translation>
    </message>
    <message>
        <source>Hangs now</source>
        <translation>已贴上</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已取下</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation>登记为(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Code, zone or its number</source>
        <translation>短码、区域或编号</translation>
    </message>
    <message>
        <source>Scan the code, or type code, name or number of the zone; then Enter</source>
        <translation>扫码，或输入短码、区域名称、编号、拼音首字母，按回车</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期有误</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>查无此码</translation>
    </message>
    <message>
        <source>“%1” is no code of a placard, and no name or number of a zone.</source>
        <translation>“%1”不是包干牌的短码，也没有这个区域。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>已贴上</translation>
    </message>
    <message>
        <source>down</source>
        <translation>已取下</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>version %1 came down</source>
        <translation>第 %1 版已换下</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 恢复原样。</translation>
    </message>
    <message>
        <source>%1 marked here; %2 printed ones wait to be put up</source>
        <translation>本次登记 %1 块；还有 %2 块印好待贴</translation>
    </message>
</context>
<context>
    <name>bihuan::PlacardsPage</name>
    <message>
        <source>This zone is out of use, and no placard hangs there.</source>
        <translation>这个区域已停用，墙上没有牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n placard(s) marked as put up.</source>
        <translation>
            <numerusform>已登记张贴 %n 块。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placard(s) marked as taken down.</source>
        <translation>
            <numerusform>已登记取下 %n 块。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>All as it was before.</source>
        <translation>已恢复原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n placard(s) marked one after another.</source>
        <translation>
            <numerusform>逐块登记了 %n 块。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be done at the walls shown.</source>
        <translation>列出的墙都没有要做的事。</translation>
    </message>
    <message>
        <source>%1 of %2 walls.</source>
        <translation>共 %2 面墙，这里是其中 %1 面。</translation>
    </message>
    <message>
        <source>No placard was printed for %1 yet.</source>
        <translation>%1 还没有打印过包干牌。</translation>
    </message>
    <message>
        <source>Placards</source>
        <translation>包干牌</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ut up…</source>
        <translation>登记已贴(&amp;U)…</translation>
    </message>
    <message>
        <source>P&amp;ut up</source>
        <translation>已贴(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Taken down…</source>
        <translation>登记已取下(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Taken down</source>
        <translation>已取下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Scan codes…</source>
        <translation>逐块登记(&amp;S)…</translation>
    </message>
    <message>
        <source>Print the &amp;round: walls with something to do…</source>
        <translation>打印巡牌路线表：有事要做的墙(&amp;R)…</translation>
    </message>
    <message>
        <source>Print the round of &amp;all walls shown…</source>
        <translation>打印巡牌路线表：列出的全部墙(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Versions of this wall…</source>
        <translation>历次版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Open the &amp;zone</source>
        <translation>打开区域(&amp;Z)</translation>
    </message>
    <message>
        <source>Open the &amp;list of zones</source>
        <translation>打开区域清单(&amp;L)</translation>
    </message>
    <message>
        <source>Tick all s&amp;hown</source>
        <translation>勾选列出的全部(&amp;H)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不勾(&amp;N)</translation>
    </message>
    <message>
        <source>Filte&amp;r</source>
        <translation>筛选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>The placard as it would be printed now</source>
        <translation>现在打印的样子</translation>
    </message>
    <message>
        <source>No zones yet</source>
        <translation>还没有区域</translation>
    </message>
    <message>
        <source>Placards say who answers for a place. Import the list of rooms and places with who is in charge; then each gets its placard here.</source>
        <translation>包干牌写明每个地方由谁负责。请先导入房间和场所清单及其责任人，再在这里打印包干牌。</translation>
    </message>
    <message>
        <source>No wall fits the filter</source>
        <translation>没有符合筛选的墙</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>With something to do (%1)</source>
        <translation>有事要做（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 面</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 面</translation>
    </message>
    <message numerus="yes">
        <source>%n to be replaced</source>
        <translation>
            <numerusform>%n 面墙要换牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without placard</source>
        <translation>
            <numerusform>%n 面还没有牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed, to be put up</source>
        <translation>
            <numerusform>%n 块印好待贴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be taken down</source>
        <translation>
            <numerusform>%n 块要取下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nobody to name</source>
        <translation>
            <numerusform>%n 面先定责任人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n wall(s) are right.</source>
        <translation>
            <numerusform>%n 面墙的牌都对。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Of the %2 ticked.</source>
        <translation>%1 只办勾选的 %2 面中能办的</translation>
    </message>
    <message>
        <source>%1 All shown that wait for it.</source>
        <translation>%1 没有勾选时，办列出的、该办的全部</translation>
    </message>
    <message>
        <source>%1, %2 ticked</source>
        <translation>%1，勾选 %2 面</translation>
    </message>
    <message>
        <source>Choose a wall to see its placard.</source>
        <translation>选一面墙，看它的牌。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Hangs, and is right.</source>
        <translation>挂着，内容对。</translation>
    </message>
</context>
<context>
    <name>bihuan::PlanLegend</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>bihuan::PlanPage</name>
    <message>
        <source>Campus map</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Outline changed</source>
        <translation>修改轮廓</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>新建平面图(&amp;N)…</translation>
    </message>
    <message>
        <source>Other &amp;picture…</source>
        <translation>更换底图(&amp;P)…</translation>
    </message>
    <message>
        <source>Name and place of the &amp;plan</source>
        <translation>名称和位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Draw the zone</source>
        <translation>画区域(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete the outline</source>
        <translation>删除轮廓(&amp;L)</translation>
    </message>
    <message>
        <source>Put the &amp;name back</source>
        <translation>名称放回原位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Print on A4…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print on A&amp;3…</source>
        <translation>用 A3 纸打印(&amp;3)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole plan</source>
        <translation>全图(&amp;W)</translation>
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
        <source>Plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>按什么着色</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有平面图</translation>
    </message>
    <message>
        <source>Choose a floor plan or an aerial photograph (PNG, JPEG, TIFF, WebP, SVG), then draw the zones on it.</source>
        <translation>选一张楼层平面图或航拍照片（PNG、JPEG、TIFF、WebP、SVG），再把区域画上去。</translation>
    </message>
    <message>
        <source>There is no picture yet: “More”, “Other picture”.</source>
        <translation>还没有底图：请点“更多”里的“更换底图”。</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>正在读取底图……</translation>
    </message>
    <message>
        <source>%1 zones drawn, %2 to be drawn</source>
        <translation>已画 %1 处，待画 %2 处</translation>
    </message>
    <message>
        <source>%1, done again</source>
        <translation>%1（重做）</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1（撤销）</translation>
    </message>
    <message>
        <source>Picture of the plan</source>
        <translation>平面图底图</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB. Save it with fewer points.</source>
        <translation>%1 超过 200 MB，请缩小后再用。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建平面图</translation>
    </message>
    <message>
        <source>What the plan is called, such as its building and floor:</source>
        <translation>平面图名称，例如楼栋加楼层：</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>The plan is there. Choose a zone at the right and draw it.</source>
        <translation>平面图已建好。请在右边选一个区域，画到图上。</translation>
    </message>
    <message>
        <source>The picture was exchanged; the outlines stay. See that they still fit.</source>
        <translation>底图已更换，轮廓保留。请看看是否还对得上。</translation>
    </message>
    <message>
        <source>%1 is out of use and is not drawn.</source>
        <translation>%1已停用，不再画。</translation>
    </message>
    <message>
        <source>%1 is drawn already: move its corners, or delete its outline first.</source>
        <translation>%1已经画过：请移动角点，或先删除轮廓。</translation>
    </message>
    <message>
        <source>Outline drawn</source>
        <translation>画轮廓</translation>
    </message>
    <message>
        <source>Outline deleted</source>
        <translation>删除轮廓</translation>
    </message>
    <message>
        <source>The outline of %1 was taken off the plan.</source>
        <translation>%1的轮廓已从图上删除。</translation>
    </message>
    <message>
        <source>Name put back</source>
        <translation>名称放回原位</translation>
    </message>
    <message>
        <source>The plan is being prepared</source>
        <translation>正在准备平面图</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have no room in the zone and stand in the key.</source>
        <translation>
            <numerusform>%n 个名称在区域里放不下，编号后列在对照表里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::PlanSide</name>
    <message>
        <source>Open the &amp;zone</source>
        <translation>打开区域(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Draw it here</source>
        <translation>画到图上(&amp;D)</translation>
    </message>
    <message>
        <source>Zones of the plan</source>
        <translation>平面图上的区域</translation>
    </message>
    <message>
        <source>Open hazards of the zone; Enter opens one</source>
        <translation>区域里未销号的隐患，回车打开</translation>
    </message>
    <message>
        <source>To be drawn (%1)</source>
        <translation>待画（%1）</translation>
    </message>
    <message>
        <source>Drawn (%1)</source>
        <translation>已画（%1）</translation>
    </message>
    <message>
        <source>Other places (%1)</source>
        <translation>其他地方（%1）</translation>
    </message>
    <message>
        <source>Choose a zone in the list or on the plan.</source>
        <translation>请在列表或图上选一个区域。</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Hazards: %1</source>
        <translation>隐患情况：%1</translation>
    </message>
</context>
<context>
    <name>bihuan::PlanView</name>
    <message>
        <source>Plan of the campus</source>
        <translation>校园平面图</translation>
    </message>
    <message>
        <source>%1: click its corners one after another. Keyboard: arrows and Space. Esc gives up.</source>
        <translation>%1：依次点击各个角点。键盘：方向键移动，空格加点。Esc 放弃。</translation>
    </message>
    <message>
        <source>%1: %2 corners. Backspace takes the last one back.</source>
        <translation>%1：已有 %2 个角点。退格键撤回上一个。</translation>
    </message>
    <message>
        <source>%1: %2 corners. Enter or a double click closes the outline.</source>
        <translation>%1：已有 %2 个角点。回车或双击完成。</translation>
    </message>
    <message>
        <source>An outline keeps three corners at least. Choose no corner to delete the whole outline.</source>
        <translation>轮廓至少留三个角点。要删除整个轮廓，请先取消选中角点。</translation>
    </message>
</context>
<context>
    <name>bihuan::PlatformDialog</name>
    <message>
        <source>Import totals: %1</source>
        <translation>导入平台数据：%1</translation>
    </message>
    <message>
        <source>School edition</source>
        <translation>学校版</translation>
    </message>
    <message>
        <source>Family edition</source>
        <translation>家长版</translation>
    </message>
    <message>
        <source>&amp;Topic, where the table has none</source>
        <translation>专题（表中没有时用）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edition, where the table has none</source>
        <translation>版本（表中没有时用）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Due by</source>
        <translation>截止日期(&amp;D)</translation>
    </message>
    <message>
        <source>What will be kept, or what is to be put right</source>
        <translation>将保存的合计，或需要改正的地方</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <translation>%1，%2：%3/%4</translation>
    </message>
    <message>
        <source>%1 rows read. %2 places are wrong: put them right in the file and import it again; nothing is imported now.</source>
        <translation>读到 %1 行，有 %2 处不对：请在文件里改正后重新导入，现在没有导入任何数据。</translation>
    </message>
    <message>
        <source>%1 rows read, summed up to %2 totals of classes. Only the sums are kept.</source>
        <translation>读到 %1 行，汇总成 %2 条班级合计，只保存合计。</translation>
    </message>
    <message>
        <source>%1 rows read, %2 totals of classes.</source>
        <translation>读到 %1 行，%2 条班级合计。</translation>
    </message>
    <message>
        <source>&amp;Leave out the columns about single people: %1</source>
        <translation>去掉涉及个人的列（不保存）：%1(&amp;L)</translation>
    </message>
</context>
<context>
    <name>bihuan::PlatformPage</name>
    <message>
        <source>Platform learning</source>
        <translation>平台学习</translation>
    </message>
    <message>
        <source>&amp;Import totals…</source>
        <translation>导入平台数据(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last import</source>
        <translation>撤销上一次导入(&amp;U)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Totals by class</source>
        <translation>各班合计</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>School edition: finished</source>
        <translation>学校版已学</translation>
    </message>
    <message>
        <source>of</source>
        <translation>应学</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Family edition: finished</source>
        <translation>家长版已学</translation>
    </message>
    <message>
        <source>No totals of the platform yet</source>
        <translation>还没有平台数据</translation>
    </message>
    <message>
        <source>Export the table of classes from the platform and import it here (Excel or CSV). Of a table with pupils only the sums are taken.</source>
        <translation>从学校安全教育平台导出班级统计表（Excel 或 CSV），在这里导入。如果表里是学生名单，只取各班合计。</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>%1 个专题</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Totals of the platform</source>
        <translation>选择平台导出的表</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) of classes imported.</source>
        <translation>
            <numerusform>已导入 %n 条班级合计。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>已撤销这次导入。</translation>
    </message>
</context>
<context>
    <name>bihuan::PreviewBar</name>
    <message>
        <source>%1 % of actual size</source>
        <translation>实际大小的 %1%</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>上一人</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一人</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音、编号</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>of %1…</source>
        <translation>共 %1 页…</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1（%2／%3）</translation>
    </message>
</context>
<context>
    <name>bihuan::PreviewPane</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>As large as goes in</source>
        <translation>适合窗口大小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Choose a file to look at it.</source>
        <translation>选一个文件查看。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No preview of “%1”: open it with its program.</source>
        <translation>“%1”不能预览，请用相应程序打开。</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>无法显示。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>bihuan::PrintBatchDialog</name>
    <message>
        <source>&amp;Together: preview, then printer or one PDF</source>
        <translation>合并：预览后打印，或存为一个 PDF(&amp;T)</translation>
    </message>
    <message>
        <source>One PDF per &amp;person, named</source>
        <translation>每人一个 PDF，文件命名(&amp;P)</translation>
    </message>
    <message>
        <source>Print agreements of %1–%2</source>
        <translation>打印 %1—%2学年责任书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>不打印的原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>选中的 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Those not printed yet</source>
        <translation>未打印的</translation>
    </message>
    <message>
        <source>Those not signed yet</source>
        <translation>未签回的</translation>
    </message>
    <message>
        <source>All of the year</source>
        <translation>本学年全部</translation>
    </message>
    <message>
        <source>Department, then name</source>
        <translation>按部门、姓名</translation>
    </message>
    <message>
        <source>Department, then number</source>
        <translation>按部门、编号</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>按生成时的份数</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copies of each</source>
        <translation>每份印数(&amp;C)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出方式</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>预览并打印(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to print.</source>
        <translation>
            <numerusform>将打印 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to print, %1 left out.</source>
        <translation>
            <numerusform>将打印 %n 份，不打印 %1 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the PDF files</source>
        <translation>存放 PDF 的文件夹</translation>
    </message>
    <message>
        <source>Writing PDF files</source>
        <translation>正在生成 PDF 文件</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 written to %3. What is written stays and counts as printed.</source>
        <translation>已停止：%2 份中已生成 %1 份，存于 %3。已生成的保留并登记为已打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已生成 %n 个文件，存于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>For printing on &amp;both sides: every copy begins on a new sheet</source>
        <translation>双面打印：每份另起一张纸(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Recipients; untick whom to leave out</source>
        <translation>名单，不打印的请取消勾选</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Checking the texts</source>
        <translation>正在核对文本</translation>
    </message>
</context>
<context>
    <name>bihuan::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>打印机(&amp;R)</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save as PDF and print it elsewhere.</source>
        <translation>本机没有安装打印机。请存为 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>份数(&amp;C)</translation>
    </message>
    <message>
        <source>All, or such as 1-3,8</source>
        <translation>全部，或如 1-3,8</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页码(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>There are no such pages. Enter pages from 1 to %1, such as 1-3,8.</source>
        <translation>没有这样的页。请填写 1 到 %1 之间的页码，如 1-3,8。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to %1.</source>
        <translation>
            <numerusform>已有 %n 页送往打印机 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after page %1 of %2. Pages the printer has already taken may still come out.</source>
        <translation>已停在第 %1 页（共 %2 页）。打印机已收到的页可能还会打出。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing PDF</source>
        <translation>正在生成 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved as %1.</source>
        <translation>
            <numerusform>已存为 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>On &amp;both sides</source>
        <translation>双面打印(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;osition on the paper…</source>
        <translation>打印位置校准(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>选项(&amp;O)…</translation>
    </message>
    <message>
        <source>Stopped after %1 pages. No file was written.</source>
        <translation>已停止：排到第 %1 页，没有生成文件。</translation>
    </message>
</context>
<context>
    <name>bihuan::PrintHistoryDialog</name>
    <message>
        <source>One PDF</source>
        <translation>一个 PDF</translation>
    </message>
    <message>
        <source>One PDF each</source>
        <translation>每人一个 PDF</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print again…</source>
        <translation>重新打印(&amp;P)…</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Prints, newest first</source>
        <translation>打印记录，最新的在前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>输出方式</translation>
    </message>
    <message>
        <source>File or printer</source>
        <translation>文件或打印机</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Agreements of this print</source>
        <translation>本次打印的责任书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>various</source>
        <translation>不一</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>还没有打印过。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 已不在原处。</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>No program on this computer opens it.</source>
        <translation>本机没有可以打开它的程序。</translation>
    </message>
</context>
<context>
    <name>bihuan::PrinterAdjustDialog</name>
    <message>
        <source>Position on the paper: %1</source>
        <translation>打印位置校准：%1</translation>
    </message>
    <message>
        <source>Print the test sheet at actual size. Its frame should stand %1 mm from the left and from the upper edge. Measure: at 19 mm enter 1, at 21.5 mm enter -1.5. The line in the middle is 100 mm long; if it is not, turn off scaling in the printer&apos;s own settings.</source>
        <translation>请按实际大小打印校准页。页上的方框应距纸张左边、上边各 %1 毫米。用尺子量：量得 19 毫米填 1，量得 21.5 毫米填 -1.5。中间横线应长 100 毫米，如不是，请在打印机设置中关闭缩放。</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>向右移(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>向下移(&amp;D)</translation>
    </message>
    <message>
        <source>Print &amp;test sheet</source>
        <translation>打印校准页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test sheet</source>
        <translation>校准页</translation>
    </message>
    <message>
        <source>The test sheet was sent to %1, moved as entered.</source>
        <translation>校准页已按填写的位置发送到 %1。</translation>
    </message>
</context>
<context>
    <name>bihuan::ProgressPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>bihuan::PropertyPage</name>
    <message>
        <source>not entered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 已到期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>clauses changed</source>
        <translation>条款已变</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签回</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>%1, veto</source>
        <translation>%1，否决</translation>
    </message>
    <message>
        <source>Property services</source>
        <translation>物业</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Service companies</source>
        <translation>服务单位</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>服务单位</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>安全附件</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Good reports</source>
        <translation>有用报告</translation>
    </message>
    <message>
        <source>No service company yet</source>
        <translation>还没有服务单位</translation>
    </message>
    <message>
        <source>Take them from the staff list, where guards and cleaners have their company, or enter them one by one. Their duties are ready to be used.</source>
        <translation>可以从人员名册认领（保安、保洁等人员填有服务单位），也可以逐个录入。各类服务的安全义务已经备好，可直接使用。</translation>
    </message>
    <message>
        <source>Whom to thank</source>
        <translation>感谢名单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Hazards found</source>
        <translation>查出隐患</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>当场处理</translation>
    </message>
    <message>
        <source>No hazard</source>
        <translation>不算隐患</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>联系人%1</translation>
    </message>
    <message>
        <source>%1 companies, %2 reports to decide</source>
        <translation>%1 家服务单位，%2 张随手报待处理</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>Reports of this month, to be thanked for</source>
        <translation>本月随手报，值得感谢的人</translation>
    </message>
    <message>
        <source>No reports of this month yet</source>
        <translation>本月还没有随手报</translation>
    </message>
    <message>
        <source>&amp;Check of the month…</source>
        <translation>当月检查(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit the company</source>
        <translation>修改服务单位(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New company</source>
        <translation>新建服务单位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take from the staff list</source>
        <translation>从人员名册认领(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Blank check sheet…</source>
        <translation>空白检查表(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Filled check sheet…</source>
        <translation>填好的检查表(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Appraisal sheet to sign…</source>
        <translation>履职考核单(&amp;A)…</translation>
    </message>
    <message>
        <source>Annex to the c&amp;ontract…</source>
        <translation>合同安全附件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Safety cards of the posts…</source>
        <translation>岗位安全卡(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Duties week by week…</source>
        <translation>安全履职表(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;List of thanks…</source>
        <translation>感谢名单(&amp;L)…</translation>
    </message>
    <message>
        <source>Nobody on the staff list has a company that is not here already.</source>
        <translation>人员名册里的服务单位都已登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) taken over. Complete contract and contact.</source>
        <translation>
            <numerusform>认领了 %n 家服务单位，请补全合同和联系人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 clauses. Its words are kept as printed.</source>
        <translation>%1，共 %2 条。打印后文字固定留存。</translation>
    </message>
    <message>
        <source>%1, another copy: the clauses are the same.</source>
        <translation>%1，条款没有变化，是同一份的再印。</translation>
    </message>
    <message>
        <source>%1 is on record. Enter the day when it comes back signed.</source>
        <translation>%1 已登记。签回后请填写签订日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), two on a sheet</source>
        <translation>
            <numerusform>%n 张卡，每页两张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::ProposalDialog</name>
    <message>
        <source>Proposal and instruction</source>
        <translation>拟办和批示</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>拟办意见(&amp;P)</translation>
    </message>
    <message>
        <source>What the office proposes</source>
        <translation>办公室拟办意见</translation>
    </message>
    <message>
        <source>Proposed &amp;by</source>
        <translation>拟办人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>领导批示(&amp;I)</translation>
    </message>
    <message>
        <source>What the head wrote on it</source>
        <translation>领导在文件上的批示</translation>
    </message>
    <message>
        <source>I&amp;nstructed by</source>
        <translation>批示人(&amp;N)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>&amp;Department in charge</source>
        <translation>承办部门(&amp;D)</translation>
    </message>
    <message>
        <source>To be done b&amp;y</source>
        <translation>办结期限(&amp;Y)</translation>
    </message>
    <message>
        <source>Nobody on the staff is called “%1”.</source>
        <translation>在岗人员中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no date: type it as 20260905 or 2026-9-5.</source>
        <translation>“%1”不是日期，请写成 20260905 或 2026-9-5。</translation>
    </message>
</context>
<context>
    <name>bihuan::ProposalsDialog</name>
    <message>
        <source>Activities the calendar asks for</source>
        <translation>按校历安排活动</translation>
    </message>
    <message>
        <source>From terms, holidays and the themes of the months. Untick what you do not want; everything can be changed afterwards.</source>
        <translation>按学期、节假日和月份主题排出。不需要的去掉勾选；列入后每一项都可以改。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>moves from %1: %2</source>
        <translation>由 %1 移来：%2</translation>
    </message>
    <message>
        <source>&amp;Put %1 into the plan</source>
        <translation>将 %1 项列入计划(&amp;P)</translation>
    </message>
</context>
<context>
    <name>bihuan::QuickMarkDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>P&amp;lace of the original</source>
        <translation>原件存放位置(&amp;L)</translation>
    </message>
    <message>
        <source>Mark papers one after another, %1–%2</source>
        <translation>逐份登记，%1—%2学年</translation>
    </message>
    <message>
        <source>Code, number or name</source>
        <translation>短码、编号或姓名</translation>
    </message>
    <message>
        <source>Scan the code, or type code, number, name or pinyin initials; then Enter</source>
        <translation>扫码，或输入短码、编号、姓名、拼音首字母，按回车</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>登记为</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原件存放位置</translation>
    </message>
    <message>
        <source>such as “box 3”; kept for the stack</source>
        <translation>如“3号盒”，这一摞都用它</translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation>登记为(&amp;M)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>签订日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期有误</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>%1 has no agreement this year.</source>
        <translation>%1 本学年没有责任书。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>查无此码</translation>
    </message>
    <message>
        <source>“%1” is no code, no number and nobody&apos;s name.</source>
        <translation>“%1”不是短码、编号，也没有这个姓名。</translation>
    </message>
    <message>
        <source>Other year</source>
        <translation>不是本学年</translation>
    </message>
    <message>
        <source>%1 (%2) is of %3–%4, not of %5–%6; nothing was marked.</source>
        <translation>%1（%2）是 %3—%4学年的，不是 %5—%6学年的，未登记。</translation>
    </message>
    <message>
        <source>Already: %1</source>
        <translation>此前%1</translation>
    </message>
    <message>
        <source>%1: %2; nothing was changed.</source>
        <translation>%1，日期 %2，未作改动。</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>%1 is “%2” again.</source>
        <translation>%1 恢复为“%2”。</translation>
    </message>
    <message>
        <source>%1 marked here; %2 of %3 signed, %4 owed</source>
        <translation>本次登记 %1 份；应签 %3 人，已签回 %2 人，未签回 %4 人</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
</context>
<context>
    <name>bihuan::ReadDialog</name>
    <message>
        <source>Have read it</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Have &amp;read it</source>
        <translation>已阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>意见(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is no date: type it as 20260905 or 2026-9-5.</source>
        <translation>“%1”不是日期，请写成 20260905 或 2026-9-5。</translation>
    </message>
</context>
<context>
    <name>bihuan::ReceiptDialog</name>
    <message>
        <source>&amp;Undo the last one</source>
        <translation>撤销上一份(&amp;U)</translation>
    </message>
    <message>
        <source>Receipts that came back</source>
        <translation>登记回执</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>短码或文号</translation>
    </message>
    <message>
        <source>Scan the code on the receipt, or type code or number; then Enter</source>
        <translation>扫描回执上的码，或输入短码、文号，按 Enter</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>交回人</translation>
    </message>
    <message>
        <source>What the receipt says</source>
        <translation>回执内容</translation>
    </message>
    <message>
        <source>for the next one only</source>
        <translation>只用于下一份</translation>
    </message>
    <message>
        <source>The hazards themselves go on by their own steps.</source>
        <translation>隐患本身仍按各自的步骤办理。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Came back &amp;on</source>
        <translation>收回日期(&amp;O)</translation>
    </message>
    <message>
        <source>Handed in &amp;by</source>
        <translation>交回人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>回执内容(&amp;W)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>The receipt of %1 came back on %2 already.</source>
        <translation>%1 的回执 %2 已经登记过。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: the receipt is back (%n hazard(s)).</source>
        <translation>
            <numerusform>%1，%2：回执已收回（%n 项隐患）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1: the receipt is out again.</source>
        <translation>%1：已改回未收回。</translation>
    </message>
</context>
<context>
    <name>bihuan::RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* 为必填</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Cancel again to drop them.</source>
        <translation>修改尚未保存。再按一次“取消”即放弃修改。</translation>
    </message>
    <message>
        <source>Save and &amp;new</source>
        <translation>保存并新建(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n 处需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>离开表单</translation>
    </message>
    <message>
        <source>What you entered cannot be saved yet and would be lost.</source>
        <translation>填写的内容还不能保存，离开就会丢失。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not saved yet; kept safe at %1</source>
        <translation>尚未保存，%1 已暂存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Changes not saved at %1 were put back.</source>
        <translation>有 %1 未保存的修改，已恢复。</translation>
    </message>
    <message>
        <source>Changes that %2 had not saved at %1 were put back.</source>
        <translation>有 %2 %1 未保存的修改，已恢复。</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Choose where the two differ, then save again.</source>
        <translation>两处不一致的，请选定后再保存。</translation>
    </message>
    <message>
        <source>Your changes do not touch theirs: save again.</source>
        <translation>与您的修改不冲突，再保存一次即可。</translation>
    </message>
    <message>
        <source>This record was changed meanwhile.</source>
        <translation>这条记录其间已被改过。</translation>
    </message>
    <message>
        <source>This record was changed meanwhile by %1 (%2).</source>
        <translation>这条记录其间已被 %1 改过（%2）。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
</context>
<context>
    <name>bihuan::RecordListPage</name>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel 表格</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>已导出 %n 行到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>作废(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>修改记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>导出 Excel 表格(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print register…</source>
        <translation>打印台账(&amp;P)…</translation>
    </message>
    <message>
        <source>Nothing here yet: %1</source>
        <translation>这里还没有%1</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选条件的记录</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2 条</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1，已选 %2 条</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reason for voiding %1. It stays visible in the history.</source>
        <translation>请填写作废%1的理由，理由会留在修改记录中。</translation>
    </message>
    <message numerus="yes">
        <source>Void %n record(s)</source>
        <translation>
            <numerusform>作废 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) voided.</source>
        <translation>
            <numerusform>已作废 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reason for restoring %1.</source>
        <translation>请填写恢复%1的理由。</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n record(s)</source>
        <translation>
            <numerusform>恢复 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>已恢复 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them had this value already.</source>
        <translation>所选记录原来就是这个值，没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1 set for %n record(s).</source>
        <translation>
            <numerusform>已为 %n 条记录设置%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Voided because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Selected: %1 of %2 rows</source>
        <translation>所选：%1/%2 条</translation>
    </message>
    <message>
        <source>Filter: %1; %2 of %3 rows</source>
        <translation>筛选：%1，%2/%3 条</translation>
    </message>
    <message>
        <source>A filter is on. Only the rows shown will be in the file.</source>
        <translation>当前有筛选，只导出列表中显示的行。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)</source>
        <translation>
            <numerusform>导出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export se&amp;lected…</source>
        <translation>导出所选(&amp;L)…</translation>
    </message>
    <message>
        <source>Print sele&amp;cted…</source>
        <translation>打印所选(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>显示列(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Set a field…</source>
        <translation>批量设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Filtered by: %1. Try fewer characters, or the pinyin initials of a name.</source>
        <translation>当前筛选：%1。可少输几个字，或改用姓名的拼音首字母。</translation>
    </message>
    <message>
        <source>&amp;Template to fill in…</source>
        <translation>下载导入模板(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to “%1”.</source>
        <translation>
            <numerusform>已给“%1”添加 %n 个附件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::RecordService</name>
    <message>
        <source>Give a reason: it stays in the record&apos;s history.</source>
        <translation>请填写理由，理由会留在修改记录中。</translation>
    </message>
    <message>
        <source>%1 is made by the program.</source>
        <translation>%1由程序生成，不能修改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bihuan::RecordTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>恢复默认列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>bihuan::RecordTableModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, right-click to choose columns</source>
        <translation>单击排序，拖动调整位置，右键选择显示的列</translation>
    </message>
</context>
<context>
    <name>bihuan::ReferenceEditor</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>%1 (voided)</source>
        <translation>%1（已作废）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Created while choosing: %1</source>
        <translation>选择“%1”时新建</translation>
    </message>
</context>
<context>
    <name>bihuan::ReferenceLine</name>
    <message>
        <source>Name, code or pinyin initials</source>
        <translation>名称、编号或拼音首字母</translation>
    </message>
    <message>
        <source>%1 more: type on.</source>
        <translation>还有 %1 个，请继续输入。</translation>
    </message>
    <message>
        <source>Not in the list.</source>
        <translation>列表里没有。</translation>
    </message>
</context>
<context>
    <name>bihuan::ReferencePicker</name>
    <message>
        <source>Type a part of the name or its pinyin initials</source>
        <translation>输入名称的一部分或拼音首字母</translation>
    </message>
    <message>
        <source>%1 (voided)</source>
        <translation>%1（已作废）</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>选定(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>不填(&amp;N)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>没有符合的。</translation>
    </message>
    <message>
        <source>%1 more: type on.</source>
        <translation>还有 %1 条，请继续输入。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
</context>
<context>
    <name>bihuan::RiskDialog</name>
    <message>
        <source>&amp;Save the grade</source>
        <translation>保存评定(&amp;S)</translation>
    </message>
    <message>
        <source>Grade the risk of %1</source>
        <translation>评定 %1 的风险</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no method of grading yet: enter its rules and scales first.</source>
        <translation>还没有评定方法，请先填好风险分级规则和风险分值表。</translation>
    </message>
    <message>
        <source>Choose a step on each scale.</source>
        <translation>请在每一项里选一个取值。</translation>
    </message>
    <message>
        <source>It speaks for another level than the hazard has; the level is changed by “Edit”.</source>
        <translation>与隐患现在的等级不一致；改等级请点“修改”。</translation>
    </message>
</context>
<context>
    <name>bihuan::RosterBox</name>
    <message>
        <source>Choose the staff &amp;list…</source>
        <translation>选择名册文件(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Without a list</source>
        <translation>不导入名册(&amp;W)</translation>
    </message>
    <message>
        <source>Look at each &amp;row before importing</source>
        <translation>导入前逐行核对(&amp;R)</translation>
    </message>
    <message>
        <source>Staff list</source>
        <translation>教职工名册</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>A copied file, or rows copied from Excel or WPS (Ctrl+V)</source>
        <translation>复制的文件，或从 Excel、WPS 里复制的若干行（Ctrl+V）</translation>
    </message>
    <message>
        <source>The list does not say who is what. Everybody in it is:</source>
        <translation>名册里没有人员类别，全部算作：</translation>
    </message>
    <message>
        <source>Category of everybody in the list</source>
        <translation>名册中全部人员的类别</translation>
    </message>
    <message>
        <source>Choose the staff list</source>
        <translation>选择教职工名册</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>名册 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no file and no table in the clipboard. Copy the rows with their headings in Excel or WPS first, then paste.</source>
        <translation>剪贴板里没有文件，也没有表格。请先在 Excel 或 WPS 里连同表头一起复制，再粘贴。</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>粘贴的名册</translation>
    </message>
    <message>
        <source>Choose another &amp;list…</source>
        <translation>换一个文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Drop the staff list here, or choose it</source>
        <translation>教职工名册：拖到这里，或者选择文件</translation>
    </message>
    <message>
        <source>Excel or WPS workbook (.xlsx) or CSV, as it is: title rows, blank rows, merged cells and totals do no harm. It can also be imported later.</source>
        <translation>Excel、WPS 工作簿（.xlsx）或 CSV，不用事先整理：标题行、空行、合并单元格、合计行都没关系。也可以以后再导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n people, headings in row %1: %2</source>
        <translation>
            <numerusform>共 %n 人，表头在第 %1 行，认出：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>New departments and posts: %1</source>
        <translation>新增部门、岗位：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look:</source>
        <translation>
            <numerusform>有 %n 行需要核对：</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows can be imported.</source>
        <translation>全部可以导入。</translation>
    </message>
</context>
<context>
    <name>bihuan::ScanDeskView</name>
    <message>
        <source>Pages at the desk</source>
        <translation>待认领的页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>It &amp;belongs to</source>
        <translation>归到(&amp;B)</translation>
    </message>
    <message>
        <source>Short code, number or name</source>
        <translation>短码、编号或姓名</translation>
    </message>
    <message>
        <source>What it could belong to</source>
        <translation>可能属于</translation>
    </message>
    <message>
        <source>&amp;Put it there (Enter)</source>
        <translation>归到这里（回车）(&amp;P)</translation>
    </message>
    <message>
        <source>The chosen pages go to the chosen record</source>
        <translation>选中的页归到选中的记录</translation>
    </message>
    <message>
        <source>&amp;Turn by 90° (R)</source>
        <translation>转 90°（R）(&amp;T)</translation>
    </message>
    <message>
        <source>So that it can be read; it is kept like this</source>
        <translation>转到能看的方向，并按此保存</translation>
    </message>
    <message>
        <source>Set &amp;aside (Delete)</source>
        <translation>搁置（Delete）(&amp;A)</translation>
    </message>
    <message>
        <source>Belongs to nothing; it stays in its intake</source>
        <translation>不属于任何记录，仍留在这一批里</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待认领的页。</translation>
    </message>
</context>
<context>
    <name>bihuan::ScanDialog</name>
    <message>
        <source>The last ten</source>
        <translation>最近十份</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>请扫码</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last one back. The list keeps the last ten.</source>
        <translation>Ctrl+Z 撤销上一份。下面列出最近十份。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo the last one</source>
        <translation>撤销上一份(&amp;U)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>哪一个？</translation>
    </message>
    <message>
        <source>Type its digit, then Enter</source>
        <translation>输入数字后按回车</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>未能撤销</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>bihuan::ScanHistoryView</name>
    <message>
        <source>Intakes</source>
        <translation>历次扫描</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>归位份数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What became of the pages</source>
        <translation>各页去向</translation>
    </message>
    <message>
        <source>Document or page</source>
        <translation>文件或页</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1 at the desk</source>
        <translation>%1 页待认领</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Undone: the papers came off their records. %1</source>
        <translation>已撤销，扫描件已从记录上取下。%1</translation>
    </message>
    <message>
        <source>%1: %2 documents at their records, %3 pages at the desk, %4 blank, %5 set aside.</source>
        <translation>%1：已归位 %2 份，待认领 %3 页，空白 %4 页，搁置 %5 页。</translation>
    </message>
    <message>
        <source>At its record</source>
        <translation>已归位</translation>
    </message>
    <message>
        <source>Page %1 is missing</source>
        <translation>缺第 %1 页</translation>
    </message>
</context>
<context>
    <name>bihuan::ScanPictureView</name>
    <message>
        <source>The scanned page</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>There is no picture of this page: look at the paper, or scan it again.</source>
        <translation>这一页没有图像：请看原件，或重新扫描。</translation>
    </message>
</context>
<context>
    <name>bihuan::ScansPage</name>
    <message>
        <source>Scan intake</source>
        <translation>扫描归档</translation>
    </message>
    <message>
        <source>Take in &amp;scans…</source>
        <translation>导入扫描件(&amp;S)…</translation>
    </message>
    <message>
        <source>Take in scans</source>
        <translation>导入扫描件</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.tif *.tiff *.jpg *.jpeg *.png *.bmp)</source>
        <translation>扫描件 (*.pdf *.tif *.tiff *.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>A whole &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Take in a folder of scans</source>
        <translation>导入整个文件夹的扫描件</translation>
    </message>
    <message>
        <source>&amp;Undo the last step at the desk</source>
        <translation>撤销认领台的上一步(&amp;U)</translation>
    </message>
    <message>
        <source>Undo this &amp;intake…</source>
        <translation>撤销这一批(&amp;I)…</translation>
    </message>
    <message>
        <source>Put &amp;back on the desk</source>
        <translation>退回认领台(&amp;B)</translation>
    </message>
    <message>
        <source>Page &amp;larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whole width</source>
        <translation>整宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>认领台</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>历次扫描</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>还没有扫描件</translation>
    </message>
    <message>
        <source>Scan the signed papers in one go, in any order, and drop the file or folder here: each page finds its record by its code.</source>
        <translation>把收回的纸一次扫完，次序随意，再把文件或文件夹拖到这里：每一页按二维码找到自己的记录。</translation>
    </message>
    <message>
        <source>Desk (%1)</source>
        <translation>认领台（%1）</translation>
    </message>
    <message>
        <source>%1 pages wait at the desk</source>
        <translation>待认领 %1 页</translation>
    </message>
    <message>
        <source>Reading the scans</source>
        <translation>正在读扫描件</translation>
    </message>
    <message>
        <source>Putting the documents together</source>
        <translation>正在合并成文件</translation>
    </message>
    <message>
        <source>%1 pages read: %2 documents filed themselves.</source>
        <translation>读了 %1 页，自动归位 %2 份。</translation>
    </message>
    <message>
        <source>%1 pages wait at the desk.</source>
        <translation>%1 页待认领。</translation>
    </message>
    <message>
        <source>%1 pages were taken in before and were set aside.</source>
        <translation>%1 页以前收过，已搁置。</translation>
    </message>
    <message>
        <source>%1 documents lack pages.</source>
        <translation>%1 份还缺页。</translation>
    </message>
    <message>
        <source>Undo this intake</source>
        <translation>撤销这一批</translation>
    </message>
    <message>
        <source>Why? All its papers come off their records</source>
        <translation>为什么撤销？这一批的扫描件会全部从记录上取下</translation>
    </message>
    <message>
        <source>&amp;Undo the intake</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The intake is undone; the records are as they were.</source>
        <translation>这一批已撤销，记录已恢复原状。</translation>
    </message>
    <message>
        <source>Its pages wait at the desk again.</source>
        <translation>这一份的各页已退回认领台。</translation>
    </message>
</context>
<context>
    <name>bihuan::SchoolCalendarDay</name>
    <message>
        <source>&amp;Save the day</source>
        <translation>保存这一天(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add the event</source>
        <translation>加入事项(&amp;A)</translation>
    </message>
    <message>
        <source>What the day is</source>
        <translation>这一天是什么</translation>
    </message>
    <message>
        <source>As its weekday says</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>这一天的名称</translation>
    </message>
    <message>
        <source>such as “校庆”</source>
        <translation>如：校庆</translation>
    </message>
    <message>
        <source>Lessons as on a</source>
        <translation>上哪天的课</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>&amp;This day</source>
        <translation>这一天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lessons of</source>
        <translation>上哪天的课(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Events of the day</source>
        <translation>当天的校历事项(&amp;E)</translation>
    </message>
    <message>
        <source>Events of the day</source>
        <translation>当天的校历事项</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>事项名称</translation>
    </message>
    <message>
        <source>such as “期末考试”</source>
        <translation>如：期末考试</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>Last day of the event</source>
        <translation>事项的最后一天</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>只有一天</translation>
    </message>
    <message>
        <source>&amp;New event</source>
        <translation>新事项(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>Holidays of %1 not announced yet</source>
        <translation>%1年节假日安排未公布</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（到%2）</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>按回车打开</translation>
    </message>
</context>
<context>
    <name>bihuan::SchoolCalendarPage</name>
    <message>
        <source>School year</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>School year &amp;before</source>
        <translation>上一学年(&amp;B)</translation>
    </message>
    <message>
        <source>School year &amp;after</source>
        <translation>下一学年(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>学期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import holidays…</source>
        <translation>导入节假日(&amp;I)…</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请按 2026-09-01 的样子填写。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2学年</translation>
    </message>
    <message>
        <source>No terms are entered for this school year: press “Terms”.</source>
        <translation>这一学年还没有录入学期，请点“学期”录入。</translation>
    </message>
    <message>
        <source>Holidays of %1 not announced yet: import them when the notice is out.</source>
        <translation>%1年节假日安排未公布，公布后请导入。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1已改。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” is on the calendar.</source>
        <translation>“%1”已加入校历。</translation>
    </message>
    <message>
        <source>taken back at once</source>
        <translation>当时撤销</translation>
    </message>
</context>
<context>
    <name>bihuan::SchoolHost</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>There is a school in %1 already. Choose another folder, or open it from the welcome page.</source>
        <translation>%1 里已经有一所学校。请换一个文件夹，或者在欢迎页打开它。</translation>
    </message>
    <message>
        <source>Remove the demo data</source>
        <translation>删除演示数据</translation>
    </message>
    <message>
        <source>“%1” goes, with %2 people and %3 agreements. Your own school&apos;s data are not touched.</source>
        <translation>将删除“%1”，包括 %2 人、%3 份责任书。本校自己的数据不受影响。</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>The demo data were removed.</source>
        <translation>演示数据已删除。</translation>
    </message>
    <message>
        <source>There is no school in %1: it holds no file bihuan.db.</source>
        <translation>%1 里没有学校数据（没有 bihuan.db 文件）。</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>已备份并核对。</translation>
    </message>
    <message>
        <source>Backing up the school&apos;s data…</source>
        <translation>正在备份学校数据…</translation>
    </message>
    <message>
        <source>%1, %2: %3 people, %4 agreements</source>
        <translation>%1，%2，%3 人，责任书 %4 份</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The data as they are now (%1) will be replaced by the backup (%2). What was entered since is no longer seen.</source>
        <translation>现有数据（%1）将被备份（%2）替换，此后填写的内容不再显示。</translation>
    </message>
    <message>
        <source>The present data are set aside in the folder “backups” first.</source>
        <translation>现有数据先另存到 backups 文件夹。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Restored: the data are those of %1.</source>
        <translation>已恢复到 %1 的数据。</translation>
    </message>
    <message>
        <source>The data before are in %1.</source>
        <translation>恢复前的数据另存在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are missing.</source>
        <translation>
            <numerusform>缺少 %n 份附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Restoring was cancelled. The data are as they were.</source>
        <translation>恢复已取消，数据保持原样。</translation>
    </message>
</context>
<context>
    <name>bihuan::SchoolPage</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>School logo</source>
        <translation>校徽</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>选择图片(&amp;P)…</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp *.svg)</translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation>已移除校徽。</translation>
    </message>
    <message>
        <source>The logo was saved.</source>
        <translation>已保存校徽。</translation>
    </message>
</context>
<context>
    <name>bihuan::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>全部查找</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>Name, number, short code or pinyin initials</source>
        <translation>姓名、编号、短码或拼音首字母</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Find any record</source>
        <translation>查找任何记录</translation>
    </message>
    <message>
        <source>Type a name, a number, a short code or the first letters of the pinyin.</source>
        <translation>请输入姓名、编号、短码或拼音首字母。</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>查找失败</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try fewer characters, or only the first letters of the pinyin.</source>
        <translation>请少输几个字，或只输拼音首字母。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>还有 %1 条…</translation>
    </message>
    <message>
        <source>%1 more: type more to narrow it down</source>
        <translation>还有 %1 条，多输几个字可缩小范围</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>找到 %1 条以上</translation>
    </message>
    <message>
        <source>In attached files (%1)</source>
        <translation>附件内容（%1）</translation>
    </message>
    <message>
        <source>the attachment “%1”</source>
        <translation>附件“%1”</translation>
    </message>
    <message>
        <source>in the attachment “%1”: %2</source>
        <translation>在附件“%1”中：%2</translation>
    </message>
</context>
<context>
    <name>bihuan::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n record(s)</source>
        <translation>
            <numerusform>批量设置 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stays in the history of each record</source>
        <translation>会记入每条记录的变更历史</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set for %n record(s)</source>
        <translation>
            <numerusform>设置 %n 条(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>项目(&amp;F)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Give a reason: it stays in the history.</source>
        <translation>请填写理由，理由会记入变更历史。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何记录。</translation>
    </message>
</context>
<context>
    <name>bihuan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>字号(&amp;T)：</translation>
    </message>
    <message>
        <source>9 to 14; 10 is usual</source>
        <translation>9 至 14 磅，一般用 10 磅</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>颜色：</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>“As the system” also takes over the high contrast colours of the computer.</source>
        <translation>选“跟随系统”时，电脑的高对比度配色也一并采用。</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>数据文件夹：</translation>
    </message>
    <message>
        <source>&amp;Open another data folder…</source>
        <translation>打开另一个数据文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Second place of backups</source>
        <translation>第二备份位置</translation>
    </message>
    <message>
        <source>Backups also to:</source>
        <translation>第二备份位置：</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;No second place</source>
        <translation>不另存(&amp;N)</translation>
    </message>
    <message>
        <source>Every backup is kept in the data folder and once more here: choose another disk or a USB stick, because a copy on the same disk is lost with it.</source>
        <translation>每次备份在数据文件夹里留一份，在这里再存一份。最好选另一块硬盘或 U 盘：同一块盘上的备份会随盘一起丢失。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表与默认数据</translation>
    </message>
    <message>
        <source>&amp;Reset the columns of all lists</source>
        <translation>恢复所有列表的默认列(&amp;R)</translation>
    </message>
    <message>
        <source>All lists show their usual columns again.</source>
        <translation>所有列表已恢复默认的列。</translation>
    </message>
    <message>
        <source>Bring back what the program came with. What you have changed stays as it is.</source>
        <translation>补回程序自带、后来作废或缺少的内容；您改过的保持不变。</translation>
    </message>
    <message>
        <source>Default %1</source>
        <translation>恢复默认%1</translation>
    </message>
    <message>
        <source>%1: nothing was missing.</source>
        <translation>%1：没有缺少的内容。</translation>
    </message>
    <message>
        <source>%1: %2 brought back.</source>
        <translation>%1：补回 %2 条。</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose another folder.</source>
        <translation>“%1”不能写入，请另选一个文件夹。</translation>
    </message>
    <message>
        <source>This folder lies in the data folder: both would be lost together.</source>
        <translation>这个文件夹在数据文件夹里面，一旦丢失会一起丢失。</translation>
    </message>
    <message>
        <source>From the next start on, backups are kept in “%1”, too.</source>
        <translation>下次启动起，备份会在“%1”再存一份。</translation>
    </message>
</context>
<context>
    <name>bihuan::SheetPicture</name>
    <message>
        <source>Click the first place that is still free</source>
        <translation>点第一个还空着的位置</translation>
    </message>
    <message>
        <source>First place on the sheet: %1 of %2</source>
        <translation>从第 %1 个位置开始，共 %2 个</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
</context>
<context>
    <name>bihuan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>bihuan::SingleRecordPage</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>bihuan::SlipEntryDialog</name>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Key in slips</source>
        <translation>录入随手报</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>请录入</translation>
    </message>
    <message>
        <source>Type the number or scan the code of the slip. Without a slip, leave it empty.</source>
        <translation>输入小票号码或扫二维码；口头报告不填号码。</translation>
    </message>
    <message>
        <source>%1 keyed in here</source>
        <translation>已录入 %1 张</translation>
    </message>
    <message>
        <source>SB000121, or only 121</source>
        <translation>SB000121，或只写 121</translation>
    </message>
    <message>
        <source>Type a part of it, its number or pinyin initials</source>
        <translation>输入名称的一部分、编号或拼音首字母</translation>
    </message>
    <message>
        <source>Where in it, such as “window side, second socket”</source>
        <translation>具体在哪，如“靠窗第二个插座”</translation>
    </message>
    <message>
        <source>10:20</source>
        <translation>10:20</translation>
    </message>
    <message>
        <source>Slip &amp;number</source>
        <translation>小票号码(&amp;N)</translation>
    </message>
    <message>
        <source>Seen &amp;on</source>
        <translation>看到日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>区域(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Exact place</source>
        <translation>具体位置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;What was seen</source>
        <translation>看到什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reported by</source>
        <translation>报告人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Done, or why not</source>
        <translation>怎么处理的(&amp;D)</translation>
    </message>
    <message>
        <source>For “done on the spot” and “no hazard”</source>
        <translation>当场处理的写怎么处理，不算隐患的写理由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>转为隐患</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>当场处理</translation>
    </message>
    <message>
        <source>No hazard</source>
        <translation>不算隐患</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后处理</translation>
    </message>
    <message>
        <source>The last ten</source>
        <translation>最近十张</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到什么</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Keyed in already</source>
        <translation>已录过</translation>
    </message>
    <message>
        <source>Not a slip</source>
        <translation>号码不对</translation>
    </message>
    <message>
        <source>Lost pad</source>
        <translation>遗失本</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期不对</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>没有填全</translation>
    </message>
    <message>
        <source>Write what was seen.</source>
        <translation>请写看到了什么。</translation>
    </message>
    <message>
        <source>Say what was done on the spot.</source>
        <translation>请写当场怎么处理的。</translation>
    </message>
    <message>
        <source>Say why it is no hazard: the reporter will ask.</source>
        <translation>请写为什么不算隐患，报告人会问。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
</context>
<context>
    <name>bihuan::SlipTable</name>
    <message>
        <source>Slips by class</source>
        <translation>各班回执</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>补收</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未回</translation>
    </message>
    <message>
        <source>Missing seats</source>
        <translation>未回座号</translation>
    </message>
    <message>
        <source>Why they are missing</source>
        <translation>未回原因</translation>
    </message>
</context>
<context>
    <name>bihuan::SortDialog</name>
    <message>
        <source>Sort the items of a year</source>
        <translation>排列一个年度的归档文件</translation>
    </message>
    <message>
        <source>&amp;Save this order</source>
        <translation>按此排列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Items in their order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;date</source>
        <translation>按日期(&amp;D)</translation>
    </message>
    <message>
        <source>No item of this year waits to be sorted: describe the collected ones first.</source>
        <translation>这个年度没有待排列的归档文件：请先著录已收集的。</translation>
    </message>
    <message>
        <source>Drag a row, or press Ctrl+Up and Ctrl+Down. Numbers are given in this order.</source>
        <translation>用鼠标拖动，或按 Ctrl+↑、Ctrl+↓ 移动。件号按这个顺序编。</translation>
    </message>
</context>
<context>
    <name>bihuan::SpecialCheckDialog</name>
    <message>
        <source>Check outside the plan</source>
        <translation>计划外检查</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>检查清单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Zones (none: those of the list)</source>
        <translation>区域（不选：清单适用的）(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Inspectors</source>
        <translation>检查人(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>加入计划(&amp;A)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>bihuan::SpotReportsPage</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>当场处理</translation>
    </message>
    <message>
        <source>No hazard</source>
        <translation>不算隐患</translation>
    </message>
    <message>
        <source>Print a pad, hand it to the cleaners and guards, and key in the slips that come back.</source>
        <translation>先打印小票本发给保洁和保安，再把交回的小票录进来。</translation>
    </message>
    <message>
        <source>&amp;Key in slips…</source>
        <translation>录入小票(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Hazard</source>
        <translation>转为隐患(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Done on the spot…</source>
        <translation>当场处理(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;No hazard…</source>
        <translation>不算隐患(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;What became of it</source>
        <translation>告诉报告人(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) keyed in.</source>
        <translation>
            <numerusform>录入了 %n 张随手报。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>怎么处理的</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>为什么不算隐患</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>登记(&amp;E)</translation>
    </message>
    <message>
        <source>%1 is in the ledger as %2</source>
        <translation>%1 已进台账：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bihuan::StampDialog</name>
    <message>
        <source>Archive stamps of %1 items</source>
        <translation>%1件的归档章</translation>
    </message>
    <message>
        <source>&amp;Next…</source>
        <translation>下一步(&amp;N)…</translation>
    </message>
    <message>
        <source>Onto the &amp;signed first pages: the sheets are fed into the printer again</source>
        <translation>套印在已签字的首页上：把文件再放进打印机(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Many on a sheet, to be cut out and stuck on</source>
        <translation>一张纸印多个，剪下粘贴(&amp;M)</translation>
    </message>
    <message>
        <source>Onto a copy of a &amp;PDF file</source>
        <translation>盖在PDF文件的副本上(&amp;P)</translation>
    </message>
    <message>
        <source>In &amp;red</source>
        <translation>红色(&amp;R)</translation>
    </message>
    <message>
        <source>From the &amp;left edge</source>
        <translation>离左边(&amp;L)</translation>
    </message>
    <message>
        <source>From the &amp;upper edge</source>
        <translation>离上边(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Test sheet…</source>
        <translation>试印页(&amp;T)…</translation>
    </message>
    <message>
        <source>The stamp belongs into the blank top of the first page. Print the test sheet on a blank sheet first; how far this printer shifts is set under “Position” in the print window. Once stamps are printed, their numbers stay for good.</source>
        <translation>归档章盖在首页上端空白处。先用白纸打印试印页，有偏差的在打印窗口里调整位置。归档章打印以后，件号不能再改。</translation>
    </message>
    <message>
        <source>Put the signed papers in with their first pages, in the order of the pages shown here.</source>
        <translation>把已签字文件的首页按这里的页面顺序放进打印机。</translation>
    </message>
    <message>
        <source>The PDF of %1</source>
        <translation>%1的PDF文件</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the copy with the stamp</source>
        <translation>保存盖了章的副本</translation>
    </message>
    <message>
        <source>%1 stamped.pdf</source>
        <translation>%1 盖章.pdf</translation>
    </message>
</context>
<context>
    <name>bihuan::TemplateFindings</name>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Enter or a click goes to the place.</source>
        <translation>单击或按回车，跳到所在位置。</translation>
    </message>
    <message>
        <source>Check: nothing found.</source>
        <translation>检查：没有发现问题。</translation>
    </message>
    <message>
        <source>Check: %1 to put right before saving, %2 to look at.</source>
        <translation>检查：%1 处须改正才能保存，另有 %2 处请核对。</translation>
    </message>
    <message>
        <source>Check: %1 to put right before saving.</source>
        <translation>检查：%1 处须改正才能保存。</translation>
    </message>
    <message>
        <source>Check: %1 to look at.</source>
        <translation>检查：%1 处请核对。</translation>
    </message>
</context>
<context>
    <name>bihuan::TemplatePage</name>
    <message>
        <source>Not saved yet. %1</source>
        <translation>还没有保存。%1</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>保存为第 %1 版</translation>
    </message>
    <message>
        <source>What changed, and why:</source>
        <translation>修改说明（改了什么、为什么）：</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saved as version %1. Agreements issued from now on use it; those issued keep theirs.</source>
        <translation>已保存为第 %1 版。以后生成的责任书用新版本，已生成的不变。</translation>
    </message>
    <message>
        <source>The text is not saved yet.</source>
        <translation>文本还没有保存。</translation>
    </message>
    <message>
        <source>Restore a version</source>
        <translation>恢复版本</translation>
    </message>
    <message>
        <source>What is not saved in the editor would be lost.</source>
        <translation>编辑区里未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Restored: this is version %1 now.</source>
        <translation>已恢复，现在是第 %1 版。</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>New name of the text:</source>
        <translation>文本的新名称：</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>The text is called “%1” now.</source>
        <translation>文本已改名为“%1”。</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>放弃未保存的修改</translation>
    </message>
    <message>
        <source>The text goes back to how it was saved last. What was typed since is lost.</source>
        <translation>文本将回到上次保存的样子，之后输入的内容会丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Copy a text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>%n 张图片未粘贴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) inside a table made into text</source>
        <translation>
            <numerusform>%n 个嵌套表格改成了文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) split</source>
        <translation>
            <numerusform>%n 个合并单元格已拆开</numerusform>
        </translation>
    </message>
    <message>
        <source>the end left out, as it was too long</source>
        <translation>内容太长，后面部分未粘贴</translation>
    </message>
    <message>
        <source>Pasted, but: %1.</source>
        <translation>已粘贴，但是：%1。</translation>
    </message>
    <message>
        <source>What was not saved on %1 is back.</source>
        <translation>已找回 %1 未保存的修改。</translation>
    </message>
    <message>
        <source>What was not saved on %1 is back. Meanwhile another version was saved: compare under “Versions”.</source>
        <translation>已找回 %1 未保存的修改。其间已有人保存了新版本，请在“版本”中对照。</translation>
    </message>
    <message>
        <source>Agreement texts</source>
        <translation>责任书文本</translation>
    </message>
    <message>
        <source>&amp;Save as a new version…</source>
        <translation>保存为新版本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the sample…</source>
        <translation>打印样张(&amp;P)…</translation>
    </message>
    <message>
        <source>Print a form to fill in by &amp;hand…</source>
        <translation>打印手填空表(&amp;H)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Restore the &amp;default text</source>
        <translation>恢复默认文本(&amp;D)</translation>
    </message>
    <message>
        <source>Dis&amp;card what is not saved…</source>
        <translation>放弃未保存的修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Show the pa&amp;ges</source>
        <translation>显示预览(&amp;G)</translation>
    </message>
    <message>
        <source>Begin with the &amp;default text</source>
        <translation>用默认文本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy another category&apos;s text</source>
        <translation>复制其他类别的文本(&amp;C)</translation>
    </message>
    <message>
        <source>Begin with an &amp;empty page</source>
        <translation>从空白开始(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Texts by staff category</source>
        <translation>各类人员的文本</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>还没有文本</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Version %1, saved %2 by %3: %4</source>
        <translation>第 %1 版，%2 由 %3 保存：%4</translation>
    </message>
    <message>
        <source>No agreement text for “%1” yet</source>
        <translation>“%1”还没有责任书文本</translation>
    </message>
    <message>
        <source>Without a text nobody of this category can be issued an agreement.</source>
        <translation>没有文本，就不能给这类人员生成责任书。</translation>
    </message>
    <message>
        <source>Not saved; a draft is kept</source>
        <translation>未保存（已留草稿）</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Versio&amp;ns…</source>
        <translation>版本(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>bihuan::TemplatePreview</name>
    <message>
        <source>Whose agreement the preview shows</source>
        <translation>预览谁的责任书</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Page layout: compact fits on one sheet, GB/T 9704 is the official one in large type.</source>
        <translation>版式：紧凑版一张纸双面，GB/T 9704 为公文版式、字号较大。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑版</translation>
    </message>
    <message>
        <source>GB/T 9704</source>
        <translation>公文版式</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Made-up person</source>
        <translation>虚拟人员</translation>
    </message>
    <message>
        <source>Lines to fill in</source>
        <translation>留空手填</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>选择人员…</translation>
    </message>
    <message>
        <source>Responsibility agreement</source>
        <translation>安全责任书</translation>
    </message>
    <message>
        <source>Sample, not for signing</source>
        <translation>样张，不作签订用</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>bihuan::TemplateVersionsDialog</name>
    <message>
        <source>Changes &amp;only</source>
        <translation>只看改动(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>恢复这个版本(&amp;R)</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>版本：%1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>保存人</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>修改说明</translation>
    </message>
    <message>
        <source>Older version to compare</source>
        <translation>对照的旧版本</translation>
    </message>
    <message>
        <source>Newer version to compare</source>
        <translation>对照的新版本</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Text in the editor (not saved)</source>
        <translation>编辑区的文本（未保存）</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>对照(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>与(&amp;T)</translation>
    </message>
    <message>
        <source>＋ added   － removed   ± changed</source>
        <translation>＋ 新增&#x3000;－ 删去&#x3000;± 改动</translation>
    </message>
</context>
<context>
    <name>bihuan::TermsStep</name>
    <message>
        <source>&amp;Enter the terms now</source>
        <translation>现在填写学期(&amp;E)</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>学年(&amp;Y)</translation>
    </message>
    <message>
        <source>The school year runs from 1 September to 31 August. These are the usual days around the Spring Festival; correct them as your education office has announced them.</source>
        <translation>学年自9月1日至次年8月31日。下面是按春节推算的日期，请按教育局公布的校历修改。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开学</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>放假前最后一天</translation>
    </message>
    <message>
        <source>Teaching weeks from</source>
        <translation>教学周起始（周一）</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>第一学期</translation>
    </message>
    <message>
        <source>Second term</source>
        <translation>第二学期</translation>
    </message>
</context>
<context>
    <name>bihuan::TestDialog</name>
    <message>
        <source>Test of equipment</source>
        <translation>登记检测</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 件</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>检测日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Put right at once</source>
        <translation>当场修好</translation>
    </message>
    <message>
        <source>Not in order: a hazard</source>
        <translation>不合格，转为隐患</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>检测人</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Tested &amp;on</source>
        <translation>检测日期(&amp;O)</translation>
    </message>
    <message>
        <source>Tested &amp;by</source>
        <translation>检测人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>存在问题(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>登记(&amp;E)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
</context>
<context>
    <name>bihuan::TrendChart</name>
    <message>
        <source>%1: school edition %2 %, family edition %3 %</source>
        <translation>%1：学校版 %2%，家长版 %3%</translation>
    </message>
    <message>
        <source>School edition, %</source>
        <translation>学校版完成率（%）</translation>
    </message>
    <message>
        <source>Family edition, %</source>
        <translation>家长版完成率（%）</translation>
    </message>
</context>
<context>
    <name>bihuan::WallTree</name>
    <message>
        <source>Version %1, hangs since %2</source>
        <translation>第 %1 版，%2 贴</translation>
    </message>
    <message>
        <source>Version %1, printed on %2</source>
        <translation>第 %1 版，%2 印</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>墙面</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Placard</source>
        <translation>牌</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n wall(s), %2 with something to do</source>
        <translation>
            <numerusform>%1 — %n 面，%2 面有事要做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n wall(s)</source>
        <translation>
            <numerusform>%1 — %n 面</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bihuan::WatchCellDialog</name>
    <message>
        <source>Odd and even weeks are counted by the teaching week of the term.</source>
        <translation>单周、双周按本学期的教学周计算。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>确定(&amp;T)</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchDayView</name>
    <message>
        <source>Nobody</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Absent, nobody stands in</source>
        <translation>缺岗，无人替</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>已到岗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>In addition</source>
        <translation>临时增加</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>替班</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>待到岗</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>By the roster</source>
        <translation>按排班</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>实际在岗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Duties of the day</source>
        <translation>当天的岗位</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>teaching week %1</source>
        <translation>第%1教学周</translation>
    </message>
    <message>
        <source>%1 · %2 duties, %3 without anybody</source>
        <translation>%1 · 共%2岗，%3岗没有人</translation>
    </message>
    <message>
        <source>%1 · %2 duties</source>
        <translation>%1 · 共%2岗</translation>
    </message>
    <message>
        <source>No duties on this day</source>
        <translation>这一天没有排岗</translation>
    </message>
    <message>
        <source>No lessons on this day</source>
        <translation>这一天不上课</translation>
    </message>
    <message>
        <source>Enter people in the roster; they will be listed here day by day.</source>
        <translation>在「排班表」里排好人，这里会按天列出来。</translation>
    </message>
    <message>
        <source>By the calendar of the school.</source>
        <translation>按本校校历。</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchGridModel</name>
    <message>
        <source>no lessons</source>
        <translation>不上课</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>%1 in addition</source>
        <translation>%1 临时</translation>
    </message>
    <message>
        <source>%1 absent</source>
        <translation>%1缺岗</translation>
    </message>
    <message>
        <source>%1 exchanged with %2</source>
        <translation>%1 换%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 替%2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>不设岗</translation>
    </message>
    <message>
        <source>%1 (%2 people)</source>
        <translation>%1（%2人）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点位</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchImportDialog</name>
    <message>
        <source>Import a roster: %1</source>
        <translation>导入排班表：%1</translation>
    </message>
    <message>
        <source>It holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>要改的地方</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>It &amp;holds from</source>
        <translation>生效日期(&amp;H)</translation>
    </message>
    <message>
        <source>%1 rows read. %2 places are wrong: put them right in the file and import it again; nothing is imported now.</source>
        <translation>读到%1行，%2处有错：请在文件里改好再导入；现在什么也没有导入。</translation>
    </message>
    <message>
        <source>%1 rows read, %2 cells with names. Cells that are empty in the file stay as they are.</source>
        <translation>读到%1行，%2个格子里有姓名。文件里空着的格子，排班保持原样。</translation>
    </message>
    <message>
        <source>Roster imported from %1</source>
        <translation>从 %1 导入排班表</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchLoadView</name>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>Duties per person</source>
        <translation>每人的岗次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>岗次</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Against the mean</source>
        <translation>与平均相差</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation>替班</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺岗</translation>
    </message>
    <message>
        <source>Nobody has a duty in these days.</source>
        <translation>这段时间没有人有岗。</translation>
    </message>
    <message>
        <source>%1 people, %2 duties, %3 each on average</source>
        <translation>%1人，共%2岗次，人均%3次</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchPage</name>
    <message>
        <source>No clashes, nobody missing</source>
        <translation>没有冲突，没有空缺</translation>
    </message>
    <message>
        <source>To put right: %1, to look at: %2</source>
        <translation>要改 %1 处，要看 %2 处</translation>
    </message>
    <message>
        <source>Watch posts</source>
        <translation>护学岗</translation>
    </message>
    <message>
        <source>No points to watch yet</source>
        <translation>还没有护学点位</translation>
    </message>
    <message>
        <source>Enter where somebody stands before school, in the breaks and after school, or begin with the usual points and change them.</source>
        <translation>先录入早到校、课间、放学时在哪些地方设岗；也可以加入常用点位，再按本校情况改。</translation>
    </message>
    <message>
        <source>The period is not right: its last day comes before the first, or one of them is no date.</source>
        <translation>时间段不对：结束日期早于开始日期，或者写的不是日期。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>撤销上一步(&amp;U)</translation>
    </message>
    <message>
        <source>Odd and even &amp;weeks, deputy…</source>
        <translation>单双周和备岗(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy the roster of the last term…</source>
        <translation>沿用上学期排班(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Enter points</source>
        <translation>录入点位(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Begin with the usual points</source>
        <translation>加入常用点位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import a roster…</source>
        <translation>导入排班表(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>导出到 Excel(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Rules and make-up days…</source>
        <translation>排班规则和补课日(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Stand in…</source>
        <translation>替班(&amp;S)…</translation>
    </message>
    <message>
        <source>E&amp;xchange…</source>
        <translation>换班(&amp;X)…</translation>
    </message>
    <message>
        <source>Prese&amp;nt</source>
        <translation>到岗(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>离岗(&amp;O)</translation>
    </message>
    <message>
        <source>As in the &amp;roster</source>
        <translation>恢复原排班(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>请假(&amp;L)</translation>
    </message>
    <message>
        <source>Bring back de&amp;fault times and roles</source>
        <translation>恢复默认时段和角色(&amp;F)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>改动生效日期</translation>
    </message>
    <message>
        <source>Changes &amp;hold from</source>
        <translation>改动生效日期(&amp;H)</translation>
    </message>
    <message>
        <source>Type a name or its initials, Del empties, Ctrl+C and Ctrl+V copy</source>
        <translation>输入拼音首字母或回车选人，Del 清空，Ctrl+C、Ctrl+V 复制</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>这一周里的一天</translation>
    </message>
    <message>
        <source>Enter or a double click: stand in, exchange</source>
        <translation>回车或双击：替班、换班</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No lessons on this day</source>
        <translation>这一天不上课</translation>
    </message>
    <message>
        <source>Stand in for %1…</source>
        <translation>替%1…</translation>
    </message>
    <message>
        <source>Exchange with %1…</source>
        <translation>和%1换班…</translation>
    </message>
    <message>
        <source>As in the roster again: %1</source>
        <translation>恢复原排班：%1</translation>
    </message>
    <message>
        <source>Somebody in addition…</source>
        <translation>临时加人…</translation>
    </message>
    <message>
        <source>Noted as absent; nobody stands in.</source>
        <translation>已登记缺岗，没有人替。</translation>
    </message>
    <message>
        <source>Noted for this day.</source>
        <translation>已登记，只改这一天。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>As in the roster again.</source>
        <translation>已恢复原排班。</translation>
    </message>
    <message>
        <source>%1 duties noted.</source>
        <translation>已登记%1岗。</translation>
    </message>
    <message>
        <source>Emptied: %1</source>
        <translation>已清空：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Enter the term first: its days tell how long the roster holds.</source>
        <translation>请先录入学期：排班到学期最后一天为止。</translation>
    </message>
    <message>
        <source>Copy the roster</source>
        <translation>沿用排班</translation>
    </message>
    <message>
        <source>Everybody who stood somewhere at the end of the last term stands there again in %1.</source>
        <translation>上学期末各岗的人，在%1里照旧排上。</translation>
    </message>
    <message>
        <source>Those who have left are left out.</source>
        <translation>已离校的人不排。</translation>
    </message>
    <message>
        <source>%1 cells copied to %2.</source>
        <translation>已把%1格排班带到%2。</translation>
    </message>
    <message>
        <source>Left out, as they are not on the staff any more: %1</source>
        <translation>已离校、没有排上的：%1</translation>
    </message>
    <message>
        <source>%1 points added. Change their names, times and numbers of people on the page of points.</source>
        <translation>已加入%1个点位。名称、时段、人数可以在「护学点位」页改。</translation>
    </message>
    <message>
        <source>All usual points are there already.</source>
        <translation>常用点位都已经有了。</translation>
    </message>
    <message>
        <source>%1 default times and roles are back; those you changed stay as they are.</source>
        <translation>已恢复%1个默认时段和角色；改过的保持原样。</translation>
    </message>
    <message>
        <source>All default times and roles are there.</source>
        <translation>默认时段和角色都在，没有缺的。</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入排班表</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The roster was so already; nothing was changed.</source>
        <translation>排班本来就是这样，没有改动。</translation>
    </message>
    <message>
        <source>%1 cells imported.</source>
        <translation>已导入%1格。</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The roster was saved as %1.</source>
        <translation>排班表已存为 %1。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchPrintDialog</name>
    <message>
        <source>&amp;Telephone of those who lead</source>
        <translation>印带班领导的电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;QR code of the school&apos;s telephone</source>
        <translation>印学校电话的二维码(&amp;Q)</translation>
    </message>
    <message>
        <source>Print watch posts</source>
        <translation>打印护学岗</translation>
    </message>
    <message>
        <source>Sheet of the week for the wall</source>
        <translation>张贴用周表</translation>
    </message>
    <message>
        <source>Slip for each person</source>
        <translation>每人一张的小条</translation>
    </message>
    <message>
        <source>Guidance card for each role</source>
        <translation>岗位提示卡</translation>
    </message>
    <message>
        <source>Sheet to sign for a week</source>
        <translation>一周签到表</translation>
    </message>
    <message>
        <source>Duties per person in the term</source>
        <translation>本学期每人岗次</translation>
    </message>
    <message>
        <source>6 on A4</source>
        <translation>A4 拼 6 条</translation>
    </message>
    <message>
        <source>8 on A4</source>
        <translation>A4 拼 8 条</translation>
    </message>
    <message>
        <source>This week, with its changes</source>
        <translation>这一周（含替班换班）</translation>
    </message>
    <message>
        <source>The roster of the term</source>
        <translation>本学期排班</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>印什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day in the week</source>
        <translation>这一周里的一天(&amp;D)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Slips</source>
        <translation>拼版(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>内容(&amp;E)</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>打印预览(&amp;V)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchRulesDialog</name>
    <message>
        <source>Every post needs a &amp;deputy</source>
        <translation>每个岗都要有备岗(&amp;D)</translation>
    </message>
    <message>
        <source>Rules of the roster</source>
        <translation>排班规则和补课日</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Duties of one person in a &amp;week, at most</source>
        <translation>一人一周最多几岗(&amp;W)</translation>
    </message>
    <message>
        <source>Duties of one person in a week, at most</source>
        <translation>一人一周最多几岗</translation>
    </message>
    <message>
        <source>Make-up days with lessons: say whose roster each of them has.</source>
        <translation>调休补课的日子，请选按周几的课和排班。</translation>
    </message>
    <message>
        <source>There are no make-up days with lessons in the calendar of the year ahead.</source>
        <translation>今后一年的校历里没有补课的周六、周日。</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchSubDialog</name>
    <message>
        <source>Who stands in</source>
        <translation>选替班人</translation>
    </message>
    <message>
        <source>Type a part of the name or its pinyin initials</source>
        <translation>输入姓名的一部分或拼音首字母</translation>
    </message>
    <message>
        <source>People who are free</source>
        <translation>这时有空的人</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>说明(&amp;R)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Stands in</source>
        <translation>由此人替(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Nobody, note the absence</source>
        <translation>无人替，只登记缺岗(&amp;N)</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>本周%1岗</translation>
    </message>
    <message>
        <source>%1 this term</source>
        <translation>本学期%1岗</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1&#x3000;（%2）</translation>
    </message>
</context>
<context>
    <name>bihuan::WatchSwapDialog</name>
    <message>
        <source>&amp;Only this time</source>
        <translation>只换这一次(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;For good, from</source>
        <translation>以后都换，从(&amp;F)</translation>
    </message>
    <message>
        <source>Exchange duties</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁换</translation>
    </message>
    <message>
        <source>Against which duty</source>
        <translation>换哪一岗</translation>
    </message>
    <message>
        <source>For good, from</source>
        <translation>以后都换，从</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>换班(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>和谁换(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Against which duty</source>
        <translation>换哪一岗(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the duty to exchange for.</source>
        <translation>请选要换的那一岗。</translation>
    </message>
    <message>
        <source>%1 and %2 have exchanged.</source>
        <translation>%1和%2已换班。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
</context>
<context>
    <name>bihuan::WelcomePage</name>
    <message>
        <source>Welcome to Bihuan</source>
        <translation>欢迎使用闭环</translation>
    </message>
    <message>
        <source>The safety office&apos;s workbench. Everything stays on this computer; nothing is created before you choose.</source>
        <translation>学校安全办公室的工作台。数据只保存在这台电脑上；选择之前不会建立任何文件。</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>新建学校</translation>
    </message>
    <message>
        <source>Type the name, add the staff list if you have it, and print the first responsibility agreements in a few minutes.</source>
        <translation>填写校名，放入教职工名册，几分钟就能打印出第一批安全责任书。</translation>
    </message>
    <message>
        <source>Open a backup or existing data</source>
        <translation>打开备份或已有数据</translation>
    </message>
    <message>
        <source>Go on from a backup, or with the data folder of another computer.</source>
        <translation>从备份恢复，或者继续使用从别的电脑拷来的数据文件夹。</translation>
    </message>
    <message>
        <source>Try the demo school</source>
        <translation>试用演示学校</translation>
    </message>
    <message>
        <source>An invented school with 90 people, kept apart from everything else and removed with one click.</source>
        <translation>一所虚构的学校，90 人；单独存放，一键删除。</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>最近使用的数据文件夹</translation>
    </message>
    <message>
        <source>demo school</source>
        <translation>演示学校</translation>
    </message>
</context>
<context>
    <name>bihuan::WindowComposition</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation>未到岗</translation>
    </message>
    <message>
        <source>Is leaving</source>
        <translation>即将离岗</translation>
    </message>
    <message>
        <source>On the staff</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>&amp;Enter the school&apos;s data</source>
        <translation>填写学校信息(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import the staff list…</source>
        <translation>导入人员名单(&amp;I)…</translation>
    </message>
    <message>
        <source>Import the staff list (Excel or CSV), or enter people one by one.</source>
        <translation>导入人员名单（Excel 或 CSV），或逐人录入。</translation>
    </message>
    <message>
        <source>Departments come with the staff list, or enter them here.</source>
        <translation>部门随人员名单导入，也可以在这里录入。</translation>
    </message>
    <message>
        <source>Posts and their safety duties; the duties stand in the agreements.</source>
        <translation>岗位及其安全职责，职责会写入责任书。</translation>
    </message>
    <message>
        <source>Each category has its own agreement text.</source>
        <translation>每个类别各有一份责任书模板。</translation>
    </message>
    <message>
        <source>&amp;Undo the last import…</source>
        <translation>撤销上次导入(&amp;U)…</translation>
    </message>
    <message>
        <source>DEMO DATA</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>First enter the school&apos;s name and who signs for it, then import the staff list. After that this year&apos;s responsibility agreements can be issued and printed.</source>
        <translation>请先填写学校名称和签字人，再导入人员名单，之后即可生成、打印本学年安全责任书。</translation>
    </message>
    <message>
        <source>Agreements signed, %1–%2</source>
        <translation>%1—%2学年责任书签回</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2 份</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚未签回</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 issued, %2 printed</source>
        <translation>已生成 %1，已打印 %2</translation>
    </message>
    <message>
        <source>Originals filed</source>
        <translation>原件已归档</translation>
    </message>
    <message>
        <source>%1 back, not filed yet</source>
        <translation>已签回未归档 %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>涉及 %n 个部门</numerusform>
        </translation>
    </message>
    <message>
        <source>This year&apos;s agreements are not issued yet</source>
        <translation>本学年责任书还没有生成</translation>
    </message>
    <message>
        <source>Open the agreements, check the dry run and issue them; then print, hand out and collect them.</source>
        <translation>打开“责任书”，核对后生成，再打印、发放、收回。</translation>
    </message>
    <message>
        <source>&amp;Open the agreements</source>
        <translation>打开责任书(&amp;O)</translation>
    </message>
    <message>
        <source>Records of this kind have no page of their own.</source>
        <translation>这类记录没有单独的页面。</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>无责任人</translation>
    </message>
    <message>
        <source>No deputy</source>
        <translation>无备岗</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Import the list of rooms and places (Excel or CSV) with who is in charge, or enter them one by one.</source>
        <translation>导入场所和责任人名单（Excel 或 CSV），或逐个录入。</translation>
    </message>
    <message>
        <source>Each kind has the duties its placards say.</source>
        <translation>每类区域有包干牌上的通用职责。</translation>
    </message>
    <message>
        <source>&amp;Unsaved changes…</source>
        <translation>未保存的修改(&amp;U)…</translation>
    </message>
    <message>
        <source>There are no unsaved changes.</source>
        <translation>没有未保存的修改。</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续填写(&amp;G)</translation>
    </message>
    <message>
        <source>The terms of each school year, with their first and last day.</source>
        <translation>各学年的学期，起止日期和教学周。</translation>
    </message>
    <message>
        <source>Another &amp;school or backup…</source>
        <translation>打开其他学校或备份(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove the demo data…</source>
        <translation>删除演示数据(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Restore from a back&amp;up…</source>
        <translation>从备份恢复(&amp;U)…</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported. Before agreements can be issued, enter the principal, who signs for the school.</source>
        <translation>
            <numerusform>已导入 %n 人。责任书由校长代表学校签字，请先填写校长姓名，再生成责任书。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Enter the principal</source>
        <translation>填写校长姓名(&amp;E)</translation>
    </message>
    <message>
        <source>%1, public domain</source>
        <translation>%1，公有领域</translation>
    </message>
    <message>
        <source>The program was updated to %1.</source>
        <translation>程序已更新到 %1。</translation>
    </message>
    <message>
        <source>See what is &amp;new</source>
        <translation>查看更新说明(&amp;N)</translation>
    </message>
    <message>
        <source>Im&amp;ports so far…</source>
        <translation>导入记录(&amp;P)…</translation>
    </message>
    <message>
        <source>Plans are made on the page “Campus map”, where their picture is chosen.</source>
        <translation>平面图在“平面图”页新建，底图也在那里选。</translation>
    </message>
    <message>
        <source>What was planned, done and missed. Plan inspections on the page of those due.</source>
        <translation>排好的、完成的和漏查的都在这里。排计划请到“排查”页。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Receipt is back</source>
        <translation>回执已回</translation>
    </message>
    <message>
        <source>Receipt is late</source>
        <translation>回执逾期</translation>
    </message>
    <message>
        <source>Receipt is out</source>
        <translation>回执未回</translation>
    </message>
    <message>
        <source>What is found on the rounds is registered on the board and stands here for good, closed or not.</source>
        <translation>排查中发现的隐患在“隐患”页登记，销号不销号都永久留在这本台账里。</translation>
    </message>
    <message>
        <source>Ledger of hazards</source>
        <translation>隐患台账</translation>
    </message>
    <message>
        <source>&amp;Ledger of a year…</source>
        <translation>年度台账(&amp;L)…</translation>
    </message>
    <message>
        <source>Rectification &amp;notice…</source>
        <translation>整改通知书(&amp;N)…</translation>
    </message>
    <message>
        <source>Register a &amp;hazard</source>
        <translation>登记隐患(&amp;H)</translation>
    </message>
    <message>
        <source>Notices are issued from the hazards: select those of one department and choose “Rectification notice”.</source>
        <translation>通知书从隐患开出：选中同一部门的隐患，点“整改通知书”。</translation>
    </message>
    <message>
        <source>Rece&amp;ipts…</source>
        <translation>登记回执(&amp;I)…</translation>
    </message>
    <message>
        <source>Print the &amp;notice…</source>
        <translation>打印通知书(&amp;N)…</translation>
    </message>
    <message>
        <source>Which values of a method mean which colour, and what follows from it.</source>
        <translation>每种方法的分值区间对应什么颜色、怎样管控。</translation>
    </message>
    <message>
        <source>The steps of each scale of a method.</source>
        <translation>每种方法各项因素的取值。</translation>
    </message>
    <message>
        <source>What each kind of inspection looks at, when, and how it is recorded; printed as the annex of the rules.</source>
        <translation>每类排查的时限、内容、标准、登记形式和讲评责任，可打印成制度附件。</translation>
    </message>
    <message>
        <source>Annex of the r&amp;ules…</source>
        <translation>制度附件(&amp;U)…</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未销号隐患</translation>
    </message>
    <message>
        <source>all closed</source>
        <translation>全部销号</translation>
    </message>
    <message>
        <source>%1 to assign, %2 to check</source>
        <translation>待派单 %1，待复查 %2</translation>
    </message>
    <message>
        <source>Hazards overdue</source>
        <translation>逾期隐患</translation>
    </message>
    <message>
        <source>all in time</source>
        <translation>都在期限内</translation>
    </message>
    <message>
        <source>to be put right at once</source>
        <translation>须立即整改</translation>
    </message>
    <message>
        <source>Major hazards open</source>
        <translation>未销号重大隐患</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>contain and report</source>
        <translation>须管控并上报</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>在墙上</translation>
    </message>
    <message>
        <source>To be put up</source>
        <translation>待张贴</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已取下</translation>
    </message>
    <message>
        <source>Every placard that was printed stands here, with its photos.</source>
        <translation>打印过的每块包干牌都在这里，可以附照片。</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>合同已到期</translation>
    </message>
    <message>
        <source>Contract ends soon</source>
        <translation>合同快到期</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Under contract</source>
        <translation>合同期内</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>未签回</translation>
    </message>
    <message>
        <source>Enter the companies that guard, clean or maintain, with their contracts; or take them from the staff list on the page of services.</source>
        <translation>录入负责保安、保洁、维保等的单位和合同，或在“物业”页从人员名册认领。</translation>
    </message>
    <message>
        <source>The clauses of safe operation, checks and maintenance, by service.</source>
        <translation>安全操作、安全排查、安全维保的条款，按服务类别。</translation>
    </message>
    <message>
        <source>Annexes are printed from the page of services; enter here when they come back signed.</source>
        <translation>附件在“物业”页打印，签回后在这里填写签订日期。</translation>
    </message>
    <message>
        <source>Checks are begun on the page of services.</source>
        <translation>检查在“物业”页开始。</translation>
    </message>
    <message>
        <source>Each service has its duties.</source>
        <translation>每类服务有自己的安全义务。</translation>
    </message>
    <message>
        <source>Tests are entered on the page of equipment.</source>
        <translation>检测在“设备检测”页登记。</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假中</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Where somebody stands at key times: at the gate, on the stairs, in the yard. Begin with the usual points on the roster&apos;s page.</source>
        <translation>重点时段在哪里设岗：校门、楼梯口、操场等。也可以在「护学岗」页加入常用点位。</translation>
    </message>
    <message>
        <source>When somebody stands there, by your school&apos;s bells.</source>
        <translation>什么时候设岗，按本校作息时间写。</translation>
    </message>
    <message>
        <source>Each role has the words of its guidance card.</source>
        <translation>每个角色写好岗位提示卡上的话。</translation>
    </message>
    <message>
        <source>Who is ill or away on which days: the roster then asks for somebody to stand in.</source>
        <translation>谁哪几天生病、外出：护学岗会提示找人替班。</translation>
    </message>
    <message>
        <source>What differed from the roster, and who was noted as present, is listed here.</source>
        <translation>与排班不同的地方、登记到岗的情况，都列在这里。</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Holidays (*.json *.csv *.xlsx)</source>
        <translation>节假日文件 (*.json *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All days of the file are entered already.</source>
        <translation>文件里的日子都已录入，没有变化。</translation>
    </message>
    <message>
        <source>Holidays contradict</source>
        <translation>与已录入的节假日矛盾</translation>
    </message>
    <message>
        <source>The file says something else about %1 days than what is entered.</source>
        <translation>文件里有%1天与已录入的不同。</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Holidays and make-up days as announced each autumn: import them, or enter them one by one.</source>
        <translation>每年秋天公布的放假和调休安排：可以导入，也可以逐条录入。</translation>
    </message>
    <message>
        <source>Examinations, ceremonies, meetings with parents, sports days and outings: entered here or in the school year.</source>
        <translation>考试、典礼、家长会、运动会、研学，在这里或在“校历”里录入。</translation>
    </message>
    <message>
        <source>Days that come every year, such as 9 November; those in use stand on every calendar.</source>
        <translation>每年都有的日子，如11月9日；启用的都上日历。</translation>
    </message>
    <message>
        <source>The emergency plans that are drilled: how often, with which signal, in what time.</source>
        <translation>要演练的预案：一学年几次、什么信号、多长时间。</translation>
    </message>
    <message>
        <source>The usual script of each plan; a new drill gets a copy of it.</source>
        <translation>各预案的通用脚本，新建演练时抄一份过去。</translation>
    </message>
    <message>
        <source>The usual teams; a new drill gets them with their leaders.</source>
        <translation>常用分组，新建演练时连同负责人一起带过去。</translation>
    </message>
    <message>
        <source>The kinds of evidence without which a drill is not closed.</source>
        <translation>演练归档要有的佐证，缺一项就要写原因。</translation>
    </message>
    <message>
        <source>What is looked at when a drill is evaluated, and for how many points.</source>
        <translation>评估看什么、各多少分。</translation>
    </message>
    <message>
        <source>The stopwatch of a drill was running when the program ended.</source>
        <translation>上次程序退出时，有一次演练还在计时。</translation>
    </message>
    <message>
        <source>Open the &amp;drill desk</source>
        <translation>打开演练台(&amp;D)</translation>
    </message>
    <message>
        <source>Drills this school year</source>
        <translation>本学年演练</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>no month without one</source>
        <translation>每个月都有</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without one</source>
        <translation>
            <numerusform>%n个月没有演练</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes again every week, month, term or year, when it is due and which records show that it was done.</source>
        <translation>每周、每月、每学期、每年要做的工作：什么时候到期，什么记录算完成。</translation>
    </message>
    <message>
        <source>&amp;What is due</source>
        <translation>待办(&amp;W)</translation>
    </message>
    <message>
        <source>What was ticked off by hand under “What is due” is listed here, with its papers.</source>
        <translation>在“待办”里打过勾的都列在这里，附着凭据。</translation>
    </message>
    <message>
        <source>Recurring work overdue</source>
        <translation>常规工作逾期</translation>
    </message>
    <message>
        <source>nothing more within 7 days</source>
        <translation>7天内没有别的到期</translation>
    </message>
    <message>
        <source>%1 more within 7 days</source>
        <translation>7天内还有%1项到期</translation>
    </message>
    <message>
        <source>By the plan</source>
        <translation>方案原文</translation>
    </message>
    <message>
        <source>The school&apos;s own</source>
        <translation>本校自定</translation>
    </message>
    <message>
        <source>School may change it</source>
        <translation>本校可改</translation>
    </message>
    <message>
        <source>Enter or import the classes with their number of pupils: letters, platform totals and head-counts are counted by them.</source>
        <translation>登记或导入班级和学生数：告家长书、平台学习、演练清点都按班统计。</translation>
    </message>
    <message>
        <source>The rows of the board.</source>
        <translation>七学看板的各行。</translation>
    </message>
    <message>
        <source>What each month is about.</source>
        <translation>每个月的教育专题。</translation>
    </message>
    <message>
        <source>When how many minutes are spoken about safety, and what about.</source>
        <translation>什么时候讲、讲几分钟、讲什么。</translation>
    </message>
    <message>
        <source>What spot checks of the booklets found.</source>
        <translation>登记抽查班级记录册的情况。</translation>
    </message>
    <message>
        <source>Texts to begin a letter with.</source>
        <translation>告家长书的常用文稿。</translation>
    </message>
    <message>
        <source>Trainings of newcomers; admissions are given on the page of the induction.</source>
        <translation>新进人员的培训登记；准入在“培训准入”页办理。</translation>
    </message>
    <message>
        <source>Import the totals on the page of platform learning.</source>
        <translation>请在“平台学习”页导入。</translation>
    </message>
    <message>
        <source>&amp;Event of the school…</source>
        <translation>校历事项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>教育活动(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Drill…</source>
        <translation>演练(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Booklets…</source>
        <translation>记录册(&amp;B)…</translation>
    </message>
    <message>
        <source>What was put right after the stamp was printed; written on the page of the archive items.</source>
        <translation>归档章打印以后的更正；在“归档文件”页写。</translation>
    </message>
    <message>
        <source>How each kind of paper is filed: class, time of keeping, one by one or a year together.</source>
        <translation>各种材料归哪一类、保管多久、一份一件还是全年合成一件。</translation>
    </message>
    <message>
        <source>Classes whose letters go into the archival code.</source>
        <translation>分类代码进入档号。</translation>
    </message>
    <message>
        <source>What inspections ask for: import the list you were given (Excel), with the column “Evidence” naming the kinds of records.</source>
        <translation>检查要看什么：可导入上级发的指标表（Excel），“佐证材料”一列写材料名称。</translation>
    </message>
    <message>
        <source>Files made on the page of the archive export are listed here, with their SHA-256.</source>
        <translation>在“归档导出”页写出的文件都记在这里，连同 SHA-256。</translation>
    </message>
    <message>
        <source>What has to be reported upward, to whom and within what time.</source>
        <translation>哪些事要向上级报备、报给谁、多少天内报。</translation>
    </message>
</context>
<context>
    <name>bihuan::YearView</name>
    <message>
        <source>School year at a glance</source>
        <translation>一学年总览</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1&#x3000;第%2周</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>lessons of %1</source>
        <translation>上%1的课</translation>
    </message>
    <message>
        <source>Chinese calendar: %1</source>
        <translation>农历%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>w</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>校历事项</translation>
    </message>
    <message>
        <source>Fixed day</source>
        <translation>固定日</translation>
    </message>
</context>
<context>
    <name>binder</name>
    <message>
        <source>The file is not in the data folder any more. Restore it from a backup.</source>
        <translation>数据文件夹里已没有这个文件，请从备份恢复。</translation>
    </message>
    <message>
        <source>The file was changed since it was stored, or is damaged. Restore it from a backup.</source>
        <translation>文件与存入时不一致或已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>Files of this kind have no pages to be bound.</source>
        <translation>这类文件没有页面可合入。</translation>
    </message>
    <message>
        <source>The PDF is encrypted and wants a password. Attach a copy without one.</source>
        <translation>PDF 已加密，需要密码。请换一份没有密码的。</translation>
    </message>
    <message>
        <source>The PDF is damaged; what could be read of it is bound as pictures. Scan the paper again.</source>
        <translation>PDF 已损坏，能读出的部分已按图片合入。请重新扫描纸件。</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read. Scan the paper again.</source>
        <translation>PDF 已损坏，无法读取。请重新扫描纸件。</translation>
    </message>
    <message>
        <source>The PDF has %1 pages, more than %2. Split it.</source>
        <translation>PDF 有 %1 页，超过 %2 页。请拆分。</translation>
    </message>
    <message>
        <source>Page %1 of the PDF is damaged and cannot be read. Scan the paper again.</source>
        <translation>PDF 第 %1 页已损坏，无法读取。请重新扫描纸件。</translation>
    </message>
    <message>
        <source>Damaged pages of the PDF: %1. Compare them with the paper.</source>
        <translation>PDF 有损坏的页：%1。请与纸件核对。</translation>
    </message>
    <message>
        <source>The PDF was damaged and had to be repaired; compare its pages with the paper.</source>
        <translation>PDF 有损坏，已修复后合入，请与纸件核对。</translation>
    </message>
    <message>
        <source>Some pages of the picture file cannot be read. Scan the paper again.</source>
        <translation>图片文件有的页读不出，请重新扫描纸件。</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large, and cannot be read.</source>
        <translation>图片已损坏或过大，无法读取。</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>SHA-256 when it was stored: %1</source>
        <translation>存入时的 SHA-256：%1</translation>
    </message>
    <message>
        <source>The original lies inside this file; open it in the list of attachments of the reader.</source>
        <translation>原文件放在本 PDF 的附件里，可在阅读软件的附件栏打开。</translation>
    </message>
    <message>
        <source>The original is kept in the program&apos;s data folder.</source>
        <translation>原文件保存在程序的数据文件夹里。</translation>
    </message>
    <message>
        <source>The PDF is damaged. Scan the paper again.</source>
        <translation>PDF 已损坏。请重新扫描纸件。</translation>
    </message>
    <message>
        <source>There is nothing to export: no record fits what was chosen.</source>
        <translation>没有可导出的内容：没有记录符合所选范围。</translation>
    </message>
    <message>
        <source>Box %1, No. %2</source>
        <translation>%1号盒第%2件</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>%1号盒</translation>
    </message>
    <message>
        <source>“%1” is left out of an export of many: its secrecy is “%2”.</source>
        <translation>“%1”未进入批量导出：密级为“%2”。</translation>
    </message>
    <message>
        <source>Safety archive, selected items</source>
        <translation>学校安全工作档案选件</translation>
    </message>
    <message>
        <source>School safety archive %1</source>
        <translation>%1年度学校安全工作档案</translation>
    </message>
    <message>
        <source>“%1” is left out: it was destroyed.</source>
        <translation>“%1”未导出：已销毁。</translation>
    </message>
    <message>
        <source>Without class</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>%1 records of the year are not collected as archive items and are not in this file.</source>
        <translation>当年还有 %1 条记录没有整理成件，不在本文件内。</translation>
    </message>
    <message>
        <source>“%1” cannot be printed as it should; its record sheet is bound instead. %2</source>
        <translation>“%1”无法按原样印出，改为合入记录单。%2</translation>
    </message>
    <message>
        <source>%1-part %2.pdf</source>
        <translation>%1-第%2册.pdf</translation>
    </message>
    <message>
        <source>No evidence on record</source>
        <translation>没有登记的佐证材料</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>not bound as pages</source>
        <translation>未合入页面</translation>
    </message>
    <message>
        <source>%1: %2 items</source>
        <translation>%1：%2 件</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺失清单</translation>
    </message>
    <message>
        <source>Nothing: each indicator has evidence.</source>
        <translation>无：每项指标都有佐证材料。</translation>
    </message>
    <message>
        <source>What is missing (%1)</source>
        <translation>缺失清单（%1 处）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未收入</translation>
    </message>
    <message>
        <source>To be looked at (%1)</source>
        <translation>要留意的（%1 处）</translation>
    </message>
    <message>
        <source>Every record is bound once; where it belongs to several items the others refer to its page.</source>
        <translation>每条记录只装订一次；属于几件的，其余各处注明见第几页。</translation>
    </message>
    <message>
        <source>Telephone and identity numbers are masked.</source>
        <translation>电话号码和证件号码已打码。</translation>
    </message>
    <message>
        <source>The records are inside this file as a workbook: open the attachments of the reader.</source>
        <translation>源数据工作簿放在本 PDF 的附件里，可在阅读软件的附件栏打开。</translation>
    </message>
    <message>
        <source>The last pages list the SHA-256 of every file that is bound.</source>
        <translation>末尾列出每个合入文件的 SHA-256 校验值。</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Source data.xlsx</source>
        <translation>源数据.xlsx</translation>
    </message>
    <message>
        <source>SHA-256 list</source>
        <translation>SHA-256 校验清单</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 册（共 %2 册）</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1, %2 records and %3 attachments</source>
        <translation>%1 件，含记录 %2 条、附件 %3 个</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>%1 in this part</source>
        <translation>本册 %1 页</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>编制日期</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>编制说明</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, as one item alone is.</source>
        <translation>超过 %1 MB：其中一件单独就有这么大。</translation>
    </message>
    <message>
        <source>— Page %1 —</source>
        <translation>— 第 %1 页 —</translation>
    </message>
    <message>
        <source>“%1” is too long for its place; shorten it.</source>
        <translation>“%1”太长，放不下，请改短。</translation>
    </message>
    <message>
        <source>Part %1, %2</source>
        <translation>第%1册 %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Where the paper is</source>
        <translation>纸件存放</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查要点</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <translation>缺失（%1 处）</translation>
    </message>
    <message>
        <source>… and %1 more in the list of what is missing, in front.</source>
        <translation>……另有 %1 处，见前面的缺失清单。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>序号 %1</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>见 %1</translation>
    </message>
    <message>
        <source>Nothing is attached, and no paper was printed.</source>
        <translation>没有附件，也没有印出的纸件。</translation>
    </message>
    <message>
        <source>An attachment that is not bound as pages</source>
        <translation>未能合入的附件</translation>
    </message>
    <message>
        <source>By these figures anybody can check with any tool that an original is the one that was bound. The same list is inside this file as SHA-256.txt.</source>
        <translation>用任何校验工具都可凭此核对原文件是否与装订时一致。同一清单放在本 PDF 的附件 SHA-256.txt 里。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>inside the file</source>
        <translation>在附件里</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>Archive file made: %1</source>
        <translation>导出归档文件：%1</translation>
    </message>
    <message>
        <source>“%1” is no kind of record here. Known: %2.</source>
        <translation>没有名为“%1”的材料。可用的名称：%2。</translation>
    </message>
    <message>
        <source>“%1” is no kind of record here; lay the paper in by hand, or change the indicator.</source>
        <translation>没有名为“%1”的材料：请另附纸件，或修改这项指标。</translation>
    </message>
    <message>
        <source>The condition “%1” is not understood.</source>
        <translation>看不懂条件“%1”。</translation>
    </message>
    <message>
        <source>No evidence has a field “%1”.</source>
        <translation>所列材料都没有“%1”这一栏。</translation>
    </message>
    <message>
        <source>printed from the records</source>
        <translation>由记录印出</translation>
    </message>
    <message>
        <source>No records are named for it; lay the paper in by hand.</source>
        <translation>没有对应的记录，请另附纸件。</translation>
    </message>
    <message>
        <source>No evidence within the period; at least %1 is asked for.</source>
        <translation>这段时间没有佐证材料，至少应有 %1 份。</translation>
    </message>
    <message>
        <source>Only %1 within the period; at least %2 are asked for.</source>
        <translation>这段时间只有 %1 份，至少应有 %2 份。</translation>
    </message>
    <message>
        <source>“%1” is left out: its secrecy is “%2”. Show the paper itself.</source>
        <translation>“%1”未收入：密级为“%2”，请出示纸件。</translation>
    </message>
    <message>
        <source>“%1” has no scan, and nobody noted where its paper lies.</source>
        <translation>“%1”没有扫描件，也没注明纸件放在哪里。</translation>
    </message>
    <message>
        <source>%1 more of “%2” have no scan, and nobody noted where their papers lie.</source>
        <translation>另有 %1 份“%2”没有扫描件，也没注明纸件放在哪里。</translation>
    </message>
    <message>
        <source>Choose a period: its last day is not before its first.</source>
        <translation>请选好时间段：最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>There is no indicator: enter or import the list of the inspection first.</source>
        <translation>还没有检查指标：请先录入或导入指标清单。</translation>
    </message>
    <message>
        <source>File for the inspection</source>
        <translation>安全工作迎检材料</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>First term of %1–%2</source>
        <translation>%1—%2学年第一学期</translation>
    </message>
    <message>
        <source>Second term of %1–%2</source>
        <translation>%1—%2学年第二学期</translation>
    </message>
    <message>
        <source>The day is what its weekday says</source>
        <translation>改回按星期</translation>
    </message>
    <message>
        <source>taken back at once</source>
        <translation>当时撤销</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to another day here.</source>
        <translation>“%1”不能在这里改到别的日子。</translation>
    </message>
    <message>
        <source>%2/%1 every year</source>
        <translation>每年%2月%1日</translation>
    </message>
    <message>
        <source>%1 %2 of month %3</source>
        <translation>每年%3月%1%2</translation>
    </message>
    <message>
        <source>%1 of the Chinese calendar</source>
        <translation>农历%1</translation>
    </message>
    <message>
        <source>The day itself is another one: %1 is on %2 (%3).</source>
        <translation>法定日期不同：%1是%2（%3）。</translation>
    </message>
    <message>
        <source>Such a file has a year and a list “days”, each with name, date and isOffDay.</source>
        <translation>这种文件应有 year 和 days，每天有 name、date、isOffDay。</translation>
    </message>
    <message>
        <source>There are no days in the file: the holidays of %1 may not be announced yet.</source>
        <translation>文件里没有日子，%1年的节假日可能还没有公布。</translation>
    </message>
    <message>
        <source>Day %1 of the list: “%2” is no date. Dates are written as 2027-01-01.</source>
        <translation>第%1天：“%2”不是日期，日期应写成 2027-01-01。</translation>
    </message>
    <message>
        <source>Day %1 of the list: %2 is not in %3.</source>
        <translation>第%1天：%2不在%3年。</translation>
    </message>
    <message>
        <source>Day %1 of the list: %2 does not say whether it is off (isOffDay).</source>
        <translation>第%1天：%2没有写明放不放假（isOffDay）。</translation>
    </message>
    <message>
        <source>%1 is entered as “%2”, the file says “%3”.</source>
        <translation>%1已录入为“%2”，文件里是“%3”。</translation>
    </message>
    <message>
        <source>Days in the file contradict what is entered (%1 in all), so nothing was imported.</source>
        <translation>文件里有%1天与已录入的矛盾，没有导入。</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>week %1 (%2)</source>
        <translation>第%1周（%2）</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>演示学校</translation>
    </message>
    <message>
        <source>Inspections, box %1</source>
        <translation>排查记录 盒%1</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>当场整改</translation>
    </message>
    <message>
        <source>Enter the day the check was done, as the paper says.</source>
        <translation>请填写检查日期，以纸上写的为准。</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>This check begins on %1 only; %2 cannot be its day.</source>
        <translation>这次排查从 %1 才开始，检查日期不能是 %2。</translation>
    </message>
    <message>
        <source>The sheet was printed on %1 only; %2 cannot be its day.</source>
        <translation>这张表 %1 才打印，检查日期不能是 %2。</translation>
    </message>
    <message>
        <source>Done late: it was due on %1. It will be recorded as late with its real day.</source>
        <translation>应在 %1 前完成，将按实际日期记为逾期完成。</translation>
    </message>
    <message>
        <source>It was done %1 days ago. Say why it is entered only now.</source>
        <translation>检查已过去 %1 天，请写明为什么现在才录入。</translation>
    </message>
    <message>
        <source>Entered %1 days after it was done.</source>
        <translation>检查后 %1 天才录入。</translation>
    </message>
    <message>
        <source>Enter who did the check.</source>
        <translation>请填写检查人。</translation>
    </message>
    <message>
        <source>One of the inspectors is not in the staff list.</source>
        <translation>有检查人不在人员名册里。</translation>
    </message>
    <message>
        <source>%1 was not at the school on %2.</source>
        <translation>%2 那天 %1 不在岗。</translation>
    </message>
    <message>
        <source>%1 is out of use and counts as not looked at.</source>
        <translation>%1 已停用，按没有查登记。</translation>
    </message>
    <message>
        <source>Nothing was looked at: declare the check missed instead.</source>
        <translation>一处都没有查，请登记为漏查。</translation>
    </message>
    <message>
        <source>Line %1: item %2 is not on this sheet for that zone.</source>
        <translation>第 %1 行：这张表上该区域没有第 %2 项。</translation>
    </message>
    <message>
        <source>Line %1: say what is wrong.</source>
        <translation>第 %1 行：请写明问题。</translation>
    </message>
    <message>
        <source>Line %1: %2 was not looked at, so nothing can be wrong there.</source>
        <translation>第 %1 行：%2 没有查，不能有问题。</translation>
    </message>
    <message>
        <source>Line %1: %2 is out of use.</source>
        <translation>第 %1 行：%2 已停用。</translation>
    </message>
    <message>
        <source>Line %1: item %2 of this zone was entered already.</source>
        <translation>第 %1 行：这个区域的第 %2 项已经录过。</translation>
    </message>
    <message>
        <source>%1, item %2: %3</source>
        <translation>%1，第 %2 项：%3</translation>
    </message>
    <message>
        <source>The hazard chosen for item %1 is closed or of another zone.</source>
        <translation>第 %1 项并入的隐患已销号，或不在这个区域。</translation>
    </message>
    <message>
        <source>Inspection entered: %1</source>
        <translation>录入排查：%1</translation>
    </message>
    <message>
        <source>a sheet with the code “%1”</source>
        <translation>短码为“%1”的检查表</translation>
    </message>
    <message>
        <source>“%1” was voided.</source>
        <translation>“%1”已作废。</translation>
    </message>
    <message>
        <source>“%1” was declared missed on %2 and stays missed. Plan a special check if it was done after all.</source>
        <translation>“%1”已在 %2 登记为漏查，不能再改。确实补查了的，请另排一次专项检查。</translation>
    </message>
    <message>
        <source>“%1” was entered already on %2: done on %3, %4 wrong.</source>
        <translation>“%1”已在 %2 录入：%3 检查，异常 %4 处。</translation>
    </message>
    <message>
        <source>“%1” has no items any more: its checklists or zones are not in use.</source>
        <translation>“%1”已没有可查的内容：清单或区域都停用了。</translation>
    </message>
    <message>
        <source>“%1” fits %2 zones. Type the number or the code.</source>
        <translation>“%1”对得上 %2 个区域，请填序号或编号。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of zones. Choose one from the list, or leave it empty.</source>
        <translation>区域表里没有“%1”。请填表里的区域，或者留空。</translation>
    </message>
    <message>
        <source>“%1” is no zone of this sheet. There are: %2.</source>
        <translation>这张表上没有区域“%1”。表上有：%2。</translation>
    </message>
    <message>
        <source>There is no item %1; this sheet has items 1 to %2.</source>
        <translation>没有第 %1 项；这张表是第 1 至 %2 项。</translation>
    </message>
    <message>
        <source>Item %1 (%2) is not for %3.</source>
        <translation>第 %1 项（%2）不查 %3。</translation>
    </message>
    <message>
        <source>No item says “%1”. Type its number.</source>
        <translation>没有哪一项含“%1”，请填项号。</translation>
    </message>
    <message>
        <source>“%1” stands in %2 items. Type the number.</source>
        <translation>有 %2 项含“%1”，请填项号。</translation>
    </message>
    <message>
        <source>“%1” is not zone:item:what, such as “3:12:插座松动”.</source>
        <translation>“%1”不是“区域:项号:问题”的写法，例如“3:12:插座松动”。</translation>
    </message>
    <message>
        <source>Order of a checklist</source>
        <translation>调整检查清单顺序</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Default restored</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>“%1” is the school&apos;s own item; it has no default.</source>
        <translation>“%1”是本校自己加的，没有默认内容。</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>室外</translation>
    </message>
    <message>
        <source>Without department</source>
        <translation>未分部门</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The last day must not come before the first.</source>
        <translation>结束日期不能早于开始日期。</translation>
    </message>
    <message>
        <source>Plan at most %1 days at a time.</source>
        <translation>一次最多排 %1 天。</translation>
    </message>
    <message>
        <source>Inspections planned, %1 to %2</source>
        <translation>排计划，%1 至 %2</translation>
    </message>
    <message>
        <source>“%1” has no items in use.</source>
        <translation>“%1”没有启用的项目。</translation>
    </message>
    <message>
        <source>No zone in use belongs to “%1”. Choose the zones.</source>
        <translation>没有在用的区域适用“%1”，请选择区域。</translation>
    </message>
    <message>
        <source>Special inspection</source>
        <translation>专项检查</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>In time: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Done on: %1</source>
        <translation>检查日期：%1</translation>
    </message>
    <message>
        <source>Done on: year____month____day____</source>
        <translation>检查日期：____年____月____日</translation>
    </message>
    <message>
        <source>Inspectors: %1</source>
        <translation>检查人：%1</translation>
    </message>
    <message>
        <source>Inspectors:</source>
        <translation>检查人：</translation>
    </message>
    <message>
        <source>(planned: %1)</source>
        <translation>（计划：%1）</translation>
    </message>
    <message>
        <source>In order: √   wrong: × and write it down below   does not apply: ／</source>
        <translation>正常打“√”，异常打“×”并在下面写明，不适用打“／”。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What to check, and when it is in order</source>
        <translation>检查内容和标准</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>In order when</source>
        <translation>合格标准</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Zone no.</source>
        <translation>区域号</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Done at once</source>
        <translation>当场处置</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改责任人</translation>
    </message>
    <message>
        <source>Findings: none, everything was in order</source>
        <translation>发现的问题：无，全部正常</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Findings (each ×: zone, item, what is wrong)</source>
        <translation>发现的问题（每个“×”写一行：区域号、项号、问题）</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患编号</translation>
    </message>
    <message>
        <source>Inspectors sign:</source>
        <translation>检查人签字：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Review:</source>
        <translation>讲评意见：</translation>
    </message>
    <message>
        <source>Reviewed by:</source>
        <translation>讲评人：</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页&#x3000;共 %2 页</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 looked at, %2 wrong, %3 not applicable</source>
        <translation>检查 %1 项次，异常 %2，不适用 %3</translation>
    </message>
    <message>
        <source>done late (due %1)</source>
        <translation>逾期完成（期限 %1）</translation>
    </message>
    <message>
        <source>entered on %1: %2</source>
        <translation>%1 补录：%2</translation>
    </message>
    <message>
        <source>grey: not looked at</source>
        <translation>灰格：没有查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>还没有完成</translation>
    </message>
    <message>
        <source>its checklists or zones are not in use</source>
        <translation>清单或区域已停用</translation>
    </message>
    <message>
        <source>Inspection records</source>
        <translation>排查记录</translation>
    </message>
    <message>
        <source>Inspection sheets</source>
        <translation>安全检查表</translation>
    </message>
    <message>
        <source>Inspection sheets printed</source>
        <translation>打印检查表</translation>
    </message>
    <message>
        <source>There is no sheet to print.</source>
        <translation>没有可打印的检查表。</translation>
    </message>
    <message>
        <source>Enter who reviews the check.</source>
        <translation>请填写讲评人。</translation>
    </message>
    <message>
        <source>Write the review: what was good, what is to be done.</source>
        <translation>请写讲评意见：好的、要改的。</translation>
    </message>
    <message>
        <source>“%1” was reviewed already.</source>
        <translation>“%1”已经讲评过。</translation>
    </message>
    <message>
        <source>“%1” is not done yet, so there is nothing to review.</source>
        <translation>“%1”还没有完成，不能讲评。</translation>
    </message>
    <message>
        <source>%1 did “%2” and cannot review it. Name somebody else.</source>
        <translation>“%2”就是 %1 查的，不能由本人讲评，请换人。</translation>
    </message>
    <message>
        <source>“%1” was done on %2 only.</source>
        <translation>“%1”在 %2 才检查。</translation>
    </message>
    <message>
        <source>Inspections reviewed</source>
        <translation>讲评排查</translation>
    </message>
    <message>
        <source>“%1” is filed already.</source>
        <translation>“%1”已经归档。</translation>
    </message>
    <message>
        <source>“%1” is not reviewed yet.</source>
        <translation>“%1”还没有讲评。</translation>
    </message>
    <message>
        <source>“%1” cannot be filed on %2.</source>
        <translation>“%1”的归档日期不能是 %2。</translation>
    </message>
    <message>
        <source>Inspections filed</source>
        <translation>排查归档</translation>
    </message>
    <message>
        <source>Say why the check was missed.</source>
        <translation>请写明漏查的原因。</translation>
    </message>
    <message>
        <source>“%1” is not open: %2.</source>
        <translation>“%1”的状态是“%2”，不能登记漏查。</translation>
    </message>
    <message>
        <source>“%1” may still be done until %2.</source>
        <translation>“%1”到 %2 为止都可以查，还不算漏查。</translation>
    </message>
    <message>
        <source>Inspections missed: %1</source>
        <translation>登记漏查：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Checklist or zone</source>
        <translation>清单或区域</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应查</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏查</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>Missed, share</source>
        <translation>漏查率</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>问题数</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Nothing was wrong in %1 checks over %2 days. Look whether this round is really walked.</source>
        <translation>连续 %2 天 %1 次全部正常，请核实是否真正到场检查。</translation>
    </message>
    <message>
        <source>It was due on %1. Enter the sheet, or declare it missed.</source>
        <translation>期限 %1 已过，请录入检查表，或者登记漏查。</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>漏查：%1</translation>
    </message>
    <message>
        <source>Done on %1 and due on %2: late, and not reviewed yet.</source>
        <translation>%1 才完成，期限是 %2：逾期完成，还没有讲评。</translation>
    </message>
    <message>
        <source>Done on %1 and not reviewed yet.</source>
        <translation>%1 已完成，还没有讲评。</translation>
    </message>
    <message>
        <source>Every school day, the same day</source>
        <translation>每个上课日，当天完成</translation>
    </message>
    <message>
        <source>Every week, by its last school day</source>
        <translation>每周，当周最后一个上课日前</translation>
    </message>
    <message>
        <source>Every month, by its last school day</source>
        <translation>每月，当月最后一个上课日前</translation>
    </message>
    <message>
        <source>In the week up to the first day of the term</source>
        <translation>开学前一周至开学当天</translation>
    </message>
    <message>
        <source>In the last seven days of the term</source>
        <translation>学期最后七天</translation>
    </message>
    <message>
        <source>In the last three school days before three or more days off</source>
        <translation>三天以上假期前的三个上课日</translation>
    </message>
    <message>
        <source>When it is called for</source>
        <translation>需要时</translation>
    </message>
    <message>
        <source>%1 (months %2)</source>
        <translation>%1（%2月）</translation>
    </message>
    <message>
        <source>general hazards %1 school days, major ones under control the same day</source>
        <translation>一般隐患 %1 个上课日，重大隐患当日管控</translation>
    </message>
    <message>
        <source>general hazards %1 school days, major ones under control within %2 days</source>
        <translation>一般隐患 %1 个上课日，重大隐患 %2 日内管控</translation>
    </message>
    <message>
        <source>Safety inspections: who looks at what by when</source>
        <translation>安全排查制度附表</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>排查范围</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>How it is recorded</source>
        <translation>登记形式</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>讲评责任</translation>
    </message>
    <message>
        <source>Put right within</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>names with %1</source>
        <translation>名称含 %1</translation>
    </message>
    <message>
        <source>Inspection sheet of %1 items, signed; what is wrong goes into the ledger of hazards</source>
        <translation>安全检查表（%1 项）签字，问题登入隐患台账</translation>
    </message>
    <message>
        <source>By somebody else, within a week</source>
        <translation>由检查人以外的人，一周内讲评</translation>
    </message>
    <message>
        <source>Checklists of safety inspections</source>
        <translation>安全检查清单</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” are no months. Write them such as “11-3、6”.</source>
        <translation>“%1”不是月份，请写成“11-3、6”这样。</translation>
    </message>
    <message>
        <source>Rounds by building or department are usual for daily, weekly and monthly checks.</source>
        <translation>按楼栋或部门成表，一般用于日查、周查和月查。</translation>
    </message>
    <message>
        <source>Who did the check stays as it was entered.</source>
        <translation>已录入的检查人不能再改。</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 给了两次。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 不带值。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 须带值。</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, %2 or more.</source>
        <translation>--%1 须为不小于 %2 的整数。</translation>
    </message>
    <message>
        <source>Unknown option: %1.</source>
        <translation>没有这个选项：%1。</translation>
    </message>
    <message>
        <source>Something is missing after the command.</source>
        <translation>命令后缺少内容。</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>不明白：%1。</translation>
    </message>
    <message>
        <source>The attachment “%1” is missing or was changed. Restore it from a backup.</source>
        <translation>附件“%1”缺失或已被改动，请用备份恢复。</translation>
    </message>
    <message>
        <source>%1 problems found.</source>
        <translation>发现 %1 处问题。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>%1: the data folder is ready, with %2 people.</source>
        <translation>%1：数据文件夹已就绪，共 %2 人。</translation>
    </message>
    <message>
        <source>--seed belongs to --demo.</source>
        <translation>--seed 须与 --demo 同用。</translation>
    </message>
    <message>
        <source>There is a school in %1 already; nothing was changed.</source>
        <translation>%1 中已有学校数据，没有改动。</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>“%1” is no record number; “bihuanctl list %2” shows them in the first column.</source>
        <translation>“%1”不是记录号，bihuanctl list %2 的第一列即记录号。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “bihuanctl help” lists them all.</source>
        <translation>没有命令“%1”，bihuanctl help 列出全部命令。</translation>
    </message>
    <message>
        <source>Help: bihuanctl help %1</source>
        <translation>帮助：bihuanctl help %1</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 pages</source>
        <translation>%1：%2 行，%3 页</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>这里不能用“%1”。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>没有%1“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”不是“是”或“否”。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在以下范围：%2。</translation>
    </message>
    <message>
        <source>Not a condition: “%1”. Write FIELD=VALUE.</source>
        <translation>“%1”不是条件，请写成 字段=值。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Fields: %3.</source>
        <translation>%1没有字段“%2”。可用字段：%3。</translation>
    </message>
    <message>
        <source>“~” looks into texts; %1 is not one.</source>
        <translation>“~”用于查找文字，%1不是文字。</translation>
    </message>
    <message>
        <source>Showing phones and ID numbers in full needs a reason, which stays in the journal: --plain --why REASON.</source>
        <translation>显示完整号码须填写理由并记入日志：--plain --why 理由。</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”. Kinds: %2.</source>
        <translation>没有“%1”这类记录。可用：%2。</translation>
    </message>
    <message>
        <source>Say where to write: --%1 FILE%2</source>
        <translation>请指明输出文件：--%1 文件%2</translation>
    </message>
    <message>
        <source>--%1: the file name must end in %2.</source>
        <translation>--%1：文件名须以 %2 结尾。</translation>
    </message>
    <message>
        <source>--only needs “unsigned” or “unprinted”.</source>
        <translation>--only 须为 unsigned 或 unprinted。</translation>
    </message>
    <message>
        <source>--order needs “department” or “number”.</source>
        <translation>--order 须为 department 或 number。</translation>
    </message>
    <message>
        <source>Left out: %1 %2: %3</source>
        <translation>未打印：%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 agreements were left out.</source>
        <translation>有 %1 份没有打印。</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签订情况</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.pdf for all in one, or --each DIR for one file per person.</source>
        <translation>请指明输出：--out 文件.pdf 合为一个，或 --each 文件夹 每人一个。</translation>
    </message>
    <message>
        <source>--pattern belongs to --each.</source>
        <translation>--pattern 须与 --each 同用。</translation>
    </message>
    <message>
        <source>%1 agreements would be printed on %2 pages.</source>
        <translation>将打印 %1 份，共 %2 页。</translation>
    </message>
    <message>
        <source>%1 agreements, %2 pages: %3</source>
        <translation>%1 份，共 %2 页：%3</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 signed, %4 owed</source>
        <translation>%1：应签 %2 人，已签回 %3 人，未签回 %4 人</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>School year %1: %2 people, %3 issued, %4 signed, %5 owed</source>
        <translation>%1 学年：应签 %2 人，已生成 %3，已签回 %4，未签回 %5</translation>
    </message>
    <message>
        <source>person “%1”</source>
        <translation>人员“%1”</translation>
    </message>
    <message>
        <source>There are %1 people named “%2”; give the staff number.</source>
        <translation>有 %1 位“%2”，请用工号。</translation>
    </message>
    <message>
        <source>%1: %2 agreements can be issued, %3 people are left out.</source>
        <translation>%1：可生成 %2 份，不生成 %3 人。</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date; write it as 2026-09-01.</source>
        <translation>--%1：“%2”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>Issued: %1, from %2 to %3.</source>
        <translation>已生成 %1 份：%2 至 %3。</translation>
    </message>
    <message>
        <source>%1 problems stand in the way.</source>
        <translation>有 %1 处问题需先解决。</translation>
    </message>
    <message>
        <source>Not everybody got an agreement: %1 problems.</source>
        <translation>并非人人都已生成：有 %1 处问题。</translation>
    </message>
    <message>
        <source>Say which: --code SHORT, several times for several.</source>
        <translation>请指明：--code 短码，多份可重复。</translation>
    </message>
    <message>
        <source>--state needs one of: %1.</source>
        <translation>--state 须为以下之一：%1。</translation>
    </message>
    <message>
        <source>%1: %2 agreements changed, %3 were so already.</source>
        <translation>%1：已改 %2 份，%3 份原已如此。</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be printed: %3</source>
        <translation>%1（%2）不能打印：%3</translation>
    </message>
    <message>
        <source>--encoding needs UTF-8, GB18030 or UTF-16.</source>
        <translation>--encoding 须为 UTF-8、GB18030 或 UTF-16。</translation>
    </message>
    <message>
        <source>--map “%1”: the table has no such column. Its columns: %2.</source>
        <translation>--map “%1”：表中没有这一列。现有列：%2。</translation>
    </message>
    <message>
        <source>--map “%1”: %2 has no field “%3”.</source>
        <translation>--map “%1”：%2没有字段“%3”。</translation>
    </message>
    <message>
        <source>%1 values were cleaned; --json lists them.</source>
        <translation>自动整理了 %1 处，可用 --json 查看。</translation>
    </message>
    <message>
        <source>%1 rows are wrong. Nothing was imported, as this was a dry run.</source>
        <translation>有 %1 行有问题。这次只核对，没有导入。</translation>
    </message>
    <message>
        <source>%1 rows are wrong, so nothing was imported. Correct them, or use --errors FILE.xlsx to import the others.</source>
        <translation>有 %1 行有问题，全部没有导入。请改正，或用 --errors 文件.xlsx 导入其余行。</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Imported. “bihuanctl import undo” takes it back.</source>
        <translation>已导入。可用 bihuanctl import undo 撤销。</translation>
    </message>
    <message>
        <source>%1 wrong rows were left out; they are in %2 with the reasons.</source>
        <translation>%1 行有问题未导入，连同原因存于 %2。</translation>
    </message>
    <message>
        <source>Taken back: %1 (%2 new, %3 changed).</source>
        <translation>已撤销：%1（新增 %2，更新 %3）。</translation>
    </message>
    <message>
        <source>%1 found or more, %2 listed</source>
        <translation>至少找到 %1 条，列出 %2 条</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 agreements</source>
        <translation>责任书 %1 份</translation>
    </message>
    <message>
        <source>%1 attachments could not be backed up: they are missing or damaged in the data folder. Run “check”.</source>
        <translation>有 %1 份附件没能备份：在数据文件夹里丢失或损坏。请运行 check。</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>%1 里没有备份。</translation>
    </message>
    <message>
        <source>The data in %1 would be replaced by the backup of %2 (%3). Add --yes to do it; the present data are set aside first.</source>
        <translation>%1 里的数据将被 %2 的备份（%3）替换。加 --yes 执行；现有数据会先另存。</translation>
    </message>
    <message>
        <source>%1 attachments are neither in the backup nor in the data folder.</source>
        <translation>有 %1 份附件在备份和数据文件夹里都没有。</translation>
    </message>
    <message>
        <source>%1: restored from %2.</source>
        <translation>%1：已从 %2 恢复。</translation>
    </message>
    <message>
        <source>%1: restored from %2. The data before are in %3.</source>
        <translation>%1：已从 %2 恢复。恢复前的数据另存在 %3。</translation>
    </message>
    <message>
        <source>zone “%1”</source>
        <translation>区域“%1”</translation>
    </message>
    <message>
        <source>--size needs A5, A4, A3 (with “portrait” if upright) or WIDTHxHEIGHT in mm.</source>
        <translation>--size 请写 A5、A4、A3（竖放加 portrait）或 宽x高（毫米）。</translation>
    </message>
    <message>
        <source>--sheet needs A4, A3 or WIDTHxHEIGHT in mm.</source>
        <translation>--sheet 请写 A4、A3 或 宽x高（毫米）。</translation>
    </message>
    <message>
        <source>--only needs “stale”: walls without placard or with one that is not true any more.</source>
        <translation>--only 只能写 stale：还没有牌或牌面已过时的。</translation>
    </message>
    <message>
        <source>%1: %2 placards on %3 pages, smallest type %4 pt.</source>
        <translation>%1：%2 块牌，%3 页，最小字号 %4 磅。</translation>
    </message>
    <message>
        <source>%1 placards marked.</source>
        <translation>已登记 %1 块牌。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>%1 to put right, %2 to look at</source>
        <translation>%1 项须改正，%2 项请留意</translation>
    </message>
    <message>
        <source>%1: records of this kind are not imported.</source>
        <translation>%1：这类记录不能导入。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 wrong; %5 of those stored are not in the file and stay as they are.</source>
        <translation>新增 %1，更改 %2，不变 %3，错误 %4；已有的 %5 条不在文件里，保持不动。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 zones covered</source>
        <translation>%1：%3 处已落实 %2 处</translation>
    </message>
    <message>
        <source>%1 is in charge of %2 zones, more than %3.</source>
        <translation>%1包干 %2 处，超过 %3 处。</translation>
    </message>
    <message>
        <source>%1 zones in use, %2 covered, %3 not covered; %4 out of use.</source>
        <translation>在用 %1 处，已落实 %2 处，未落实 %3 处；停用 %4 处。</translation>
    </message>
    <message>
        <source>--size needs A4 or A3.</source>
        <translation>--size 只能是 A4 或 A3。</translation>
    </message>
    <message>
        <source>--colour needs coverage, risk or hazards.</source>
        <translation>--colour 只能是 coverage、risk 或 hazards。</translation>
    </message>
    <message>
        <source>%1: %2 zones, %3 of them numbered, %4 pages</source>
        <translation>%1：%2 处区域，其中编号 %3 处，%4 页</translation>
    </message>
    <message>
        <source>%1 inspections changed.</source>
        <translation>已更改 %1 条排查。</translation>
    </message>
    <message>
        <source>%1: done on %2, %3 looked at, %4 wrong, %5 new hazards.</source>
        <translation>%1：%2 完成，检查 %3 项次，异常 %4，新隐患 %5。</translation>
    </message>
    <message>
        <source>Give the days: --from D --to D.</source>
        <translation>请写明日期：--from 日期 --to 日期。</translation>
    </message>
    <message>
        <source>--cycle needs day, week, month, term_start, term_end, holiday or special.</source>
        <translation>--cycle 只能是 day、week、month、term_start、term_end、holiday 或 special。</translation>
    </message>
    <message>
        <source>department “%1”</source>
        <translation>部门“%1”</translation>
    </message>
    <message>
        <source>%1 sheets would be planned, %2 changed; %3 are planned already.</source>
        <translation>将排出 %1 张检查表，更新 %2 张；另有 %3 张已经排好。</translation>
    </message>
    <message>
        <source>%1 sheets planned, %2 changed; %3 were planned already.</source>
        <translation>已排出 %1 张检查表，更新 %2 张；另有 %3 张早已排好。</translation>
    </message>
    <message>
        <source>--state needs planned, issued, done, reviewed, filed, missed or overdue.</source>
        <translation>--state 只能是 planned、issued、done、reviewed、filed、missed 或 overdue。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1 inspections</source>
        <translation>共 %1 条排查</translation>
    </message>
    <message>
        <source>--only needs “unprinted”.</source>
        <translation>--only 只能写“unprinted”。</translation>
    </message>
    <message>
        <source>%1: %2 sheets, %3 pages.</source>
        <translation>%1：%2 张检查表，%3 页。</translation>
    </message>
    <message>
        <source>--by needs list or zone.</source>
        <translation>--by 只能是 list 或 zone。</translation>
    </message>
    <message>
        <source>Inspections by zone</source>
        <translation>排查统计（按区域）</translation>
    </message>
    <message>
        <source>Inspections by checklist</source>
        <translation>排查统计（按清单）</translation>
    </message>
    <message>
        <source>%1: %2 due, %3 in time, %4 late, %5 missed, %6 open, %7 wrong</source>
        <translation>%1：应查 %2，按时 %3，逾期完成 %4，漏查 %5，未完成 %6，问题 %7</translation>
    </message>
    <message>
        <source>Only one of --fault and --repaired.</source>
        <translation>--fault 和 --repaired 只能写一个。</translation>
    </message>
    <message>
        <source>In the ledger: %1 %2</source>
        <translation>记入台账：%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 pages</source>
        <translation>%1：%2 页</translation>
    </message>
    <message>
        <source>%1: %2, %3 pages</source>
        <translation>%1：%2，%3 页</translation>
    </message>
    <message>
        <source>“%1” is no state of a hazard.</source>
        <translation>“%1”不是隐患的状态。</translation>
    </message>
    <message>
        <source>%1 hazards</source>
        <translation>隐患 %1 条</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>未交回</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The notice cannot be issued like this.</source>
        <translation>通知书还不能签发。</translation>
    </message>
    <message>
        <source>%1: notice %2, %3 pages, code on the receipt %4</source>
        <translation>%1：通知书 %2，%3 页，回执短码 %4</translation>
    </message>
    <message>
        <source>Notice %1: receipt returned on %2.</source>
        <translation>通知书 %1：回执已于 %2 交回。</translation>
    </message>
    <message>
        <source>--%1 needs one of: %2.</source>
        <translation>--%1 只能是其中之一：%2。</translation>
    </message>
    <message>
        <source>--%1: write one value for each factor, such as “L=3 S=4”.</source>
        <translation>--%1：请写每个因素的分值，如“L=3 S=4”。</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>general</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Say what is wrong: --what TEXT.</source>
        <translation>请写明隐患情况：--what 文字。</translation>
    </message>
    <message>
        <source>Say what the picture shows: --before or --after.</source>
        <translation>请说明照片是整改前（--before）还是整改后（--after）。</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 (%5). %6</source>
        <translation>%1，%2：%3 分，%4（%5）。%6</translation>
    </message>
    <message>
        <source>Either --create or --dismiss.</source>
        <translation>--create 与 --dismiss 只能用一个。</translation>
    </message>
    <message>
        <source>Name the hazard.</source>
        <translation>请写隐患编号。</translation>
    </message>
    <message>
        <source>no task yet</source>
        <translation>尚未举一反三</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>重复隐患 %1 条</translation>
    </message>
    <message>
        <source>There are %1 zones named “%2”; give the code, or building and floor before the name.</source>
        <translation>有 %1 个区域叫“%2”，请写编号，或在名称前写楼栋和楼层。</translation>
    </message>
    <message>
        <source>Nothing is to be done at these walls; with --all they are listed all the same.</source>
        <translation>这些墙没有要做的事；加 --all 可以全部列出。</translation>
    </message>
    <message>
        <source>Give --out for the placards or --round for the round, not both.</source>
        <translation>印包干牌用 --out，印巡牌路线表用 --round，不能同时用。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>There are no walls.</source>
        <translation>没有墙面。</translation>
    </message>
    <message>
        <source>Give --code, or --zone and --building.</source>
        <translation>用 --code，或者用 --zone、--building，不能混用。</translation>
    </message>
    <message>
        <source>Say which company: --company NAME</source>
        <translation>请写明服务单位：--company 名称</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <translation>%1：%2，%3 至 %4</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>--month needs a month, such as 2026-11.</source>
        <translation>--month 后写月份，如 2026-11。</translation>
    </message>
    <message>
        <source>%1: %2, %3 clauses, %4 pages</source>
        <translation>%1：%2，%3 条，%4 页</translation>
    </message>
    <message>
        <source>--size needs A4, A5 or A6.</source>
        <translation>--size 后写 A4、A5 或 A6。</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 pages</source>
        <translation>%1：%2 张卡，%3 页</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4  %5: %6 came back, %7 missing, %8 left</source>
        <translation>%1  %2 至 %3  %4  %5：收回 %6 张，缺 %7 张，剩 %8 张</translation>
    </message>
    <message>
        <source>%1 is not reported lost.</source>
        <translation>%1没有登记遗失。</translation>
    </message>
    <message>
        <source>--mark needs LINE=POINTS:WHAT, such as 3=2:WHAT IS WRONG; “%1” is not.</source>
        <translation>--mark 写成 行=扣分:问题，如 3=2:药剂柜未上锁；“%1”不是。</translation>
    </message>
    <message>
        <source>%1, %2, version %3: %4 points (%5)</source>
        <translation>%1，%2，第%3版：%4分（%5）</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>--from and --to need months, such as 2026-11.</source>
        <translation>--from 和 --to 后写月份，如 2026-11。</translation>
    </message>
    <message>
        <source>Only one of --hazard, --done and --none.</source>
        <translation>--hazard、--done、--none 只能写一个。</translation>
    </message>
    <message>
        <source>“%1” is no slip number.</source>
        <translation>“%1”不是小票号码。</translation>
    </message>
    <message>
        <source>There are %1 people called %2: give the staff number, such as %3.</source>
        <translation>有%1个人叫%2：请写工号，例如 %3。</translation>
    </message>
    <message>
        <source>--size needs one of: %1.</source>
        <translation>--size 只能是：%1。</translation>
    </message>
    <message>
        <source>The roster has clashes or gaps.</source>
        <translation>护学岗有冲突或空缺。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>Give --sub PERSON, or --nobody to note the absence.</source>
        <translation>请写 --sub 替班人，或用 --nobody 只登记缺岗。</translation>
    </message>
    <message>
        <source>%1 is noted as absent.</source>
        <translation>已登记%1缺岗。</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>已登记%1替%2。</translation>
    </message>
    <message>
        <source>There are no names in the table; nothing was imported.</source>
        <translation>表里没有姓名，没有导入。</translation>
    </message>
    <message>
        <source>Some cells are wrong; nothing was imported.</source>
        <translation>有的格子不对，没有导入。</translation>
    </message>
    <message>
        <source>Roster imported from %1</source>
        <translation>从 %1 导入排班表</translation>
    </message>
    <message>
        <source>%1 rows, %2 cells with names, %3 posts changed.</source>
        <translation>%1行，%2格有姓名，改动%3岗。</translation>
    </message>
    <message>
        <source>Picture: %1 (%2)</source>
        <translation>照片：%1（%2）</translation>
    </message>
    <message>
        <source>Notice: %1, receipt %2</source>
        <translation>整改通知书：%1，回执 %2</translation>
    </message>
    <message>
        <source>“%1” is no school year: --%2 needs the year it begins in, such as 2026.</source>
        <translation>“%1”不是学年：--%2 要写学年开始的那一年，例如 2026。</translation>
    </message>
    <message>
        <source>“%1” is no month: --%2 needs one such as 2026-09.</source>
        <translation>“%1”不是月份：--%2 要写成 2026-09 这样。</translation>
    </message>
    <message>
        <source>Give one of: --month 2026-09, --school-year 2026, --wall 2026, --pocket 2026-09.</source>
        <translation>请从 --month 2026-09、--school-year 2026、--wall 2026、--pocket 2026-09 中选一个，只选一个。</translation>
    </message>
    <message>
        <source>Give either --month or --school-year.</source>
        <translation>--month 和 --school-year 只能选一个。</translation>
    </message>
    <message>
        <source>%1: %2 entries from %3 to %4</source>
        <translation>%1：%3 至 %4 共 %2 项</translation>
    </message>
    <message>
        <source>Drills of the school year planned</source>
        <translation>制定学年演练计划</translation>
    </message>
    <message>
        <source>%1 drills would be planned, %2 stand already.</source>
        <translation>可列入%1次演练，已有%2次。</translation>
    </message>
    <message>
        <source>%1 drills planned, %2 stood already.</source>
        <translation>已列入%1次演练，原有%2次。</translation>
    </message>
    <message>
        <source>%1 has no columns “班级” and “到达”: class and time of arrival.</source>
        <translation>%1 里没有“班级”和“到达”这两列。</translation>
    </message>
    <message>
        <source>Row %1 (%2): a number or a time cannot be read; nothing was changed.</source>
        <translation>第%1行（%2）：人数或时间看不懂，什么都没有改。</translation>
    </message>
    <message>
        <source>There is no class in %1.</source>
        <translation>%1 里没有班级。</translation>
    </message>
    <message>
        <source>“%1”: write --class CLASS=TIME or CLASS=TIME=PUPILS, such as “一年级1班=1:05=40”.</source>
        <translation>“%1”：请写成 --class 班级=时间 或 班级=时间=实到人数，例如“一年级1班=1:05=40”。</translation>
    </message>
    <message>
        <source>Give a table, or --class for single classes.</source>
        <translation>请给出一个表格文件，或者用 --class 逐班录入。</translation>
    </message>
    <message>
        <source>%1: %2 classes, %3 pupils, %4</source>
        <translation>%1：%2个班，%3人，用时%4</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2026-09-01.</source>
        <translation>“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>“%1” is no time: write 1:58 or 118.</source>
        <translation>“%1”不是时间，请写 1:58 或 118。</translation>
    </message>
    <message>
        <source>%1 is closed by “drill close”.</source>
        <translation>%1 请用 drill close 归档。</translation>
    </message>
    <message>
        <source>%1 is %2: it is closed after its improvements.</source>
        <translation>%1 现在是“%2”，整改完成以后才能归档。</translation>
    </message>
    <message>
        <source>“%1”: write --reason NAME=REASON, such as “有实录=…”.</source>
        <translation>“%1”：请写成 --reason 名称=原因，例如“有实录=……”。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已归档。</translation>
    </message>
    <message>
        <source>--photos is 4 or 6: photographs on a page.</source>
        <translation>--photos 是一页几张照片，只能是 4 或 6。</translation>
    </message>
    <message>
        <source>“%1” is none of: script, tally, evaluation, sign-in.</source>
        <translation>“%1”不对，只能是 script、tally、evaluation、sign-in。</translation>
    </message>
    <message>
        <source>%1 until %2, %3 of them overdue</source>
        <translation>到%2共%1项，其中逾期%3项</translation>
    </message>
    <message>
        <source>%1 rows are wrong; nothing was imported.</source>
        <translation>有%1行不对，没有导入。</translation>
    </message>
    <message>
        <source>%1 days contradict what is entered, so nothing was imported; --replace takes the file&apos;s.</source>
        <translation>有%1天与已录入的矛盾，没有导入；加 --replace 以文件为准。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged.</source>
        <translation>新增%1条，改动%2条，不变%3条。</translation>
    </message>
    <message>
        <source>Nothing was imported, as this was a dry run.</source>
        <translation>这是试运行，没有导入。</translation>
    </message>
    <message>
        <source>“%1” is no number of an activity: take one from “education activities”.</source>
        <translation>“%1”不是活动编号，请用 education activities 列出的编号。</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>由 %1 移来</translation>
    </message>
    <message>
        <source>The calendar asks for nothing that is not in the plan.</source>
        <translation>校历要求的活动都已列入计划。</translation>
    </message>
    <message>
        <source>%1 activities are in the plan.</source>
        <translation>已将 %1 项活动列入计划。</translation>
    </message>
    <message>
        <source>%1 proposed; with --accept they go into the plan.</source>
        <translation>建议 %1 项；加 --accept 列入计划。</translation>
    </message>
    <message>
        <source>Nobody has joined since the gate holds, or it is not in use (--since DATE).</source>
        <translation>启用以来没有新进人员，或尚未启用（--since 日期）。</translation>
    </message>
    <message>
        <source>--edition needs one of: %1.</source>
        <translation>--edition 只能是：%1。</translation>
    </message>
    <message>
        <source>Columns about single people, left out: %1</source>
        <translation>涉及个人的列，不保存：%1</translation>
    </message>
    <message>
        <source>%1 rows, %2 totals of classes.</source>
        <translation>%1 行，%2 条班级合计。</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个班</translation>
    </message>
    <message>
        <source>Say for which class: --class NAME</source>
        <translation>请指定一个班级：--class 班级名称</translation>
    </message>
    <message>
        <source>%1 sent, %2 missing</source>
        <translation>应发 %1，未回 %2</translation>
    </message>
    <message>
        <source>The slips of %1 are filed.</source>
        <translation>%1 的回执已归档。</translation>
    </message>
    <message>
        <source>%1	%2 new	%3 collected already	%4 not finished</source>
        <translation>%1	新的%2	已收集%3	未办结%4</translation>
    </message>
    <message>
        <source>%1 records would become %2 new items; %3 are collected already, %4 are not finished.</source>
        <translation>%1份材料将组成%2件新的归档文件；%3份已经收集，%4份未办结。</translation>
    </message>
    <message>
        <source>%1 records collected into %2 new items; %3 were collected already, %4 are not finished.</source>
        <translation>已收集%1份材料，新组成%2件；%3份早已收集，%4份未办结。</translation>
    </message>
    <message>
        <source>%1 items described, %2 need something first.</source>
        <translation>已著录%1件，%2件还要补充。</translation>
    </message>
    <message>
        <source>%1 items sorted by class, time of keeping and date.</source>
        <translation>已按分类、保管期限和日期排列%1件。</translation>
    </message>
    <message>
        <source>Note: the number of the fonds is still to come; “%1” stands in its place.</source>
        <translation>提示：全宗号还没有，先写“%1”。</translation>
    </message>
    <message>
        <source>%1 items would be numbered.</source>
        <translation>将给%1件编号。</translation>
    </message>
    <message>
        <source>%1 items numbered.</source>
        <translation>已给%1件编号。</translation>
    </message>
    <message>
        <source>%1	%2-%3	%4 to %5	%6 mm	%7 items</source>
        <translation>%1	%2-%3	%4至%5	%6毫米	%7件</translation>
    </message>
    <message>
        <source>Note: “%1” is thicker than a box of %2 mm.</source>
        <translation>提示：“%1”比%2毫米的盒还厚。</translation>
    </message>
    <message>
        <source>--retention is Y, D30 or D10.</source>
        <translation>--retention 只能是 Y、D30、D10。</translation>
    </message>
    <message>
        <source>“%1” is none of: spines, covers, reference, stamps, overlay, loans.</source>
        <translation>“%1”不在这些里面：spines、covers、reference、stamps、overlay、loans。</translation>
    </message>
    <message>
        <source>%1: stamped with %2</source>
        <translation>%1：已盖%2的归档章</translation>
    </message>
    <message>
        <source>fonds %1, category %2, numbers by %3, stamp at %4 mm, %5 mm</source>
        <translation>全宗号 %1，门类 %2，件号按 %3，归档章在 %4 毫米、%5 毫米处</translation>
    </message>
    <message>
        <source>--record “%1”: write KIND:ID, such as agreement:12.</source>
        <translation>--record “%1”：请写“种类:编号”，例如 agreement:12。</translation>
    </message>
    <message>
        <source>It would be %1 items, %2 records, %3 attachments; about %4 pages and %5.</source>
        <translation>将导出 %1 件、%2 条记录、%3 个附件；约 %4 页、%5。</translation>
    </message>
    <message>
        <source>%1: %2 pages, %3</source>
        <translation>%1：%2 页，%3</translation>
    </message>
    <message>
        <source>%1 items, %2 records and %3 attachments are bound.</source>
        <translation>已装订 %1 件、%2 条记录、%3 个附件。</translation>
    </message>
    <message>
        <source>--item “%1”: write its number, the first column of “list archive_item”.</source>
        <translation>--item “%1”：请写编号，即 list archive_item 的第一列。</translation>
    </message>
    <message>
        <source>--mechanism needs one of: %1.</source>
        <translation>--mechanism 须为其中之一：%1。</translation>
    </message>
    <message>
        <source>Missing for %1 %2: %3</source>
        <translation>%1 %2 缺：%3</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 还没到。</translation>
    </message>
    <message>
        <source>attached by bihuanctl</source>
        <translation>用 bihuanctl 附上</translation>
    </message>
    <message>
        <source>%1 hang there already.</source>
        <translation>有 %1 个已在这条记录上。</translation>
    </message>
    <message>
        <source>--rule needs one of: %1.</source>
        <translation>--rule 须为其中之一：%1。</translation>
    </message>
    <message>
        <source>--step needs one of: %1.</source>
        <translation>--step 须为其中之一：%1。</translation>
    </message>
    <message>
        <source>--channel needs one of: %1.</source>
        <translation>--channel 须为其中之一：%1。</translation>
    </message>
    <message>
        <source>--secrecy needs one of: %1.</source>
        <translation>--secrecy 须为其中之一：%1。</translation>
    </message>
    <message>
        <source>attachment “%1” %2</source>
        <translation>附件“%1” %2</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>page %1 is missing</source>
        <translation>缺第 %1 页</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>可能是 %1</translation>
    </message>
    <message>
        <source>%1 pages: %2 documents filed themselves, %3 pages wait at the desk, %4 blank, %5 taken in before.</source>
        <translation>共 %1 页：自动归位 %2 份，待认领 %3 页，空白 %4 页，以前收过 %5 页。</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1 at the desk</source>
        <translation>%1 页待认领</translation>
    </message>
    <message>
        <source>“%1” is no number of a page: take one from “scans desk”.</source>
        <translation>“%1”不是页号：请用 scans desk 列出的页号。</translation>
    </message>
    <message>
        <source>“%1” is more than one record: give its short code, or KIND:ID.</source>
        <translation>“%1”对应不止一条记录：请写短码，或 种类:编号。</translation>
    </message>
    <message>
        <source>“%1” is no number of an intake: take one from “scans list”.</source>
        <translation>“%1”不是批次号：请用 scans list 列出的批次号。</translation>
    </message>
    <message>
        <source>Intake %1 is undone.</source>
        <translation>批次 %1 已撤销。</translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>Not found: %1. Check the number or name and try again.</source>
        <translation>没有找到：%1。请核对编号或名称后重试。</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it. Open it again and repeat your change.</source>
        <translation>“%1”打开之后已在别处修改，请重新打开后再改。</translation>
    </message>
    <message>
        <source>The database could not do this: %1. Nothing was changed. If it happens again, restart the program and check the disk.</source>
        <translation>数据库未能完成：%1。数据没有改动。如再次出现，请重启程序并检查磁盘。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program and was not touched. Install the newer version.</source>
        <translation>%1 由更新版本的程序写成，没有改动。请安装新版本。</translation>
    </message>
    <message>
        <source>%1 is not a data file of this program and was not touched. Choose another data folder.</source>
        <translation>%1 不是本程序的数据文件，没有改动。请另选数据文件夹。</translation>
    </message>
    <message>
        <source>This data folder is already open: %1. Close the program there first.</source>
        <translation>这个数据文件夹已经打开（%1）。请先关闭那里的程序。</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check that it exists, is not open in another program, and that the disk has space.</source>
        <translation>文件 %1 无法读取或写入。请检查文件是否存在、是否被别的程序打开、磁盘是否有空间。</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>文件 %1 无法读取或写入。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or not of the kind its name says.</source>
        <translation>文件 %1 已损坏，或内容与扩展名不符。</translation>
    </message>
    <message>
        <source>The font “%1” cannot be used for this document. Choose another font or install it.</source>
        <translation>字体“%1”不能用于这份文件。请换一种字体或安装该字体。</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the job. Check that it is switched on, or print to PDF.</source>
        <translation>打印机“%1”没有接受任务。请检查是否开机，或存为 PDF。</translation>
    </message>
</context>
<context>
    <name>drills</name>
    <message>
        <source>Seconds after the signal</source>
        <translation>信号发出后的秒数</translation>
    </message>
    <message>
        <source>target %1 s</source>
        <translation>目标%1秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>That is not possible now: look whether the stopwatch runs.</source>
        <translation>现在不能这样做，请看秒表是不是在走。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be changed.</source>
        <translation>%1 %2，不能再改。</translation>
    </message>
    <message>
        <source>There is no class yet: enter the school&apos;s classes first.</source>
        <translation>还没有班级，请先录入班级。</translation>
    </message>
    <message>
        <source>Stopwatch of %1</source>
        <translation>%1 计时</translation>
    </message>
    <message>
        <source>%1: %2 pupils counted, but only %3 expected. Correct one of them.</source>
        <translation>%1：实到%2人，应到只有%3人，请改正其中一个。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was put back meanwhile: how long it took cannot be told. Stop at the last class.</source>
        <translation>电脑时间在此期间被往回调过，无法知道实际过了多久，请停在最后一班。</translation>
    </message>
    <message>
        <source>Class times of %1</source>
        <translation>%1 班级到达时间</translation>
    </message>
    <message>
        <source>Stopwatch of %1 thrown away</source>
        <translation>%1 计时作废</translation>
    </message>
    <message>
        <source>commander: %1</source>
        <translation>总指挥：%1</translation>
    </message>
    <message>
        <source>%1 drill</source>
        <translation>%1演练</translation>
    </message>
    <message>
        <source>in the calendar</source>
        <translation>在月历上拖动</translation>
    </message>
    <message>
        <source>No drill was held in %1. Every month with school needs one: hold it later, or write down why not.</source>
        <translation>%1没有演练。每个有课的月份都应当有一次，请补上，或者写明原因。</translation>
    </message>
    <message>
        <source>%1 was to be held on %2: enter it as held, move it or cancel it.</source>
        <translation>%1 计划在 %2 演练，已经过期：请登记为已演练、改期或取消。</translation>
    </message>
    <message>
        <source>%1 was held on %2 and not reviewed for more than %3 days.</source>
        <translation>%1 在 %2 已演练，超过%3天还没有讲评。</translation>
    </message>
    <message>
        <source>%1 was closed with reasons in the place of evidence: %2.</source>
        <translation>%1 归档时有%2项佐证是用原因代替的。</translation>
    </message>
    <message>
        <source>“%1” is too long for the sheet: shorten it.</source>
        <translation>“%1”太长，表上放不下，请改短。</translation>
    </message>
    <message>
        <source>%1 (sheet %2 of %3)</source>
        <translation>%1（第%2张，共%3张）</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <translation>信号：%1</translation>
    </message>
    <message>
        <source>Target: %1. Start the stopwatch with the signal; write minutes and seconds when the last pupil of a class stands at its place.</source>
        <translation>目标：%1。发信号时按下秒表；班级最后一名学生站到位时，记下几分几秒。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Arrived after</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Who is missing, why</source>
        <translation>缺员及原因</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>min      s</source>
        <translation>分      秒</translation>
    </message>
    <message>
        <source>Timed by (signature):</source>
        <translation>计时人（签字）：</translation>
    </message>
    <message>
        <source>Commander (signature):</source>
        <translation>总指挥（签字）：</translation>
    </message>
    <message>
        <source>1. Arrival of the classes</source>
        <translation>一、班级到位曲线</translation>
    </message>
    <message>
        <source>%1 of %2 classes were there within %3 seconds; the last one after %4 seconds.</source>
        <translation>%2个班中有%1个班在%3秒内到达，最后一班用时%4秒。</translation>
    </message>
    <message>
        <source>The last of %1 classes was there after %2 seconds.</source>
        <translation>%1个班全部到达，最后一班用时%2秒。</translation>
    </message>
    <message>
        <source>Drills of this plan compared</source>
        <translation>一、与历次演练比较</translation>
    </message>
    <message>
        <source>2. Drills of this plan compared</source>
        <translation>二、与历次演练比较</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>是否达标</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>%1 s over</source>
        <translation>超%1秒</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>图片无法读取</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 staff</source>
        <translation>教职工%1人</translation>
    </message>
    <message>
        <source>%1 pupils</source>
        <translation>学生%1人</translation>
    </message>
    <message>
        <source>the whole school</source>
        <translation>全校师生</translation>
    </message>
    <message>
        <source>not timed</source>
        <translation>不计时</translation>
    </message>
    <message>
        <source>not timed: %1</source>
        <translation>未计时：%1</translation>
    </message>
    <message>
        <source>%1, within the target of %2</source>
        <translation>%1，在目标%2以内</translation>
    </message>
    <message>
        <source>%1, over the target of %2</source>
        <translation>%1，超过目标%2</translation>
    </message>
    <message>
        <source>Each class by the routes on the evacuation plan of its floor, keeping to the right.</source>
        <translation>各班按本楼层疏散示意图的路线，靠右行进。</translation>
    </message>
    <message>
        <source>%1: plan and script</source>
        <translation>%1方案</translation>
    </message>
    <message>
        <source>There are no items of the evaluation: enter them first.</source>
        <translation>还没有评估项目，请先录入。</translation>
    </message>
    <message>
        <source>Evaluation sheet of a drill</source>
        <translation>演练评估表</translation>
    </message>
    <message>
        <source>Times and head-counts of the classes</source>
        <translation>演练班级计时清点表</translation>
    </message>
    <message>
        <source>Sign-in sheet: %1</source>
        <translation>%1签到表</translation>
    </message>
    <message>
        <source>Team or class</source>
        <translation>组别或班级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Plan of drills, school year %1–%2</source>
        <translation>%1—%2学年演练年度计划表</translation>
    </message>
    <message>
        <source>Teaching week</source>
        <translation>教学周</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>总指挥</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>No drill is planned for the school year %1: make the plan first.</source>
        <translation>%1学年还没有列入演练，请先制定计划。</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>another drill</source>
        <translation>已有演练</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>no lessons</source>
        <translation>不上课</translation>
    </message>
    <message>
        <source>“%1” is to be drilled %2 times, but there are only %3 days for it.</source>
        <translation>“%1”应当演练%2次，只排得下%3次。</translation>
    </message>
    <message>
        <source>%1 has school, but no day for a drill: examinations or other events lie on all of them.</source>
        <translation>%1有课，但没有可以演练的日子：考试或其他活动占满了。</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺%1人</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>超过目标</translation>
    </message>
    <message>
        <source>No class times were taken.</source>
        <translation>没有记录班级时间</translation>
    </message>
    <message>
        <source>%1 was not held yet: there is nothing to report.</source>
        <translation>%1 还没有演练，没有可以总结的。</translation>
    </message>
    <message>
        <source>The drill was not evaluated by points.</source>
        <translation>本次演练没有打分。</translation>
    </message>
    <message>
        <source>%1 of %2 points in all.</source>
        <translation>评估满分%2分，得分%1分。</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺，原因：%1</translation>
    </message>
    <message>
        <source>%1 photographs</source>
        <translation>照片%1张</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>%1: report</source>
        <translation>%1总结报告</translation>
    </message>
    <message>
        <source>Annex: arrival of the classes and comparison</source>
        <translation>附件：班级到位曲线与历次比较</translation>
    </message>
    <message>
        <source>Annex: photographs of the drill</source>
        <translation>附件：演练影像</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>The target is in seconds: 120 for two minutes. 0 for a drill that is not timed.</source>
        <translation>目标按秒填写，两分钟填120；不计时的填0。</translation>
    </message>
    <message>
        <source>Once or a few times a school year; 0 for none.</source>
        <translation>填每学年几次，不演练的填0。</translation>
    </message>
    <message>
        <source>Write months or days, such as “11-9、3”.</source>
        <translation>请写月份或日期，例如“11-9、3”。</translation>
    </message>
    <message>
        <source>%1 is closed: what is in its file is not changed any more.</source>
        <translation>%1 已归档，档案里的内容不能再改。</translation>
    </message>
    <message>
        <source>“%1” is no time of day: write 09:40.</source>
        <translation>“%1”不是时间，请写成 09:40。</translation>
    </message>
    <message>
        <source>There is no number below 0 here.</source>
        <translation>这里不能填负数。</translation>
    </message>
    <message>
        <source>%1 is no evacuation: the time is in seconds, from the signal to the last class.</source>
        <translation>用时%1不像疏散。用时按秒填写，从发信号到最后一班到达。</translation>
    </message>
    <message>
        <source>It took %1. Is that right, or was it typed in another unit?</source>
        <translation>用时%1，对吗？是不是单位填错了？</translation>
    </message>
    <message>
        <source>It cannot have been held on a day to come (%1).</source>
        <translation>不能是以后的日子（%1）。</translation>
    </message>
    <message>
        <source>Enter how many seconds it took, or why it was not timed: 0 seconds is no result.</source>
        <translation>请填用了多少秒，或者没有计时的原因：0秒不算结果。</translation>
    </message>
    <message>
        <source>%1 is no day of school (%2).</source>
        <translation>%1 不上课（%2）。</translation>
    </message>
    <message>
        <source>“%1” is on %2: hold the drill on another day.</source>
        <translation>%2 有“%1”，请换一天演练。</translation>
    </message>
    <message>
        <source>%1 pupils are more than the school has (%2).</source>
        <translation>参加学生%1人，多于全校人数（%2人）。</translation>
    </message>
    <message>
        <source>%1 will not be on the staff any more: choose another commander.</source>
        <translation>%1 到时已经离校，请另选总指挥。</translation>
    </message>
    <message>
        <source>All classes arrived in the same second: did one person report for all of them?</source>
        <translation>所有班级在同一秒到达：是否同一人代报？</translation>
    </message>
    <message>
        <source>The classes counted %1 pupils, but only %2 are said to have taken part.</source>
        <translation>各班实到合计%1人，参加学生却只填了%2人。</translation>
    </message>
    <message>
        <source>%1 cannot stand in for the same person.</source>
        <translation>“%1”的备岗不能是本人。</translation>
    </message>
    <message>
        <source>%1 (%2) will not be on the staff any more on the day of the drill: choose somebody else.</source>
        <translation>%1（%2）到演练那天已经离校，请换人。</translation>
    </message>
    <message>
        <source>%1 is a class without pupils: enter how many it has.</source>
        <translation>%1 的人数是0，请填写应到人数。</translation>
    </message>
    <message>
        <source>%1: the time is in seconds after the signal.</source>
        <translation>%1：到达时间按信号发出后的秒数填写。</translation>
    </message>
    <message>
        <source>“%1” has 0 to %2 points.</source>
        <translation>“%1”只能打0到%2分。</translation>
    </message>
    <message>
        <source>Nobody leads the team “%1”, which is needed.</source>
        <translation>关键岗位“%1”没有负责人。</translation>
    </message>
    <message>
        <source>%1 is in two teams at once: %2 and %3.</source>
        <translation>%1 同时在两个组：%2、%3。</translation>
    </message>
    <message>
        <source>Choose the emergency plan that is drilled.</source>
        <translation>请选择演练的预案。</translation>
    </message>
    <message>
        <source>Choose the day of the drill.</source>
        <translation>请选择演练日期。</translation>
    </message>
    <message>
        <source>%1 is %2: nothing is left to be done.</source>
        <translation>%1 %2，没有下一步了。</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>%1 has no commander: enter one, then approve.</source>
        <translation>%1 还没有总指挥，请先确定再批准。</translation>
    </message>
    <message>
        <source>Enter how many took part in %1.</source>
        <translation>请填写 %1 有多少人参加。</translation>
    </message>
    <message>
        <source>Write down what was said about %1: what went well, what did not.</source>
        <translation>请写下 %1 的讲评意见：哪里做得好，哪里不够。</translation>
    </message>
    <message>
        <source>Not everything found in %1 is put right yet: %2.</source>
        <translation>%1 发现的问题还没有全部整改：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be closed yet. There is neither evidence nor a reason for: %2.</source>
        <translation>%1 还不能归档。既没有佐证也没有写原因的：%2。</translation>
    </message>
    <message>
        <source>Drill %1: %2</source>
        <translation>演练%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be cancelled: it was held, or is cancelled already.</source>
        <translation>%1 不能取消：已经演练过，或者已经取消。</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>请写明为什么取消。</translation>
    </message>
    <message>
        <source>%1 cannot be moved any more: it is %2.</source>
        <translation>%1 不能改期了：%2。</translation>
    </message>
    <message>
        <source>%1 belongs to the school year %2: cancel it and plan another one.</source>
        <translation>%1 属于%2学年，请取消后另外安排。</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>从%1改到%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>已有脚本</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>%1个组有负责人</translation>
    </message>
    <message>
        <source>times of %1 classes</source>
        <translation>%1个班的到达时间</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>已有讲评</translation>
    </message>
    <message>
        <source>the review, %1 of %2 points</source>
        <translation>已有讲评，评估%1/%2分</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>已有总结</translation>
    </message>
    <message>
        <source>%1 attachments</source>
        <translation>附件%1个</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>%1 分工</translation>
    </message>
    <message>
        <source>%1 is %2: it is evaluated once it was held, until its file is closed.</source>
        <translation>%1 %2：演练以后、归档以前才能评估。</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>%1 评估</translation>
    </message>
    <message>
        <source>%1 is %2: findings are entered once it was held, until its file is closed.</source>
        <translation>%1 %2：演练以后、归档以前才能登记问题。</translation>
    </message>
    <message>
        <source>Say what went wrong.</source>
        <translation>请写明是什么问题。</translation>
    </message>
    <message>
        <source>Finding of %1</source>
        <translation>%1 发现的问题</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>%1 佐证</translation>
    </message>
    <message>
        <source>“%1” was taken on %2, in another year than the drill.</source>
        <translation>“%1”拍摄于%2，与演练不是同一年，请核对。</translation>
    </message>
    <message>
        <source>Code of the tally sheet</source>
        <translation>清点表短码</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已列入计划</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Taught beforehand</source>
        <translation>已做演练前教育</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已演练</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已讲评</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Enter as held</source>
        <translation>登记为已演练</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>讲评</translation>
    </message>
    <message>
        <source>Improvements done</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>What is due</source>
        <translation>待办单</translation>
    </message>
    <message>
        <source>As of %1, due until %2</source>
        <translation>%1制，列到%2</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Done or not applicable</source>
        <translation>已办和不适用</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>That is no day of the calendar.</source>
        <translation>没有这个日子。</translation>
    </message>
    <message>
        <source>Recurring work counts from %1</source>
        <translation>常规工作从%1起算</translation>
    </message>
    <message>
        <source>“%1” of %2 is ticked off already.</source>
        <translation>“%1”（%2到期）已经打过勾。</translation>
    </message>
    <message>
        <source>Was due on %1 and is not done. Tick it off under “What is due”.</source>
        <translation>%1到期，还没有做。做了请到“待办”里打勾。</translation>
    </message>
    <message>
        <source>Not done %1 times, the last of them due on %2. Tick them off under “What is due”.</source>
        <translation>有%1期没有做，最近一期%2到期。做了请到“待办”里打勾。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1个%2</translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>every %1 weeks on %2</source>
        <translation>每%1周的%2</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>every month by %1</source>
        <translation>每月%1前</translation>
    </message>
    <message>
        <source>every %1 months by %2</source>
        <translation>每%1个月一次，%2前</translation>
    </message>
    <message>
        <source>%1 %2 of the month</source>
        <translation>每月%1%2</translation>
    </message>
    <message>
        <source>%1 months after it was last done</source>
        <translation>距上次完成满%1个月</translation>
    </message>
    <message>
        <source>%1 after it was last done</source>
        <translation>距上次完成满%1</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%2前%1</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%2后%1</translation>
    </message>
    <message>
        <source>%1, in the months %2</source>
        <translation>%1，只在%2月</translation>
    </message>
    <message>
        <source>%1, while school is on</source>
        <translation>%1，上课期间</translation>
    </message>
    <message>
        <source>%1; on a day off: the working day before</source>
        <translation>%1；遇休息日提前</translation>
    </message>
    <message>
        <source>%1; on a day off: the working day after</source>
        <translation>%1；遇休息日顺延</translation>
    </message>
    <message>
        <source>%1
(may move)</source>
        <translation>%1
（待公布）</translation>
    </message>
</context>
<context>
    <name>education</name>
    <message>
        <source>First day of lessons in %1</source>
        <translation>%1开学第一天</translation>
    </message>
    <message>
        <source>New pupils have come</source>
        <translation>新生入校</translation>
    </message>
    <message>
        <source>The terms of %1–%2 are not entered yet. Enter them under “School terms”, then the year can be planned.</source>
        <translation>还没有登记 %1—%2 学年的学期。请先在“学年与学期”登记，再安排全年活动。</translation>
    </message>
    <message>
        <source>First day of lessons after the holiday</source>
        <translation>假期后第一个上课日</translation>
    </message>
    <message>
        <source>Theme of month %1</source>
        <translation>%1月专题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 activities placed by the calendar</source>
        <translation>按校历安排 %1 项活动</translation>
    </message>
    <message>
        <source>Placed by the school calendar</source>
        <translation>按校历安排</translation>
    </message>
    <message>
        <source>“%1” is in the plan</source>
        <translation>“%1”已列入计划</translation>
    </message>
    <message>
        <source>Activity planned</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>“%1” is in the state “%2”: this step is not the next one.</source>
        <translation>%1 现在是“%2”，还不能做这一步。</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>准备好</translation>
    </message>
    <message>
        <source>Say on which day it was held.</source>
        <translation>请填写开展日期。</translation>
    </message>
    <message>
        <source>%1 minutes are long for one activity: confirm that it is right, or correct it.</source>
        <translation>一次活动 %1 分钟偏长：确实没错请确认，否则请改正。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>已留证</translation>
    </message>
    <message>
        <source>“%1” has no photographs or papers: attach them to its record, or say why there are none.</source>
        <translation>“%1”还没有照片或材料：请添加附件，或写明没有的原因。</translation>
    </message>
    <message>
        <source>Write a sentence or two on how it went.</source>
        <translation>请用一两句话写明开展情况。</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>已小结</translation>
    </message>
    <message>
        <source>Say where the papers are kept.</source>
        <translation>请填写材料存放位置。</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Say why it is called off.</source>
        <translation>请写明取消的原因。</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Say to which day it is moved.</source>
        <translation>请填写改到哪一天。</translation>
    </message>
    <message>
        <source>Say why it is moved.</source>
        <translation>请写明改期的原因。</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <translation>改到 %1：%2</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 (taken on %2)</source>
        <translation>%1（%2 拍摄）</translation>
    </message>
    <message>
        <source>Held in %1, but photographs are of another year: %2</source>
        <translation>活动在 %1 年开展，照片却不是当年拍的：%2</translation>
    </message>
    <message>
        <source>each lesson</source>
        <translation>每节课</translation>
    </message>
    <message>
        <source>day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>before a holiday</source>
        <translation>节假日前</translation>
    </message>
    <message>
        <source>No classes are entered yet: enter or import them, then the booklets can be printed.</source>
        <translation>还没有登记班级：请先登记或导入班级，再打印记录册。</translation>
    </message>
    <message>
        <source>There is no rule of %1 in use.</source>
        <translation>没有启用的“%1”制度。</translation>
    </message>
    <message>
        <source>%1 has no day with lessons.</source>
        <translation>%1没有上课日。</translation>
    </message>
    <message>
        <source>No school term is entered yet. Enter the terms under “School terms” first.</source>
        <translation>还没有登记学期，请先在“学年与学期”登记。</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1，%2分钟</translation>
    </message>
    <message>
        <source>%1 safety reminders of %2</source>
        <translation>%2“%1”安全教育记录册</translation>
    </message>
    <message>
        <source>Homeroom teacher: %1&#x3000;※ = spot check</source>
        <translation>班主任：%1&#x3000;※抽查</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Topic (may be changed)</source>
        <translation>教育内容（可改）</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师签字</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>%1 booklets, %2</source>
        <translation>“%1”记录册 %2</translation>
    </message>
    <message>
        <source>Spot checks of the %1 booklets</source>
        <translation>“%1”记录册抽查安排表</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Topic proposed</source>
        <translation>预填内容</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>抽查情况</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>抽查人</translation>
    </message>
    <message>
        <source>The table needs the headings “班级”, “应学” and “已学”, or “班级” and “完成情况” with a row for each pupil.</source>
        <translation>表里要有“班级”“应学”“已学”三列，或者“班级”“完成情况”两列（每个学生一行）。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1列</translation>
    </message>
    <message>
        <source>There is no class “%1”: enter it among the classes first.</source>
        <translation>没有“%1”这个班，请先在“班级”里登记。</translation>
    </message>
    <message>
        <source>Say which topic the table is about.</source>
        <translation>请填写这张表是哪个专题。</translation>
    </message>
    <message>
        <source>It is not clear whether this one has finished.</source>
        <translation>看不出是否完成。</translation>
    </message>
    <message>
        <source>This is no number of people.</source>
        <translation>这里不是人数。</translation>
    </message>
    <message>
        <source>%1: %2 have finished, but only %3 are to.</source>
        <translation>%1：已学 %2 人，超过应学 %3 人。</translation>
    </message>
    <message>
        <source>The table has columns about single people (%1). They are not kept: agree to leave them out, or take a table of class totals.</source>
        <translation>表里有涉及个人的列（%1），本程序不保存。请同意去掉这些列，或改用班级合计表。</translation>
    </message>
    <message>
        <source>There are no totals in the table; nothing was imported.</source>
        <translation>表里没有合计数，没有导入任何数据。</translation>
    </message>
    <message>
        <source>Some rows are wrong; nothing was imported.</source>
        <translation>有的行不对，没有导入任何数据。</translation>
    </message>
    <message>
        <source>Platform totals imported from %1</source>
        <translation>从 %1 导入平台数据</translation>
    </message>
    <message>
        <source>Import of platform totals taken back</source>
        <translation>撤销导入平台数据</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>Record of a safety education activity</source>
        <translation>安全教育活动记录表</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录表</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>Way of learning</source>
        <translation>七学类别</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>月份主题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>主讲</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Were there</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Contents and course</source>
        <translation>活动内容
和过程</translation>
    </message>
    <message>
        <source>Summary and effect</source>
        <translation>小结
和成效</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>%1 photographs, see the sheet behind</source>
        <translation>照片 %1 张，见附页</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Recorded by: ____________    Speaker: ____________    In charge: ____________</source>
        <translation>记录人：____________&#x3000;&#x3000;主讲：____________&#x3000;&#x3000;负责人：____________</translation>
    </message>
    <message>
        <source>Date: ______-____-____</source>
        <translation>______年____月____日</translation>
    </message>
    <message>
        <source>After it was held: sign, attach the photographs, and file it under its short code.</source>
        <translation>活动结束后签字，附上照片，按短码归档。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1&#x3000;&#x3000;%2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Homeroom teacher signs</source>
        <translation>班主任签字</translation>
    </message>
    <message>
        <source>Absent and why</source>
        <translation>缺席及原因</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部门</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>活动照片</translation>
    </message>
    <message>
        <source>Nothing is planned for %1–%2 yet: let the calendar place its activities, or add some.</source>
        <translation>%1—%2 学年还没有安排活动：请先按校历安排，或新增活动。</translation>
    </message>
    <message>
        <source>Plan of safety education, school year %1–%2</source>
        <translation>%1—%2学年安全教育计划表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Record sheet printed</source>
        <translation>打印记录表</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1个班</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 No work card before the admission.</source>
        <translation>%1准入前不发工作证。</translation>
    </message>
    <message>
        <source>moved in the calendar</source>
        <translation>在月历中改期</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>告家长书：%1</translation>
    </message>
    <message>
        <source>Hours are from 0 to 80, the score from 0 to 100.</source>
        <translation>学时为 0 至 80，成绩为 0 至 100。</translation>
    </message>
    <message>
        <source>Rules of the induction gate</source>
        <translation>培训准入条件</translation>
    </message>
    <message>
        <source>%1 was trained on %2 but is not admitted yet.</source>
        <translation>%1 于 %2 培训，还没有准入。</translation>
    </message>
    <message>
        <source>%1 joined on %2 and has no induction yet.</source>
        <translation>%1 于 %2 到岗，还没有参加培训。</translation>
    </message>
    <message>
        <source>%1 was admitted on %2 already.</source>
        <translation>%1 已于 %2 准入。</translation>
    </message>
    <message>
        <source>%1 has not passed: enter the result of the test first.</source>
        <translation>%1 考核未合格，请先登记考核结果。</translation>
    </message>
    <message>
        <source>%1 has %2 points; %3 are needed.</source>
        <translation>%1 成绩 %2 分，须满 %3 分。</translation>
    </message>
    <message>
        <source>%1 had %2 hours of training; %3 are needed.</source>
        <translation>%1 培训 %2 学时，须满 %3 学时。</translation>
    </message>
    <message>
        <source>The day of admission is still to come.</source>
        <translation>准入日期还没到。</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>准予上岗：%1</translation>
    </message>
    <message>
        <source>Admission taken back</source>
        <translation>撤销准入</translation>
    </message>
    <message>
        <source>%1 points, passed</source>
        <translation>%1分，合格</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>None of them is admitted yet: there is no certificate to print.</source>
        <translation>所选人员都还没有准入，没有可打印的证明。</translation>
    </message>
    <message>
        <source>Certificates of admission</source>
        <translation>准入证明</translation>
    </message>
    <message>
        <source>Nobody has joined since the gate holds.</source>
        <translation>启用以来没有新进人员。</translation>
    </message>
    <message>
        <source>Register of admissions after training</source>
        <translation>新进人员培训准入登记表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>到岗日期</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>培训内容</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>准入日期</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明编号</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未培训</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未合格</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>The letter is too long for half a sheet: shorten it, or print one on a sheet.</source>
        <translation>文稿太长，半张纸排不下：请缩短，或改为每张一份。</translation>
    </message>
    <message>
        <source>The letter is too long for one side: shorten it.</source>
        <translation>文稿太长，一面排不下，请缩短。</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Slip to be returned</source>
        <translation>回&#x3000;执</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>班级：%1</translation>
    </message>
    <message>
        <source>Seat number: ________    Signature of a parent: ______________</source>
        <translation>学生座号：________&#x3000;&#x3000;家长签字：________________</translation>
    </message>
    <message>
        <source>Telephone: ________________    Date: ____-____-____</source>
        <translation>联系电话：________________&#x3000;&#x3000;日期：____年__月__日</translation>
    </message>
    <message>
        <source>Cut here; back to the homeroom teacher by %1</source>
        <translation>沿此线剪下，请于%1前交回班主任</translation>
    </message>
    <message>
        <source>The letter goes to no class: choose its classes first.</source>
        <translation>还没有选择发放的班级，请先选择。</translation>
    </message>
    <message>
        <source>Slips returned: %1</source>
        <translation>“%1”告家长书回执回收统计表</translation>
    </message>
    <message>
        <source>sent %1, due %2</source>
        <translation>%1 发出，%2 截止</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>补收</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未回</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>未回座号</translation>
    </message>
    <message>
        <source>Why they are missing</source>
        <translation>未回原因</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>filed %1, %2</source>
        <translation>%1 归档，%2</translation>
    </message>
    <message>
        <source>Slips to be chased</source>
        <translation>告家长书回执催收单</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>告家长书</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>未回原因和处理</translation>
    </message>
    <message>
        <source>No slips are missing: there is nothing to chase.</source>
        <translation>回执已全部收回，没有要催的。</translation>
    </message>
    <message>
        <source>Choose the classes the letter goes to.</source>
        <translation>请选择发放的班级。</translation>
    </message>
    <message>
        <source>Letter to parents %1</source>
        <translation>登记告家长书 %1</translation>
    </message>
    <message>
        <source>The slips of %1 are filed: open it again before you count.</source>
        <translation>%1 的回执已归档，要登记请先重新打开。</translation>
    </message>
    <message>
        <source>Slips counted</source>
        <translation>登记回执份数</translation>
    </message>
    <message>
        <source>Count of slips taken back</source>
        <translation>撤销回执登记</translation>
    </message>
    <message>
        <source>The slips of %1 were filed on %2 already.</source>
        <translation>%1 的回执已于 %2 归档。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2份）</translation>
    </message>
    <message>
        <source>Slips are missing without a reason: %1. Chase them, or enter why they do not come.</source>
        <translation>有回执未收回且没写原因：%1。请催收，或填写未回原因。</translation>
    </message>
    <message>
        <source>Slips filed</source>
        <translation>回执归档</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>%1 and %2 more classes</source>
        <translation>%1等，另有 %2 个班</translation>
    </message>
    <message>
        <source>%1 slips were due on %2: chase them, or say why (%3).</source>
        <translation>有 %1 份回执应在 %2 前收回：请催收，或写明原因（%3）。</translation>
    </message>
</context>
<context>
    <name>equipment</name>
    <message>
        <source>Between two tests are 1 to 120 months; 0 means the usual of its kind.</source>
        <translation>检测周期为 1 到 120 个月，0 表示按类别的通常周期。</translation>
    </message>
    <message>
        <source>Say where %1 is.</source>
        <translation>请写 %1 在哪里。</translation>
    </message>
    <message>
        <source>%1 was to be replaced or inspected by %2.</source>
        <translation>%1 应在 %2 前更换或送检。</translation>
    </message>
    <message>
        <source>%1 was never tested.</source>
        <translation>%1 没有检测过。</translation>
    </message>
    <message>
        <source>%1 was to be tested on %2.</source>
        <translation>%1 应在 %2 检测。</translation>
    </message>
    <message>
        <source>equipment “%1”</source>
        <translation>设备“%1”</translation>
    </message>
    <message>
        <source>Say who tested.</source>
        <translation>请写检测人。</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>请写存在什么问题。</translation>
    </message>
    <message>
        <source>Test of equipment</source>
        <translation>登记设备检测</translation>
    </message>
    <message>
        <source>%1 is out of use.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 was tested on %2 already, after %3.</source>
        <translation>%1 在 %2 检测过，比 %3 晚。</translation>
    </message>
    <message>
        <source>Test %1 of %2</source>
        <translation>%2 的检测 %1</translation>
    </message>
    <message>
        <source>Equipment to be tested</source>
        <translation>设备检测单</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 前到期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>上次检测</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应检日期</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>更换期限</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>never tested</source>
        <translation>没有检测过</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>演示学校</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1: sign after each test; what is wrong is reported the same day.</source>
        <translation>%1年&#x3000;检查后签名；有问题当天报告。</translation>
    </message>
    <message>
        <source>The sheet has %1 places; begin with one of them.</source>
        <translation>一张纸有 %1 个位置，请从其中一个开始。</translation>
    </message>
    <message>
        <source>%1, test card</source>
        <translation>%1检查卡</translation>
    </message>
    <message>
        <source>There is no equipment to print tags for.</source>
        <translation>没有要印挂卡的设备。</translation>
    </message>
    <message>
        <source>Tags of equipment</source>
        <translation>设备检查挂卡</translation>
    </message>
</context>
<context>
    <name>filing</name>
    <message>
        <source>Was to be with %1 by %2: send it, or say on paper why not.</source>
        <translation>应在 %2 前报 %1：请尽快报送，或书面说明原因。</translation>
    </message>
    <message>
        <source>Sent on %1, and no receipt yet: ask %2.</source>
        <translation>%1 已报送，还没有回执：请向%2催问。</translation>
    </message>
    <message>
        <source>Sent back on %1 (%2): put it right and send it again.</source>
        <translation>%1 被退回（%2）：改好后重新报送。</translation>
    </message>
    <message>
        <source>To be filed with %1 (%2) by %3, and there is no filing.</source>
        <translation>应在 %3 前报%1（%2），还没有起草报备。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>报备：%1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>报%1</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>报备：%1（%2）</translation>
    </message>
    <message>
        <source>with %1, not drafted yet</source>
        <translation>报%1，还没有起草</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>Annex: photographs</source>
        <translation>附图：现场照片</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>报备事项</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Report for filing</source>
        <translation>安全工作报备表</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>报送单位：%1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>报送机关</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>报送方式</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>报送期限</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>报备依据</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>报备内容</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Opinion of the school</source>
        <translation>学校意见</translation>
    </message>
    <message>
        <source>____ y __ m __ d</source>
        <translation>____年__月__日</translation>
    </message>
    <message>
        <source>Signature of the head:</source>
        <translation>负责人签字：</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>经办人：%1</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>（单位盖章）</translation>
    </message>
    <message>
        <source>Cut here; the part below comes back to the school</source>
        <translation>沿此线裁开，下联由受理单位签收后交回学校</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Receipt of a report</source>
        <translation>报备回执</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>《%1》（%2）</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Your report %1 was received on ____ y __ m __ d.</source>
        <translation>你校报送的%1已于____年__月__日收悉。</translation>
    </message>
    <message>
        <source>□ Filed   □ To be completed and sent again   □ Other: ______________</source>
        <translation>□ 予以备案&#x3000;&#x3000;□ 补充材料后重报&#x3000;&#x3000;□ 其他：______________</translation>
    </message>
    <message>
        <source>No. of the receipt: ______________    Received by: ______________</source>
        <translation>回执编号：______________&#x3000;&#x3000;受理人：______________</translation>
    </message>
    <message>
        <source>Seal of the authority            ____ y __ m __ d</source>
        <translation>受理单位（盖章）&#x3000;&#x3000;&#x3000;&#x3000;____年__月__日</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Day read</source>
        <translation>传阅日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Circulation of a document</source>
        <translation>文件传阅单</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>收文号</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>文件标题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>Secrecy, urgency</source>
        <translation>密级缓急</translation>
    </message>
    <message>
        <source>Open, not urgent</source>
        <translation>公开，平件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟办意见</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Sign with name and day, then hand it on; the last one gives it back to the office.</source>
        <translation>阅后签名并写明日期，传下一位；最后一位交回办公室。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Choose a filing first.</source>
        <translation>请先选一件报备。</translation>
    </message>
    <message>
        <source>Reports for filing</source>
        <translation>安全工作报备表</translation>
    </message>
    <message>
        <source>No filings in %1.</source>
        <translation>%1 年没有报备。</translation>
    </message>
    <message>
        <source>Ledger of filings with the authority, %1</source>
        <translation>%1年安全工作报备台账</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>sent %1 times</source>
        <translation>报送 %1 次</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Nothing was received in %1.</source>
        <translation>%1 年没有来文。</translation>
    </message>
    <message>
        <source>Register of incoming documents, %1</source>
        <translation>%1年收文登记簿</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Proposal and instruction</source>
        <translation>拟办和批示</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>请先选一件来文。</translation>
    </message>
    <message>
        <source>Circulation of documents</source>
        <translation>文件传阅单</translation>
    </message>
    <message>
        <source>Circulation of %1</source>
        <translation>文件传阅单：%1</translation>
    </message>
    <message>
        <source>Everybody has read what was handed on.</source>
        <translation>交传阅的文件都已看完。</translation>
    </message>
    <message>
        <source>Documents not read yet</source>
        <translation>文件传阅未阅名单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>收文号</translation>
    </message>
    <message>
        <source>Handed on on</source>
        <translation>传出日期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Between 1 and 90 working days.</source>
        <translation>1 至 90 个工作日之间。</translation>
    </message>
    <message>
        <source>Numbers and days of filings</source>
        <translation>报备的文号和天数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>filing “%1”</source>
        <translation>报备“%1”</translation>
    </message>
    <message>
        <source>Filing drafted</source>
        <translation>起草报备</translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation>撤销一步</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>已起草</translation>
    </message>
    <message>
        <source>Approved, to be sent</source>
        <translation>已签发，待报送</translation>
    </message>
    <message>
        <source>Sent, receipt to come</source>
        <translation>已报送，待回执</translation>
    </message>
    <message>
        <source>Receipt there</source>
        <translation>已收回执</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Filed away</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>File away</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>returned, %1 days late</source>
        <translation>被退回，逾期 %1 天</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>no receipt yet, ask</source>
        <translation>没有回执，待催</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>还有 %1 天</translation>
    </message>
    <message>
        <source>%1 (sent late)</source>
        <translation>%1（迟报）</translation>
    </message>
    <message>
        <source>“%1” is void.</source>
        <translation>“%1”已作废。</translation>
    </message>
    <message>
        <source>“%1” is %2 now: the step “%3” is not for it.</source>
        <translation>“%1”现在是“%2”，不能走“%3”这一步。</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 还没到。</translation>
    </message>
    <message>
        <source>%1 is before it was %2 (%3).</source>
        <translation>%1 早于%2日期（%3）。</translation>
    </message>
    <message>
        <source>Say who approves it.</source>
        <translation>请写明签发人。</translation>
    </message>
    <message>
        <source>The same person prepared and approved it.</source>
        <translation>经办人和签发人是同一人。</translation>
    </message>
    <message>
        <source>It has neither contents nor attachments yet.</source>
        <translation>还没有内容，也没有附件。</translation>
    </message>
    <message>
        <source>Say how it is sent.</source>
        <translation>请写明报送方式。</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>It was due on %1: the ledger shows it as late.</source>
        <translation>期限是 %1，台账上记为迟报。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Neither a number of the receipt nor its scan: enter one, or scan the receipt.</source>
        <translation>没有回执编号，也没有回执扫描件：请填编号，或扫描回执。</translation>
    </message>
    <message>
        <source>Say why it was returned.</source>
        <translation>请写明退回原因。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Say where the paper is kept.</source>
        <translation>请写明纸质件放在哪里。</translation>
    </message>
    <message>
        <source>Say why it goes back to the draft.</source>
        <translation>请写明为什么退回草稿。</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>school days</source>
        <translation>个上课日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1 %2 before</source>
        <translation>提前%1%2</translation>
    </message>
    <message>
        <source>within %1 %2</source>
        <translation>%1%2内</translation>
    </message>
    <message>
        <source>Document received</source>
        <translation>收文登记</translation>
    </message>
    <message>
        <source>Numbers of the register given</source>
        <translation>编收文号</translation>
    </message>
    <message>
        <source>incoming document “%1”</source>
        <translation>来文“%1”</translation>
    </message>
    <message>
        <source>Several documents have the number “%1”: name it by its number in the register.</source>
        <translation>有几件来文的文号都是“%1”，请用收文号指明。</translation>
    </message>
    <message>
        <source>%1 was filed on %2.</source>
        <translation>%1 已于 %2 归档。</translation>
    </message>
    <message>
        <source>Choose who is to read it.</source>
        <translation>请选择传阅的人。</translation>
    </message>
    <message>
        <source>It was received on %1 only.</source>
        <translation>收文日期是 %1，不能更早。</translation>
    </message>
    <message>
        <source>Handed on to be read</source>
        <translation>交传阅</translation>
    </message>
    <message>
        <source>Choose who has read it.</source>
        <translation>请选择谁已阅。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>%1 was read on %2 and stays in the list.</source>
        <translation>%1 已于 %2 阅，留在名单中。</translation>
    </message>
    <message>
        <source>Not to be read by this person</source>
        <translation>不需此人阅</translation>
    </message>
    <message>
        <source>“%1” is not read by %2 people yet: chase them, or take them off the list.</source>
        <translation>“%1”还有 %2 人未阅：请催阅，或移出名单。</translation>
    </message>
    <message>
        <source>What “%1” asks for by %2 is not done: enter what was done first.</source>
        <translation>“%1”要求 %2 前办结，还没有办：请先登记落实情况。</translation>
    </message>
    <message>
        <source>Circulation sheet printed</source>
        <translation>打印传阅单</translation>
    </message>
    <message>
        <source>What it asks for was due on %1: enter what was done.</source>
        <translation>办结期限是 %1：请登记落实情况。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 人</translation>
    </message>
    <message>
        <source>Not read yet by %1.</source>
        <translation>还没有阅的：%1。</translation>
    </message>
    <message>
        <source>A file is attached to a classified document: take it off this computer.</source>
        <translation>涉密文件挂了附件：请从这台电脑上移除。</translation>
    </message>
    <message>
        <source>Carry out: %1</source>
        <translation>落实来文：%1</translation>
    </message>
    <message>
        <source>To be proposed</source>
        <translation>待拟办</translation>
    </message>
    <message>
        <source>To be instructed</source>
        <translation>待批示</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>传阅中</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Done, to be filed</source>
        <translation>已办结，待归档</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>传阅中，%1/%2 已阅</translation>
    </message>
    <message>
        <source>“%1”: numbers begin with 1 to 12 characters, such as “安报”.</source>
        <translation>“%1”：文号开头为 1 至 12 个字，如“安报”。</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>School safety work that closes.</source>
        <translation>让学校安全工作件件有着落。</translation>
    </message>
    <message>
        <source>Data folder of the school.</source>
        <translation>学校的数据文件夹。</translation>
    </message>
    <message>
        <source>Show the window, then end: for tests of an installation.</source>
        <translation>显示窗口后退出，用于检验安装。</translation>
    </message>
    <message>
        <source>Bihuan</source>
        <translation>闭环</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>Demo school</source>
        <translation>演示学校</translation>
    </message>
    <message>
        <source>%1 was closed with a photograph that is not there any more: attach it again.</source>
        <translation>%1 销号时有整改后照片，现在没有了，请重新附上。</translation>
    </message>
    <message>
        <source>%1 repeats %2: have like places checked, or say that it is no repeat.</source>
        <translation>%1 与 %2 重复：请安排同类场所举一反三排查，或说明不属重复。</translation>
    </message>
    <message>
        <source>put off %1</source>
        <translation>延%1</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>carried over from %1</source>
        <translation>%1 年结转</translation>
    </message>
    <message>
        <source>follows from %1</source>
        <translation>因 %1 举一反三</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <translation>与 %1 重复</translation>
    </message>
    <message>
        <source>contained on %1</source>
        <translation>%1 已临时管控</translation>
    </message>
    <message>
        <source>reported above: %1</source>
        <translation>上报文号：%1</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>general</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Registered in %1</source>
        <translation>%1 年登记</translation>
    </message>
    <message>
        <source>Carried over from earlier years, not yet closed on 1 January</source>
        <translation>上年结转（1 月 1 日尚未销号，沿用原编号）</translation>
    </message>
    <message>
        <source>Ledger of hazards, %1</source>
        <translation>安全隐患排查治理台账（%1 年）</translation>
    </message>
    <message>
        <source>%1: %2 registered, %3 carried over; %4 closed, %5 open, %6 void</source>
        <translation>截至 %1：登记 %2 条，结转 %3 条；已销号 %4 条，未销号 %5 条，作废 %6 条</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Found on, by</source>
        <translation>排查时间、排查人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患情况</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Department, person</source>
        <translation>责任部门、责任人</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Checked by, on</source>
        <translation>复查人、时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>排查时间</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>排查人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险值</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期次数</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>复查时间</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 已作废。</translation>
    </message>
    <message>
        <source>Register the hazard first: its papers name its number.</source>
        <translation>请先登记编号：文书上要写隐患编号。</translation>
    </message>
    <message>
        <source>%1 has not been reported as put right yet: there is nothing to check.</source>
        <translation>%1 还没有报验，没有可复查的。</translation>
    </message>
    <message>
        <source>Review note %1</source>
        <translation>复查意见书 %1</translation>
    </message>
    <message>
        <source>%1 is no major hazard: only major ones are reported to the authority above.</source>
        <translation>%1 不是重大隐患，只有重大隐患才向上级报告。</translation>
    </message>
    <message>
        <source>Bring %1 under control first and enter the temporary measures: the report names them.</source>
        <translation>请先对 %1 采取并登记临时管控措施，报告里要写明。</translation>
    </message>
    <message>
        <source>It is not said yet how %1 will be put right.</source>
        <translation>%1 还没有写整改措施。</translation>
    </message>
    <message>
        <source>%1 has no time limit yet.</source>
        <translation>%1 还没有整改期限。</translation>
    </message>
    <message>
        <source>%1 has no responsible department yet: assign it first.</source>
        <translation>%1 还没有责任部门，请先派单。</translation>
    </message>
    <message>
        <source>%1: %2 = %3, %4</source>
        <translation>%1，%2，分值 %3，%4</translation>
    </message>
    <message>
        <source>Report on major hazard %1</source>
        <translation>重大隐患报告 %1</translation>
    </message>
    <message>
        <source>%1 is closed: take its warning signs down instead.</source>
        <translation>%1 已销号，请撤下警示牌。</translation>
    </message>
    <message>
        <source>Warning sign %1</source>
        <translation>临时管控警示牌 %1</translation>
    </message>
    <message>
        <source>The temporary measures of %1 are not on record: enter them.</source>
        <translation>%1 还没有登记临时管控措施，请补登。</translation>
    </message>
    <message>
        <source>%1 and others, %2 places</source>
        <translation>%1等 %2 处</translation>
    </message>
    <message>
        <source>all places of this kind</source>
        <translation>全部同类场所</translation>
    </message>
    <message>
        <source>Look for “%1” in places of the same kind: %2 was found again where %3 had been put right (%4). To be checked: %5.</source>
        <translation>举一反三：对同类场所的“%1”进行专项排查。%2 与 %3 为同一处同类隐患重复出现（%4）。排查范围：%5。</translation>
    </message>
    <message>
        <source>This hazard repeats no earlier one.</source>
        <translation>这条隐患没有与以前的重复。</translation>
    </message>
    <message>
        <source>The task for it is there already: %1.</source>
        <translation>举一反三任务已经有了：%1。</translation>
    </message>
    <message>
        <source>places of the same kind</source>
        <translation>同类场所</translation>
    </message>
    <message>
        <source>Say why it is no repeat: it stays in the record&apos;s history.</source>
        <translation>请写明为什么不算重复，它会留在变更历史里。</translation>
    </message>
    <message>
        <source>No repeat: %1</source>
        <translation>不属重复：%1</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Standard: %3.</source>
        <translation>%1：%2。标准：%3。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Annex of the rules of inspection</source>
        <translation>安全隐患排查治理制度附件</translation>
    </message>
    <message>
        <source>%1 is too long for the sheet and is cut: shorten the text of the hazard.</source>
        <translation>%1 文字太长，单子上放不下，会被截断；请把隐患内容写短些。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>%1 in all: %2</source>
        <translation>共 %1 项：%2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Received by (signature)</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>The list of numbers</source>
        <translation>编号清单</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Hazard: %1</source>
        <translation>隐患情况：%1</translation>
    </message>
    <message>
        <source>To be done: %1</source>
        <translation>整改要求：%1</translation>
    </message>
    <message>
        <source>Found on %1, to be put right by %2</source>
        <translation>%1发现，%2前整改完毕</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>签发人：%1</translation>
    </message>
    <message>
        <source>%1 (seal)</source>
        <translation>%1（盖章）</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改人</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1项</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页&#x3000;共 %2 页</translation>
    </message>
    <message>
        <source>Choose at least one hazard.</source>
        <translation>请至少选择一条隐患。</translation>
    </message>
    <message>
        <source>Register the hazard first: a notice names its number.</source>
        <translation>请先登记编号：通知书上要写隐患编号。</translation>
    </message>
    <message>
        <source>%1 is “%2”: there is nothing to be put right.</source>
        <translation>%1 的状态是“%2”，没有需要整改的。</translation>
    </message>
    <message>
        <source>%1 belongs to another department: issue one notice for each department.</source>
        <translation>%1 属于另一个部门，请按部门分别签发。</translation>
    </message>
    <message>
        <source>%1 was found on %2, after the notice.</source>
        <translation>%1 发现于 %2，晚于签发日期。</translation>
    </message>
    <message>
        <source>It is not said yet what is to be done about %1.</source>
        <translation>%1 还没有写整改措施。</translation>
    </message>
    <message>
        <source>%1 stands on notice %2, whose receipt is still out.</source>
        <translation>%1 已列入通知书 %2，回执尚未交回。</translation>
    </message>
    <message>
        <source>major hazard</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>general hazard</source>
        <translation>一般隐患</translation>
    </message>
    <message>
        <source>%1 has no photograph of how it looks.</source>
        <translation>%1 没有整改前照片。</translation>
    </message>
    <message>
        <source>Set the day by which it is to be put right.</source>
        <translation>请填写整改期限。</translation>
    </message>
    <message>
        <source>The day set, %1, is before the notice itself (%2).</source>
        <translation>整改期限 %1 早于签发日期 %2。</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>Say who issues the notice.</source>
        <translation>请填写签发人。</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in all</source>
        <translation>%1 至 %2，共 %3 项</translation>
    </message>
    <message>
        <source>Rectification notice issued</source>
        <translation>签发整改通知书</translation>
    </message>
    <message>
        <source>the text of a rectification notice</source>
        <translation>整改通知书的内容</translation>
    </message>
    <message>
        <source>rectification notice “%1”</source>
        <translation>整改通知书“%1”</translation>
    </message>
    <message>
        <source>Notice %1 is void.</source>
        <translation>通知书 %1 已作废。</translation>
    </message>
    <message>
        <source>Notice %1 was issued on %2 only.</source>
        <translation>通知书 %1 签发于 %2，回执日期不能更早。</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>回执已交回</translation>
    </message>
    <message>
        <source>Give a reason: it stays in the record&apos;s history.</source>
        <translation>请写明原因，它会留在变更历史里。</translation>
    </message>
    <message>
        <source>The receipt of %1 was due on %2 and has not come back.</source>
        <translation>%1 的回执应于 %2 前交回，尚未收到。</translation>
    </message>
    <message>
        <source>Method of risk grading: %1</source>
        <translation>风险分级方法：%1</translation>
    </message>
    <message>
        <source>method of risk grading “%1”</source>
        <translation>风险分级方法“%1”</translation>
    </message>
    <message>
        <source>%1 is void and is not graded any more.</source>
        <translation>%1 已作废，不再分级。</translation>
    </message>
    <message>
        <source>Risk graded: %1 %2</source>
        <translation>风险分级：%1 %2</translation>
    </message>
    <message>
        <source>Graded as “%1”, which speaks for a major hazard. Please check the level.</source>
        <translation>分级结果为“%1”，宜定为重大隐患，请核对等级。</translation>
    </message>
    <message>
        <source>Graded as “%1”, which speaks for a general hazard. Please check the level.</source>
        <translation>分级结果为“%1”，宜定为一般隐患，请核对等级。</translation>
    </message>
    <message>
        <source>The band ends at %1, which is not above its beginning %2. Leave the end empty for the highest band.</source>
        <translation>分段的止 %1 不大于起 %2。最高一段的止请留空。</translation>
    </message>
    <message>
        <source>A band begins at 0 or above.</source>
        <translation>分段的起不能小于 0。</translation>
    </message>
    <message>
        <source>“%1” is no number above 0, such as 3 or 0.5.</source>
        <translation>“%1”不是大于 0 的数，如 3、0.5。</translation>
    </message>
    <message>
        <source>Method %1 has no scale: enter at least one factor with its values.</source>
        <translation>方法 %1 没有分值表，请至少录入一个因素的分值。</translation>
    </message>
    <message>
        <source>Method %1 has no bands: nothing can be graded by it.</source>
        <translation>方法 %1 没有分级规则，无法分级。</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” overlap.</source>
        <translation>%1：“%2”与“%3”的分值有重叠。</translation>
    </message>
    <message>
        <source>%1: the values from %2 to below %3 belong to no band.</source>
        <translation>%1：分值 %2 起至不足 %3 不属于任何一级。</translation>
    </message>
    <message>
        <source>%1: several bands have the colour “%2”.</source>
        <translation>%1：有几级用了同一颜色“%2”。</translation>
    </message>
    <message>
        <source>Choose a value for %1 (%2).</source>
        <translation>请选择%1（%2）的分值。</translation>
    </message>
    <message>
        <source>“%1” is not on the scale of %2 (%3): %4.</source>
        <translation>“%1”不在%2（%3）的分值表里：%4。</translation>
    </message>
    <message>
        <source>Method %1 does not know all of these factors.</source>
        <translation>这些因素不全是方法 %1 的。</translation>
    </message>
    <message>
        <source>The value %1 belongs to no band of method %2. Complete its rules.</source>
        <translation>分值 %1 不属于方法 %2 的任何一级，请补全分级规则。</translation>
    </message>
    <message>
        <source>“%1” is too long for the sign and is cut: shorten it.</source>
        <translation>“%1”文字太长，警示牌上放不下，会被截断；请写短些。</translation>
    </message>
</context>
<context>
    <name>loop</name>
    <message>
        <source>“%1” often means a major hazard. Please check the level.</source>
        <translation>“%1”多属重大隐患，请核对等级。</translation>
    </message>
    <message>
        <source>“%1” is seldom a major hazard. Please check the level.</source>
        <translation>“%1”多属一般隐患，请核对等级。</translation>
    </message>
    <message>
        <source>Say what is wrong, so that somebody else can find it and put it right.</source>
        <translation>描述太笼统，请写明具体问题，便于查找和整改。</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 晚于今天。</translation>
    </message>
    <message>
        <source>It is due before it was found.</source>
        <translation>整改期限早于发现日期。</translation>
    </message>
    <message>
        <source>It was put right before it was found.</source>
        <translation>完成日期早于发现日期。</translation>
    </message>
    <message>
        <source>%1 was due on %2.</source>
        <translation>%1 已超过整改期限 %2。</translation>
    </message>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1 是休息日。</translation>
    </message>
    <message>
        <source>Whoever put it right does not check it. Name somebody else.</source>
        <translation>复查人不能是整改责任人，请换人复查。</translation>
    </message>
    <message>
        <source>A registered major hazard stays one. If the level was wrong, void it with the reason and register it again.</source>
        <translation>已登记的重大隐患不能降级。等级填错的，请说明理由作废后重新登记。</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>请填写地点。</translation>
    </message>
    <message>
        <source>Choose the zone from the list, so that its hazards can be counted.</source>
        <translation>请从列表选择区域，便于统计。</translation>
    </message>
    <message>
        <source>Rules of the closed loop</source>
        <translation>闭环规则</translation>
    </message>
    <message>
        <source>%1 is in the ledger already.</source>
        <translation>%1 已在台账中。</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告隐患</translation>
    </message>
    <message>
        <source>item “%1”</source>
        <translation>事项“%1”</translation>
    </message>
    <message>
        <source>%1 is before it was found on %2.</source>
        <translation>%1 早于发现日期 %2。</translation>
    </message>
    <message>
        <source>The day set, %1, is before it was found on %2.</source>
        <translation>期限 %1 早于发现日期 %2。</translation>
    </message>
    <message>
        <source>Say which department or who is to put it right.</source>
        <translation>请指定责任部门或整改责任人。</translation>
    </message>
    <message>
        <source>Set the day by which it is to be put right.</source>
        <translation>请填写整改期限。</translation>
    </message>
    <message>
        <source>Say why it is put off.</source>
        <translation>请填写延期理由。</translation>
    </message>
    <message>
        <source>Set the new day.</source>
        <translation>请填写新的期限。</translation>
    </message>
    <message>
        <source>The new day must be after %1.</source>
        <translation>新的期限应晚于 %1。</translation>
    </message>
    <message>
        <source>It was put off already (%1 times). Escalate it instead.</source>
        <translation>已延期 %1 次，不再延期，请上报。</translation>
    </message>
    <message>
        <source>A major hazard needs its temporary measures on record first (what was fenced off, stopped or guarded).</source>
        <translation>重大隐患应先登记临时管控措施（封闭、停用或专人看守）。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>请填写采取的整改措施。</translation>
    </message>
    <message>
        <source>Say who checked it.</source>
        <translation>请填写复查人。</translation>
    </message>
    <message>
        <source>Add a photograph of how it looks now, or say why there is none.</source>
        <translation>请添加整改后照片，或说明无照片的原因。</translation>
    </message>
    <message>
        <source>A major hazard is reported to the authority above before it is closed: enter the number of the report.</source>
        <translation>重大隐患销号前应上报主管部门，请登记上报文号。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>临时管控</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Start the work</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>Report as put right</source>
        <translation>报验</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Checked and in order</source>
        <translation>复查合格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 已作废。</translation>
    </message>
    <message>
        <source>“%1” is not possible while it is “%2”.</source>
        <translation>不能“%1”：当前状态为“%2”。</translation>
    </message>
    <message>
        <source>Say what was fenced off, stopped or guarded.</source>
        <translation>请填写封闭、停用或看守等管控措施。</translation>
    </message>
    <message>
        <source>Enter the number of the report.</source>
        <translation>请填写上报文号。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>%1 should have been under control on %2: fence it off, stop its use or have it guarded, and enter what was done.</source>
        <translation>%1 应在 %2 前落实临时管控：请隔离、停用或派人看守，并登记所采取的措施。</translation>
    </message>
    <message>
        <source>By %2 it should have been said how %1 will be put right.</source>
        <translation>%1 应在 %2 前写明怎样整改。</translation>
    </message>
    <message>
        <source>A new item is discovered first; its number and state come with its steps.</source>
        <translation>新事项从“已发现”开始，编号和状态随各个步骤产生。</translation>
    </message>
    <message>
        <source>The state of %1, who is responsible and who checked it change by its steps only.</source>
        <translation>%1 的状态、责任人、复查人等只能通过办理步骤改变。</translation>
    </message>
    <message>
        <source>It was put right as a general hazard. Send it back or open it again first, then make it a major one.</source>
        <translation>这条是按一般隐患整改的。请先退回或重开，再改为重大隐患。</translation>
    </message>
    <message>
        <source>The same was found here on %1 (%2). Look for it in places of the same kind, too.</source>
        <translation>此处 %1 发现过同类隐患（%2），建议对同类场所举一反三。</translation>
    </message>
    <message>
        <source>“%1”: numbers begin with 1 to 8 letters or digits.</source>
        <translation>“%1”不行：编号字头应为 1 到 8 个字母或数字。</translation>
    </message>
    <message>
        <source>%1 is not a picture.</source>
        <translation>%1 不是图片。</translation>
    </message>
    <message>
        <source>The photographs before and after are one and the same picture: %1. Take one of how it looks now.</source>
        <translation>整改前、整改后是同一张照片：%1。请拍一张现在的照片。</translation>
    </message>
    <message>
        <source>Photograph after</source>
        <translation>整改后照片</translation>
    </message>
    <message>
        <source>Photograph before</source>
        <translation>整改前照片</translation>
    </message>
    <message>
        <source>Say who allowed it to be put off.</source>
        <translation>请填写批准延期的人。</translation>
    </message>
    <message>
        <source>Say who put it right, so that somebody else checks it.</source>
        <translation>请填写整改人，以便由别人复查。</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>The event is not there any more.</source>
        <translation>这件校历事项已经不在了。</translation>
    </message>
    <message>
        <source>Moved in the calendar</source>
        <translation>在月历上改期</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>until the %1th</source>
        <translation>至%1日</translation>
    </message>
    <message>
        <source>until %1-%2</source>
        <translation>至%1月%2日</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>weeks %1 to %2</source>
        <translation>第%1—%2周</translation>
    </message>
    <message>
        <source>The holidays of %1 are not announced yet.</source>
        <translation>%1年节假日安排未公布</translation>
    </message>
    <message>
        <source>Holidays and make-up days as announced by the State Council.</source>
        <translation>节假日和调休以国务院办公厅通知为准</translation>
    </message>
    <message>
        <source>%1 (lessons of %2)</source>
        <translation>%1（上%2的课）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>work</source>
        <translation>班</translation>
    </message>
    <message>
        <source>none</source>
        <translation>停</translation>
    </message>
    <message>
        <source>class</source>
        <translation>课</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1th to %2th</source>
        <translation>%1—%2日</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The school&apos;s name</source>
        <translation>校名</translation>
    </message>
    <message>
        <source>The term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Safety education calendar: theme of the month</source>
        <translation>安全教育月历 · 本月主题</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Safety education calendar</source>
        <translation>安全教育月历</translation>
    </message>
    <message>
        <source>The theme of the month</source>
        <translation>月主题</translation>
    </message>
    <message>
        <source>The motto</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Wk</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>make-up day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>no lessons</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>lessons on a rest day</source>
        <translation>休息日上课</translation>
    </message>
    <message>
        <source>The source of the holidays</source>
        <translation>节假日说明</translation>
    </message>
    <message>
        <source>+%1 in the notes</source>
        <translation>另%1项见备注</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>%1: not all go into the day; %2 of %3 stand in the notes.</source>
        <translation>%1：当天的格子放不下，%3项中有%2项印在备注里。</translation>
    </message>
    <message>
        <source>%1th: %2</source>
        <translation>%1日：%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The teaching week</source>
        <translation>教学周</translation>
    </message>
    <message>
        <source>%1th to %2th %3</source>
        <translation>%1—%2日 %3</translation>
    </message>
    <message>
        <source>%1th %2</source>
        <translation>%1日 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1项未印</translation>
    </message>
    <message>
        <source>School year %1 to %2</source>
        <translation>%1—%2学年</translation>
    </message>
    <message>
        <source>Small figures at the left: teaching weeks</source>
        <translation>左侧小字为教学周次</translation>
    </message>
    <message>
        <source>This is no month a calendar can be made for.</source>
        <translation>这不是可以制作月历的月份。</translation>
    </message>
    <message>
        <source>Calendars are made for A4 and A3.</source>
        <translation>月历只有 A4 和 A3 两种纸。</translation>
    </message>
    <message>
        <source>The calendar of a whole year needs A3: on A4 it could not be read on a wall.</source>
        <translation>学年年历要用 A3 纸：印在 A4 上贴在墙上看不清。</translation>
    </message>
    <message>
        <source>%1: calendar of safety education</source>
        <translation>%1安全教育年历</translation>
    </message>
    <message>
        <source>Calendar of safety education %1-%2</source>
        <translation>%1年%2月安全教育月历</translation>
    </message>
    <message>
        <source>Safety education</source>
        <translation>安全教育</translation>
    </message>
    <message>
        <source>%1: safety education</source>
        <translation>%1安全教育</translation>
    </message>
    <message>
        <source>%1 does not fit on the paper: “%2”. Shorten it or take larger paper.</source>
        <translation>%1在纸上放不下：“%2”。请改短，或改用大一号的纸。</translation>
    </message>
    <message>
        <source>%1: there is no room for “%2”; it is not on the paper. Shorten the texts of this month or take larger paper.</source>
        <translation>%1：“%2”放不下，没有印上。请把本月的文字改短，或改用大一号的纸。</translation>
    </message>
    <message>
        <source>Event of the school</source>
        <translation>校历事项</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>教育活动</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Fixed day</source>
        <translation>固定日</translation>
    </message>
    <message>
        <source>Other matter</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The ID number of %1 is not a valid resident number (18 characters with a fitting last one). Check it on the card, or choose another kind of document.</source>
        <translation>%1 的身份证号码不对（应为 18 位且末位校验相符）。请对照证件核对，或改选其他证件类型。</translation>
    </message>
    <message>
        <source>By the ID number %1 is %2 years old; please check it.</source>
        <translation>按证件号码计算，%1 为 %2 岁，请核对。</translation>
    </message>
    <message>
        <source>%1 has the same ID number as %2; one of them is wrong or the person is entered twice.</source>
        <translation>%1 与 %2 的证件号码相同：其中一个有误，或同一人重复录入。</translation>
    </message>
    <message>
        <source>There is another %1. Enter a staff number or telephone so that the two can be told apart.</source>
        <translation>已有另一位%1。请填写工号或手机号码，以便区分。</translation>
    </message>
    <message>
        <source>%1 left on %2, before joining on %3: one of the dates is wrong.</source>
        <translation>%1 的离岗日期 %2 早于到岗日期 %3，其中一个有误。</translation>
    </message>
    <message>
        <source>%1 is employed by a service company; enter which, it signs the agreement too.</source>
        <translation>%1 由服务单位派出，请填写服务单位，责任书须由其签章。</translation>
    </message>
    <message>
        <source>Default data of a new school</source>
        <translation>新建学校的默认数据</translation>
    </message>
    <message>
        <source>Default data restored</source>
        <translation>恢复默认内容</translation>
    </message>
    <message>
        <source>This data folder holds a school already. Choose an empty folder for the demo school.</source>
        <translation>这个数据文件夹里已有学校数据。请为演示学校另选一个空文件夹。</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>演示学校</translation>
    </message>
    <message>
        <source>The picture %1 is too large. Save it with fewer pixels.</source>
        <translation>图片 %1 尺寸过大，请缩小后再用。</translation>
    </message>
    <message>
        <source>the school&apos;s profile</source>
        <translation>学校信息</translation>
    </message>
    <message>
        <source>School logo</source>
        <translation>校徽</translation>
    </message>
    <message>
        <source>%1: %2 has left. Name somebody else.</source>
        <translation>%1：%2已离岗，请另定人员。</translation>
    </message>
    <message>
        <source>There is another zone “%1” in the same place. Tell them apart, or void one.</source>
        <translation>同一位置另有一个区域“%1”，请区分名称或作废其中一个。</translation>
    </message>
    <message>
        <source>%1: the deputy is the person in charge. Name somebody else as deputy.</source>
        <translation>%1：备岗与责任人是同一人，请另定备岗。</translation>
    </message>
    <message>
        <source>Nobody is in charge of %1.</source>
        <translation>%1没有责任人。</translation>
    </message>
    <message>
        <source>%1 has no deputy.</source>
        <translation>%1没有备岗。</translation>
    </message>
    <message>
        <source>The school in %1 is not the demo school; nothing was removed.</source>
        <translation>%1 里的学校不是演示学校，没有删除任何内容。</translation>
    </message>
    <message>
        <source>not a department of this school</source>
        <translation>本校没有这个部门</translation>
    </message>
    <message>
        <source>There is a school in this data folder already: %1.</source>
        <translation>这个数据文件夹里已经有学校：%1。</translation>
    </message>
    <message>
        <source>A new school is set up</source>
        <translation>新建学校</translation>
    </message>
</context>
<context>
    <name>placards</name>
    <message>
        <source>%1 does not fit on a placard of this size. Shorten it, or take a larger placard.</source>
        <translation>%1在这个尺寸的牌上放不下，请精简文字或选用更大的尺寸。</translation>
    </message>
    <message>
        <source>The risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>The school&apos;s name</source>
        <translation>校名</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>牌名</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>职务名称</translation>
    </message>
    <message>
        <source>A person&apos;s name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The list of duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>Hotline: %1</source>
        <translation>监督电话：%1</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The zone&apos;s name</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A placard is at least 90 mm high and wide, or nobody can read it.</source>
        <translation>牌的高和宽至少 90 毫米，否则看不清。</translation>
    </message>
    <message>
        <source>A placard is at most 900 mm long.</source>
        <translation>牌的长边最多 900 毫米。</translation>
    </message>
    <message>
        <source>The size is too narrow: at most 2.2 times as long as wide.</source>
        <translation>尺寸过于狭长，长边不超过短边的 2.2 倍。</translation>
    </message>
    <message>
        <source>A placard of %1 does not go on a sheet of %2.</source>
        <translation>%1 的牌放不进 %2 的纸。</translation>
    </message>
    <message>
        <source>The sheet has %1 places; begin with one of them.</source>
        <translation>这张纸有 %1 个位置，请从其中一个开始。</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1 竖</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <translation>%1 横</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Safety responsibility</source>
        <translation>安全责任包干牌</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>Supervising leader</source>
        <translation>包干领导</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Telephone, duties or other words changed</source>
        <translation>电话、职责或其他内容有变</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>待更换</translation>
    </message>
    <message>
        <source>To be put up</source>
        <translation>待张贴</translation>
    </message>
    <message>
        <source>To be taken down</source>
        <translation>待取下</translation>
    </message>
    <message>
        <source>%1 is out of use and gets no placard.</source>
        <translation>%1 已停用，不印牌。</translation>
    </message>
    <message>
        <source>Nobody is in charge of %1.</source>
        <translation>%1没有责任人。</translation>
    </message>
    <message>
        <source>Placards</source>
        <translation>包干牌</translation>
    </message>
    <message>
        <source>Placards printed</source>
        <translation>打印包干牌</translation>
    </message>
    <message>
        <source>There is no placard to print.</source>
        <translation>没有需要打印的包干牌。</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 晚于今天。</translation>
    </message>
    <message>
        <source>Placards put up</source>
        <translation>张贴包干牌</translation>
    </message>
    <message>
        <source>No placard was printed for this zone. Print it first.</source>
        <translation>这个区域还没有打印包干牌，请先打印。</translation>
    </message>
    <message>
        <source>%1 was printed on %2 only.</source>
        <translation>%1 的牌 %2 才打印。</translation>
    </message>
    <message>
        <source>Placards taken down</source>
        <translation>取下包干牌</translation>
    </message>
    <message>
        <source>Round of the placards</source>
        <translation>包干牌巡牌路线表</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>%1: put up or printed on %2, so it cannot have come down on %3.</source>
        <translation>%1 是 %2 印好或贴上的，不会在 %3 取下。</translation>
    </message>
    <message>
        <source>placard with the code “%1”</source>
        <translation>短码为“%1”的包干牌</translation>
    </message>
    <message>
        <source>%1 is not the code of a placard but of another paper: %2 %3.</source>
        <translation>%1 不是包干牌的码，是另一种纸件：%2 %3。</translation>
    </message>
    <message>
        <source>%1: this placard is voided.</source>
        <translation>%1：这块牌已作废。</translation>
    </message>
    <message>
        <source>%1: this is version %2. Hang version %3, which was printed later.</source>
        <translation>%1：这是第 %2 版，请贴后来印的第 %3 版。</translation>
    </message>
    <message>
        <source>%1 hangs already, since %2.</source>
        <translation>%1 的牌已经贴着，%2 贴的。</translation>
    </message>
    <message>
        <source>%1 is down already, since %2.</source>
        <translation>%1 的牌已经取下，%2 取的。</translation>
    </message>
    <message>
        <source>It is not true any more (%1): print a new one.</source>
        <translation>牌上内容已不对（%1），请重新打印。</translation>
    </message>
    <message>
        <source>Marking of a placard taken back</source>
        <translation>撤销包干牌登记</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The placard of %1 still hangs: take it down, the place is out of use.</source>
        <translation>%1 已停用，牌还挂着，请取下。</translation>
    </message>
    <message>
        <source>The placard of %1 is not true any more (%2): print a new one.</source>
        <translation>%1 的牌已不对（%2），请换新牌。</translation>
    </message>
    <message>
        <source>%1 has no placard yet: print one.</source>
        <translation>%1 还没有包干牌，请打印。</translation>
    </message>
    <message>
        <source>The sheet has no room for crop marks on every side: cut where the marks are, and in the middle between two placards.</source>
        <translation>纸边放不下全部裁切线：请按已有的线裁，两块牌之间从正中裁开。</translation>
    </message>
    <message>
        <source>Out of use since %1</source>
        <translation>%1 起停用</translation>
    </message>
    <message>
        <source>The zone is voided</source>
        <translation>区域已作废</translation>
    </message>
    <message>
        <source>%1 %2 has left</source>
        <translation>%1 %2 已离岗</translation>
    </message>
    <message>
        <source>%1: %2 %3 has left. Name somebody else in the zone, then print.</source>
        <translation>%1：%2 %3 已离岗，请先在区域里换人，再打印。</translation>
    </message>
    <message>
        <source>Nobody is in charge</source>
        <translation>没有责任人</translation>
    </message>
    <message>
        <source>Nobody to name</source>
        <translation>先定责任人</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Print, and hang it instead of the old one</source>
        <translation>打印新牌，换下旧牌</translation>
    </message>
    <message>
        <source>Print again and hang</source>
        <translation>重新打印并张贴</translation>
    </message>
    <message>
        <source>Print and hang</source>
        <translation>打印并张贴</translation>
    </message>
    <message>
        <source>Take the old one down, hang the new one</source>
        <translation>取下旧牌，贴上新牌</translation>
    </message>
    <message>
        <source>Hang it</source>
        <translation>贴上</translation>
    </message>
    <message>
        <source>Wait for the name; the old one hangs</source>
        <translation>等定责任人，旧牌先挂着</translation>
    </message>
    <message>
        <source>Wait for the name</source>
        <translation>等定责任人</translation>
    </message>
    <message>
        <source>Look whether it hangs and is clean</source>
        <translation>查看是否在墙、整洁</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no page to print.</source>
        <translation>没有可打印的页面。</translation>
    </message>
</context>
<context>
    <name>property</name>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Just passed</source>
        <translation>基本合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as 2026-11.</source>
        <translation>“%1”不是月份，请写成 2026-11。</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 还没有开始。</translation>
    </message>
    <message>
        <source>%1 was checked for %2 already (%3, %4 points, closed on %5). To change it, make a new version with the reason.</source>
        <translation>%1 %2 已经检查过（%3，%4分，%5 关闭）。要改动，请写明理由出新版本。</translation>
    </message>
    <message>
        <source>The contract of %1 ended on %2; there is nothing to check in %3.</source>
        <translation>%1的合同 %2 已到期，%3 不需要检查。</translation>
    </message>
    <message>
        <source>The contract of %1 begins on %2; there is nothing to check in %3.</source>
        <translation>%1的合同 %2 才开始，%3 不需要检查。</translation>
    </message>
    <message>
        <source>%1 has no duties. Choose its services, or enter duties for it.</source>
        <translation>%1没有安全义务。请选择服务类别，或为它录入义务。</translation>
    </message>
    <message>
        <source>Check of services begun</source>
        <translation>开始物业检查</translation>
    </message>
    <message>
        <source>%1 is closed and stays as it is. Make a new version with the reason.</source>
        <translation>%1 已关闭，不能改动。请写明理由出新版本。</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>%1 is before the month that is checked, %2.</source>
        <translation>%1 早于所检查的月份 %2。</translation>
    </message>
    <message>
        <source>%1 has no line %2.</source>
        <translation>%1 没有第 %2 行。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Check of services entered</source>
        <translation>录入物业检查</translation>
    </message>
    <message>
        <source>Enter who checked, and when, before closing %1.</source>
        <translation>关闭 %1 之前，请填写检查人和检查日期。</translation>
    </message>
    <message>
        <source>Line %1: say what is wrong, points were taken off.</source>
        <translation>第 %1 行扣了分，请写明存在问题。</translation>
    </message>
    <message>
        <source>Check of services closed</source>
        <translation>关闭物业检查</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, put right by %3</source>
        <translation>%1，%2，整改联系人%3</translation>
    </message>
    <message>
        <source>Give a reason: it stands on the new version.</source>
        <translation>请写理由，记在新版本里。</translation>
    </message>
    <message>
        <source>%1 is not closed; there is nothing to make a new version of.</source>
        <translation>%1 还没有关闭，不用出新版本。</translation>
    </message>
    <message>
        <source>%1 is a new version already; finish it first.</source>
        <translation>%1 已是新版本，请先办完它。</translation>
    </message>
    <message>
        <source>“%1” fits several companies: %2, %3. Write the whole name.</source>
        <translation>“%1”对得上几家：%2、%3。请写全名。</translation>
    </message>
    <message>
        <source>service company “%1”</source>
        <translation>服务单位“%1”</translation>
    </message>
    <message>
        <source>Companies of the staff list</source>
        <translation>从人员名册认领服务单位</translation>
    </message>
    <message>
        <source>%1 was not checked for %2.</source>
        <translation>%1 %2 没有检查。</translation>
    </message>
    <message>
        <source>“%1” is none of the service companies. Enter it, or write it there as another name of one.</source>
        <translation>“%1”不在服务单位里。请登记，或写进某家单位的其他叫法。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Safety annex printed</source>
        <translation>打印安全义务附件</translation>
    </message>
    <message>
        <source>There is no duty with a line for the card.</source>
        <translation>没有写了岗位卡内容的义务。</translation>
    </message>
    <message>
        <source>There is no card for “%1”.</source>
        <translation>没有“%1”的岗位卡。</translation>
    </message>
    <message>
        <source>Safety cards of the services</source>
        <translation>物业岗位安全卡</translation>
    </message>
    <message>
        <source>%1 is not closed yet: close the check, then print the sheet to be signed.</source>
        <translation>%1 还没有关闭：先关闭当月检查，再打印要签字的考核单。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, veto</source>
        <translation>%1，否决</translation>
    </message>
    <message>
        <source>All clauses are met.</source>
        <translation>各条均已做到。</translation>
    </message>
    <message>
        <source>The contract ends on %1, before it begins on %2.</source>
        <translation>合同到期日 %1 早于开始日 %2。</translation>
    </message>
    <message>
        <source>The contract ended on %1, but people of %2 are still on the staff list.</source>
        <translation>合同 %1 已到期，名册里还有%2的人员在岗。</translation>
    </message>
    <message>
        <source>The contract ends on %1, in %2 days.</source>
        <translation>合同 %1 到期，还有 %2 天。</translation>
    </message>
    <message>
        <source>Choose the services: they decide which duties %1 has.</source>
        <translation>请选择服务类别，%1的安全义务由它决定。</translation>
    </message>
    <message>
        <source>Name the department in charge: what is wrong is put right through it.</source>
        <translation>请填写主管部门，发现的问题由它督促整改。</translation>
    </message>
    <message>
        <source>Points are between 0 and 100.</source>
        <translation>分值在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Without points nothing is taken off when it is not met.</source>
        <translation>没有分值，没做到也不扣分。</translation>
    </message>
    <message>
        <source>A line on the card has room for %1 characters; this one has %2.</source>
        <translation>岗位卡一行最多 %1 个字，这一行有 %2 个。</translation>
    </message>
    <message>
        <source>%1 was printed on %2 only.</source>
        <translation>%1 在 %2 才打印。</translation>
    </message>
    <message>
        <source>%1 was printed on %2 and has not come back signed.</source>
        <translation>%1 在 %2 打印，还没有签回。</translation>
    </message>
    <message>
        <source>%1 (%2) is registered, but not printed. Print it; its numbers are kept for it.</source>
        <translation>%1（%2）已登记，还没有打印。请打印，号码给它留着。</translation>
    </message>
    <message>
        <source>%1 (%2) has been out since %3. Ask for it: used up, or lost?</source>
        <translation>%1（%2）从 %3 发出至今，请问一下是用完了还是丢了。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 10:20.</source>
        <translation>“%1”不是时间，请写成 10:20。</translation>
    </message>
    <message>
        <source>Say where it is: choose the zone, or write the place.</source>
        <translation>请写地点：选择区域，或写明位置。</translation>
    </message>
    <message>
        <source>Nobody can be thanked: enter who reported it.</source>
        <translation>没有写报告人，无法感谢，请补上。</translation>
    </message>
    <message>
        <source>Say what is wrong, so that somebody else can find it.</source>
        <translation>请写清楚是什么问题，让别人也能找到。</translation>
    </message>
    <message>
        <source>%1 has been waiting since %2. Decide: a hazard, done on the spot, or none.</source>
        <translation>%1 从 %2 起没有处理，请决定：隐患、当场处理，还是不算隐患。</translation>
    </message>
    <message>
        <source>“%1” is no month that has begun.</source>
        <translation>“%1”不是已经开始的月份。</translation>
    </message>
    <message>
        <source>%1 is not closed yet.</source>
        <translation>%1 还没有关闭。</translation>
    </message>
    <message>
        <source>“%1” has %2 points; %3 cannot be taken off.</source>
        <translation>“%1”只有 %2 分，不能扣 %3 分。</translation>
    </message>
    <message>
        <source>Safety duties done, month by month</source>
        <translation>物业安全履职表</translation>
    </message>
    <message>
        <source>Month %1-%2</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>安全义务</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Monthly safety check of services</source>
        <translation>物业月度安全检查表</translation>
    </message>
    <message>
        <source>Month %1-%2, 100 points less what is taken off</source>
        <translation>%1年%2月&#x3000;满分100分，没做到的按分值扣分</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>%1  Month %2-%3  not closed</source>
        <translation>%1&#x3000;%2年%3月&#x3000;未关闭</translation>
    </message>
    <message>
        <source>%1  Month %2-%3  %4 points</source>
        <translation>%1&#x3000;%2年%3月&#x3000;得分 %4</translation>
    </message>
    <message>
        <source>Number in the ledger</source>
        <translation>闭环编号</translation>
    </message>
    <message>
        <source>Thanks for spot reports</source>
        <translation>随手报感谢名单</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Service company</source>
        <translation>服务单位</translation>
    </message>
    <message>
        <source>Good reports</source>
        <translation>有用报告</translation>
    </message>
    <message>
        <source>Hazards found</source>
        <translation>查出隐患</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>当场处理</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>Safety card: %1</source>
        <translation>%1岗位安全卡</translation>
    </message>
    <message>
        <source>%1 has %2 lines; only the first %3 stand on it. Empty “On the shift card” of those that matter less.</source>
        <translation>%1有 %2 行，只印前 %3 行。请把次要条款的“岗位卡内容”清空。</translation>
    </message>
    <message>
        <source>“%1” does not fit on a card of this size.</source>
        <translation>“%1”在这个尺寸的卡上放不下。</translation>
    </message>
    <message>
        <source>Fire 119 · Police 110 · Ambulance 120</source>
        <translation>火警119 · 报警110 · 急救120</translation>
    </message>
    <message>
        <source>School %1 · Fire 119 · Police 110 · Ambulance 120</source>
        <translation>学校 %1 · 火警119 · 报警110 · 急救120</translation>
    </message>
    <message>
        <source>A pad has 1 to %1 sheets of six slips.</source>
        <translation>一本有 1 到 %1 张，每张六票。</translation>
    </message>
    <message>
        <source>%1 (%2) is registered and waits to be printed. Print it first, so that no number is missing on paper.</source>
        <translation>%1（%2）已登记，还没有打印。请先打印它，免得纸上缺号。</translation>
    </message>
    <message>
        <source>The numbers go on from %1; only the very first pad begins where you say.</source>
        <translation>号码从 %1 接着编，只有第一本可以指定起始号码。</translation>
    </message>
    <message>
        <source>The first number is between 1 and 900000.</source>
        <translation>起始号码在 1 到 900000 之间。</translation>
    </message>
    <message>
        <source>Pad of slips registered</source>
        <translation>登记小票本</translation>
    </message>
    <message>
        <source>Spot report on safety</source>
        <translation>安全随手报</translation>
    </message>
    <message>
        <source>Slips %1</source>
        <translation>小票 %1</translation>
    </message>
    <message>
        <source>%1 (%2) was handed out or ended: printing it again would put its numbers on paper twice. Report it lost and print a new one.</source>
        <translation>%1（%2）已发出或已结束，再印就会重号。请登记遗失，另印一本。</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1已作废。</translation>
    </message>
    <message>
        <source>Pad of slips printed</source>
        <translation>打印小票本</translation>
    </message>
    <message>
        <source>%1 is out already.</source>
        <translation>%1已经发出。</translation>
    </message>
    <message>
        <source>Say who gets the pad.</source>
        <translation>请写发给谁。</translation>
    </message>
    <message>
        <source>Pad of slips handed out</source>
        <translation>发放小票本</translation>
    </message>
    <message>
        <source>%1 is not printed yet.</source>
        <translation>%1还没有打印。</translation>
    </message>
    <message>
        <source>%1 is used up.</source>
        <translation>%1已用完。</translation>
    </message>
    <message>
        <source>Pad of slips used up</source>
        <translation>小票本用完交回</translation>
    </message>
    <message>
        <source>Give a reason: it stays in the pad&apos;s history.</source>
        <translation>请写经过，记入这一本的变更历史。</translation>
    </message>
    <message>
        <source>pad “%1”</source>
        <translation>小票本“%1”</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>month        day        hour        minute</source>
        <translation>月&#x3000;&#x3000;日&#x3000;&#x3000;时&#x3000;&#x3000;分</translation>
    </message>
    <message>
        <source>See it, write it, hand it in the same day at the guard room or the office.</source>
        <translation>看到就写，当天交：撕下交门卫室或总务处。</translation>
    </message>
    <message>
        <source>Could it hurt somebody? Call %1 at once and stay there.</source>
        <translation>可能伤人的，马上打 %1，守在现场等人来。</translation>
    </message>
    <message>
        <source>“%1” is no slip number. Write it as on the slip, such as SB000121 or only 121.</source>
        <translation>“%1”不是小票号码。请照小票写，如 SB000121，或只写 121。</translation>
    </message>
    <message>
        <source>%1 was keyed in on %2 already: “%3”.</source>
        <translation>%1 已在 %2 录过：“%3”。</translation>
    </message>
    <message>
        <source>No pad was printed yet, so there is no %1.</source>
        <translation>还没有打印过小票，没有 %1。</translation>
    </message>
    <message>
        <source>%1 was never printed; the numbers go up to %2. Look at the slip again.</source>
        <translation>没有印过 %1，号码只到 %2。请再看看小票。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not printed yet. Look at the slip again.</source>
        <translation>%1 属于%2，这一本还没有打印。请再看看小票。</translation>
    </message>
    <message>
        <source>%1 is of %2, which was reported lost on %3. It is taken all the same; please ask where it comes from.</source>
        <translation>%1 是%2的，这一本 %3 登记遗失。仍可录入，请问清从哪里来的。</translation>
    </message>
    <message>
        <source>%1 is of %2, which is void. It is taken all the same; please ask where it comes from.</source>
        <translation>%1 是%2的，这一本已作废。仍可录入，请问清从哪里来的。</translation>
    </message>
    <message>
        <source>%1, %2, handed to %3</source>
        <translation>%1，%2，发给%3</translation>
    </message>
    <message>
        <source>Say why it is no hazard: the reporter will ask.</source>
        <translation>请写为什么不算隐患，报告人会问。</translation>
    </message>
    <message>
        <source>Say what was done on the spot.</source>
        <translation>请写当场怎么处理的。</translation>
    </message>
    <message>
        <source>Spot report %1</source>
        <translation>随手报 %1</translation>
    </message>
    <message>
        <source>Spot report %1, by %2</source>
        <translation>随手报 %1，%2报告</translation>
    </message>
    <message>
        <source>Spot report keyed in</source>
        <translation>录入随手报</translation>
    </message>
    <message>
        <source>%1 is a hazard already: %2</source>
        <translation>%1 已转为隐患：%2</translation>
    </message>
    <message>
        <source>Spot report decided upon</source>
        <translation>处理随手报</translation>
    </message>
    <message>
        <source>spot report “%1”</source>
        <translation>随手报“%1”</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>done on the spot: %1</source>
        <translation>当场处理：%1</translation>
    </message>
    <message>
        <source>no hazard: %1</source>
        <translation>不算隐患：%1</translation>
    </message>
    <message>
        <source>%1, void</source>
        <translation>%1，已作废</translation>
    </message>
    <message>
        <source>%1, closed on %2</source>
        <translation>%1，%2 已销号</translation>
    </message>
    <message>
        <source>%1, %2, due on %3</source>
        <translation>%1，%2，期限 %3</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>工作机制</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Responsible departments</source>
        <translation>负责部门</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>School name</source>
        <translation>学校名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>Vice-principal for safety</source>
        <translation>分管安全副校长</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Box for the seal on signed papers</source>
        <translation>打印盖章框</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>演示学校</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Staff category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Staff categories</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>其他叫法</translation>
    </message>
    <message>
        <source>Employed by a service company</source>
        <translation>由服务单位派出</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Safety duties, one per line</source>
        <translation>安全职责（每行一条）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Service company</source>
        <translation>服务单位</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>到岗日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>%1 “%2” is not a telephone number: 5 to 15 digits, e.g. 13800000000 or 053288880000.</source>
        <translation>%1“%2”不是电话号码，应为 5 至 15 位数字，如 13800000000 或 053288880000。</translation>
    </message>
    <message>
        <source>%1 “%2” is not a mobile number in use in China; please check it.</source>
        <translation>%1“%2”不像国内在用的手机号码，请核对。</translation>
    </message>
    <message>
        <source>%1 is missing: please fill it in.</source>
        <translation>缺少%1，请填写。</translation>
    </message>
    <message>
        <source>%1 must be one line; remove the line break.</source>
        <translation>%1只能写一行，请去掉换行。</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are possible.</source>
        <translation>%1有 %2 个字符，最多 %3 个。</translation>
    </message>
    <message>
        <source>%1 “%2” is not one of the possible values.</source>
        <translation>%1“%2”不在可选范围内。</translation>
    </message>
    <message>
        <source>%1 %2 cannot be right: the year must be between 1930 and 2099.</source>
        <translation>%1 %2 不合理，年份应在 1930 至 2099 之间。</translation>
    </message>
    <message>
        <source>%1 refers to an entry that does not exist; choose another.</source>
        <translation>%1所指的条目不存在，请另选。</translation>
    </message>
    <message>
        <source>%1 “%2” is already used by another entry.</source>
        <translation>%1“%2”已被使用。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Agreement text</source>
        <translation>责任书模板</translation>
    </message>
    <message>
        <source>Agreement texts</source>
        <translation>责任书模板</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Text version</source>
        <translation>模板版本</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>合并数据</translation>
    </message>
    <message>
        <source>Text as issued</source>
        <translation>签订文本</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Box for the seal</source>
        <translation>盖章框</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>期限起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>期限止</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Signed late</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Returned signed</source>
        <translation>已签回</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已作废换发</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>签回日期</translation>
    </message>
    <message>
        <source>Scanned on</source>
        <translation>扫描日期</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>遗失登记日期</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原件存放位置</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>换发为</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>%1没有“%2”列。</translation>
    </message>
    <message>
        <source>created</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>outside this program</source>
        <translation>本程序之外</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>(voided) %1</source>
        <translation>（已作废）%1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Register of %1</source>
        <translation>%1台账</translation>
    </message>
    <message>
        <source>Kind of zone</source>
        <translation>区域类别</translation>
    </message>
    <message>
        <source>Kinds of zones</source>
        <translation>区域类别</translation>
    </message>
    <message>
        <source>Usual duties, one per line</source>
        <translation>通用职责（每行一条）</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>校区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>Supervising leader</source>
        <translation>包干领导</translation>
    </message>
    <message>
        <source>Duties, one per line</source>
        <translation>责任内容（每行一条）</translation>
    </message>
    <message>
        <source>Hotline on the placard</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Major (red)</source>
        <translation>重大（红）</translation>
    </message>
    <message>
        <source>Considerable (orange)</source>
        <translation>较大（橙）</translation>
    </message>
    <message>
        <source>General (yellow)</source>
        <translation>一般（黄）</translation>
    </message>
    <message>
        <source>Low (blue)</source>
        <translation>低（蓝）</translation>
    </message>
    <message>
        <source>Out of use since</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>file attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>file taken off</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>file dated anew</source>
        <translation>修改附件日期</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Search index made anew</source>
        <translation>重建查找索引</translation>
    </message>
    <message>
        <source>The search index is damaged (%1). It is made anew at the next start.</source>
        <translation>查找索引不完整（%1），下次启动时自动重建。</translation>
    </message>
    <message>
        <source>Holiday or make-up day</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Working day instead</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>Lessons instead</source>
        <translation>调课上课</translation>
    </message>
    <message>
        <source>Hazard or open item</source>
        <translation>隐患或待办事项</translation>
    </message>
    <message>
        <source>Hazards and open items</source>
        <translation>隐患及闭环事项</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Drill finding</source>
        <translation>演练问题</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>会议决议</translation>
    </message>
    <message>
        <source>Appraisal defect</source>
        <translation>考评问题</translation>
    </message>
    <message>
        <source>Property defect</source>
        <translation>物业问题</translation>
    </message>
    <message>
        <source>Ledger of the year</source>
        <translation>台账年度</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>复查合格</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重开</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Property company</source>
        <translation>物业</translation>
    </message>
    <message>
        <source>Reported by anybody</source>
        <translation>随手报</translation>
    </message>
    <message>
        <source>Authority above</source>
        <translation>上级检查</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>家长</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考评</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>具体部位</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>隐患描述</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Risk method</source>
        <translation>评估方法</translation>
    </message>
    <message>
        <source>Risk value</source>
        <translation>风险值</translation>
    </message>
    <message>
        <source>Temporary measures</source>
        <translation>临时管控措施</translation>
    </message>
    <message>
        <source>Contained on</source>
        <translation>管控日期</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>上报文号</translation>
    </message>
    <message>
        <source>Reported above on</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改责任人</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Cost in yuan</source>
        <translation>整改资金（元）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期次数</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>复查意见</translation>
    </message>
    <message>
        <source>Why there is no photograph</source>
        <translation>无照片原因</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复自</translation>
    </message>
    <message>
        <source>The last day must come after the first day.</source>
        <translation>最后一天须在第一天之后。</translation>
    </message>
    <message>
        <source>The first day is not in the school year %1–%2.</source>
        <translation>第一天不在 %1—%2 学年之内。</translation>
    </message>
    <message>
        <source>Teaching weeks usually begin on a Monday.</source>
        <translation>教学周一般从周一开始。</translation>
    </message>
    <message>
        <source>This term of the school year is there already: %1.</source>
        <translation>这一学年的这个学期已经有了：%1。</translation>
    </message>
    <message>
        <source>These days overlap with %1.</source>
        <translation>日期与“%1”重叠。</translation>
    </message>
    <message>
        <source>School term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>School terms</source>
        <translation>学年与学期</translation>
    </message>
    <message>
        <source>School year begins in</source>
        <translation>学年（起始年）</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>第一学期</translation>
    </message>
    <message>
        <source>Second term</source>
        <translation>第二学期</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>小学期</translation>
    </message>
    <message>
        <source>First day of school</source>
        <translation>开学日期</translation>
    </message>
    <message>
        <source>Last day of school</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Teaching weeks from</source>
        <translation>教学周起始</translation>
    </message>
    <message>
        <source>all data restored from a backup</source>
        <translation>全部数据从备份恢复</translation>
    </message>
    <message>
        <source>Placard</source>
        <translation>包干牌</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Placard of</source>
        <translation>牌面区域</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>已张贴</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已取下</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>取下日期</translation>
    </message>
    <message>
        <source>shown in full</source>
        <translation>查看完整内容</translation>
    </message>
    <message>
        <source>Campus plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Campus plans</source>
        <translation>平面图底图</translation>
    </message>
    <message>
        <source>Zone on a plan</source>
        <translation>平面图上的区域</translation>
    </message>
    <message>
        <source>Zones on plans</source>
        <translation>平面图上的区域</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>角点</translation>
    </message>
    <message>
        <source>Place of the name</source>
        <translation>名称位置</translation>
    </message>
    <message>
        <source>As on a</source>
        <translation>按周几</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>日查</translation>
    </message>
    <message>
        <source>Weekly check</source>
        <translation>周查</translation>
    </message>
    <message>
        <source>Monthly check</source>
        <translation>月查</translation>
    </message>
    <message>
        <source>Before a term</source>
        <translation>开学前</translation>
    </message>
    <message>
        <source>End of a term</source>
        <translation>学期末</translation>
    </message>
    <message>
        <source>Before holidays</source>
        <translation>节前</translation>
    </message>
    <message>
        <source>Special check</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>成表方式</translation>
    </message>
    <message>
        <source>One for each building</source>
        <translation>每栋楼一张</translation>
    </message>
    <message>
        <source>One for each department</source>
        <translation>每个部门一张</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>单独一张</translation>
    </message>
    <message>
        <source>Zones whose name contains</source>
        <translation>区域名称含</translation>
    </message>
    <message>
        <source>Only in these months</source>
        <translation>只在这些月份</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Usual inspectors</source>
        <translation>通常检查人</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>In order when</source>
        <translation>合格标准</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <source>Category of hazard</source>
        <translation>隐患类别</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Check planned</source>
        <translation>已排</translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation>已印表</translation>
    </message>
    <message>
        <source>Check done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已讲评</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏查</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>排查记录</translation>
    </message>
    <message>
        <source>May begin on</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Teaching week</source>
        <translation>教学周</translation>
    </message>
    <message>
        <source>Checked by whom</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>计划键</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Why it was entered late</source>
        <translation>补录原因</translation>
    </message>
    <message>
        <source>Zones not looked at</source>
        <translation>没有查的区域</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>检查项次</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>讲评人</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>讲评日期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>讲评</translation>
    </message>
    <message>
        <source>Place of the paper</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Declared missed on</source>
        <translation>登记漏查日期</translation>
    </message>
    <message>
        <source>Why it was missed</source>
        <translation>漏查原因</translation>
    </message>
    <message>
        <source>Finding of an inspection</source>
        <translation>排查问题</translation>
    </message>
    <message>
        <source>Findings of inspections</source>
        <translation>排查问题</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Number of the item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Zone in the list</source>
        <translation>区域（表内）</translation>
    </message>
    <message>
        <source>Extinguisher</source>
        <translation>灭火器</translation>
    </message>
    <message>
        <source>Hydrant</source>
        <translation>消火栓</translation>
    </message>
    <message>
        <source>Fire alarm</source>
        <translation>火灾报警</translation>
    </message>
    <message>
        <source>Emergency light</source>
        <translation>应急照明和疏散指示</translation>
    </message>
    <message>
        <source>Fire door</source>
        <translation>防火门、卷帘</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>Boiler or pressure vessel</source>
        <translation>锅炉、压力容器</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>配电箱</translation>
    </message>
    <message>
        <source>Gas alarm</source>
        <translation>燃气报警器</translation>
    </message>
    <message>
        <source>Camera or panic button</source>
        <translation>监控、一键报警</translation>
    </message>
    <message>
        <source>Sports equipment</source>
        <translation>体育器材</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Equipment to be tested</source>
        <translation>设备检测</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Months between tests</source>
        <translation>检测周期（月）</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>上次检测</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>更换期限</translation>
    </message>
    <message>
        <source>Maintained by</source>
        <translation>维保单位</translation>
    </message>
    <message>
        <source>Test of equipment</source>
        <translation>检测记录</translation>
    </message>
    <message>
        <source>Tests of equipment</source>
        <translation>检测记录</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>检测日期</translation>
    </message>
    <message>
        <source>Put right at once</source>
        <translation>当场修好</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>检测人</translation>
    </message>
    <message>
        <source>Hazard in the ledger</source>
        <translation>隐患编号</translation>
    </message>
    <message>
        <source>Rule of inspection</source>
        <translation>排查制度</translation>
    </message>
    <message>
        <source>Rules of inspection</source>
        <translation>排查制度</translation>
    </message>
    <message>
        <source>Kind of inspection</source>
        <translation>排查类别</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>排查人</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>登记形式</translation>
    </message>
    <message>
        <source>Who speaks about it</source>
        <translation>讲评责任</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Rectification notices</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Code on the receipt</source>
        <translation>回执短码</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>回执已交回</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Receipt returned on</source>
        <translation>回执交回日期</translation>
    </message>
    <message>
        <source>Receipt handed in by</source>
        <translation>回执交回人</translation>
    </message>
    <message>
        <source>Note on the receipt</source>
        <translation>回执说明</translation>
    </message>
    <message>
        <source>Rule of risk grading</source>
        <translation>风险分级规则</translation>
    </message>
    <message>
        <source>Rules of risk grading</source>
        <translation>风险分级规则</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>止（不含）</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pattern in black and white</source>
        <translation>黑白图案</translation>
    </message>
    <message>
        <source>Crossed lines</source>
        <translation>交叉线</translation>
    </message>
    <message>
        <source>Slanting lines</source>
        <translation>斜线</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Suggested level</source>
        <translation>建议隐患等级</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>管控要求</translation>
    </message>
    <message>
        <source>Step of a risk scale</source>
        <translation>风险分值</translation>
    </message>
    <message>
        <source>Scales of risk grading</source>
        <translation>风险分值表</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素代号</translation>
    </message>
    <message>
        <source>Name of the factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Placards printed</source>
        <translation>包干牌台账</translation>
    </message>
    <message>
        <source>Check of services</source>
        <translation>物业检查</translation>
    </message>
    <message>
        <source>Checks of services</source>
        <translation>物业检查</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Failed by veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>出新版本的理由</translation>
    </message>
    <message>
        <source>Line of a check</source>
        <translation>检查条目</translation>
    </message>
    <message>
        <source>Lines of checks</source>
        <translation>检查条目</translation>
    </message>
    <message>
        <source>Duty of services</source>
        <translation>物业职责</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Fails the month</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Item in the ledger</source>
        <translation>闭环编号</translation>
    </message>
    <message>
        <source>Safe operation</source>
        <translation>安全操作</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>安全排查</translation>
    </message>
    <message>
        <source>Safety maintenance</source>
        <translation>安全维保</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>every shift</source>
        <translation>每班</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>every term</source>
        <translation>每学期</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>never</source>
        <translation>严禁</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Kinds of services</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Service companies</source>
        <translation>服务单位</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同开始</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Duties of services</source>
        <translation>物业职责</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>On the shift card</source>
        <translation>岗位卡内容</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>只用于</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Safety annex</source>
        <translation>安全义务附件</translation>
    </message>
    <message>
        <source>Safety annexes</source>
        <translation>安全义务附件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Pad of slips</source>
        <translation>小票本</translation>
    </message>
    <message>
        <source>Pads of slips</source>
        <translation>小票本</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>本号</translation>
    </message>
    <message>
        <source>First slip</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>Last slip</source>
        <translation>截止号</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Handed to (name)</source>
        <translation>发给（姓名）</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Used up or lost on</source>
        <translation>用完或遗失日期</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>补印自</translation>
    </message>
    <message>
        <source>Spot report</source>
        <translation>随手报</translation>
    </message>
    <message>
        <source>Spot reports</source>
        <translation>随手报</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>看到日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到什么</translation>
    </message>
    <message>
        <source>Reported by (name)</source>
        <translation>报告人（姓名）</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>当场处理</translation>
    </message>
    <message>
        <source>No hazard</source>
        <translation>不算隐患</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>处理说明</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 07:20-08:00, several joined by “、” and without overlap.</source>
        <translation>“%1”不是起止时间，请写成 07:20-08:00；几段时间用“、”隔开，不能重叠。</translation>
    </message>
    <message>
        <source>“%1” are no days of the week. Write them as “周一至周五” or “周一、周三”.</source>
        <translation>“%1”看不出是周几，请写成“周一至周五”或“周一、周三”。</translation>
    </message>
    <message>
        <source>The card has %1 lines; more than %2 are hard to read while standing.</source>
        <translation>提示卡有%1行；超过%2行，站着看不清。</translation>
    </message>
    <message>
        <source>The number of people is from 0 to %1.</source>
        <translation>人数在 0 到 %1 之间。</translation>
    </message>
    <message>
        <source>%1 is out of use: is this point still watched?</source>
        <translation>%1已停用：这个点位还设岗吗？</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Who stands there cannot be the deputy as well.</source>
        <translation>在岗的人不能同时是备岗。</translation>
    </message>
    <message>
        <source>Say who it is about.</source>
        <translation>请写明是谁。</translation>
    </message>
    <message>
        <source>Nobody can stand in for himself or herself.</source>
        <translation>不能自己替自己。</translation>
    </message>
    <message>
        <source>Say with whom the duty was exchanged.</source>
        <translation>请写明和谁换班。</translation>
    </message>
    <message>
        <source>More than %1 days: is the last day right?</source>
        <translation>超过%1天：结束日期对吗？</translation>
    </message>
    <message>
        <source>%1 is not on the staff on these days.</source>
        <translation>这几天%1不在岗（未到岗或已离校）。</translation>
    </message>
    <message>
        <source>Time to watch</source>
        <translation>重点时段</translation>
    </message>
    <message>
        <source>Times to watch</source>
        <translation>重点时段</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Watch role</source>
        <translation>护学角色</translation>
    </message>
    <message>
        <source>Watch roles</source>
        <translation>护学角色</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话要点</translation>
    </message>
    <message>
        <source>What to watch, one per line</source>
        <translation>看什么（一行一条）</translation>
    </message>
    <message>
        <source>What to do at once, one per line</source>
        <translation>马上做什么（一行一条）</translation>
    </message>
    <message>
        <source>Whom to call, one per line</source>
        <translation>向谁报告（一行一条）</translation>
    </message>
    <message>
        <source>Leads the watch</source>
        <translation>带班</translation>
    </message>
    <message>
        <source>Watch point</source>
        <translation>护学点位</translation>
    </message>
    <message>
        <source>Watch points</source>
        <translation>护学点位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Watched at</source>
        <translation>设岗时段</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>需要人数</translation>
    </message>
    <message>
        <source>Watch post</source>
        <translation>护学岗</translation>
    </message>
    <message>
        <source>Watch posts</source>
        <translation>护学岗排班</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>单双周</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>单周</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>双周</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Change or record of a watch</source>
        <translation>替班和到岗记录</translation>
    </message>
    <message>
        <source>Changes and records of watches</source>
        <translation>替班和到岗记录</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>岗次</translation>
    </message>
    <message>
        <source>By the roster</source>
        <translation>按排班</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>待到岗</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>已到岗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺岗</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>替班人</translation>
    </message>
    <message>
        <source>Exchanged for</source>
        <translation>换班对应</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Repeat elsewhere</source>
        <translation>举一反三</translation>
    </message>
    <message>
        <source>Hazard category</source>
        <translation>隐患类别</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation>分级分值</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改人</translation>
    </message>
    <message>
        <source>making short codes</source>
        <translation>生成短码</translation>
    </message>
    <message>
        <source>The month is a number from 1 to 12.</source>
        <translation>月份填1到12的数字。</translation>
    </message>
    <message>
        <source>Month %1 has no day %2.</source>
        <translation>%1月没有%2日。</translation>
    </message>
    <message>
        <source>A day of the Chinese calendar is a number from 1 to 30.</source>
        <translation>农历日期填1到30的数字。</translation>
    </message>
    <message>
        <source>Say which weekday of the month, such as the last Monday.</source>
        <translation>请选第几个、星期几，比如最后一个星期一。</translation>
    </message>
    <message>
        <source>“%1” is not one of the 24 solar terms, such as “清明”.</source>
        <translation>“%1”不是二十四节气之一，请填清明这样的节气名。</translation>
    </message>
    <message>
        <source>Fixed day</source>
        <translation>固定日</translation>
    </message>
    <message>
        <source>Fixed days</source>
        <translation>固定日</translation>
    </message>
    <message>
        <source>Falls on</source>
        <translation>落在</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>公历日期</translation>
    </message>
    <message>
        <source>A weekday of a month</source>
        <translation>某月第几个星期几</translation>
    </message>
    <message>
        <source>A solar term</source>
        <translation>节气</translation>
    </message>
    <message>
        <source>A date of the Chinese calendar</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>第几个</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第三个</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>第四个</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>第五个</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>Solar term</source>
        <translation>节气</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>上日历</translation>
    </message>
    <message>
        <source>Words of a theme that mean it</source>
        <translation>主题里指这一天的词</translation>
    </message>
    <message>
        <source>Note of a month</source>
        <translation>月历备注</translation>
    </message>
    <message>
        <source>Notes of the months</source>
        <translation>月历备注</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Text for the notes area</source>
        <translation>备注栏文字</translation>
    </message>
    <message>
        <source>Write the month as 2026-09.</source>
        <translation>月份请写成 2026-09。</translation>
    </message>
    <message>
        <source>Write the days of the year as 09-15, several joined by “、”.</source>
        <translation>固定日期写成 09-15，几个用“、”隔开。</translation>
    </message>
    <message>
        <source>“Every” is a number from 1 to %1.</source>
        <translation>“每”填1到%1的数字。</translation>
    </message>
    <message>
        <source>Say from which day on it is counted.</source>
        <translation>请填从哪天起算。</translation>
    </message>
    <message>
        <source>Write the months as numbers joined by “、”, such as “9、10、11”.</source>
        <translation>月份写数字，用“、”隔开，如9、10、11。</translation>
    </message>
    <message>
        <source>Say what the days are counted from.</source>
        <translation>请选从什么算起。</translation>
    </message>
    <message>
        <source>Give the name of the fixed day.</source>
        <translation>请填固定日的名称。</translation>
    </message>
    <message>
        <source>The days are from -%1 to %1.</source>
        <translation>天数在-%1到%1之间。</translation>
    </message>
    <message>
        <source>The days are from 0 to %1.</source>
        <translation>天数在0到%1之间。</translation>
    </message>
    <message>
        <source>The last day must not come before the first day.</source>
        <translation>最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: write column=word|word, several joined by a semicolon.</source>
        <translation>“%1”读不懂，应写成“字段=值|值”，几个用分号隔开。</translation>
    </message>
    <message>
        <source>There are no records “%1” in this program: it is ticked off by hand.</source>
        <translation>本程序没有“%1”这类记录，这项工作由人打勾。</translation>
    </message>
    <message>
        <source>%1 have no date “%2”: it is ticked off by hand.</source>
        <translation>“%1”没有“%2”这个日期，这项工作由人打勾。</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>“%1”没有“%2”这个字段。</translation>
    </message>
    <message>
        <source>Say on which day it was done.</source>
        <translation>请填完成日期。</translation>
    </message>
    <message>
        <source>It cannot have been done on a day to come.</source>
        <translation>完成日期不能是以后的日子。</translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation>请写明为什么不适用。</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>school days</source>
        <translation>上课日</translation>
    </message>
    <message>
        <source>Recurring work</source>
        <translation>常规工作</translation>
    </message>
    <message>
        <source>Recurring works</source>
        <translation>常规工作</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>On days of the year</source>
        <translation>每年固定日期</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>每几周</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>每几个月</translation>
    </message>
    <message>
        <source>On a weekday of the month</source>
        <translation>每月第几个星期几</translation>
    </message>
    <message>
        <source>Before or after a term, holiday or event</source>
        <translation>随学期、节假日或活动</translation>
    </message>
    <message>
        <source>So long after it was last done</source>
        <translation>距上次完成多久</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>固定日期</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>从什么算起</translation>
    </message>
    <message>
        <source>First day of a term</source>
        <translation>开学</translation>
    </message>
    <message>
        <source>Last day of a term</source>
        <translation>学期结束</translation>
    </message>
    <message>
        <source>First day of a holiday</source>
        <translation>放假第一天</translation>
    </message>
    <message>
        <source>Last day of a holiday</source>
        <translation>假期最后一天</translation>
    </message>
    <message>
        <source>Event of the school</source>
        <translation>校历事项</translation>
    </message>
    <message>
        <source>Of which name or kind</source>
        <translation>哪个（名称或代码）</translation>
    </message>
    <message>
        <source>Days after, negative before</source>
        <translation>之后几天，负数为之前</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>按哪种天数</translation>
    </message>
    <message>
        <source>Only while school is on</source>
        <translation>只在上课期间</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>The working day before</source>
        <translation>提前到上一个工作日</translation>
    </message>
    <message>
        <source>The working day after</source>
        <translation>顺延到下一个工作日</translation>
    </message>
    <message>
        <source>Due soon, days before</source>
        <translation>提前几天提醒</translation>
    </message>
    <message>
        <source>May be done from, days before</source>
        <translation>到期前几天起做的算数</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Done by records</source>
        <translation>什么记录算完成</translation>
    </message>
    <message>
        <source>Date of the records</source>
        <translation>记录的哪个日期</translation>
    </message>
    <message>
        <source>Which of the records</source>
        <translation>哪些记录</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>要几条</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>一条就够</translation>
    </message>
    <message>
        <source>all of the records</source>
        <translation>要全部</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Work ticked off</source>
        <translation>已打勾的工作</translation>
    </message>
    <message>
        <source>Works ticked off</source>
        <translation>已打勾的工作</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>哪一期</translation>
    </message>
    <message>
        <source>Was due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>This is longer than %1 days: is the year right?</source>
        <translation>超过了%1天，年份对吗？</translation>
    </message>
    <message>
        <source>Events of the school</source>
        <translation>校历事项</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>典礼集会</translation>
    </message>
    <message>
        <source>Meeting with parents</source>
        <translation>家长会</translation>
    </message>
    <message>
        <source>Sports or arts day</source>
        <translation>运动会、艺术节</translation>
    </message>
    <message>
        <source>Outing</source>
        <translation>研学外出</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>A number of people is not negative.</source>
        <translation>人数不能是负数。</translation>
    </message>
    <message>
        <source>%1 have finished, but only %2 are to: put one of the two right.</source>
        <translation>已学 %1 人，超过应学 %2 人，请改正其中一个。</translation>
    </message>
    <message>
        <source>This class has its totals of “%1” already: change that row.</source>
        <translation>这个班已有“%1”的合计，请改那一条。</translation>
    </message>
    <message>
        <source>%1 has %2 pupils, the platform counts %3.</source>
        <translation>%1有学生 %2 人，平台统计 %3 人。</translation>
    </message>
    <message>
        <source>A reminder lasts from 1 to %1 minutes.</source>
        <translation>时长为 1 至 %1 分钟。</translation>
    </message>
    <message>
        <source>The day is still to come.</source>
        <translation>日期还没到。</translation>
    </message>
    <message>
        <source>Platform total of a class</source>
        <translation>班级平台学习</translation>
    </message>
    <message>
        <source>Platform totals of the classes</source>
        <translation>平台学习台账</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>School edition</source>
        <translation>学校版</translation>
    </message>
    <message>
        <source>Family edition</source>
        <translation>家长版</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>应学</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已学</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Rule of 1530</source>
        <translation>1530制度</translation>
    </message>
    <message>
        <source>Rules of 1530</source>
        <translation>1530制度</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>1530</source>
        <translation>1530</translation>
    </message>
    <message>
        <source>12530</source>
        <translation>12530</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Each lesson</source>
        <translation>每节课</translation>
    </message>
    <message>
        <source>End of each day</source>
        <translation>每天放学前</translation>
    </message>
    <message>
        <source>End of each week</source>
        <translation>每周放学前</translation>
    </message>
    <message>
        <source>Before each holiday</source>
        <translation>节假日前</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Topics, one per line</source>
        <translation>内容（一行一条）</translation>
    </message>
    <message>
        <source>Spot check of 1530</source>
        <translation>1530抽查</translation>
    </message>
    <message>
        <source>Spot checks of 1530</source>
        <translation>1530抽查</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Kept well</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>缺记</translation>
    </message>
    <message>
        <source>Written afterwards</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Role in a drill</source>
        <translation>演练分工</translation>
    </message>
    <message>
        <source>Roles in drills</source>
        <translation>演练分工</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Key role</source>
        <translation>关键岗位</translation>
    </message>
    <message>
        <source>Time of a class</source>
        <translation>班级到达时间</translation>
    </message>
    <message>
        <source>Times of classes</source>
        <translation>班级到达时间</translation>
    </message>
    <message>
        <source>Class as it was</source>
        <translation>班级（当时名称）</translation>
    </message>
    <message>
        <source>Pupils expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Pupils counted</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Arrived after seconds</source>
        <translation>到达（秒）</translation>
    </message>
    <message>
        <source>Who was missing and why</source>
        <translation>缺员说明</translation>
    </message>
    <message>
        <source>Entered from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>演练台</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>清点表</translation>
    </message>
    <message>
        <source>Evidence a drill needs</source>
        <translation>演练“七有”</translation>
    </message>
    <message>
        <source>Evidence drills need</source>
        <translation>演练“七有”</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>自动对应</translation>
    </message>
    <message>
        <source>Approval of the plan</source>
        <translation>计划批准</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Teaching beforehand</source>
        <translation>演练前教育</translation>
    </message>
    <message>
        <source>Times and head-counts</source>
        <translation>计时、清点、影像</translation>
    </message>
    <message>
        <source>Evaluation and review</source>
        <translation>评估和讲评</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Attachment only</source>
        <translation>只看附件</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Reason for missing evidence</source>
        <translation>缺佐证原因</translation>
    </message>
    <message>
        <source>Reasons for missing evidence</source>
        <translation>缺佐证原因</translation>
    </message>
    <message>
        <source>Usual team of a drill</source>
        <translation>演练分组</translation>
    </message>
    <message>
        <source>Usual teams of drills</source>
        <translation>演练分组</translation>
    </message>
    <message>
        <source>Code of the post that leads it</source>
        <translation>通常担任组长的岗位代码</translation>
    </message>
    <message>
        <source>Evacuations only</source>
        <translation>只用于疏散演练</translation>
    </message>
    <message>
        <source>Step of the usual script</source>
        <translation>演练脚本步骤</translation>
    </message>
    <message>
        <source>Usual scripts of drills</source>
        <translation>演练脚本</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>内容和动作</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Item of the evaluation</source>
        <translation>演练评估项目</translation>
    </message>
    <message>
        <source>Items of the evaluation</source>
        <translation>演练评估项目</translation>
    </message>
    <message>
        <source>What is evaluated</source>
        <translation>评估项目</translation>
    </message>
    <message>
        <source>Good when</source>
        <translation>评估标准</translation>
    </message>
    <message>
        <source>Mark of a drill</source>
        <translation>演练评分</translation>
    </message>
    <message>
        <source>Marks of drills</source>
        <translation>演练评分</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Finding of a drill</source>
        <translation>演练发现的问题</translation>
    </message>
    <message>
        <source>Findings of drills</source>
        <translation>演练发现的问题</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>预告</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>不预告</translation>
    </message>
    <message>
        <source>Table-top</source>
        <translation>桌面推演</translation>
    </message>
    <message>
        <source>Kind of drill</source>
        <translation>演练类别</translation>
    </message>
    <message>
        <source>Kinds of drills</source>
        <translation>演练类别</translation>
    </message>
    <message>
        <source>Everybody leaves the buildings</source>
        <translation>全校疏散</translation>
    </message>
    <message>
        <source>Usual way</source>
        <translation>通常方式</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Target in seconds</source>
        <translation>目标（秒）</translation>
    </message>
    <message>
        <source>Times a school year</source>
        <translation>每学年次数</translation>
    </message>
    <message>
        <source>Best held in</source>
        <translation>适宜月份或日期</translation>
    </message>
    <message>
        <source>Taught beforehand</source>
        <translation>已做演练前教育</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Drill number</source>
        <translation>演练编号</translation>
    </message>
    <message>
        <source>Drill held on</source>
        <translation>演练日期</translation>
    </message>
    <message>
        <source>Drill begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>已列入计划</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Drill held</source>
        <translation>已演练</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Assembly place</source>
        <translation>集合地点</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>总指挥</translation>
    </message>
    <message>
        <source>Staff taking part</source>
        <translation>参加教职工</translation>
    </message>
    <message>
        <source>Pupils taking part</source>
        <translation>参加学生</translation>
    </message>
    <message>
        <source>Routes, one per line</source>
        <translation>疏散路线（每行一条）</translation>
    </message>
    <message>
        <source>Needed in seconds</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>Why it was not timed</source>
        <translation>没有计时的原因</translation>
    </message>
    <message>
        <source>Script: time｜what｜who, one step per line</source>
        <translation>脚本（每行一步：时间｜内容｜负责）</translation>
    </message>
    <message>
        <source>Words of the review</source>
        <translation>讲评意见</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Taught beforehand on</source>
        <translation>演练前教育日期</translation>
    </message>
    <message>
        <source>Entered as held on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Improved on</source>
        <translation>整改完成日期</translation>
    </message>
    <message>
        <source>File closed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>How it was taught</source>
        <translation>教育方式</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>The month is from 1 to 12.</source>
        <translation>月份为 1 至 12。</translation>
    </message>
    <message>
        <source>Month %1 has the theme “%2” already.</source>
        <translation>%1月已有主题“%2”。</translation>
    </message>
    <message>
        <source>The national day of safety education is the last Monday of March. Your month stays as it is.</source>
        <translation>全国中小学生安全教育日是三月最后一个星期一，与本校月份不同，仅作提示。</translation>
    </message>
    <message>
        <source>The national security education day is 15 April. Your month stays as it is.</source>
        <translation>全民国家安全教育日是4月15日，与本校月份不同，仅作提示。</translation>
    </message>
    <message>
        <source>The national day of disaster prevention is 12 May. Your month stays as it is.</source>
        <translation>全国防灾减灾日是5月12日，与本校月份不同，仅作提示。</translation>
    </message>
    <message>
        <source>The fire safety day is 9 November. Your month stays as it is.</source>
        <translation>全国消防日是11月9日，与本校月份不同，仅作提示。</translation>
    </message>
    <message>
        <source>The summary is nearly that of “%1” (%2): say what was different this time.</source>
        <translation>小结和“%1”（%2）几乎一样，请写出这次的不同。</translation>
    </message>
    <message>
        <source>%1 were there, but only %2 were expected: put one of the two right.</source>
        <translation>实到 %1 人，超过应到 %2 人，请改正其中一个。</translation>
    </message>
    <message>
        <source>An activity lasts at most %1 minutes. Is %2 perhaps in other units?</source>
        <translation>一次活动最长 %1 分钟，%2 是不是单位填错了？</translation>
    </message>
    <message>
        <source>%1 minutes: is that right?</source>
        <translation>%1 分钟，确定吗？</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 14:30.</source>
        <translation>“%1”不是时间，请写成 14:30。</translation>
    </message>
    <message>
        <source>It cannot have been held on %1, which is still to come.</source>
        <translation>%1 还没到，不能登记为已开展。</translation>
    </message>
    <message>
        <source>Say why it was moved or called off.</source>
        <translation>请写明改期或取消的原因。</translation>
    </message>
    <message>
        <source>Choose the classes it is for, so that those expected can be counted.</source>
        <translation>请选择参加的班级，以便统计应到人数。</translation>
    </message>
    <message>
        <source>Its day is over: note that it was held, or move it.</source>
        <translation>日期已过：请登记开展情况，或改期。</translation>
    </message>
    <message>
        <source>“%1” is the theme of month %2.</source>
        <translation>“%1”是%2月的主题。</translation>
    </message>
    <message>
        <source>Activity planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已准备</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>已留证</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>已小结</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Way of learning</source>
        <translation>七学类别</translation>
    </message>
    <message>
        <source>Ways of learning</source>
        <translation>七学类别</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Theme of a month</source>
        <translation>月份主题</translation>
    </message>
    <message>
        <source>Themes of the months</source>
        <translation>月份主题</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>教育活动</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>教育活动</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>全校学生</translation>
    </message>
    <message>
        <source>A grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Some classes</source>
        <translation>部分班级</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>教职工</translation>
    </message>
    <message>
        <source>Parents only</source>
        <translation>家长</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新生和新进人员</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>主讲</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Were there</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Contents and course</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>Why there is no evidence</source>
        <translation>无佐证原因</translation>
    </message>
    <message>
        <source>Why moved or called off</source>
        <translation>改期或取消原因</translation>
    </message>
    <message>
        <source>The score is from 0 to 100.</source>
        <translation>成绩为 0 至 100。</translation>
    </message>
    <message>
        <source>The hours of training are not negative.</source>
        <translation>学时不能是负数。</translation>
    </message>
    <message>
        <source>%1 hours of training: are these minutes?</source>
        <translation>培训 %1 学时，是不是把分钟填成了学时？</translation>
    </message>
    <message>
        <source>The training is still to come.</source>
        <translation>培训日期还没到。</translation>
    </message>
    <message>
        <source>Nobody is admitted who has not passed.</source>
        <translation>考核未合格的不能准入。</translation>
    </message>
    <message>
        <source>Nobody is admitted before the training.</source>
        <translation>准入日期不能早于培训日期。</translation>
    </message>
    <message>
        <source>Nobody trains himself or herself.</source>
        <translation>不能自己培训自己。</translation>
    </message>
    <message>
        <source>Admitted after the first day at school, %1.</source>
        <translation>准入晚于到岗日期 %1。</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>培训准入</translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation>培训登记</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>准入证明编号</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>培训内容</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Score of the test</source>
        <translation>考核成绩</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>考核合格</translation>
    </message>
    <message>
        <source>Trained by</source>
        <translation>培训人</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>准入日期</translation>
    </message>
    <message>
        <source>The slips cannot be due before the letter is sent.</source>
        <translation>回执截止日期不能早于发出日期。</translation>
    </message>
    <message>
        <source>Say where the slips are kept.</source>
        <translation>请填写回执存放位置。</translation>
    </message>
    <message>
        <source>The day of filing is still to come.</source>
        <translation>归档日期还没到。</translation>
    </message>
    <message>
        <source>Choose the classes it goes to.</source>
        <translation>请选择发放的班级。</translation>
    </message>
    <message>
        <source>A number of slips is not negative.</source>
        <translation>份数须是 0 或以上的整数。</translation>
    </message>
    <message>
        <source>%1 are accounted for, but only %2 were sent.</source>
        <translation>收回和免交共 %1 份，超过应发 %2 份。</translation>
    </message>
    <message>
        <source>%1 has no pupils entered, so no slips can be counted. Enter its number of pupils first.</source>
        <translation>%1没有登记学生数，不能统计回执。请先在“班级”里填写学生数。</translation>
    </message>
    <message>
        <source>%1 has %2 pupils, but %3 were sent.</source>
        <translation>%1有学生 %2 人，应发却是 %3 份。</translation>
    </message>
    <message>
        <source>%1 seats are named, but %2 slips are missing.</source>
        <translation>写了 %1 个座号，未回却是 %2 份。</translation>
    </message>
    <message>
        <source>Text for letters</source>
        <translation>家长书文稿</translation>
    </message>
    <message>
        <source>Texts for letters</source>
        <translation>家长书文稿</translation>
    </message>
    <message>
        <source>What parents confirm</source>
        <translation>回执内容</translation>
    </message>
    <message>
        <source>Letter to parents</source>
        <translation>告家长书</translation>
    </message>
    <message>
        <source>Letters to parents</source>
        <translation>告家长书</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Slips back by</source>
        <translation>回执截止</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>发放方式</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Paper and online</source>
        <translation>纸质和线上</translation>
    </message>
    <message>
        <source>Slips of a class</source>
        <translation>班级回执</translation>
    </message>
    <message>
        <source>Slips of the classes</source>
        <translation>班级回执</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Returned late</source>
        <translation>补收</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>Missing seats</source>
        <translation>未回座号</translation>
    </message>
    <message>
        <source>Why they are missing</source>
        <translation>未回原因</translation>
    </message>
    <message>
        <source>The grade is from 1 to %1.</source>
        <translation>年级为 1 至 %1。</translation>
    </message>
    <message>
        <source>The number of a class is not negative.</source>
        <translation>班号不能是负数。</translation>
    </message>
    <message>
        <source>A class has from 0 to %1 pupils.</source>
        <translation>学生数为 0 至 %1。</translation>
    </message>
    <message>
        <source>More than %1 pupils in a class: is the number right?</source>
        <translation>一个班超过 %1 人，确定吗？</translation>
    </message>
    <message>
        <source>The number of pupils is not entered: letters and totals of this class cannot be counted.</source>
        <translation>还没有填写学生数：这个班的告家长书和合计无法统计。</translation>
    </message>
    <message>
        <source>%1 is class %2 of grade %3 already.</source>
        <translation>%3年级%2班已经有了：%1。</translation>
    </message>
    <message>
        <source>%1 is not on the staff any more: enter the new homeroom teacher.</source>
        <translation>%1 已不在岗，请填写新的班主任。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Number in the grade</source>
        <translation>班号</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>学生数</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>“%1” looks like a date that a spreadsheet made of the class&apos;s name. Write it as “一年级1班”.</source>
        <translation>“%1”像是表格软件把班名当成了日期，请写成“一年级1班”。</translation>
    </message>
    <message>
        <source>Only seat numbers stand here, such as “3、17”: no names of pupils are kept.</source>
        <translation>这里只写座号，如“3、17”；本程序不保存学生姓名。</translation>
    </message>
    <message>
        <source>Indicator of inspections</source>
        <translation>检查指标</translation>
    </message>
    <message>
        <source>Indicators of inspections</source>
        <translation>检查指标</translation>
    </message>
    <message>
        <source>Indicator number</source>
        <translation>指标序号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查要点</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Only those with</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少份数</translation>
    </message>
    <message>
        <source>A condition is the name of a field, “=” and the words shown there; several are separated by “；”.</source>
        <translation>条件写成“栏名=内容”，几个条件用“；”隔开。</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 10,000.</source>
        <translation>请填 0 到 10000 之间的数。</translation>
    </message>
    <message>
        <source>No records are named for it; its paper is to be laid in by hand.</source>
        <translation>没有写佐证材料名称，须另附纸件。</translation>
    </message>
    <message>
        <source>Archive file made</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Archive files made</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>大小（KB）</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>要留意的</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Between 0 and 400 days.</source>
        <translation>天数在 0 至 400 之间。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: write it as “state=held|filed”.</source>
        <translation>“%1”读不懂：请写成“state=held|filed”这样。</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>没有叫“%1”的记录类别。</translation>
    </message>
    <message>
        <source>“%1” has no date called “%2”.</source>
        <translation>“%1”没有叫“%2”的日期。</translation>
    </message>
    <message>
        <source>“%1” has no field called “%2”.</source>
        <translation>“%1”没有叫“%2”的项目。</translation>
    </message>
    <message>
        <source>It was sent on %1: what went out is not changed. Mark it as sent back first, or file anew.</source>
        <translation>已于 %1 报送，报出的内容不能改。请先登记被退回，或另报一件。</translation>
    </message>
    <message>
        <source>“%1” is the number of “%2” already.</source>
        <translation>文号“%1”已用于“%2”。</translation>
    </message>
    <message>
        <source>It is due before the day it counts from.</source>
        <translation>截止日期早于起算日期。</translation>
    </message>
    <message>
        <source>Nobody works on %1: send it before.</source>
        <translation>%1 是休息日，请提前报送。</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>School days</source>
        <translation>上课日</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>网上平台</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>What has to be filed</source>
        <translation>应报备事项</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>报送机关</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>时限（天数）</translation>
    </message>
    <message>
        <source>Days counted as</source>
        <translation>天数算法</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>之前或之后</translation>
    </message>
    <message>
        <source>After that day</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before that day</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>报送方式</translation>
    </message>
    <message>
        <source>Gets a number</source>
        <translation>编文号</translation>
    </message>
    <message>
        <source>Usual contents</source>
        <translation>常用内容</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Date it counts from</source>
        <translation>起算的日期项目</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些记录</translation>
    </message>
    <message>
        <source>Filing with the authority</source>
        <translation>报备</translation>
    </message>
    <message>
        <source>Filings with the authority</source>
        <translation>报备</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>已起草</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Receipt there</source>
        <translation>已收回执</translation>
    </message>
    <message>
        <source>Filed away</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Receipt on</source>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>Taken there by</source>
        <translation>对方签收人</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>报备内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Rule it follows</source>
        <translation>所依规则</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>报送人</translation>
    </message>
    <message>
        <source>Times reported</source>
        <translation>报送次数</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Why it was sent back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>年内序号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Highly secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Top secret</source>
        <translation>绝密</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>平件</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>急件</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 还没到。</translation>
    </message>
    <message>
        <source>It is dated %1, after the day it was received.</source>
        <translation>成文日期 %1 晚于收文日期。</translation>
    </message>
    <message>
        <source>What it asks for cannot be due before it was received.</source>
        <translation>办结期限不能早于收文日期。</translation>
    </message>
    <message>
        <source>It was received on %1 only.</source>
        <translation>收文日期是 %1，不能更早。</translation>
    </message>
    <message>
        <source>Say in a line what was done.</source>
        <translation>请写一句落实情况。</translation>
    </message>
    <message>
        <source>Say where the paper is kept.</source>
        <translation>请写明纸质件放在哪里。</translation>
    </message>
    <message>
        <source>Enter only what the register needs and attach nothing: classified papers are not kept on this computer.</source>
        <translation>只登记必要的项目，不要附文件：涉密文件不在这台电脑上保存。</translation>
    </message>
    <message>
        <source>“%1” of %2 is registered already: %3, received on %4.</source>
        <translation>%2的“%1”已登记过：%3，%4 收文。</translation>
    </message>
    <message>
        <source>A paper of this title from %1 is registered already: %2.</source>
        <translation>%1的同名文件已登记过：%2。</translation>
    </message>
    <message>
        <source>Nobody works on %1.</source>
        <translation>%1 是休息日。</translation>
    </message>
    <message>
        <source>It was handed on on %1 only.</source>
        <translation>传出日期是 %1，不能更早。</translation>
    </message>
    <message>
        <source>Incoming document</source>
        <translation>来文</translation>
    </message>
    <message>
        <source>Incoming documents</source>
        <translation>来文</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>收文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>缓急</translation>
    </message>
    <message>
        <source>Copies received</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟办意见</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>拟办人</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>批示人</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>批示日期</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Reader of a document</source>
        <translation>传阅人员</translation>
    </message>
    <message>
        <source>Readers of documents</source>
        <translation>传阅人员</translation>
    </message>
    <message>
        <source>Handed on on</source>
        <translation>传出日期</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>阅读日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Scan intake</source>
        <translation>扫描批次</translation>
    </message>
    <message>
        <source>Scan intakes</source>
        <translation>扫描批次</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>Filed by themselves</source>
        <translation>自动归位份数</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Place in the stack</source>
        <translation>在这摞里的位置</translation>
    </message>
    <message>
        <source>Code on it</source>
        <translation>页上的编码</translation>
    </message>
    <message>
        <source>Page of the paper</source>
        <translation>纸件的第几页</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>纸件共几页</translation>
    </message>
    <message>
        <source>Put to its record</source>
        <translation>已归位</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>空白页</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>待认领</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>No code could be read</source>
        <translation>读不出编码</translation>
    </message>
    <message>
        <source>Its code belongs to no record</source>
        <translation>编码查不到记录</translation>
    </message>
    <message>
        <source>Codes of several records are on it</source>
        <translation>有几条记录的编码</translation>
    </message>
    <message>
        <source>Was scanned before</source>
        <translation>以前扫过</translation>
    </message>
    <message>
        <source>Of another year</source>
        <translation>往年的纸</translation>
    </message>
    <message>
        <source>Its record does not take it</source>
        <translation>记录不能再收</translation>
    </message>
    <message>
        <source>The page could not be read</source>
        <translation>这一页读不了</translation>
    </message>
    <message>
        <source>Was put back on the desk</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>转了多少度</translation>
    </message>
    <message>
        <source>Guessed kind</source>
        <translation>猜测的种类</translation>
    </message>
    <message>
        <source>Scanned document</source>
        <translation>扫描文件</translation>
    </message>
    <message>
        <source>Guessed record</source>
        <translation>猜测的记录</translation>
    </message>
    <message>
        <source>Place of the picture</source>
        <translation>图像的位置</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Words on the page</source>
        <translation>页上的文字</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>30年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>Archive class</source>
        <translation>机构（问题）</translation>
    </message>
    <message>
        <source>Archive classes</source>
        <translation>归档分类</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>分类代码</translation>
    </message>
    <message>
        <source>Rule of filing</source>
        <translation>归档规则</translation>
    </message>
    <message>
        <source>Rules of filing</source>
        <translation>归档规则</translation>
    </message>
    <message>
        <source>What is filed</source>
        <translation>归档材料</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>One item is</source>
        <translation>怎么组件</translation>
    </message>
    <message>
        <source>Each record by itself</source>
        <translation>一份一件</translation>
    </message>
    <message>
        <source>The records of a year together</source>
        <translation>全年合成一件</translation>
    </message>
    <message>
        <source>Title to be given</source>
        <translation>题名格式</translation>
    </message>
    <message>
        <source>Archive box</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Archive boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Box number</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>起件号</translation>
    </message>
    <message>
        <source>To item</source>
        <translation>止件号</translation>
    </message>
    <message>
        <source>Thickness in mm</source>
        <translation>厚度（毫米）</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Archive item</source>
        <translation>归档文件</translation>
    </message>
    <message>
        <source>Archive items</source>
        <translation>归档文件</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Category code</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Archive year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Responsible author</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pages in its files</source>
        <translation>电子文件页数</translation>
    </message>
    <message>
        <source>Archive state</source>
        <translation>归档状态</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已收集</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>已著录</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>已排列</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>已编号</translation>
    </message>
    <message>
        <source>Boxed</source>
        <translation>已装盒</translation>
    </message>
    <message>
        <source>Handed to the archives</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Destruction approved</source>
        <translation>已批准销毁</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Collected by the rule</source>
        <translation>按哪条规则收集</translation>
    </message>
    <message>
        <source>Collected from</source>
        <translation>收集来源</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>收集日期</translation>
    </message>
    <message>
        <source>Numbered on</source>
        <translation>编号日期</translation>
    </message>
    <message>
        <source>Stamp printed on</source>
        <translation>归档章打印日期</translation>
    </message>
    <message>
        <source>Handed over or destroyed on</source>
        <translation>移交或销毁日期</translation>
    </message>
    <message>
        <source>Record of an archive item</source>
        <translation>件内记录</translation>
    </message>
    <message>
        <source>Records of archive items</source>
        <translation>件内记录</translation>
    </message>
    <message>
        <source>Record kind</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Correction of an archive item</source>
        <translation>更正说明</translation>
    </message>
    <message>
        <source>Corrections of archive items</source>
        <translation>更正说明</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>更正项目</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>It is right as</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>更正日期</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>Loan of an archive item</source>
        <translation>档案借阅</translation>
    </message>
    <message>
        <source>Loans of archive items</source>
        <translation>档案借阅</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Brought back on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>List of transfer or destruction</source>
        <translation>移交销毁清单</translation>
    </message>
    <message>
        <source>Lists of transfer and destruction</source>
        <translation>移交和销毁清单</translation>
    </message>
    <message>
        <source>List number</source>
        <translation>清单编号</translation>
    </message>
    <message>
        <source>What is done with them</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Approved by one</source>
        <translation>一人已批准</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Approved first by</source>
        <translation>批准人（一）</translation>
    </message>
    <message>
        <source>First approval on</source>
        <translation>批准日期（一）</translation>
    </message>
    <message>
        <source>Approved second by</source>
        <translation>批准人（二）</translation>
    </message>
    <message>
        <source>Second approval on</source>
        <translation>批准日期（二）</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>Damaged, cannot be read</source>
        <translation>已损坏，读不出来</translation>
    </message>
    <message>
        <source>Too large to be read in full</source>
        <translation>太大，没有读全</translation>
    </message>
    <message>
        <source>A picture without text</source>
        <translation>图片，没有文字</translation>
    </message>
    <message>
        <source>Attachment read for the search</source>
        <translation>读取附件供查找</translation>
    </message>
    <message>
        <source>Loan approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Executed on</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>record_papers</name>
    <message>
        <source>Register of signed agreements %1</source>
        <translation>%1年度责任书签订登记表</translation>
    </message>
    <message>
        <source>Report of a major hazard</source>
        <translation>重大隐患报告</translation>
    </message>
    <message>
        <source>Note of the check</source>
        <translation>复查意见书</translation>
    </message>
    <message>
        <source>Appraisal of the services&#x3000;%1</source>
        <translation>物业履职考核单&#x3000;%1</translation>
    </message>
    <message>
        <source>Ledger of hazards %1</source>
        <translation>%1年安全隐患排查治理台账</translation>
    </message>
    <message>
        <source>Rules of inspection</source>
        <translation>安全隐患排查治理制度附件</translation>
    </message>
    <message>
        <source>Slips of the letter&#x3000;%1</source>
        <translation>告家长书回执统计&#x3000;%1</translation>
    </message>
    <message>
        <source>Script of the drill</source>
        <translation>演练方案</translation>
    </message>
    <message>
        <source>Report of the drill</source>
        <translation>演练总结报告</translation>
    </message>
    <message>
        <source>Certificate of admission&#x3000;%1</source>
        <translation>准入证明&#x3000;%1</translation>
    </message>
    <message>
        <source>Plan of safety education %1–%2</source>
        <translation>%1—%2学年安全教育计划</translation>
    </message>
    <message>
        <source>Plan of drills %1–%2</source>
        <translation>%1—%2学年应急演练计划</translation>
    </message>
    <message>
        <source>Circulation sheet&#x3000;%1</source>
        <translation>文件传阅单&#x3000;%1</translation>
    </message>
    <message>
        <source>Ledger of filings %1</source>
        <translation>%1 年报备台账</translation>
    </message>
    <message>
        <source>Register of incoming documents %1</source>
        <translation>%1 年收文登记簿</translation>
    </message>
</context>
<context>
    <name>record_sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>%1 (voided: %2)</source>
        <translation>%1（已作废：%2）</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>附件（%1 个）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 more steps are in the journal.</source>
        <translation>另有 %1 条变更，见变更历史。</translation>
    </message>
    <message>
        <source>Printed from the records on %1</source>
        <translation>%1 由记录印出</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行 %2：%3</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>computer %1, process %2</source>
        <translation>计算机 %1，进程 %2</translation>
    </message>
    <message>
        <source>%1 is on a network share. Keep the data on this computer&apos;s own disk and use the share for backups.</source>
        <translation>%1 在网络共享上。请把数据放在本机硬盘，共享文件夹只用来备份。</translation>
    </message>
    <message>
        <source>%1 is inside a folder that “%2” synchronises; that damages databases. Choose another folder and use this one for backups.</source>
        <translation>%1 在“%2”的同步文件夹里，同步会损坏数据库。请另选文件夹，这里只用来备份。</translation>
    </message>
    <message>
        <source>opening %1: the database is damaged; restore a backup</source>
        <translation>打开 %1（数据库已损坏，请用备份恢复）</translation>
    </message>
    <message>
        <source>setting up the database</source>
        <translation>设置数据库</translation>
    </message>
    <message>
        <source>preparing a query</source>
        <translation>准备查询</translation>
    </message>
    <message>
        <source>saving or reading data</source>
        <translation>保存或读取数据</translation>
    </message>
    <message>
        <source>reading data</source>
        <translation>读取数据</translation>
    </message>
    <message>
        <source>upgrading: the database is damaged; restore a backup</source>
        <translation>升级（数据库已损坏，请用备份恢复）</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Scan it at a lower resolution or split it.</source>
        <translation>%1 大于 %2 MB。请降低扫描分辨率或拆分。</translation>
    </message>
    <message>
        <source>%1 is empty; nothing was stored.</source>
        <translation>%1 是空文件，没有保存。</translation>
    </message>
    <message>
        <source>The database file is damaged (%1). Restore a backup.</source>
        <translation>数据库文件已损坏（%1），请用备份恢复。</translation>
    </message>
    <message>
        <source>Record %2 of %1 refers to one of %3 that is not there.</source>
        <translation>%1 的第 %2 号记录引用了不存在的 %3 记录。</translation>
    </message>
    <message>
        <source>Journal entry %1 does not have the seal it should have: it was changed, or made by another program.</source>
        <translation>第 %1 条日志的封记不符：可能被改动，或由其他程序写入。</translation>
    </message>
    <message>
        <source>Another program is using the school&apos;s data file just now. Nothing was changed; please try again in a moment.</source>
        <translation>另一个程序正在使用学校的数据文件，这次没有改动任何内容；请稍候再试。</translation>
    </message>
    <message>
        <source>Unsaved changes are kept as soon as the present work is done.</source>
        <translation>当前工作完成后即暂存未保存的修改。</translation>
    </message>
    <message>
        <source>backing up: the data keep changing</source>
        <translation>备份：数据一直在变动</translation>
    </message>
    <message>
        <source>backing up: the copy differs from the original</source>
        <translation>备份：副本与原数据不一致</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择另一份备份。</translation>
    </message>
</context>
<context>
    <name>watch</name>
    <message>
        <source>Watch post: what to do</source>
        <translation>护学岗岗位提示卡</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Do at once</source>
        <translation>马上做</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>报告谁</translation>
    </message>
    <message>
        <source>The school&apos;s name</source>
        <translation>校名</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>学校电话：%1</translation>
    </message>
    <message>
        <source>The footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is a make-up day with lessons: say which weekday&apos;s roster it has.</source>
        <translation>%1补课，还没有定按周几的排班。</translation>
    </message>
    <message>
        <source>which weekday&apos;s roster?</source>
        <translation>按周几未定</translation>
    </message>
    <message>
        <source>%1 has %2 duties in the week from %3; the school&apos;s limit is %4.</source>
        <translation>%1在%3这一周有%2岗，超过本校规定的%4岗。</translation>
    </message>
    <message>
        <source>%1 duties in a week</source>
        <translation>一周%1岗</translation>
    </message>
    <message>
        <source>%1 %2: %3 is not on the staff on this day.</source>
        <translation>%1 %2：%3这一天不在岗（未到岗或已离校）。</translation>
    </message>
    <message>
        <source>%1 is not on the staff</source>
        <translation>%1未到岗或已离校</translation>
    </message>
    <message>
        <source>%1: %2 stands at %3 and at %4 at one time.</source>
        <translation>%1：%2同时排在「%3」和「%4」。</translation>
    </message>
    <message>
        <source>%1 also stands at %2</source>
        <translation>%1同时在%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nobody stands there.</source>
        <translation>%1：没有人。</translation>
    </message>
    <message>
        <source>%1: nobody stands there; %2 is absent and nobody stands in.</source>
        <translation>%1：没有人；%2缺岗，没有人替。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>%1 absent, nobody stands in</source>
        <translation>%1缺岗，无人替</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people.</source>
        <translation>%1：%2人，应有%3人。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people; %4 is absent.</source>
        <translation>%1：%2人，应有%3人；%4缺岗。</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1人，应有%2人</translation>
    </message>
    <message>
        <source>%1: no deputy is named.</source>
        <translation>%1：没有备岗。</translation>
    </message>
    <message>
        <source>no deputy</source>
        <translation>没有备岗</translation>
    </message>
    <message>
        <source>%1 is not on the staff any more, or not yet.</source>
        <translation>%1已离校或还没到岗。</translation>
    </message>
    <message>
        <source>“%1” is not in the staff list.</source>
        <translation>人员名册里没有“%1”。</translation>
    </message>
    <message>
        <source>There are %1 people called %2: write the staff number behind the name, as in %3.</source>
        <translation>有%1个人叫%2：请在姓名后面写上工号，例如 %3。</translation>
    </message>
    <message>
        <source>%1 stands in this cell twice.</source>
        <translation>%1在这一格里写了两次。</translation>
    </message>
    <message>
        <source>The table needs the headings “时段”, “点位” and “周一” to “周五”, or “时段”, “点位”, “星期” and “人员”.</source>
        <translation>表头要有“时段”“点位”和“周一”到“周五”，或者“时段”“点位”“星期”“人员”。</translation>
    </message>
    <message>
        <source>There is no time “%1”; enter it among the times first.</source>
        <translation>没有“%1”这个时段，请先在「重点时段」里录入。</translation>
    </message>
    <message>
        <source>There is no point “%1”; enter it among the points first.</source>
        <translation>没有“%1”这个点位，请先在「护学点位」里录入。</translation>
    </message>
    <message>
        <source>“%1” is no day of the week.</source>
        <translation>“%1”看不出是周几。</translation>
    </message>
    <message>
        <source>The same stands in row %1.</source>
        <translation>与第%1行重复。</translation>
    </message>
    <message>
        <source>Six or eight slips go on a sheet.</source>
        <translation>一张纸上拼 6 条或 8 条。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Nobody has a duty in this time: there is nothing to print.</source>
        <translation>这段时间没有人有岗，没有可印的。</translation>
    </message>
    <message>
        <source>Watch slips %1</source>
        <translation>护学岗小条 %1</translation>
    </message>
    <message>
        <source>No role has a guidance text: there is nothing to print.</source>
        <translation>没有写好提示的角色，没有可印的。</translation>
    </message>
    <message>
        <source>Guidance cards of the watch posts</source>
        <translation>护学岗岗位提示卡</translation>
    </message>
    <message>
        <source>No points are entered yet: there is nothing to print.</source>
        <translation>还没有录入点位，没有可印的。</translation>
    </message>
    <message>
        <source>%1, odd weeks</source>
        <translation>%1（单周）</translation>
    </message>
    <message>
        <source>%1, even weeks</source>
        <translation>%1（双周）</translation>
    </message>
    <message>
        <source>This time or this point is not in use any more.</source>
        <translation>这个时段或点位已经不用了。</translation>
    </message>
    <message>
        <source>There is no such weekday.</source>
        <translation>没有这个星期几。</translation>
    </message>
    <message>
        <source>This person is not in the staff list.</source>
        <translation>人员名册里没有这个人。</translation>
    </message>
    <message>
        <source>Taken off the roster</source>
        <translation>从排班表中撤下</translation>
    </message>
    <message>
        <source>Roster changed</source>
        <translation>改排班表</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>There is a roster for this term already (%1). Change it there, or empty it first.</source>
        <translation>这个学期已经有排班了（%1）。请直接修改，或先清空。</translation>
    </message>
    <message>
        <source>Roster copied to %1</source>
        <translation>把排班沿用到%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no roster of an earlier term to be copied.</source>
        <translation>以前的学期没有排班可以沿用。</translation>
    </message>
    <message>
        <source>Usual points added</source>
        <translation>加入常用点位</translation>
    </message>
    <message>
        <source>Rules of the watch roster</source>
        <translation>护学岗排班规则</translation>
    </message>
    <message>
        <source>Whose roster the make-up day has</source>
        <translation>补课日按周几</translation>
    </message>
    <message>
        <source>%1 does not fit on the paper; shorten it or take larger paper.</source>
        <translation>“%1”在纸上放不下，请写短一些，或换大一号的纸。</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 is not on the staff on %2.</source>
        <translation>%1在%2不在岗（未到岗或已离校）。</translation>
    </message>
    <message>
        <source>%1 is on leave on %2 (%3).</source>
        <translation>%1在%2请假（%3）。</translation>
    </message>
    <message>
        <source>%1 stands at %2 at that time. Choose somebody else, or exchange the two first.</source>
        <translation>%1那时在「%2」有岗。请另选一人，或者先换班。</translation>
    </message>
    <message>
        <source>%1 stands at this point already.</source>
        <translation>%1已经在这一岗了。</translation>
    </message>
    <message>
        <source>There are no lessons on %1.</source>
        <translation>%1不上课。</translation>
    </message>
    <message>
        <source>There are no lessons on %1: %2.</source>
        <translation>%1不上课：%2。</translation>
    </message>
    <message>
        <source>%1 at %2 on %3</source>
        <translation>%3「%2」的%1</translation>
    </message>
    <message>
        <source>Nobody can stand in for himself or herself.</source>
        <translation>不能自己替自己。</translation>
    </message>
    <message>
        <source>%1 absent</source>
        <translation>%1缺岗</translation>
    </message>
    <message>
        <source>%1 stands in for %2</source>
        <translation>%1替%2</translation>
    </message>
    <message>
        <source>%1 stands there in addition</source>
        <translation>临时增加%1</translation>
    </message>
    <message>
        <source>Choose the duties of two different people.</source>
        <translation>请选两个不同的人的岗。</translation>
    </message>
    <message>
        <source>One of the two duties has been changed already; take that back first.</source>
        <translation>其中一岗已经替过或换过，请先恢复原排班。</translation>
    </message>
    <message>
        <source>%1 would stand at two places at one time: %2.</source>
        <translation>%1会同时在两处：%2。</translation>
    </message>
    <message>
        <source>%1 and %2 exchange</source>
        <translation>%1和%2换班</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>「%2」的%1</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1还没到。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到岗登记</translation>
    </message>
    <message>
        <source>As the roster says again</source>
        <translation>恢复原排班</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>单周</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>双周</translation>
    </message>
    <message>
        <source>exchanged with %1</source>
        <translation>与%1换班</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>替%1</translation>
    </message>
    <message>
        <source>Cannot come? Tell the leader of the day the day before.</source>
        <translation>不能到岗，请提前一天告诉当天带班领导。</translation>
    </message>
    <message>
        <source>Cannot come? Tell the leader of the day the day before. School: %1</source>
        <translation>不能到岗，请提前一天告诉当天带班领导。学校电话：%1</translation>
    </message>
    <message>
        <source>Attendance at the watch posts</source>
        <translation>护学岗签到表</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到岗时间</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Duties at the watch posts by person</source>
        <translation>护学岗每人岗次统计</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>岗次</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>合计小时</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation>替班</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺岗</translation>
    </message>
    <message>
        <source>odd: %1</source>
        <translation>单周：%1</translation>
    </message>
    <message>
        <source>even: %1</source>
        <translation>双周：%1</translation>
    </message>
    <message>
        <source>Watch roster</source>
        <translation>护学岗排班</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>%1 (in addition)</source>
        <translation>%1（临时）</translation>
    </message>
    <message>
        <source>%1 (exchanged with %2)</source>
        <translation>%1（换%2）</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1（替%2）</translation>
    </message>
    <message>
        <source>Watch posts of the week</source>
        <translation>重点时段护学岗一周安排</translation>
    </message>
    <message>
        <source>no lessons</source>
        <translation>不上课</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Teaching week %1  %2</source>
        <translation>第%1教学周&#x3000;%2</translation>
    </message>
    <message>
        <source>Teaching week %1 (%2)  %3</source>
        <translation>第%1教学周（%2）&#x3000;%3</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>（空缺）</translation>
    </message>
    <message>
        <source>In brackets: for whom somebody stands in. Whoever cannot come tells the leader of the day before.</source>
        <translation>括号里是被替、被换的人。不能到岗的，请提前告诉当天带班领导。</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1&#x3000;第%2页，共%3页</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>演示学校</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>The outline of %1 cannot be read. Draw it again.</source>
        <translation>%1的轮廓读不出来，请重新画。</translation>
    </message>
    <message>
        <source>%1 is out of use but still drawn on a plan. Take its outline off.</source>
        <translation>%1已停用，平面图上还画着，请删除它的轮廓。</translation>
    </message>
    <message>
        <source>An outline needs three corners at least. Click one more.</source>
        <translation>轮廓至少要三个角点，请再点一个。</translation>
    </message>
    <message>
        <source>A corner lies beside the picture. Move it onto the picture.</source>
        <translation>有角点落在底图外面，请移到底图里。</translation>
    </message>
    <message>
        <source>The outline crosses itself. Take the last corner back with Backspace, or move a corner.</source>
        <translation>轮廓线自己交叉了。按退格键撤回上一个角点，或移动角点。</translation>
    </message>
    <message>
        <source>The outline is too narrow to be seen. Draw it larger.</source>
        <translation>轮廓太窄，看不出来，请画大一些。</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>责任落实</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险分级</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未销号隐患</translation>
    </message>
    <message>
        <source>Nobody rightly in charge</source>
        <translation>责任人未落实</translation>
    </message>
    <message>
        <source>Deputy or leader to be named</source>
        <translation>备岗或领导待调整</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Major hazard</source>
        <translation>有重大隐患</translation>
    </message>
    <message>
        <source>Overdue hazard</source>
        <translation>有逾期隐患</translation>
    </message>
    <message>
        <source>Open hazard</source>
        <translation>有隐患</translation>
    </message>
    <message>
        <source>No open hazard</source>
        <translation>无隐患</translation>
    </message>
    <message>
        <source>no open hazard</source>
        <translation>无未销号隐患</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>隐患%1</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>重大%1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 zones drawn   %2</source>
        <translation>已画%1处   %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, TIFF, WebP or SVG picture. A PDF, a CAD drawing or a HEIC photo of a telephone has to be saved as a picture first.</source>
        <translation>请选 PNG、JPEG、TIFF、WebP 或 SVG 图片。PDF、CAD 图纸或手机的 HEIC 照片要先另存为图片。</translation>
    </message>
    <message>
        <source>The picture %1 is too large (%2 × %3 points). Save it with fewer, 6000 along the longer side are plenty.</source>
        <translation>图片 %1 太大（%2 × %3 像素）。请缩小后再用，长边 6000 像素足够。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp *.svg)</translation>
    </message>
    <message>
        <source>plan “%1”; there is no plan yet</source>
        <translation>平面图“%1”；现在还没有平面图</translation>
    </message>
    <message>
        <source>plan “%1”; there are: %2</source>
        <translation>平面图“%1”；现有：%2</translation>
    </message>
    <message>
        <source>Campus plan</source>
        <translation>校园平面图</translation>
    </message>
    <message>
        <source>Picture of the campus plan</source>
        <translation>平面图底图</translation>
    </message>
    <message>
        <source>a picture of this plan</source>
        <translation>这张平面图的底图</translation>
    </message>
    <message>
        <source>%1 is out of use and is not drawn.</source>
        <translation>%1已停用，不再画。</translation>
    </message>
    <message>
        <source>%1 is drawn on this plan already. Move its corners, or delete its outline first.</source>
        <translation>%1在这张平面图上已经画过。请移动它的角点，或先删除轮廓。</translation>
    </message>
    <message>
        <source>Zone drawn on the plan</source>
        <translation>在平面图上画区域</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（未填部门）</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>无责任人</translation>
    </message>
    <message>
        <source>Person in charge has left</source>
        <translation>责任人已离岗</translation>
    </message>
    <message>
        <source>Listed twice, two in charge</source>
        <translation>重复登记，两个责任人</translation>
    </message>
    <message>
        <source>Deputy is the same person</source>
        <translation>备岗与责任人同一人</translation>
    </message>
    <message>
        <source>No deputy</source>
        <translation>无备岗</translation>
    </message>
    <message>
        <source>Deputy has left</source>
        <translation>备岗已离岗</translation>
    </message>
    <message>
        <source>Supervising leader has left</source>
        <translation>包干领导已离岗</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>室外</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>Deputy&apos;s telephone</source>
        <translation>备岗电话</translation>
    </message>
    <message>
        <source>Supervising leader</source>
        <translation>包干领导</translation>
    </message>
    <message>
        <source>Main duties</source>
        <translation>主要职责</translation>
    </message>
    <message>
        <source>At least one zone for each person in charge.</source>
        <translation>每人至少要能包干一处。</translation>
    </message>
    <message>
        <source>Most zones for one person</source>
        <translation>每人最多包干的区域数</translation>
    </message>
    <message>
        <source>%1 left on %2. Choose somebody who is here.</source>
        <translation>%1已于%2离岗，请选在岗的人。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is in charge of %2 zones, more than %3. Give some to somebody else.</source>
        <translation>%1包干%2处，超过%3处，请分给别人一些。</translation>
    </message>
    <message>
        <source>Safety contracting by zone</source>
        <translation>安全责任包干明细表</translation>
    </message>
    <message>
        <source>%1 zones, %2 not covered   %3</source>
        <translation>共%1处，未落实%2处   %3</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Table of contracting with telephones</source>
        <translation>输出包干明细表（含电话）</translation>
    </message>
</context>
</TS>
