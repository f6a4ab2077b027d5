<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>BillPage</name>
    <message>
        <source>Scan the parents to be loaded</source>
        <translation>امسح الأكياس الأم المراد تحميلها</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>لا شيء عليها بعد.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>No parent is open here.</source>
        <translation>لا يوجد كيس أم مفتوح هنا.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Command codes: scan them from this screen or from the printed card</source>
        <translation>رموز الأوامر: امسحها من هذه الشاشة أو من البطاقة المطبوعة</translation>
    </message>
    <message>
        <source>they work on every page</source>
        <translation>تعمل في كل صفحة</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Looking up</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Scan one bag after the other. Nothing is packed, nothing is counted. Scan BACK to go on working.</source>
        <translation>امسح كيسًا بعد آخر. لا يُعبّأ شيء ولا يُحسب شيء. امسح BACK لمتابعة العمل.</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>In Gemba Admin open Terminals, then scan the picture or type this code.</source>
        <translation>في Gemba Admin افتح «الأجهزة الطرفية» ثم امسح الصورة أو اكتب هذا الرمز.</translation>
    </message>
    <message>
        <source>The server must show the same words</source>
        <translation>يجب أن يعرض الخادم الكلمات نفسها</translation>
    </message>
    <message>
        <source>Words differ? Stop, and call an administrator.</source>
        <translation>الكلمات مختلفة؟ توقف واستدعِ مسؤول النظام.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Nothing was scanned here yet.</source>
        <translation>لم يُمسح شيء هنا بعد.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>لم تُدخل أرقام</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationStrip</name>
    <message>
        <source>Queue</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>للحل</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Last five: press a card to take it back</source>
        <translation>آخر خمسة: اضغط بطاقة للتراجع عنها</translation>
    </message>
    <message>
        <source>What is scanned now shows here, to be taken back</source>
        <translation>ما يُمسح الآن يظهر هنا ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>or scan UNDO for the newest</source>
        <translation>أو امسح UNDO للأحدث</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Scan the bags of this parent</source>
        <translation>امسح أكياس هذا الكيس الأم</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::CommandSheet</name>
    <message>
        <source>Takes the newest scan back</source>
        <translation>يتراجع عن أحدث مسح</translation>
    </message>
    <message>
        <source>Closes the parent or the bill</source>
        <translation>يغلق الكيس الأم أو البوليصة</translation>
    </message>
    <message>
        <source>Goes on to the next one</source>
        <translation>ينتقل إلى التالي</translation>
    </message>
    <message>
        <source>Plays the last result again</source>
        <translation>يعيد تشغيل النتيجة الأخيرة</translation>
    </message>
    <message>
        <source>Acknowledges a failure</source>
        <translation>يقر بالخطأ</translation>
    </message>
    <message>
        <source>Shows the open bills</source>
        <translation>يعرض البوليصات المفتوحة</translation>
    </message>
    <message>
        <source>Packs children into parents</source>
        <translation>يعبئ الأكياس في الأكياس الأم</translation>
    </message>
    <message>
        <source>Tells where a bag is</source>
        <translation>يخبر أين الكيس</translation>
    </message>
    <message>
        <source>Shows what waits to be sent</source>
        <translation>يعرض ما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Shows what was reversed</source>
        <translation>يعرض ما أُلغي</translation>
    </message>
    <message>
        <source>What counts now is right</source>
        <translation>ما يُحسب الآن صحيح</translation>
    </message>
    <message>
        <source>The bag is moved here</source>
        <translation>يُنقل الكيس إلى هنا</translation>
    </message>
    <message>
        <source>Somebody has to look</source>
        <translation>يجب أن يتحقق أحدهم</translation>
    </message>
    <message>
        <source>Sets the station up</source>
        <translation>يضبط المحطة</translation>
    </message>
    <message>
        <source>On the set-up page: learns the long barcode</source>
        <translation>في صفحة الإعداد: يتعلم الرمز الطويل</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>اللغة التالية</translation>
    </message>
    <message>
        <source>Day, night, contrast</source>
        <translation>نهار، ليل، تباين</translation>
    </message>
    <message>
        <source>Ends the shift at this station</source>
        <translation>ينهي الوردية في هذه المحطة</translation>
    </message>
    <message>
        <source>Commands of the scanner station</source>
        <translation>أوامر محطة المسح</translation>
    </message>
    <message>
        <source>Teaches the keyboard layout: scan CALIBRATE on the set-up page, then this one</source>
        <translation>يعلّم تخطيط لوحة المفاتيح: امسح CALIBRATE في صفحة الإعداد ثم هذا الرمز</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::StationController</name>
    <message>
        <source>Acknowledge first: press the key, or scan OK.</source>
        <translation>أقر أولًا: اضغط المفتاح أو امسح OK.</translation>
    </message>
    <message>
        <source>This scanner is not a keyboard: there is nothing to learn.</source>
        <translation>هذا الماسح ليس لوحة مفاتيح: لا شيء لتعلمه.</translation>
    </message>
    <message>
        <source>Scan the long barcode now.</source>
        <translation>امسح الرمز الطويل الآن.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>لا شيء هنا للتراجع عنه.</translation>
    </message>
    <message>
        <source>“%1” does nothing here.</source>
        <translation>«%1» لا يفعل شيئًا هنا.</translation>
    </message>
    <message>
        <source>No parent is open here.</source>
        <translation>لا يوجد كيس أم مفتوح هنا.</translation>
    </message>
    <message>
        <source>Closing needs the server. Scans go on without it.</source>
        <translation>الإغلاق يحتاج إلى الخادم. المسح يستمر بدونه.</translation>
    </message>
    <message>
        <source>Scans are still on their way: close again in a moment.</source>
        <translation>عمليات المسح ما زالت في الطريق: أغلق بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>أُغلق %1.</translation>
    </message>
    <message>
        <source>Moving needs a supervisor: ask one to scan the badge.</source>
        <translation>النقل يحتاج إلى مشرف: اطلب منه مسح بطاقته.</translation>
    </message>
    <message>
        <source>Moved here: %1</source>
        <translation>نُقل إلى هنا: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>حُسم: %1</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1.</source>
        <translation>تعذرت كتابة الورقة إلى %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>The barcode did not come through whole. Set the scanner to the keyboard&apos;s language and try again.</source>
        <translation>لم يصل الرمز كاملًا. اضبط الماسح على لغة لوحة المفاتيح وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Scanner and keyboard agree.</source>
        <translation>الماسح ولوحة المفاتيح متوافقان.</translation>
    </message>
    <message numerus="yes">
        <source>Learned: %n characters are put right from now on.</source>
        <translation>
            <numerusform>لا حروف تحتاج إلى تصحيح.</numerusform>
            <numerusform>سيُصحح حرف واحد من الآن.</numerusform>
            <numerusform>سيُصحح حرفان من الآن.</numerusform>
            <numerusform>ستُصحح %n حروف من الآن.</numerusform>
            <numerusform>سيُصحح %n حرفًا من الآن.</numerusform>
            <numerusform>سيُصحح %n حرف من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in first: that scan was not counted.</source>
        <translation>سجّل الدخول أولًا: لم يُحسب هذا المسح.</translation>
    </message>
    <message>
        <source>Scan a
