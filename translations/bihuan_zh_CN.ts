<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ExchangeText</name>
    <message>
        <source>A quotation mark opened in row %1 is never closed. Open the file in Excel or WPS, correct that row and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Keep only the columns that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters. Shorten it or check its quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 rows or too many cells. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 holds bytes that are not text in %2. Choose another encoding, or open the file in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text table. Open it in the program it was made with and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FontBook</name>
    <message>
        <source>XiaoBiaoSong (titles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FangSong (body text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeiTi (first-level headings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KaiTi (second-level headings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans-serif (tables and placards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SongTi (page numbers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1 must not be put into files (its licence forbids it), so another one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font for %1 is installed. Please install one, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed on this computer; %2 is used instead. Please install %3 if the document must look as the standard says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::AboutDialog</name>
    <message>
        <source>About Bihuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bihuan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School safety work that closes. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, LGPL-3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::DateEdit</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::FilterEdit</name>
    <message>
        <source>Filter by any column or pinyin initials (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::MainWindow</name>
    <message>
        <source>Bihuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Bihuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bihuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::MessageBar</name>
    <message>
        <source>No action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::Navigation</name>
    <message>
        <source>Mechanisms and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::ProgressPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::RecordService</name>
    <message>
        <source>Give a reason: it stays in the record&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bihuan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>Not found: %1. Check the number or name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it. Open it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not do this: %1. Nothing was changed. If it happens again, restart the program and check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program and was not touched. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a data file of this program and was not touched. Choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder is already open: %1. Close the program there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check that it exists, is not open in another program, and that the disk has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged or not of the kind its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font “%1” cannot be used for this document. Choose another font or install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “%1” did not take the job. Check that it is switched on, or print to PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The ID number of %1 is not a valid resident number (18 characters with a fitting last one). Check it on the card, or choose another kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the ID number %1 is %2 years old; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same ID number as %2; one of them is wrong or the person is entered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another %1. Enter a staff number or telephone so that the two can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left on %2, before joining on %3: one of the dates is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is employed by a service company; enter which, it signs the agreement too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-principal for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box for the seal on signed papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed by a service company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety duties, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is not a telephone number: 5 to 15 digits, e.g. 13800000000 or 053288880000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is not a mobile number in use in China; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: please fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one line; remove the line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is not one of the possible values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 cannot be right: the year must be between 1930 and 2099.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to an entry that does not exist; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is already used by another entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>computer %1, process %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a network share. Keep the data on this computer&apos;s own disk and use the share for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is inside a folder that “%2” synchronises; that damages databases. Choose another folder and use this one for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening %1: the database is damaged; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting up the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving or reading data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upgrading: the database is damaged; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