parent bag</source>
        <translation>امسح
كيسًا أم</translation>
    </message>
    <message>
        <source>Waiting %1. Nothing to press.</source>
        <translation>في الانتظار %1. لا شيء يُضغط.</translation>
    </message>
    <message>
        <source>Parent code</source>
        <translation>رمز كيس أم</translation>
    </message>
    <message>
        <source>opens or continues a parent</source>
        <translation>يفتح كيسًا أم أو يتابعه</translation>
    </message>
    <message>
        <source>loads parents onto a bill</source>
        <translation>يحمّل الأكياس الأم على بوليصة</translation>
    </message>
    <message>
        <source>Any child code</source>
        <translation>رمز أي كيس</translation>
    </message>
    <message>
        <source>tells where the bag is</source>
        <translation>يخبر أين الكيس</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where, when: Station 2, 4 min ago</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Open parents</source>
        <translation>أكياس أم مفتوحة</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>المفتوح في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parents</source>
        <translation>
            <numerusform>لا أكياس أم</numerusform>
            <numerusform>كيس أم واحد</numerusform>
            <numerusform>كيسان أم</numerusform>
            <numerusform>%n أكياس أم</numerusform>
            <numerusform>%n كيسًا أم</numerusform>
            <numerusform>%n كيس أم</numerusform>
        </translation>
    </message>
    <message>
        <source>This station today</source>
        <translation>هذه المحطة اليوم</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>أكياس أم</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>أكياس</translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation>للحل</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>المصير</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>أُرسل دون رد</translation>
    </message>
    <message>
        <source>checked, waits</source>
        <translation>فُحص وينتظر</translation>
    </message>
    <message>
        <source>server must check</source>
        <translation>على الخادم أن يفحص</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>جاء الرد</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n مسح</numerusform>
            <numerusform>%n مسح</numerusform>
            <numerusform>%n مسح</numerusform>
            <numerusform>%n عمليات مسح</numerusform>
            <numerusform>%n عملية مسح</numerusform>
            <numerusform>%n عملية مسح</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on this station</source>
        <translation>فُحصت في هذه المحطة</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>أُرسلت ولم يأت الرد</translation>
    </message>
    <message numerus="yes">
        <source>All %n are saved on this station.</source>
        <translation>
            <numerusform>لا شيء محفوظ هنا.</numerusform>
            <numerusform>محفوظ في هذه المحطة.</numerusform>
            <numerusform>كلاهما محفوظ في هذه المحطة.</numerusform>
            <numerusform>كل %n محفوظة في هذه المحطة.</numerusform>
            <numerusform>كل %n محفوظة في هذه المحطة.</numerusform>
            <numerusform>كل %n محفوظة في هذه المحطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is at the server.</source>
        <translation>كل شيء لدى الخادم.</translation>
    </message>
    <message>
        <source>Server live</source>
        <translation>الخادم متصل</translation>
    </message>
    <message>
        <source>No link: as last read</source>
        <translation>لا اتصال: كما قُرئ آخر مرة</translation>
    </message>
    <message>
        <source>Parents stay open until then.</source>
        <translation>تبقى الأكياس الأم مفتوحة حتى ذلك.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>تُقرأ القائمة…</translation>
    </message>
    <message>
        <source>Nothing to resolve. Every scan counts where it was meant to.</source>
        <translation>لا شيء للحل. كل مسح محسوب حيث أُريد له.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>تعارض %1 من %2</translation>
    </message>
    <message>
        <source>reversed %1</source>
        <comment>reversed 1 min ago</comment>
        <translation>أُلغي %1</translation>
    </message>
    <message>
        <source>It was not taken. &lt;b&gt;Where is it really?&lt;/b&gt;</source>
        <translation>لم يُقبل. &lt;b&gt;أين هو حقًا؟&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Two stations have it. &lt;b&gt;Where is it really?&lt;/b&gt;</source>
        <translation>محطتان سجلتاه. &lt;b&gt;أين هو حقًا؟&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>محسوب الآن</translation>
    </message>
    <message>
        <source>%1, first: counts now</source>
        <translation>%1، الأولى: محسوب الآن</translation>
    </message>
    <message>
        <source>%1, you: reversed</source>
        <translation>%1، أنت: أُلغي</translation>
    </message>
    <message>
        <source>%1: reversed</source>
        <translation>%1: أُلغي</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>سجلته %1</translation>
    </message>
    <message>
        <source>scanned, offline</source>
        <translation>مُسح دون اتصال</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>مُسح</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>الكيس الأم</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>الاسمي</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Which bill?</source>
        <translation>أي بوليصة؟</translation>
    </message>
    <message>
        <source>Scan its number, press it, or scan its barcode here.</source>
        <translation>امسح رقمها أو اضغطها أو امسح رمزها هنا.</translation>
    </message>
    <message>
        <source>No bill is open. The console opens one; then it shows here.</source>
        <translation>لا بوليصة مفتوحة. تفتحها وحدة التحكم فتظهر هنا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Close the bill short?</source>
        <translation>إغلاق البوليصة ناقصة؟</translation>
    </message>
    <message>
        <source>Close it short?</source>
        <translation>إغلاقه ناقصًا؟</translation>
    </message>
    <message>
        <source>Say why: press a key, or scan its barcode.</source>
        <translation>اذكر السبب: اضغط مفتاحًا أو امسح رمزه.</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>نهاية الوردية</translation>
    </message>
    <message>
        <source>No more bags</source>
        <translation>لا مزيد من الأكياس</translation>
    </message>
    <message>
        <source>Damaged bags</source>
        <translation>أكياس تالفة</translation>
    </message>
    <message>
        <source>Scan any bag</source>
        <translation>امسح أي كيس</translation>
    </message>
    <message>
        <source>Nothing is counted on this page.</source>
        <translation>لا يُحسب شيء في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>on bill %1</source>
        <translation>على البوليصة %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>17.0 kg</comment>
        <translation>الاسمي %1</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>is in no parent</source>
        <translation>ليس في أي كيس أم</translation>
    </message>
    <message>
        <source>That one has</source>
        <translation>وفيه</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>وهو على</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Scan the long barcode now</source>
        <translation>امسح الرمز الطويل الآن</translation>
    </message>
    <message>
        <source>Scanner and station</source>
        <translation>الماسح والمحطة</translation>
    </message>
    <message>
        <source>Codes scanned here are measured, not counted.</source>
        <translation>الرموز الممسوحة هنا تُقاس ولا تُحسب.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Last scan, as it came</source>
        <translation>آخر مسح كما ورد</translation>
    </message>
    <message>
        <source>Between characters</source>
        <translation>بين الحروف</translation>
    </message>
    <message>
        <source>%1 usually, %2 at most</source>
        <comment>3 ms, 9 ms</comment>
        <translation>عادة %1 وبحد أقصى %2</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <translation>المسح كله</translation>
    </message>
    <message>
        <source>Slower counts as typed</source>
        <translation>الأبطأ يُعد كتابة</translation>
    </message>
    <message>
        <source>From scan to sound</source>
        <translation>من المسح إلى الصوت</translation>
    </message>
    <message>
        <source>Bounces kept out</source>
        <translation>الارتدادات المستبعدة</translation>
    </message>
    <message>
        <source>learns the keyboard layout</source>
        <translation>يتعلم تخطيط لوحة المفاتيح</translation>
    </message>
    <message>
        <source>day, night, contrast</source>
        <translation>نهار، ليل، تباين</translation>
    </message>
    <message>
        <source>ends the shift here</source>
        <translation>ينهي الوردية هنا</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>من هناك؟</translation>
    </message>
    <message>
        <source>Scan your badge, or type your number and OK.</source>
        <translation>امسح بطاقتك أو اكتب رقمك ثم موافق.</translation>
    </message>
    <message>
        <source>Now the PIN. Not you? Press Erase, or scan your badge.</source>
        <translation>الآن رقم PIN. لست أنت؟ اضغط مسح أو امسح بطاقتك.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>يتحقق الخادم…</translation>
    </message>
    <message>
        <source>No link: signing in needs the server.</source>
        <translation>لا اتصال: تسجيل الدخول يحتاج إلى الخادم.</translation>
    </message>
    <message>
        <source>Pairing code %1</source>
        <translation>رمز الاقتران %1</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>يُطلب رمز من الخادم</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>في انتظار الموافقة</translation>
    </message>
    <message>
        <source>Valid for %1. This page moves on by itself.</source>
        <translation>صالح لمدة %1. تتابع هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>This page moves on by itself.</source>
        <translation>تتابع هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>An administrator declined this station</source>
        <translation>رفض مسؤول النظام هذه المحطة</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>No code from the server</source>
        <translation>لا رمز من الخادم</translation>
    </message>
    <message>
        <source>press, or scan OK on the command card</source>
        <translation>اضغط أو امسح OK من بطاقة الأوامر</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>أغلق %1</translation>
    </message>
    <message>
        <source>or scan CLOSE</source>
        <translation>أو امسح CLOSE</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>اتركه مفتوحًا</translation>
    </message>
    <message>
        <source>acknowledge, this bag is set aside</source>
        <translation>أقر، وضع هذا الكيس جانبًا</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>أقر</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>plays it again</source>
        <translation>يعيد تشغيله</translation>
    </message>
    <message>
        <source>Bag is out: acknowledge</source>
        <translation>أُخرج الكيس: أقر</translation>
    </message>
    <message>
        <source>Move it here instead</source>
        <translation>انقله إلى هنا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>%1: one fewer, asks a supervisor</source>
        <translation>%1: أقل بواحد، يسأل مشرفًا</translation>
    </message>
    <message>
        <source>asks a supervisor</source>
        <translation>يسأل مشرفًا</translation>
    </message>
    <message>
        <source>Bag is aside: acknowledge</source>
        <translation>وُضع الكيس جانبًا: أقر</translation>
    </message>
    <message>
        <source>Seen: acknowledge</source>
        <translation>شوهد: أقر</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>الانتظار %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>البوليصة التالية</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 off again</source>
        <translation>إنزال %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>the last result</source>
        <translation>النتيجة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>%n parents short: asks for a reason</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص كيس أم واحد: يسأل عن السبب</numerusform>
            <numerusform>ينقص كيسان: يسأل عن السبب</numerusform>
            <numerusform>تنقص %n أكياس: يسأل عن السبب</numerusform>
            <numerusform>ينقص %n كيسًا: يسأل عن السبب</numerusform>
            <numerusform>ينقص %n كيس: يسأل عن السبب</numerusform>
        </translation>
    </message>
    <message>
        <source>holds what was planned</source>
        <translation>فيها ما خُطط له</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>next try by itself in %1</source>
        <translation>المحاولة التالية تلقائيًا خلال %1</translation>
    </message>
    <message>
        <source>Keep packing</source>
        <translation>تابع التعبئة</translation>
    </message>
    <message>
        <source>Keep packing %1</source>
        <translation>تابع تعبئة %1</translation>
    </message>
    <message>
        <source>Scans go on, the queue sends itself.</source>
        <translation>المسح مستمر، والإرسال تلقائي.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 من %3</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أبقِ</translation>
    </message>
    <message>
        <source>Counts in %1. Take it out of %2.</source>
        <translation>محسوب في %1. أخرجه من %2.</translation>
    </message>
    <message>
        <source>What counts now is right.</source>
        <translation>ما يُحسب الآن صحيح.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انقل</translation>
    </message>
    <message>
        <source>It goes to %1. Asks a supervisor.</source>
        <translation>يذهب إلى %1. يسأل مشرفًا.</translation>
    </message>
    <message>
        <source>Physical check</source>
        <translation>فحص فعلي</translation>
    </message>
    <message>
        <source>Holds both parents until someone has looked.</source>
        <translation>يوقف الكيسين الأم حتى يتحقق أحدهم.</translation>
    </message>
    <message>
        <source>Print the command card</source>
        <translation>اطبع بطاقة الأوامر</translation>
    </message>
    <message>
        <source>A4, PDF; or scan PRINT</source>
        <translation>A4‏، PDF؛ أو امسح PRINT</translation>
    </message>
    <message>
        <source>Learn the keyboard</source>
        <translation>تعلّم لوحة المفاتيح</translation>
    </message>
    <message>
        <source>then scan the long barcode</source>
        <translation>ثم امسح الرمز الطويل</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>station, area</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Scanner linked</source>
        <translation>الماسح متصل</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>لا ماسح</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Offline, for how long: Offline 14 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>in how long: retry 8 s</comment>
        <translation>إعادة خلال %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n scans held</source>
        <translation>
            <numerusform>%n مسح موقوف</numerusform>
            <numerusform>%n مسح موقوف</numerusform>
            <numerusform>%n مسح موقوف</numerusform>
            <numerusform>%n عمليات مسح موقوفة</numerusform>
            <numerusform>%n عملية مسح موقوفة</numerusform>
            <numerusform>%n عملية مسح موقوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>counted once you acknowledge</source>
        <translation>تُحسب حالما تقر</translation>
    </message>
    <message>
        <source>new scans wait for your answer</source>
        <translation>عمليات المسح الجديدة تنتظر ردك</translation>
    </message>
    <message>
        <source>confirmed by server, %1 ms</source>
        <translation>أكده الخادم، %1 ms</translation>
    </message>
    <message>
        <source>saved here, server is asked</source>
        <translation>محفوظ هنا، ويُسأل الخادم</translation>
    </message>
    <message>
        <source>%1 is open. Scan its bags.</source>
        <translation>%1 مفتوح. امسح أكياسه.</translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation>أُخرج من %1</translation>
    </message>
    <message>
        <source>is number %1 on this bill.</source>
        <translation>هو رقم %1 على هذه البوليصة.</translation>
    </message>
    <message>
        <source>went in as child %1.</source>
        <translation>دخل كيسًا رقم %1.</translation>
    </message>
    <message>
        <source>is in this one already.</source>
        <translation>موجود في هذا من قبل.</translation>
    </message>
    <message>
        <source>Counted once. &lt;b&gt;Nothing to do.&lt;/b&gt;</source>
        <translation>حُسب مرة واحدة. &lt;b&gt;لا شيء يُفعل.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Saved here as number %1.</source>
        <translation>محفوظ هنا برقم %1.</translation>
    </message>
    <message>
        <source>Checked here: fine. &lt;b&gt;Keep packing.&lt;/b&gt;</source>
        <translation>فُحص هنا: سليم. &lt;b&gt;تابع التعبئة.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The server must check it. &lt;b&gt;Keep packing.&lt;/b&gt;</source>
        <translation>على الخادم أن يفحصه. &lt;b&gt;تابع التعبئة.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>is on %1</source>
        <translation>موجود على %1</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>ينتمي إلى %1</translation>
    </message>
    <message>
        <source>was &lt;b&gt;not&lt;/b&gt; put on it.</source>
        <translation>&lt;b&gt;لم&lt;/b&gt; يُحمّل عليها.</translation>
    </message>
    <message>
        <source>was &lt;b&gt;not&lt;/b&gt; added.</source>
        <translation>&lt;b&gt;لم&lt;/b&gt; يُضف.</translation>
    </message>
    <message>
        <source>Scan the label once more.&lt;br&gt;Still unknown: &lt;b&gt;set the bag aside.&lt;/b&gt;</source>
        <translation>امسح الملصق مرة أخرى.&lt;br&gt;ما زال مجهولًا: &lt;b&gt;ضع الكيس جانبًا.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scans waited when the station stopped.</source>
        <translation>كانت عمليات مسح تنتظر حين توقفت المحطة.</translation>
    </message>
    <message>
        <source>Acknowledge, and they are counted.</source>
        <translation>أقر فتُحسب.</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>من الخادم</translation>
    </message>
    <message>
        <source>Your scan of %1 was refused here, but the server counts it.</source>
        <translation>رُفض مسحك عند %1 هنا، لكن الخادم يحسبه.</translation>
    </message>
    <message>
        <source>Your scan of %1: %2 was first, with %3.</source>
        <comment>time, station, parent or bill</comment>
        <translation>مسحك عند %1: سبقتك %2 مع %3.</translation>
    </message>
    <message>
        <source>Your scan of %1: %2</source>
        <comment>time, reason</comment>
        <translation>مسحك عند %1: %2</translation>
    </message>
    <message>
        <source>it lost.</source>
        <translation>خسر.</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>bag, parent</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Leave it off this load.</source>
        <translation>لا تحمّله هنا.</translation>
    </message>
    <message>
        <source>Load it with %1.</source>
        <translation>حمّله مع %1.</translation>
    </message>
    <message>
        <source>Take this bag out.</source>
        <translation>أخرج هذا الكيس.</translation>
    </message>
    <message>
        <source>Put it into %1.</source>
        <translation>ضعه في %1.</translation>
    </message>
    <message>
        <source>Keep it off %1.</source>
        <translation>لا تحمّله على %1.</translation>
    </message>
    <message>
        <source>Close the bill.</source>
        <translation>أغلق البوليصة.</translation>
    </message>
    <message>
        <source>Open the next bill.</source>
        <translation>افتح البوليصة التالية.</translation>
    </message>
    <message>
        <source>Keep this bag out of %1.</source>
        <translation>لا تضع هذا الكيس في %1.</translation>
    </message>
    <message>
        <source>Close it, scan a new parent.</source>
        <translation>أغلقه وامسح كيسًا أم جديدًا.</translation>
    </message>
    <message>
        <source>Scan this bag again.</source>
        <translation>امسح هذا الكيس ثانية.</translation>
    </message>
    <message>
        <source>Find the bag.</source>
        <translation>جد الكيس.</translation>
    </message>
    <message>
        <source>Find it in %1.</source>
        <translation>جده في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list to resolve.</source>
        <translation>
            <numerusform>لا مزيد في القائمة.</numerusform>
            <numerusform>واحد آخر في قائمة الحل.</numerusform>
            <numerusform>اثنان آخران في قائمة الحل.</numerusform>
            <numerusform>%n أخرى في قائمة الحل.</numerusform>
            <numerusform>%n أخرى في قائمة الحل.</numerusform>
            <numerusform>%n أخرى في قائمة الحل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out before closing.</source>
        <translation>أخرجه قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Packing parent</source>
        <translation>تعبئة الكيس الأم</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>for how long: open 9 min</comment>
        <translation>مفتوح %1</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>متبقٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n bags missing?</source>
        <translation>
            <numerusform>لا ينقص كيس؟</numerusform>
            <numerusform>كيس ناقص؟</numerusform>
            <numerusform>كيسان ناقصان؟</numerusform>
            <numerusform>%n أكياس ناقصة؟</numerusform>
            <numerusform>%n كيسًا ناقصًا؟</numerusform>
            <numerusform>%n كيس ناقص؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bags extra?</source>
        <translation>
            <numerusform>لا زيادة؟</numerusform>
            <numerusform>كيس زائد؟</numerusform>
            <numerusform>كيسان زائدان؟</numerusform>
            <numerusform>%n أكياس زائدة؟</numerusform>
            <numerusform>%n كيسًا زائدًا؟</numerusform>
            <numerusform>%n كيس زائد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading bill</source>
        <translation>تحميل البوليصة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination and vehicle, dock</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>أخف من اللازم</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>أثقل من اللازم</translation>
    </message>
    <message>
        <source>Not known here: the server must check.</source>
        <translation>غير معروفة هنا: على الخادم أن يفحص.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>جرى التراجع</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>تراجع عن %1</translation>
    </message>
    <message>
        <source>Taken back: %1 from %2</source>
        <comment>bag, parent or bill</comment>
        <translation>جرى التراجع عن: %1 من %2</translation>
    </message>
    <message>
        <source>%1 filled %2: only the server can take it back. Try again with a link.</source>
        <comment>bag, parent</comment>
        <translation>%1 ملأ %2: لا يستطيع التراجع عنه إلا الخادم. حاول ثانية عند الاتصال.</translation>
    </message>
    <message>
        <source>signed in last at %1</source>
        <comment>time of day</comment>
        <translation>آخر تسجيل دخول %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans are held for the next bill. Scan its number.</source>
        <translation>
            <numerusform>لا مسح ينتظر البوليصة التالية.</numerusform>
            <numerusform>مسح واحد ينتظر البوليصة التالية. امسح رقمها.</numerusform>
            <numerusform>مسحان ينتظران البوليصة التالية. امسح رقمها.</numerusform>
            <numerusform>%n عمليات مسح تنتظر البوليصة التالية. امسح رقمها.</numerusform>
            <numerusform>%n عملية مسح تنتظر البوليصة التالية. امسح رقمها.</numerusform>
            <numerusform>%n عملية مسح تنتظر البوليصة التالية. امسح رقمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans are held for the next parent. Scan its code.</source>
        <translation>
            <numerusform>لا مسح ينتظر كيس الأم التالي.</numerusform>
            <numerusform>مسح واحد ينتظر كيس الأم التالي. امسح رمزه.</numerusform>
            <numerusform>مسحان ينتظران كيس الأم التالي. امسح رمزه.</numerusform>
            <numerusform>%n عمليات مسح تنتظر كيس الأم التالي. امسح رمزه.</numerusform>
            <numerusform>%n عملية مسح تنتظر كيس الأم التالي. امسح رمزه.</numerusform>
            <numerusform>%n عملية مسح تنتظر كيس الأم التالي. امسح رمزه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link: scans count for %1, %2.</source>
        <comment>name, signed in last at 14:28</comment>
        <translation>لا اتصال: تُحسب عمليات المسح باسم %1، %2.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>نُحّي جانبًا</translation>
    </message>
    <message>
        <source>The server is of another version and takes none of them. All are saved here.</source>
        <translation>إصدار الخادم مختلف ولا يقبل أيًا منها. كلها محفوظة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The server would not note %n scans. Try now sends them again.</source>
        <translation>
            <numerusform>سجّل الخادم كل شيء.</numerusform>
            <numerusform>لم يسجّل الخادم مسحًا واحدًا. «حاول الآن» يرسله ثانية.</numerusform>
            <numerusform>لم يسجّل الخادم مسحين. «حاول الآن» يرسلهما ثانية.</numerusform>
            <numerusform>لم يسجّل الخادم %n عمليات مسح. «حاول الآن» يرسلها ثانية.</numerusform>
            <numerusform>لم يسجّل الخادم %n عملية مسح. «حاول الآن» يرسلها ثانية.</numerusform>
            <numerusform>لم يسجّل الخادم %n عملية مسح. «حاول الآن» يرسلها ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours without the server: nobody can scan until somebody signs in.</source>
        <translation>
            <numerusform>لا مسح بلا خادم قبل تسجيل الدخول.</numerusform>
            <numerusform>ساعة بلا خادم: لا مسح قبل تسجيل الدخول.</numerusform>
            <numerusform>ساعتان بلا خادم: لا مسح قبل تسجيل الدخول.</numerusform>
            <numerusform>%n ساعات بلا خادم: لا مسح قبل تسجيل الدخول.</numerusform>
            <numerusform>%n ساعة بلا خادم: لا مسح قبل تسجيل الدخول.</numerusform>
            <numerusform>%n ساعة بلا خادم: لا مسح قبل تسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link: here nobody scans without the server.</source>
        <translation>لا اتصال: لا مسح هنا بلا خادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n scans are saved here and go to the server once somebody is signed in.</source>
        <translation>
            <numerusform>لا شيء ينتظر.</numerusform>
            <numerusform>مسح واحد محفوظ هنا ويُرسل إلى الخادم بعد تسجيل الدخول.</numerusform>
            <numerusform>مسحان محفوظان هنا ويُرسلان إلى الخادم بعد تسجيل الدخول.</numerusform>
            <numerusform>%n عمليات مسح محفوظة هنا وتُرسل إلى الخادم بعد تسجيل الدخول.</numerusform>
            <numerusform>%n عملية مسح محفوظة هنا وتُرسل إلى الخادم بعد تسجيل الدخول.</numerusform>
            <numerusform>%n عملية مسح محفوظة هنا وتُرسل إلى الخادم بعد تسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out again</source>
        <translation>إخراج %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>whom scans are counted for</comment>
        <translation>باسم %1</translation>
    </message>
    <message>
        <source>Undo, %1</source>
        <comment>and where: Undo, SB04216</comment>
        <translation>تراجع، %1</translation>
    </message>
    <message>
        <source>The bag is being moved: wait for the answer.</source>
        <translation>يجري نقل الكيس: انتظر الرد.</translation>
    </message>
    <message>
        <source>the bag is being moved</source>
        <translation>يجري نقل الكيس</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::Words</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>6 s ago</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>ALREADY
HERE</source>
        <translation>موجود
هنا</translation>
    </message>
    <message>
        <source>QUEUED
OFFLINE</source>
        <translation>بالانتظار
دون اتصال</translation>
    </message>
    <message>
        <source>WRONG
PARENT</source>
        <translation>كيس أم
خاطئ</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>NOT TAKEN</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>البحث عن الخادم</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>غير مقترن</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>استدراك</translation>
    </message>
    <message>
        <source>Server live</source>
        <translation>الخادم متصل</translation>
    </message>
    <message>
        <source>Server late</source>
        <translation>الخادم متأخر</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>الخادم يرفض</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>إصدار آخر</translation>
    </message>
</context>
</TS>
