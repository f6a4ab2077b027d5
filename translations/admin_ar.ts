<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AdminView</name>
    <message>
        <source>Admin</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Go to a page, a person, a sensor, a device or a setting</source>
        <translation>انتقل إلى صفحة أو شخص أو حساس أو جهاز أو إعداد</translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Name, owner or permission</source>
        <translation>الاسم أو المالك أو الصلاحية</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>لا يوجد مفتاح API بعد</translation>
    </message>
    <message>
        <source>No key fits the search</source>
        <translation>لا مفتاح يطابق البحث</translation>
    </message>
    <message>
        <source>A program needs one to read reports or to act in a person&apos;s name.</source>
        <translation>يحتاج البرنامج إلى مفتاح لقراءة التقارير أو للعمل باسم شخص.</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>أيُلغى هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>تُرفض البرامج التي تستخدمه فورًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>The old one works for another day.</source>
        <translation>يعمل القديم يومًا آخر.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يتحدث باسم</translation>
    </message>
    <message>
        <source>A sign-in name; empty for yourself. It can never do more than this person and you.</source>
        <translation>اسم الدخول؛ اتركه فارغًا لنفسك. لا يتجاوز المفتاح أبدًا صلاحيات هذا الشخص وصلاحياتك.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يجوز له</translation>
    </message>
    <message>
        <source>Permissions, parted by commas, such as alarms.acknowledge@Hall B. Empty: it may look, not act.</source>
        <translation>صلاحيات تفصلها فواصل، مثل alarms.acknowledge@Hall B. فارغ: ينظر ولا يفعل.</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>من هذه فقط</translation>
    </message>
    <message>
        <source>Networks, parted by commas. Empty: from anywhere.</source>
        <translation>شبكات تفصلها فواصل. فارغ: من أي مكان.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>يعمل مدة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 يومًا</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Secret, shown this once</source>
        <translation>سر يُعرض هذه المرة فقط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>ما يصل إليه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Secret of before works until</source>
        <translation>يعمل السر السابق حتى</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>For programs that speak for a person</source>
        <translation>للبرامج التي تتحدث باسم شخص</translation>
    </message>
</context>
<context>
    <name>AuditChain</name>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Every change and every refusal, nothing can be edited</source>
        <translation>كل تغيير وكل رفض، ولا يمكن تعديل شيء</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>جارٍ التصدير …</translation>
    </message>
    <message>
        <source>Export, signed</source>
        <translation>تصدير موقّع</translation>
    </message>
    <message>
        <source>Writes all rows into a file that proves itself</source>
        <translation>يكتب كل الصفوف في ملف يثبت صحته بنفسه</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>جارٍ التحقق …</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Recomputes every row; the verification becomes a row itself</source>
        <translation>يعيد حساب كل صف، ويصبح التحقق نفسه صفًا</translation>
    </message>
    <message>
        <source>who, what, where</source>
        <translation>من، ماذا، أين</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Searching older rows …</source>
        <translation>جارٍ البحث في الصفوف الأقدم …</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>لا يوجد صف كهذا</translation>
    </message>
    <message>
        <source>Take a filter out, or search for other words.</source>
        <translation>أزل مرشحًا أو ابحث بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Compare heads …</source>
        <translation>مقارنة الرؤوس …</translation>
    </message>
    <message>
        <source>Finds what the chain alone cannot show: rows cut off its end, or a trail written anew</source>
        <translation>يكشف ما لا تكشفه السلسلة وحدها: صفوفاً قُطعت من آخرها أو سجلاً كُتب من جديد</translation>
    </message>
    <message>
        <source>File with signed heads, kept outside; type its path or drop it here</source>
        <translation>ملف الرؤوس الموقّعة المحفوظ خارجاً؛ اكتب مساره أو أفلته هنا</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>جارٍ المقارنة …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>هذا العنصر فقط</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>هذا الشخص فقط</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>هذا الإجراء فقط</translation>
    </message>
    <message>
        <source>Without this action</source>
        <translation>بدون هذا الإجراء</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>هذا الصف</translation>
    </message>
    <message>
        <source>Row after</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Restores the newest good backup aside and takes the time; nothing in use is touched</source>
        <translation>يستعيد أحدث نسخة سليمة جانبًا ويقيس الزمن؛ لا يُمس أي شيء قيد الاستخدام</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Rehearse a restore with the newest good backup?</source>
        <translation>هل تُجرى تجربة استعادة بأحدث نسخة سليمة؟</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>هل تُنشأ نسخة احتياطية الآن؟</translation>
    </message>
    <message>
        <source>%1 is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. It needs room for a second database and takes minutes. Nothing in use is touched.</source>
        <translation>تُستعاد %1 في مكان تجريبي، وتُشغَّل عليها أجزاء الخادم، ويُقارن كل شيء ويُقاس الزمن. يلزم مكان لقاعدة بيانات ثانية وبضع دقائق. لا يُمس أي شيء قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The database, keys and configuration are copied, read back and checked. It takes minutes; work goes on meanwhile. No older backup is removed by it.</source>
        <translation>تُنسخ قاعدة البيانات والمفاتيح والإعدادات ثم تُراجع وتُفحص. يستغرق ذلك دقائق ويستمر العمل في الأثناء. لا تُزال أي نسخة أقدم بسببه.</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>ابدأ التجربة</translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translation>لم تُنشأ أي نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Drill and restore</source>
        <translation>التجربة والاستعادة</translation>
    </message>
    <message>
        <source>Check this backup?</source>
        <translation>هل تُفحص هذه النسخة؟</translation>
    </message>
    <message>
        <source>Rehearse a restore with this backup?</source>
        <translation>هل تُجرى تجربة استعادة بهذه النسخة؟</translation>
    </message>
    <message>
        <source>Every byte is read back, the database is unpacked aside and checked. It takes minutes and reading from the disk; nothing is changed.</source>
        <translation>يُراجع كل بايت وتُفك قاعدة البيانات جانبًا وتُفحص. يستغرق ذلك دقائق ويقرأ من القرص؛ لا يتغير شيء.</translation>
    </message>
    <message>
        <source>It is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. Nothing in use is touched.</source>
        <translation>تُستعاد في مكان تجريبي، وتُشغَّل عليها أجزاء الخادم، ويُقارن كل شيء ويُقاس الزمن. لا يُمس أي شيء قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>افحص</translation>
    </message>
    <message>
        <source>Reads every byte back and checks the database in it</source>
        <translation>يراجع كل بايت ويفحص قاعدة البيانات فيها</translation>
    </message>
    <message>
        <source>Drill with this one</source>
        <translation>تجربة بهذه النسخة</translation>
    </message>
    <message>
        <source>A damaged backup cannot be restored</source>
        <translation>لا يمكن استعادة نسخة تالفة</translation>
    </message>
    <message>
        <source>Restores it aside and takes the time</source>
        <translation>يستعيدها جانبًا ويقيس الزمن</translation>
    </message>
    <message>
        <source>Is it any good?</source>
        <translation>هل هي صالحة؟</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Audit lines</source>
        <translation>سطور التدقيق</translation>
    </message>
    <message>
        <source>Server&apos;s keys</source>
        <translation>مفاتيح الخادم</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كُتبت بواسطة</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <translation>الإصدار %1، خلال %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>استعادة أحدث نسخة سليمة</translation>
    </message>
    <message>
        <source>On the server itself, as root, with the server stopped: a running one refuses.</source>
        <translation>على الخادم نفسه بصفة root والخادم متوقف: العامل يرفض ذلك.</translation>
    </message>
    <message>
        <source>What is there now is set aside, not deleted, so it can be put back. --dry-run does everything but the last step. An encrypted backup asks for its passphrase, or takes --key-file FILE.</source>
        <translation>ما هو موجود الآن يوضع جانبًا ولا يُحذف، فيمكن إعادته. يفعل ‎--dry-run كل شيء عدا الخطوة الأخيرة. النسخة المشفرة تطلب عبارتها السرية أو تقبل ‎--key-file FILE.</translation>
    </message>
    <message>
        <source>Restore the newest state (continuous copy)</source>
        <translation>استعادة أحدث حالة (النسخة المستمرة)</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>الرمز أو الاسم أو المنطقة</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>المستشعرات</translation>
    </message>
    <message>
        <source>Most overdue first</source>
        <translation>الأكثر تأخراً أولاً</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>لا مستشعر مسجل بعد</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>None yet. A technician calibrates at the kiosk.</source>
        <translation>لا شيء بعد. يُعاير الفني عند الكشك.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificate, %1</source>
        <translation>الشهادة، %1</translation>
    </message>
</context>
<context>
    <name>CommandLines</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>نسخ الأوامر</translation>
    </message>
</context>
<context>
    <name>DevicePane</name>
    <message>
        <source>Secret, shown this once</source>
        <translation>سر يُعرض هذه المرة فقط</translation>
    </message>
    <message>
        <source>MQTT user name</source>
        <translation>اسم مستخدم MQTT</translation>
    </message>
    <message>
        <source>MQTT secret</source>
        <translation>سر MQTT</translation>
    </message>
    <message>
        <source>The one of before is refused from now on: write the new one into the device. Nobody can show it again.</source>
        <translation>السر السابق مرفوض من الآن: اكتب الجديد في الجهاز. لا يمكن لأحد عرضه مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>حفظتُه</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>حالة الجهاز</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>انتظار …</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>Milliseconds between readings of %1</source>
        <translation>الميلي ثانية بين قراءات %1</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Import, export</source>
        <translation>استيراد وتصدير</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet, JSON for a program; never passwords or secrets</source>
        <translation>CSV للجداول وJSON للبرامج؛ دون كلمات مرور أو أسرار</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>File to import; type its path or drop it here</source>
        <translation>ملف الاستيراد؛ اكتب مساره أو أفلته هنا</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>يقول ما سيحدث ولا يغيّر شيئاً</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>All rows or none; try it first</source>
        <translation>كل الصفوف أو لا شيء؛ جرّب أولاً</translation>
    </message>
    <message>
        <source>You may not import this kind of data.</source>
        <translation>لا يُسمح لك باستيراد هذه البيانات.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>صفوف لا يمكن قبولها</translation>
    </message>
    <message>
        <source>There is nothing you may export</source>
        <translation>لا شيء يُسمح لك بتصديره</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>إلى الخارج</translation>
    </message>
    <message>
        <source>everything of this kind, as one file</source>
        <translation>كل ما من هذا النوع في ملف واحد</translation>
    </message>
    <message>
        <source>In</source>
        <translation>إلى الداخل</translation>
    </message>
    <message>
        <source>a trial first, then all rows or none</source>
        <translation>تجربة أولًا، ثم كل الصفوف أو لا شيء</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>in the first row of a file, in any order</source>
        <translation>في الصف الأول من الملف، بأي ترتيب</translation>
    </message>
</context>
<context>
    <name>GrantSection</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>إضافة دور</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>الدور %1</translation>
    </message>
    <message>
        <source>Take role %1 away</source>
        <translation>سحب الدور %1</translation>
    </message>
    <message>
        <source>Everywhere; or areas, with commas</source>
        <translation>في كل مكان؛ أو مناطق بفواصل</translation>
    </message>
    <message>
        <source>Areas of role %1</source>
        <translation>مناطق الدور %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Last day of role %1, as year-month-day</source>
        <translation>آخر يوم للدور %1، سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>Areas: %1</source>
        <translation>المناطق: %1</translation>
    </message>
</context>
<context>
    <name>HealthBackups</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>HealthDisk</name>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>HealthLatencies</name>
    <message>
        <source>Latency, ms, last hour</source>
        <translation>زمن الاستجابة، م.ث، آخر ساعة</translation>
    </message>
    <message>
        <source>bar p50 to p95, dot p99, stroke goal; scale 0.1 ms to 1 s</source>
        <translation>الشريط p50 إلى p95، النقطة p99، الخط الهدف؛ المقياس 0.1 م.ث إلى 1 ث</translation>
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
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>%1: p99 %2 ms, goal %3 ms</source>
        <translation>%1: p99 ‏%2 م.ث، الهدف %3 م.ث</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>حالة الخادم</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 ي</translation>
    </message>
    <message>
        <source>Time of the small lines</source>
        <translation>مدة الخطوط الصغيرة</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>ملف الدعم</translation>
    </message>
    <message>
        <source>Saves all these figures and their history as one file</source>
        <translation>يحفظ كل هذه الأرقام وتاريخها في ملف واحد</translation>
    </message>
</context>
<context>
    <name>HealthParts</name>
    <message>
        <source>Outside parts</source>
        <translation>الأجزاء الخارجية</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>القاطع</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ذهاب وإياب</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>المفاتيح والشهادات</translation>
    </message>
    <message>
        <source>None that this server knows of</source>
        <translation>لا شيء معروف لهذا الخادم</translation>
    </message>
</context>
<context>
    <name>HealthQueues</name>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>%1: %2 waiting, peak %3, %4</source>
        <translation>%1: بالانتظار %2، الذروة %3، %4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 د</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>of limit</source>
        <translation>من الحد</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>out / s</source>
        <translation>خارج / ث</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Gemba itself: %1</source>
        <translation>Gemba نفسها: %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Licence of Gemba</source>
        <translation>رخصة Gemba</translation>
    </message>
</context>
<context>
    <name>LimitDraftPane</name>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1، مسودة</translation>
    </message>
    <message>
        <source>Priority of %1 is %2; next</source>
        <translation>أولوية %1 هي %2؛ التالية</translation>
    </message>
    <message>
        <source>Suggested from this history</source>
        <translation>المقترح من هذا السجل</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>استخدم الكل</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>لماذا وما العمل</translation>
    </message>
    <message>
        <source>Note of the decision</source>
        <translation>ملاحظة القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>إرسال للموافقة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Write a reason first</source>
        <translation>اكتب السبب أولاً</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Needs the permission limits.approve</source>
        <translation>يلزم الإذن limits.approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Write why first</source>
        <translation>اكتب السبب أولاً</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The limits in force stay</source>
        <translation>تبقى الحدود السارية</translation>
    </message>
</context>
<context>
    <name>LimitVersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>Take as draft</source>
        <translation>اتخاذها مسودة</translation>
    </message>
    <message>
        <source>Nothing is in force by it: the draft is rehearsed and sent like any other</source>
        <translation>لا يسري شيء بذلك: تُجرَّب المسودة وتُرسل كأي مسودة أخرى</translation>
    </message>
    <message>
        <source>These limits never changed</source>
        <translation>لم تتغير هذه الحدود قط</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Alarm review</source>
        <translation>مراجعة الإنذارات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Tag or place</source>
        <translation>الرمز أو المكان</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Worst first, last 7 days</source>
        <translation>الأسوأ أولاً، 7 أيام</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>لا مستشعر مسجل بعد</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>running …</source>
        <translation>جارٍ …</translation>
    </message>
    <message>
        <source>Days rehearsed</source>
        <translation>أيام التجربة</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>الإنذارات يومياً</translation>
    </message>
    <message>
        <source>Chatter bouts</source>
        <translation>نوبات التذبذب</translation>
    </message>
    <message>
        <source>Minutes in flood</source>
        <translation>دقائق التدفق</translation>
    </message>
    <message>
        <source>Plant, a day</source>
        <translation>المصنع يومياً</translation>
    </message>
    <message>
        <source>Real dips kept</source>
        <translation>الحقيقية المحفوظة</translation>
    </message>
    <message>
        <source>aim under 5</source>
        <translation>الهدف أقل من 5</translation>
    </message>
    <message>
        <source>over 10 in 10 min</source>
        <translation>أكثر من 10 في 10 د</translation>
    </message>
    <message>
        <source>acceptable 150</source>
        <translation>المقبول 150</translation>
    </message>
    <message>
        <source>by note</source>
        <translation>حسب الملاحظات</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>History with the limits in force and drafted, and the alarms each would have raised</source>
        <translation>السجل مع الحدود السارية والمقترحة والإنذارات التي كان كل منها سيطلقها</translation>
    </message>
    <message>
        <source>Real dips, by note</source>
        <translation>الأحداث الحقيقية حسب الملاحظات</translation>
    </message>
    <message>
        <source>Choose a signal</source>
        <translation>اختر إشارة</translation>
    </message>
    <message>
        <source>3 in a minute</source>
        <translation>3 في دقيقة</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>What the draft would have done</source>
        <translation>ما كانت المسودة ستفعله</translation>
    </message>
    <message>
        <source>What was in force before, and the way back to it</source>
        <translation>ما كان سارياً من قبل وسبيل العودة إليه</translation>
    </message>
</context>
<context>
    <name>NewcomersPage</name>
    <message>
        <source>New people</source>
        <translation>أشخاص جدد</translation>
    </message>
    <message>
        <source>With the passwords they have in the other system</source>
        <translation>بكلمات مرورهم في النظام الآخر</translation>
    </message>
    <message>
        <source>How they come</source>
        <translation>من أين يأتون</translation>
    </message>
    <message>
        <source>Asking for an account %1</source>
        <translation>يطلبون حسابًا %1</translation>
    </message>
    <message>
        <source>Asking for an account</source>
        <translation>يطلبون حسابًا</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>حالة الخادم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Alarm review</source>
        <translation>مراجعة الإنذارات</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>استيراد وتصدير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Bag search</source>
        <translation>بحث الأكياس</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>البوالص</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>الحجر</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>الحساسات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Server keys</source>
        <translation>مفاتيح الخادم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>أشخاص جدد</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>استيراد أشخاص من ملف</translation>
    </message>
</context>
<context>
    <name>PeopleImportView</name>
    <message>
        <source>File of people, one JSON object a line; type its path or drop it here</source>
        <translation>ملف أشخاص، كائن JSON في كل سطر؛ اكتب مساره أو أفلته هنا</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Says what would become of each line and changes nothing</source>
        <translation>يقول ما سيؤول إليه كل سطر ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>أخذهم</translation>
    </message>
    <message>
        <source>Try the file first</source>
        <translation>جرّب الملف أولًا</translation>
    </message>
    <message numerus="yes">
        <source>Make %n account(s)?</source>
        <translation>
            <numerusform>إنشاء %n حساب؟</numerusform>
            <numerusform>إنشاء حساب واحد (%n)؟</numerusform>
            <numerusform>إنشاء حسابين (%n)؟</numerusform>
            <numerusform>إنشاء %n حسابات؟</numerusform>
            <numerusform>إنشاء %n حسابًا؟</numerusform>
            <numerusform>إنشاء %n حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>These people can sign in at once with the password of the other system; at their first sign-in its hash is replaced by one of this server&apos;s. Accounts are turned off, not deleted.</source>
        <translation>يستطيع هؤلاء الدخول فورًا بكلمة مرور النظام الآخر؛ وعند أول دخول تحل محل بصمتها بصمة من هذا الخادم. الحسابات توقَف ولا تُحذف.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Only what is refused</source>
        <translation>المرفوض فقط</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>سطور الملف</translation>
    </message>
    <message>
        <source>No line is refused</source>
        <translation>لا سطر مرفوض</translation>
    </message>
    <message>
        <source>What a line holds</source>
        <translation>ما يحويه السطر</translation>
    </message>
    <message>
        <source>nothing is made before you have seen what would become of it</source>
        <translation>لا يُنشأ شيء قبل أن ترى ما سيؤول إليه</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Name as people say it; may be left out</source>
        <translation>الاسم كما ينطقه الناس؛ يمكن تركه</translation>
    </message>
    <message>
        <source>Roles to hold, e.g. [&quot;OPERATOR&quot;]</source>
        <translation>الأدوار، مثل [&quot;OPERATOR&quot;]</translation>
    </message>
    <message>
        <source>en, pl, de or ar; may be left out</source>
        <translation>en أو pl أو de أو ar؛ يمكن تركه</translation>
    </message>
    <message>
        <source>E-mail address; may be left out</source>
        <translation>البريد الإلكتروني؛ يمكن تركه</translation>
    </message>
    <message>
        <source>How the other system kept the password: bcrypt, SHA-256 in hexadecimal digits, or argon2id</source>
        <translation>كيف حفظ النظام الآخر كلمة المرور: bcrypt أو SHA-256 بأرقام ست عشرية أو argon2id</translation>
    </message>
    <message>
        <source>A table without passwords is taken by “Import, export”</source>
        <translation>جدول بلا كلمات مرور مكانه «استيراد وتصدير»</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <translation>الحجر</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>What devices sent and the server could not take; the oldest make room</source>
        <translation>ما أرسلته الأجهزة ولم يستطع الخادم قبوله؛ الأقدم يفسح المكان</translation>
    </message>
    <message>
        <source>Device, topic or fault</source>
        <translation>الجهاز أو الموضوع أو الخطأ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>لم يُرفض شيء</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>لا شيء يطابق البحث</translation>
    </message>
    <message>
        <source>Every message that came could be read.</source>
        <translation>أمكن قراءة كل رسالة وصلت.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>وصلت عبر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
</context>
<context>
    <name>RegistrationsView</name>
    <message>
        <source>Name or e-mail</source>
        <translation>الاسم أو البريد</translation>
    </message>
    <message>
        <source>Where this is turned on and off: security.registration</source>
        <translation>أين يُفعَّل هذا ويوقَف: security.registration</translation>
    </message>
    <message>
        <source>Asking for an account</source>
        <translation>يطلبون حسابًا</translation>
    </message>
    <message>
        <source>Nobody fits the search</source>
        <translation>لا أحد يطابق البحث</translation>
    </message>
    <message>
        <source>Nobody asks for an account</source>
        <translation>لا أحد يطلب حسابًا</translation>
    </message>
    <message>
        <source>Registration is turned off</source>
        <translation>التسجيل متوقف</translation>
    </message>
    <message>
        <source>Whoever asks appears here and waits; after 30 days the request is forgotten.</source>
        <translation>من يطلب يظهر هنا وينتظر؛ وبعد 30 يومًا يُنسى الطلب.</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>Sign-in name wished</source>
        <translation>اسم الدخول المطلوب</translation>
    </message>
    <message>
        <source>E-mail, unchecked</source>
        <translation>البريد، غير متحقَّق منه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>طُلب من</translation>
    </message>
    <message>
        <source>Forgotten on</source>
        <translation>يُنسى في</translation>
    </message>
    <message>
        <source>Anybody can claim a name and an address. Ask the person before you believe them.</source>
        <translation>يستطيع أي أحد ادعاء اسم وعنوان. اسأل الشخص قبل أن تصدّق.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refuse %1?</source>
        <translation>رفض %1؟</translation>
    </message>
    <message>
        <source>The request is forgotten. The reason goes into the audit trail and by mail to %1. This cannot be undone; they can ask again.</source>
        <translation>يُنسى الطلب. يُكتب السبب في سجل التدقيق ويُرسل بالبريد إلى %1. لا يمكن التراجع؛ ويمكن الطلب من جديد.</translation>
    </message>
    <message>
        <source>The request is forgotten. The reason goes into the audit trail; there is no address to tell it to. This cannot be undone; they can ask again.</source>
        <translation>يُنسى الطلب. يُكتب السبب في سجل التدقيق؛ ولا عنوان يُرسل إليه. لا يمكن التراجع؛ ويمكن الطلب من جديد.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>word to type before a request for an account is refused</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>They sign in with the password they chose. The account can be turned off again at any time.</source>
        <translation>يدخلون بكلمة المرور التي اختاروها. يمكن إيقاف الحساب في أي وقت.</translation>
    </message>
    <message>
        <source>Nobody can ask for an account. The setting security.registration turns it on, at once.</source>
        <translation>لا يمكن لأحد أن يطلب حسابًا. الإعداد security.registration يفعّل ذلك فورًا.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Alarm review</source>
        <translation>مراجعة الإنذارات</translation>
    </message>
    <message>
        <source>Due for review only</source>
        <translation>المستحقة فقط</translation>
    </message>
    <message>
        <source>Days looked back on</source>
        <translation>عدد الأيام الماضية</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>الإنذارات يومياً</translation>
    </message>
    <message>
        <source>up to 150 is acceptable</source>
        <translation>حتى 150 مقبول</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>تذبذب</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>راكد</translation>
    </message>
    <message>
        <source>active for over a day</source>
        <translation>نشطة لأكثر من يوم</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>دون استجابة</translation>
    </message>
    <message>
        <source>came, nobody acknowledged</source>
        <translation>لم يقرّ بها أحد</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>مستحقة للمراجعة</translation>
    </message>
    <message>
        <source>never done, or again</source>
        <translation>لم تتم أو مجدداً</translation>
    </message>
    <message>
        <source>Priority 1 / 2 / 3 / 4</source>
        <translation>الأولوية 1 / 2 / 3 / 4</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>الرمز أو الاسم أو المنطقة</translation>
    </message>
    <message>
        <source>Alarm definitions</source>
        <translation>تعريفات الإنذارات</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>الأسوأ أولاً</translation>
    </message>
    <message>
        <source>No alarm is defined, or none is due</source>
        <translation>لا إنذار معرّف أو مستحق</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>سبب وجوده</translation>
    </message>
    <message>
        <source>What makes it come</source>
        <translation>ما يسببه</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>ما يحدث إن لم يتصرف أحد</translation>
    </message>
    <message>
        <source>What the operator should do</source>
        <translation>ما على المشغّل فعله</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>Minutes in which acting still helps</source>
        <translation>الدقائق التي لا يزال التصرف فيها مفيداً</translation>
    </message>
    <message>
        <source>How bad the consequence is</source>
        <translation>مدى سوء العاقبة</translation>
    </message>
    <message>
        <source>Priority in force</source>
        <translation>الأولوية السارية</translation>
    </message>
    <message>
        <source>Suggested by consequence and time</source>
        <translation>المقترح من العاقبة والوقت</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Needs the permission alarms.rationalise</source>
        <translation>يلزم الإذن alarms.rationalise</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>What comes too often, and what nobody answers</source>
        <translation>ما يأتي كثيرًا وما لا يجيب عنه أحد</translation>
    </message>
    <message>
        <source>3 in a minute</source>
        <translation>3 في دقيقة</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Acknowledge alarms</source>
        <translation>الإقرار بالإنذارات</translation>
    </message>
    <message>
        <source>Review and rationalise alarms</source>
        <translation>مراجعة الإنذارات وترشيدها</translation>
    </message>
    <message>
        <source>Shelve alarms</source>
        <translation>تأجيل الإنذارات</translation>
    </message>
    <message>
        <source>Suppress, take out of service</source>
        <translation>الكتم والإخراج من الخدمة</translation>
    </message>
    <message>
        <source>Make and revoke API keys</source>
        <translation>إنشاء مفاتيح API وإلغاؤها</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Read the audit</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Back up, drill, restore</source>
        <translation>النسخ والتجربة والاستعادة</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>استيراد البيانات</translation>
    </message>
    <message>
        <source>Send commands to devices</source>
        <translation>إرسال أوامر إلى الأجهزة</translation>
    </message>
    <message>
        <source>Register and revoke devices</source>
        <translation>تسجيل الأجهزة وإلغاؤها</translation>
    </message>
    <message>
        <source>Approve limits</source>
        <translation>الموافقة على الحدود</translation>
    </message>
    <message>
        <source>Propose limits</source>
        <translation>اقتراح الحدود</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>تغيير الأدوار</translation>
    </message>
    <message>
        <source>Calibrate sensors</source>
        <translation>معايرة الحساسات</translation>
    </message>
    <message>
        <source>Register and change sensors</source>
        <translation>تسجيل الحساسات وتغييرها</translation>
    </message>
    <message>
        <source>See and end sessions</source>
        <translation>عرض الجلسات وإنهاؤها</translation>
    </message>
    <message>
        <source>Change server settings</source>
        <translation>تغيير إعدادات الخادم</translation>
    </message>
    <message>
        <source>See health and figures</source>
        <translation>عرض الحالة والأرقام</translation>
    </message>
    <message>
        <source>Enrol and revoke terminals</source>
        <translation>تسجيل المحطات وإلغاؤها</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation>إدارة الأشخاص</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>الحساسات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>RoleTimes</name>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>From %1 to %2 minutes</source>
        <translation>من %1 إلى %2 دقيقة</translation>
    </message>
    <message>
        <source>A session lasts, without extension</source>
        <translation>تدوم الجلسة دون تمديد</translation>
    </message>
    <message>
        <source>It ends when nothing was done for</source>
        <translation>تنتهي عند عدم النشاط مدة</translation>
    </message>
    <message>
        <source>At most, however often it is extended</source>
        <translation>الحد الأقصى مهما مُددت</translation>
    </message>
    <message>
        <source>Asks for a second factor</source>
        <translation>يتطلب عاملًا ثانيًا</translation>
    </message>
    <message>
        <source>Sessions that are open keep their end; the next ones follow. Can be undone.</source>
        <translation>الجلسات المفتوحة تحتفظ بنهايتها والتالية تتبع الجديد. يمكن التراجع.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Right or method</source>
        <translation>حق أو طريقة</translation>
    </message>
    <message>
        <source>Which roles</source>
        <translation>أي أدوار</translation>
    </message>
    <message>
        <source>Which groups of rights</source>
        <translation>أي مجموعات حقوق</translation>
    </message>
    <message>
        <source>Arrows move, Space grants or takes back. Where a role holds is said in each person&apos;s grant.</source>
        <translation>الأسهم للتنقل والمسافة للمنح أو السحب. مكان سريان الدور مذكور عند كل شخص.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الحق</translation>
    </message>
    <message>
        <source>Rights by role</source>
        <translation>الحقوق حسب الأدوار</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a role that grants everything</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>There are no roles</source>
        <translation>لا توجد أدوار</translation>
    </message>
    <message>
        <source>This site has no roles of its own yet. “New role” makes one; it grants nothing until you say so.</source>
        <translation>ليس لهذا الموقع أدوار خاصة بعد. يُنشئ «دور جديد» واحدًا، ولا يمنح شيئًا حتى تحدد ذلك.</translation>
    </message>
    <message>
        <source>Nobody feels them until you save</source>
        <translation>لا يشعر بها أحد حتى تحفظ</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>كيف يسميه الناس</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, becomes %2. %3</source>
        <translation>%1، يصبح %2. %3</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>الأشخاص المعنيون</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>المسجَّلون الآن</translation>
    </message>
    <message>
        <source>Last holder lost</source>
        <translation>فقدان آخر حامل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Sessions and second factor</source>
        <translation>الجلسات والعامل الثاني</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1، سارٍ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation>لماذا، لمن يقرأ هذا لاحقًا</translation>
    </message>
    <message>
        <source>Takes effect at once, on open sessions too. Can be undone.</source>
        <translation>يسري فورًا وعلى الجلسات المفتوحة أيضًا. يمكن التراجع.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>إزالة هذا الدور</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Only possible while nobody holds it. Can be undone.</source>
        <translation>ممكن فقط ما دام لا يحمله أحد. يمكن التراجع.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SensorsPage</name>
    <message>
        <source>Sensors</source>
        <translation>الحساسات</translation>
    </message>
    <message>
        <source>Tag, name, device or source</source>
        <translation>الرمز أو الاسم أو الجهاز أو المصدر</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>New sensor</source>
        <translation>حساس جديد</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>لا مستشعر مسجل بعد</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>لا شيء يطابق البحث</translation>
    </message>
    <message>
        <source>Let a device in first, then register what it measures.</source>
        <translation>اسمح بدخول جهاز أولاً ثم سجّل ما يقيسه.</translation>
    </message>
    <message>
        <source>Remove this sensor?</source>
        <translation>إزالة هذا الحساس؟</translation>
    </message>
    <message>
        <source>Its readings are refused from now on and its alarms end. Its history stays for the retention time. A new one of the same name begins anew.</source>
        <translation>تُرفض قراءاته من الآن وتنتهي إنذاراته. يبقى تاريخه طوال مدة الحفظ. وحساس جديد بالاسم نفسه يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
</context>
<context>
    <name>ServerKeysPage</name>
    <message>
        <source>Server keys</source>
        <translation>مفاتيح الخادم</translation>
    </message>
    <message>
        <source>By name; no key is ever shown</source>
        <translation>بالاسم؛ لا يُعرض أي مفتاح أبداً</translation>
    </message>
    <message>
        <source>The server has named no key</source>
        <translation>لم يسمِّ الخادم أي مفتاح</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>It signs what programs show after a sign-in. Change it when somebody may have read it: the one before is believed until its tokens end, those of the one before that are refused at once.</source>
        <translation>يوقّع ما تُبرزه البرامج بعد تسجيل الدخول. غيّره إن كان أحد قد قرأه: يُصدَّق السابق إلى أن تنتهي رموزه، وتُرفض رموز ما قبله فوراً.</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>جارٍ التغيير …</translation>
    </message>
    <message>
        <source>Change the signing key …</source>
        <translation>تغيير مفتاح التوقيع …</translation>
    </message>
    <message>
        <source>Needs the permission system.manage</source>
        <translation>يلزم الإذن system.manage</translation>
    </message>
    <message>
        <source>Sign with the next key?</source>
        <translation>التوقيع بالمفتاح التالي؟</translation>
    </message>
    <message>
        <source>Nobody is signed out by it: programs fetch what the new key signed by themselves.</source>
        <translation>لا يخرج أحد بسبب ذلك: تجلب البرامج بنفسها ما وقّعه المفتاح الجديد.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Vault key</source>
        <translation>مفتاح الخزنة</translation>
    </message>
    <message>
        <source>It seals secrets in the database: second factors, mail that waits. A change seals each of them anew, row by row while everybody works, and drops the old key once nothing needs it.</source>
        <translation>يختم الأسرار في قاعدة البيانات: العوامل الثانية والبريد المنتظر. يعيد التغيير ختم كل منها صفاً صفاً أثناء العمل، ويتخلى عن المفتاح القديم حين لا يحتاجه شيء.</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation>جارٍ الختم …</translation>
    </message>
    <message>
        <source>Change the vault key …</source>
        <translation>تغيير مفتاح الخزنة …</translation>
    </message>
    <message>
        <source>Seal all secrets with a new key?</source>
        <translation>ختم كل الأسرار بمفتاح جديد؟</translation>
    </message>
    <message>
        <source>A backup of before needs the key ring of before: make one afterwards. A change that is interrupted goes on with the next.</source>
        <translation>تحتاج نسخة احتياطية سابقة إلى حلقة المفاتيح السابقة: أنشئ نسخة بعد ذلك. والتغيير المنقطع يكتمل مع التالي.</translation>
    </message>
    <message>
        <source>seal anew</source>
        <comment>word to be typed</comment>
        <translation>ختم جديد</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Secrets of devices are changed with the device, keys of programs with the API key. Certificates renew themselves; Health shows until when they are good.</source>
        <translation>تُغيَّر أسرار الأجهزة عند الجهاز، ومفاتيح البرامج عند مفتاح API. تتجدد الشهادات بنفسها؛ وتعرض «حالة الخادم» مدة صلاحيتها.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Name, station or address</source>
        <translation>الاسم أو المحطة أو العنوان</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لا أحد مسجَّل الدخول</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>لا جلسة تطابق البحث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>End all sessions of this person?</source>
        <translation>أتُنهى كل جلسات هذا الشخص؟</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>أتُنهى هذه الجلسة؟</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>إنهاء الكل</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End all %1</source>
        <translation>إنهاء الكل: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends without use</source>
        <translation>تنتهي دون استخدام</translation>
    </message>
    <message>
        <source>Ends unless extended</source>
        <translation>تنتهي ما لم تُمدَّد</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>تنتهي في كل حال</translation>
    </message>
    <message>
        <source>Who is signed in, from where and until when</source>
        <translation>من سجّل الدخول، من أين وإلى متى</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>ما يمكن تغييره هنا فقط</translation>
    </message>
    <message>
        <source>Name or meaning</source>
        <translation>الاسم أو المعنى</translation>
    </message>
    <message>
        <source>No setting has that name</source>
        <translation>لا إعداد بهذا الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>يقبل</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>متغير البيئة</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>غُيّر هنا</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Applies at once, without a restart</source>
        <translation>يسري فوراً دون إعادة تشغيل</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Back to what the file or the default says</source>
        <translation>العودة إلى قيمة الملف أو الافتراضية</translation>
    </message>
    <message>
        <source>What is in force, and where it comes from</source>
        <translation>ما هو نافذ ومن أين يأتي</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>ما ينبغي أن تكون</translation>
    </message>
    <message>
        <source>In the file, needs a restart</source>
        <translation>في الملف، ويلزم إعادة التشغيل</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>سطور الملف</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>نسخ السطور</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Standards</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Mark, make or certificate</source>
        <translation>العلامة أو الصنع أو الشهادة</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>معيار جديد</translation>
    </message>
    <message>
        <source>What runs out first stands first</source>
        <translation>ما ينتهي أولاً في المقدمة</translation>
    </message>
    <message>
        <source>No reference instrument is entered yet</source>
        <translation>لم يُدخل أي جهاز مرجعي بعد</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>لا شيء يطابق البحث</translation>
    </message>
    <message>
        <source>Nothing can be calibrated without one: enter the instrument and its own certificate.</source>
        <translation>لا يمكن معايرة شيء بدونه: أدخل الجهاز وشهادته.</translation>
    </message>
    <message>
        <source>Remove this standard?</source>
        <translation>إزالة هذا المعيار؟</translation>
    </message>
    <message>
        <source>Nothing can be calibrated with it any more. Records of calibrations keep its name and certificate.</source>
        <translation>لا يمكن معايرة شيء به بعد الآن. تحتفظ سجلات المعايرة باسمه وشهادته.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
    <message>
        <source>Mark on the instrument</source>
        <translation>العلامة على الجهاز</translation>
    </message>
    <message>
        <source>stays for ever, e.g. REF-03</source>
        <translation>تبقى دائماً، مثل REF-03</translation>
    </message>
    <message>
        <source>Make, model, range</source>
        <translation>الصنع والطراز والمجال</translation>
    </message>
    <message>
        <source>Number of its own certificate</source>
        <translation>رقم شهادته</translation>
    </message>
    <message>
        <source>Good until, year-month-day</source>
        <translation>صالح حتى، سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>After that day nothing can be calibrated with it.</source>
        <translation>بعد ذلك اليوم لا يمكن معايرة شيء به.</translation>
    </message>
    <message>
        <source>Expanded uncertainty, k = 2</source>
        <translation>عدم اليقين الموسّع، k = 2</translation>
    </message>
    <message>
        <source>In the unit it measures; may be left empty.</source>
        <translation>بالوحدة التي يقيسها؛ يمكن تركه فارغاً.</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals and devices</source>
        <translation>الأطراف والأجهزة</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1، بالانتظار: %2</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>رمز جهاز</translation>
    </message>
    <message>
        <source>Name, area or address</source>
        <translation>الاسم أو المنطقة أو العنوان</translation>
    </message>
    <message>
        <source>There is no terminal and no device yet</source>
        <translation>لا يوجد طرف ولا جهاز بعد</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>لا شيء يطابق البحث</translation>
    </message>
    <message>
        <source>A kiosk asks by itself once it is told this server&apos;s address. A device needs a code.</source>
        <translation>يطلب الكشك بنفسه متى عُرّف بعنوان هذا الخادم. أما الجهاز فيحتاج إلى رمز.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>إدخال جهاز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Shut this terminal out?</source>
        <translation>أيُمنع هذا الطرف؟</translation>
    </message>
    <message>
        <source>Its connection is closed and whoever is signed in on it is signed out. It must be paired again to come back.</source>
        <translation>يُغلق اتصاله ويُسجَّل خروج من دخل عليه. ولا يعود إلا باقتران جديد.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It is off the broker at once; its sensors and its secret stay.</source>
        <translation>يُفصل عن الوسيط فورًا؛ وتبقى مستشعراته وسره.</translation>
    </message>
    <message>
        <source>Its connection is closed at once.</source>
        <translation>يُغلق اتصاله فورًا.</translation>
    </message>
    <message>
        <source>Make code</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Code, shown this once</source>
        <translation>رمز يُعرض هذه المرة فقط</translation>
    </message>
    <message>
        <source>It says of itself</source>
        <translation>يقول عن نفسه</translation>
    </message>
    <message>
        <source>Its screen must show</source>
        <translation>يجب أن تعرض شاشته</translation>
    </message>
    <message>
        <source>The code on its screen</source>
        <translation>الرمز على شاشته</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Asks from</source>
        <translation>يطلب من</translation>
    </message>
    <message>
        <source>Name and area</source>
        <translation>الاسم والمنطقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>إزالة هذا الجهاز؟</translation>
    </message>
    <message>
        <source>It is off the broker at once and its secret is worth nothing. Sensors that it speaks for must be removed or moved first. To come back it must be let in anew.</source>
        <translation>يُفصل عن الوسيط فوراً ولا قيمة لسره. يجب أولاً إزالة الحساسات التي يتكلم عنها أو نقلها. وليعود يجب السماح له من جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Give this device a new secret?</source>
        <translation>إعطاء هذا الجهاز سراً جديداً؟</translation>
    </message>
    <message>
        <source>The one it has stops working at once: it is silent until the new one is in it.</source>
        <translation>يتوقف سره الحالي فوراً: يصمت الجهاز حتى يوضع فيه الجديد.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>New secret …</source>
        <translation>سر جديد …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
</context>
<context>
    <name>UserCards</name>
    <message>
        <source>Cards and tags</source>
        <translation>البطاقات والشارات</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>لا توجد بطاقات لـ %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take the card away: %1</source>
        <translation>سحب البطاقة: %1</translation>
    </message>
    <message>
        <source>Take this card away?</source>
        <translation>سحب هذه البطاقة؟</translation>
    </message>
    <message>
        <source>It opens nothing any more and all sessions of %1 end. To give it back it has to be read again.</source>
        <translation>لن تفتح شيئًا بعد الآن وتنتهي كل جلسات %1. لإعادتها يجب قراءتها من جديد.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>بطاقة أخرى</translation>
    </message>
    <message>
        <source>Hold it to the reader, or type its number</source>
        <translation>قرّبها من القارئ أو اكتب رقمها</translation>
    </message>
    <message>
        <source>The reader types into this field and presses Enter. It works on enrolled terminals only.</source>
        <translation>يكتب القارئ في هذا الحقل ويضغط Enter. تعمل على المحطات المسجلة فقط.</translation>
    </message>
    <message>
        <source>Give the card</source>
        <translation>إعطاء البطاقة</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>تغيير الحساب</translation>
    </message>
    <message>
        <source>Nothing is made until you save</source>
        <translation>لا يُنشأ شيء حتى تحفظ</translation>
    </message>
    <message>
        <source>Nothing changes until you save</source>
        <translation>لا يتغير شيء حتى تحفظ</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Letters and digits, or the personnel number; it stays</source>
        <translation>حروف وأرقام أو رقم الموظف؛ ويبقى ثابتًا</translation>
    </message>
    <message>
        <source>Name as people say it</source>
        <translation>الاسم كما يقال</translation>
    </message>
    <message>
        <source>E-mail, for resetting the password</source>
        <translation>البريد الإلكتروني، لإعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>No longer exclude: %1</source>
        <translation>إلغاء استثناء: %1</translation>
    </message>
    <message>
        <source>Keep a right back, whatever the roles grant</source>
        <translation>احجب حقًا مهما منحت الأدوار</translation>
    </message>
    <message>
        <source>First password, to hand over</source>
        <translation>كلمة المرور الأولى، للتسليم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>بعد الحفظ</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The account can be turned off again at any time.</source>
        <translation>يمكن إيقاف الحساب في أي وقت.</translation>
    </message>
    <message>
        <source>Rights change at once, on open sessions too. Can be undone.</source>
        <translation>تتغير الحقوق فورًا وعلى الجلسات المفتوحة أيضًا. يمكن التراجع.</translation>
    </message>
</context>
<context>
    <name>UserPane</name>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>Hide the rights</source>
        <translation>إخفاء الحقوق</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sessions %1</source>
        <translation>الجلسات %1</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>إنهاء الكل</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>إنهاء الجلسة على %1</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>آخر القرارات</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message>
        <source>Hand this over; it is shown only now. It must be changed at the next sign-in.</source>
        <translation>سلّمها؛ تظهر الآن فقط. يجب تغييرها عند الدخول التالي.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>إعادة تعيين كلمة مرور %1؟</translation>
    </message>
    <message>
        <source>The old one stops working and all sessions end at once. A temporary one is shown for you to hand over. This cannot be undone, but repeated.</source>
        <translation>تتوقف القديمة وتنتهي كل الجلسات فورًا. تظهر كلمة مؤقتة لتسليمها. لا يمكن التراجع، لكن يمكن التكرار.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Reset the second factor of %1?</source>
        <translation>إعادة تعيين العامل الثاني لـ %1؟</translation>
    </message>
    <message>
        <source>The app and the recovery codes stop working and all sessions end. At the next sign-in a new one is set up. This cannot be undone.</source>
        <translation>يتوقف التطبيق ورموز الاسترداد وتنتهي كل الجلسات. يُعد عامل جديد عند الدخول التالي. لا يمكن التراجع.</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>word to type before a second factor is reset</comment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>إنهاء كل جلسات %1؟</translation>
    </message>
    <message>
        <source>Every program they are signed in with signs out at once. They can sign in again.</source>
        <translation>يسجَّل الخروج فورًا من كل برنامج. ويمكن الدخول من جديد.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة كلمة المرور</translation>
    </message>
    <message>
        <source>Reset 2FA</source>
        <translation>إعادة 2FA</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>إعادة تعيين العامل الثاني</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Nobody turns themselves off.</source>
        <translation>لا أحد يوقف نفسه.</translation>
    </message>
    <message>
        <source>This is you. Nobody turns themselves off.</source>
        <translation>هذا أنت. لا أحد يوقف نفسه.</translation>
    </message>
    <message>
        <source>Turned off: nobody can sign in with this account.</source>
        <translation>متوقف: لا يمكن لأحد الدخول بهذا الحساب.</translation>
    </message>
    <message>
        <source>What of %1</source>
        <translation>ماذا عن %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين رقم PIN</translation>
    </message>
    <message>
        <source>Mail a code to %1?</source>
        <translation>إرسال رمز إلى %1؟</translation>
    </message>
    <message>
        <source>With it %1 sets a new password. It works once and for 30 minutes; until then the password so far goes on working.</source>
        <translation>به يعيّن %1 كلمة مرور جديدة. يعمل مرة واحدة ولمدة 30 دقيقة؛ وحتى ذلك الحين تبقى كلمة المرور الحالية صالحة.</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New PIN of %1, 4 to 12 digits</source>
        <translation>رقم PIN جديد لـ %1، من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>It works on enrolled terminals only. The old one stops working.</source>
        <translation>يعمل على المحطات المسجلة فقط. ويتوقف القديم.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Mail a code</source>
        <translation>إرسال رمز</translation>
    </message>
    <message>
        <source>Mail a code to set a new password</source>
        <translation>إرسال رمز لتعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to.</source>
        <translation>لا عنوان بريد يُرسل إليه.</translation>
    </message>
</context>
<context>
    <name>UserPhotoSection</name>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>No photo of %1</source>
        <translation>لا صورة لـ %1</translation>
    </message>
    <message>
        <source>Picture file; type its path or drop it on the photo</source>
        <translation>ملف صورة؛ اكتب مساره أو أفلته على الصورة</translation>
    </message>
    <message>
        <source>Any size: the middle square is taken, without place and time.</source>
        <translation>أي حجم: يؤخذ المربع الأوسط، بلا مكان ولا وقت.</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>Set the photo</source>
        <translation>تعيين الصورة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the photo of %1</source>
        <translation>إزالة صورة %1</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>يمكن التراجع.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>لا أحد لديه حساب بعد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Name, e-mail or card</source>
        <translation>الاسم أو البريد أو البطاقة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>أي حسابات</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>لا أحد يطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>Take a filter away, or search for another name.</source>
        <translation>أزل مرشحًا أو ابحث عن اسم آخر.</translation>
    </message>
    <message>
        <source>“New user” makes the first one.</source>
        <translation>يُنشئ «مستخدم جديد» الأول.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ends their sessions at once. Can be undone.</source>
        <translation>ينهي جلساتهم فورًا. يمكن التراجع.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Nobody needs attention</source>
        <translation>لا أحد يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Everybody who is active has signed in, has a password of their own and the second factor that their roles want.</source>
        <translation>كل النشطين سجّلوا الدخول ولديهم كلمة مرور خاصة بهم والعامل الثاني الذي تطلبه أدوارهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <comment>people who ask for an account</comment>
        <translation>
            <numerusform>لا طلبات (%n)</numerusform>
            <numerusform>طلب واحد (%n)</numerusform>
            <numerusform>طلبان (%n)</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask for an account</source>
        <translation>
            <numerusform>لا أحد يطلب حسابًا (%n)</numerusform>
            <numerusform>شخص واحد (%n) يطلب حسابًا</numerusform>
            <numerusform>شخصان (%n) يطلبان حسابًا</numerusform>
            <numerusform>%n أشخاص يطلبون حسابًا</numerusform>
            <numerusform>%n شخصًا يطلبون حسابًا</numerusform>
            <numerusform>%n شخص يطلبون حسابًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them an account, or refuse.</source>
        <translation>امنحهم حسابًا أو ارفض.</translation>
    </message>
    <message>
        <source>People of another system, with their passwords</source>
        <translation>أشخاص من نظام آخر، بكلمات مرورهم</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يتحدث باسم</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يجوز له</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Owner off</source>
        <translation>المالك موقوف</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>نظر فقط</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>No key was made</source>
        <translation>لم يُنشأ مفتاح</translation>
    </message>
    <message>
        <source>The key %1 is revoked</source>
        <translation>أُلغي المفتاح %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditDetail</name>
    <message>
        <source>Row %1, %2 %3</source>
        <translation>الصف %1، %2 %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Nothing was written down beside the fact.</source>
        <translation>لم يُسجَّل شيء غير الحدث نفسه.</translation>
    </message>
    <message>
        <source>%1 of %2 fields changed</source>
        <translation>تغيّر %1 من %2 من الحقول</translation>
    </message>
    <message>
        <source>this row does not fit its own seal</source>
        <translation>هذا الصف لا يطابق ختمه</translation>
    </message>
    <message>
        <source>none yet, seal fits</source>
        <translation>لا يوجد بعد، والختم مطابق</translation>
    </message>
    <message>
        <source>follows, seal fits</source>
        <translation>يليه، والختم مطابق</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>لا يليه</translation>
    </message>
    <message>
        <source>day still open</source>
        <translation>اليوم ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>rows %1 to %2, signed</source>
        <translation>الصفوف %1 إلى %2، موقّعة</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditModel</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Time, µs</source>
        <translation>الوقت، µs</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>object: %1</source>
        <translation>العنصر: %1</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>الإجراء: %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>بدون: %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditSummary</name>
    <message>
        <source>not verified yet</source>
        <translation>لم يُتحقق بعد</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>0 gaps, 0 altered</source>
        <translation>0 فجوات، 0 تعديلات</translation>
    </message>
    <message>
        <source>from row %1 on</source>
        <translation>ابتداءً من الصف %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Verified to row %1</source>
        <translation>تم التحقق حتى الصف %1</translation>
    </message>
    <message>
        <source>in %1 s, every %2 min</source>
        <translation>خلال %1 ث، كل %2 د</translation>
    </message>
    <message>
        <source>Head held outside</source>
        <translation>الرأس محفوظ خارجيًا</translation>
    </message>
    <message numerus="yes">
        <source>Head held outside, %n places</source>
        <translation>
            <numerusform>الرأس غير محفوظ خارجيًا</numerusform>
            <numerusform>الرأس محفوظ خارجيًا، مكان واحد</numerusform>
            <numerusform>الرأس محفوظ خارجيًا، مكانان</numerusform>
            <numerusform>الرأس محفوظ خارجيًا، %n أماكن</numerusform>
            <numerusform>الرأس محفوظ خارجيًا، %n مكانًا</numerusform>
            <numerusform>الرأس محفوظ خارجيًا، %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>to row %1</source>
        <translation>حتى الصف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signed segments</source>
        <translation>
            <numerusform>%n مقاطع موقّعة</numerusform>
            <numerusform>مقطع موقّع واحد</numerusform>
            <numerusform>مقطعان موقّعان</numerusform>
            <numerusform>%n مقاطع موقّعة</numerusform>
            <numerusform>%n مقطعًا موقّعًا</numerusform>
            <numerusform>%n مقطع موقّع</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before %1 dropped by retention, signed heads kept</source>
        <translation>حُذفت الصفوف قبل %1 بانتهاء مدة الحفظ، وبقيت الرؤوس الموقّعة</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n days, signed heads for ever</source>
        <translation>
            <numerusform>تُحفظ %n يوم، والرؤوس الموقّعة دائمًا</numerusform>
            <numerusform>تُحفظ يومًا واحدًا، والرؤوس الموقّعة دائمًا</numerusform>
            <numerusform>تُحفظ يومين، والرؤوس الموقّعة دائمًا</numerusform>
            <numerusform>تُحفظ %n أيام، والرؤوس الموقّعة دائمًا</numerusform>
            <numerusform>تُحفظ %n يومًا، والرؤوس الموقّعة دائمًا</numerusform>
            <numerusform>تُحفظ %n يوم، والرؤوس الموقّعة دائمًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>The trail is damaged from row %1 on.</source>
        <translation>السجل تالف ابتداءً من الصف %1.</translation>
    </message>
    <message>
        <source>The trail is whole: %1 rows.</source>
        <translation>السجل سليم: %1 من الصفوف.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم يتم التصدير</translation>
    </message>
    <message>
        <source>%1 rows exported and signed</source>
        <translation>تم تصدير وتوقيع %1 من الصفوف</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>There is no signed head in that file</source>
        <translation>لا يوجد رأس موقّع في ذلك الملف</translation>
    </message>
    <message>
        <source>It is the file that audit.anchor_file names, or the log of the log host.</source>
        <translation>هو الملف الذي يسميه audit.anchor_file، أو سجل مضيف السجلات.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لم تتم المقارنة</translation>
    </message>
    <message>
        <source>The trail is not what was signed outside, from row %1 on: %2.</source>
        <translation>السجل ليس ما وُقّع خارجاً ابتداءً من الصف %1: %2.</translation>
    </message>
    <message>
        <source>%1 signed heads match. %2 are of rows past their retention, %3 of another server.</source>
        <translation>عدد الرؤوس الموقّعة المطابقة %1، ولصفوف انتهت مدة حفظها %2، ولخادم آخر %3.</translation>
    </message>
    <message>
        <source>%1 are of history that a restore replaced: see the lines backups.restore.</source>
        <translation>ومن سجل حلّت استعادة محله %1: انظر الصفوف backups.restore.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::BackupsModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>The backup was made and read back</source>
        <translation>أُنشئت النسخة وتمت مراجعتها</translation>
    </message>
    <message>
        <source>The check passed</source>
        <translation>نجح الفحص</translation>
    </message>
    <message>
        <source>The drill passed</source>
        <translation>نجحت التجربة</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>لم تُنشأ نسخة</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>فشل الفحص</translation>
    </message>
    <message>
        <source>The drill failed</source>
        <translation>فشلت التجربة</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>backup</comment>
        <translation>منسوخة</translation>
    </message>
    <message>
        <source>not copied</source>
        <comment>backup</comment>
        <translation>غير منسوخة</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعية</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>أساس</translation>
    </message>
    <message>
        <source>read back and checked</source>
        <translation>تمت المراجعة والفحص</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>تمت مراجعتها</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>غير مفحوصة</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Copying to the other machine</source>
        <translation>جارٍ النسخ إلى الجهاز الآخر</translation>
    </message>
    <message>
        <source>Restoring aside</source>
        <translation>جارٍ الاستعادة جانبًا</translation>
    </message>
    <message>
        <source>Starting the server&apos;s parts on it</source>
        <translation>جارٍ تشغيل أجزاء الخادم عليها</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Reading back and checking</source>
        <translation>جارٍ المراجعة والفحص</translation>
    </message>
    <message>
        <source>No schedule: backups are made by hand only</source>
        <translation>لا جدول: النسخ يدوية فقط</translation>
    </message>
    <message>
        <source>%1 daily and %2 weekly ones kept, each read back after writing</source>
        <translation>تُحفظ %1 يومية و%2 أسبوعية، وتُراجع كل منها بعد الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n on the shelf</source>
        <translation>
            <numerusform>%n محفوظة</numerusform>
            <numerusform>%n محفوظة</numerusform>
            <numerusform>%n محفوظة</numerusform>
            <numerusform>%n محفوظة</numerusform>
            <numerusform>%n محفوظة</numerusform>
            <numerusform>%n محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Newest good one</source>
        <translation>أحدث سليمة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>nothing could be restored</source>
        <translation>لا يمكن استعادة شيء</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>كل يوم عند %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>لا جدول</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>with each backup</source>
        <translation>مع كل نسخة</translation>
    </message>
    <message>
        <source>lost with this machine</source>
        <translation>تضيع مع هذا الجهاز</translation>
    </message>
    <message>
        <source>Continuous copy</source>
        <translation>نسخة مستمرة</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>held up: %1</source>
        <translation>متوقفة: %1</translation>
    </message>
    <message>
        <source>its base is being made</source>
        <translation>أساسها قيد الإنشاء</translation>
    </message>
    <message>
        <source>a step every %1</source>
        <translation>خطوة كل %1</translation>
    </message>
    <message>
        <source>Back in, last drill</source>
        <translation>العودة، آخر تجربة</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>آخر تجربة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Lost, last drill</source>
        <translation>الفقد، آخر تجربة</translation>
    </message>
    <message>
        <source>none rehearsed yet</source>
        <translation>لم تُجرَّب بعد</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>جارٍ فحص %1</translation>
    </message>
    <message>
        <source>The backup was copied and read back</source>
        <translation>تم نسخ النسخة الاحتياطية وقراءتها من جديد</translation>
    </message>
    <message>
        <source>The backup was not copied</source>
        <translation>لم يتم نسخ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>جارٍ نسخ %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Drill with %1</source>
        <translation>تجربة بـ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>No backup was made, %1</source>
        <translation>لم تُنشأ نسخة، %1</translation>
    </message>
    <message>
        <source>The continuous copy is held up</source>
        <translation>النسخة المستمرة متوقفة</translation>
    </message>
    <message>
        <source>Last drill, %1</source>
        <translation>آخر تجربة، %1</translation>
    </message>
    <message>
        <source>No restore has been rehearsed yet. A backup is worth what its restore is.</source>
        <translation>لم تُجرَّب أي استعادة بعد. قيمة النسخة بقدر استعادتها.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشلت: %1</translation>
    </message>
    <message>
        <source>Passed: back in %1, %2 would have been lost</source>
        <translation>ناجحة: العودة خلال %1، وكان سيُفقد %2</translation>
    </message>
    <message>
        <source>%1 restored aside from %2; %3 rows and %4 audit lines whole, %5 comparisons</source>
        <translation>استُعيد %1 جانبًا من %2؛ %3 صفًا و%4 من سطور التدقيق سليمة، %5 مقارنة</translation>
    </message>
    <message>
        <source>Brings back everything up to %1, from another machine too.</source>
        <translation>يعيد كل شيء حتى %1، ومن جهاز آخر أيضًا.</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>database engine and size</comment>
        <translation>%1، %2 بعد الفك</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>in it, encrypted</source>
        <translation>فيها، مشفرة</translation>
    </message>
    <message>
        <source>in it, not encrypted</source>
        <translation>فيها، غير مشفرة</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>ليست فيها</translation>
    </message>
    <message>
        <source>none, on this machine only</source>
        <translation>لا شيء، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>A backup has begun</source>
        <translation>بدأ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The check has begun</source>
        <translation>بدأ الفحص</translation>
    </message>
    <message>
        <source>The drill has begun</source>
        <translation>بدأت التجربة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>To be typed on the server, as root.</source>
        <translation>تُكتب على الخادم بصفة root.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::CalibrationModel</name>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Error found</source>
        <translation>الخطأ الموجود</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>تاريخ المعايرة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>%1 sensors, %2 overdue or never calibrated</source>
        <translation>%1 مستشعرات، %2 متأخرة أو لم تُعايَر قط</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>لم يتم قط</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>قريباً</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>no standard named</source>
        <translation>دون معيار</translation>
    </message>
    <message>
        <source>The certificate was not printed</source>
        <translation>لم تُطبع الشهادة</translation>
    </message>
    <message>
        <source>Certificate saved</source>
        <translation>حُفظت الشهادة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>gemba::admin::DeviceDesk</name>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>ساعته</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>يعمل منذ</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>الذاكرة الحرة</translation>
    </message>
    <message>
        <source>Good readings</source>
        <translation>القراءات السليمة</translation>
    </message>
    <message>
        <source>Model, firmware</source>
        <translation>الطراز والبرنامج الثابت</translation>
    </message>
    <message>
        <source>Messages taken</source>
        <translation>الرسائل المقبولة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>أحدث خطأ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>متقدمة %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>أُرسل ولا جواب بعد</translation>
    </message>
    <message>
        <source>accepted, not yet seen in use</source>
        <translation>قُبل ولم يُرَ قيد الاستعمال بعد</translation>
    </message>
    <message>
        <source>seen in use</source>
        <translation>شوهد قيد الاستعمال</translation>
    </message>
    <message>
        <source>refused by the device</source>
        <translation>رفضه الجهاز</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>لم يصل جواب</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
    <message>
        <source>It answered after %1 ms; its clock is %2 ms from the server&apos;s.</source>
        <translation>أجاب بعد %1 م.ث؛ وتختلف ساعته عن ساعة الخادم بمقدار %2 م.ث.</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>لا جواب من %1</translation>
    </message>
    <message>
        <source>%1 takes 100 to 3600000 milliseconds, in steps of 10</source>
        <translation>يقبل %1 من 100 إلى 3600000 ميلي ثانية بخطوات من 10</translation>
    </message>
    <message>
        <source>The configuration is on its way</source>
        <translation>الإعداد في الطريق</translation>
    </message>
    <message>
        <source>The secret was not changed</source>
        <translation>لم يتغير السر</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>أزيل %1</translation>
    </message>
    <message>
        <source>%1 has a new secret; choose it again to see it</source>
        <translation>لدى %1 سر جديد؛ اختره مجددًا لتراه</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ExchangeModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>المستشعرات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Reference standards</source>
        <translation>المعايير المرجعية</translation>
    </message>
    <message>
        <source>Alarm rationalisation</source>
        <translation>تبرير الإنذارات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken; nothing was changed</source>
        <translation>
            <numerusform>لا صفوف مرفوضة (%n)؛ لم يتغير شيء</numerusform>
            <numerusform>صف واحد (%n) لا يمكن قبوله؛ لم يتغير شيء</numerusform>
            <numerusform>صفان (%n) لا يمكن قبولهما؛ لم يتغير شيء</numerusform>
            <numerusform>%n صفوف لا يمكن قبولها؛ لم يتغير شيء</numerusform>
            <numerusform>%n صفاً لا يمكن قبولها؛ لم يتغير شيء</numerusform>
            <numerusform>%n صف لا يمكن قبولها؛ لم يتغير شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken</source>
        <translation>
            <numerusform>لم يُقبل أي صف (%n)</numerusform>
            <numerusform>قُبل صف واحد (%n)</numerusform>
            <numerusform>قُبل صفان (%n)</numerusform>
            <numerusform>قُبلت %n صفوف</numerusform>
            <numerusform>قُبل %n صفاً</numerusform>
            <numerusform>قُبل %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is so already</source>
        <translation>كل ما في الملف كذلك بالفعل</translation>
    </message>
    <message>
        <source>%1 of %2 rows would change something</source>
        <translation>%1 من %2 صفوف ستغيّر شيئاً</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 waiting for a second person, %4 as they are</source>
        <translation>%1 جديدة، %2 معدّلة، %3 تنتظر شخصاً ثانياً، %4 كما هي</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جداً</translation>
    </message>
    <message>
        <source>Split it into files of at most 180 kB.</source>
        <translation>قسّمه إلى ملفات لا تتجاوز 180 كيلوبايت.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>لم يُقبل الملف</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يمكن تركه</translation>
    </message>
</context>
<context>
    <name>gemba::admin::GrantDraft</name>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Write the last day like 2026-12-31, or leave it empty.</source>
        <translation>اكتب آخر يوم مثل 2026-12-31 أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Without a role the account may do nothing. Give at least one.</source>
        <translation>دون دور لا يستطيع الحساب شيئًا. امنح دورًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>تعذّرت قراءة الأدوار</translation>
    </message>
    <message>
        <source>The roles could not be read. Reload the page, or press “Add a role”.</source>
        <translation>تعذّرت قراءة الأدوار. أعد تحميل الصفحة أو اضغط «إضافة دور».</translation>
    </message>
</context>
<context>
    <name>gemba::admin::HealthModel</name>
    <message>
        <source>Server %1, no alarm from the server itself</source>
        <translation>الخادم %1، لا إنذارات من الخادم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n alarms from the server itself</source>
        <translation>
            <numerusform>الخادم %1، %n إنذار من الخادم نفسه</numerusform>
            <numerusform>الخادم %1، إنذار واحد من الخادم نفسه</numerusform>
            <numerusform>الخادم %1، إنذاران من الخادم نفسه</numerusform>
            <numerusform>الخادم %1، %n إنذارات من الخادم نفسه</numerusform>
            <numerusform>الخادم %1، %n إنذارًا من الخادم نفسه</numerusform>
            <numerusform>الخادم %1، %n إنذار من الخادم نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1, ready in %2 s</source>
        <translation>%1، جاهز خلال %2 ث</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message numerus="yes">
        <source>of %n cores, peak %1</source>
        <translation>
            <numerusform>من %n نواة، الذروة %1</numerusform>
            <numerusform>من نواة واحدة، الذروة %1</numerusform>
            <numerusform>من نواتين، الذروة %1</numerusform>
            <numerusform>من %n أنوية، الذروة %1</numerusform>
            <numerusform>من %n نواة، الذروة %1</numerusform>
            <numerusform>من %n نواة، الذروة %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>%1 % since its first hour</source>
        <translation>%1 % منذ ساعته الأولى</translation>
    </message>
    <message>
        <source>no hour to compare with yet</source>
        <translation>لا ساعة للمقارنة بعد</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Errors, 24 h</source>
        <translation>الأخطاء، 24 س</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>%1 outside, %2 refused</source>
        <translation>خارجية %1، مرفوضة %2</translation>
    </message>
    <message>
        <source>Failed sign-ins, 24 h</source>
        <translation>دخول فاشل، 24 س</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>المحجوزة %1</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Readings, broker</source>
        <translation>قراءات الوسيط</translation>
    </message>
    <message>
        <source>Readings, cable</source>
        <translation>قراءات الكابل</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Command, durable</source>
        <translation>أمر محفوظ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Reading, durable</source>
        <translation>قراءة محفوظة</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 of %2 within goal</source>
        <translation>%1 من %2 ضمن الهدف</translation>
    </message>
    <message>
        <source>No trend yet: it takes a quarter of a day.</source>
        <translation>لا اتجاه بعد: يلزم ربع يوم.</translation>
    </message>
    <message>
        <source>Usage does not grow towards the alarm.</source>
        <translation>الاستخدام لا يتزايد نحو الإنذار.</translation>
    </message>
    <message>
        <source>Alarm on %1, earliest %2, latest %3</source>
        <translation>الإنذار في %1، أبكره %2 وآخره %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Ballast in place</source>
        <translation>مساحة الطوارئ محجوزة</translation>
    </message>
    <message>
        <source>Ballast given up: the disk was full</source>
        <translation>حُرّرت مساحة الطوارئ: كان القرص ممتلئًا</translation>
    </message>
    <message>
        <source>No ballast</source>
        <translation>لا مساحة طوارئ</translation>
    </message>
    <message>
        <source>Ballast unknown</source>
        <translation>مساحة الطوارئ غير معروفة</translation>
    </message>
    <message>
        <source>GB used of %1</source>
        <translation>غ.ب مستخدمة من %1</translation>
    </message>
    <message>
        <source>alarm at %1</source>
        <translation>إنذار عند %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعية</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>مستمرة</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>تمت مراجعتها</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>written</source>
        <translation>مكتوبة</translation>
    </message>
    <message>
        <source>This server does not say whether backups are made.</source>
        <translation>لا يذكر هذا الخادم هل تُنشأ نسخ احتياطية.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>لم تُنشأ أي نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Last drill, %1</source>
        <translation>آخر تجربة، %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Back in %1</source>
        <translation>عودة خلال %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>فُقد %1</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>وسيط MQTT</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>مصدر الوقت</translation>
    </message>
    <message>
        <source>Log host</source>
        <translation>خادم السجلات</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a circuit breaker</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>on trial</source>
        <comment>a circuit breaker</comment>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a circuit breaker</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>متَّبع</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>غير متَّبع</translation>
    </message>
    <message>
        <source>within %1 ms</source>
        <translation>ضمن %1 م.ث</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>شهادة الخادم</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>سلطة الشهادات</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>renews itself %1</source>
        <translation>تتجدد تلقائيًا %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>لا تنتهي</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>حُفظ ملف الدعم</translation>
    </message>
    <message>
        <source>%1 slow, %2 dropped today</source>
        <translation>البطيئون %1، المفصولون اليوم %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LicencesModel</name>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation>وظيفته هنا</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitSensorsModel</name>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message numerus="yes">
        <source>, %n waiting for approval</source>
        <translation>
            <numerusform>، %n بانتظار الموافقة</numerusform>
            <numerusform>، %n بانتظار الموافقة</numerusform>
            <numerusform>، %n بانتظار الموافقة</numerusform>
            <numerusform>، %n بانتظار الموافقة</numerusform>
            <numerusform>، %n بانتظار الموافقة</numerusform>
            <numerusform>، %n بانتظار الموافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signals, %2 limits</source>
        <translation>%1 إشارات، %2 حدود</translation>
    </message>
    <message>
        <source>draft waits</source>
        <translation>مسودة تنتظر</translation>
    </message>
    <message>
        <source>chatters</source>
        <translation>يتذبذب</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitVersions</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, priority %2</source>
        <translation>%1، الأولوية %2</translation>
    </message>
    <message>
        <source>until acknowledged and reset</source>
        <translation>بعد الإقرار وإعادة الضبط</translation>
    </message>
    <message>
        <source>by themselves</source>
        <translation>وحدها</translation>
    </message>
    <message>
        <source>when acknowledged</source>
        <translation>بعد الإقرار</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>نطاق التباطؤ</translation>
    </message>
    <message>
        <source>Delay on</source>
        <translation>تأخير الظهور</translation>
    </message>
    <message>
        <source>Delay off</source>
        <translation>تأخير الزوال</translation>
    </message>
    <message>
        <source>Alarms leave</source>
        <translation>تزول الإنذارات</translation>
    </message>
    <message>
        <source>%1 is the draft now; look at its rehearsal and send it</source>
        <translation>أصبح %1 المسودة؛ انظر تجربتها ثم أرسلها</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>الإصدار %1، ساري</translation>
    </message>
    <message>
        <source>before versions were kept</source>
        <translation>قبل حفظ الإصدارات</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>%1, by %2, approved by %3</source>
        <translation>%1، بواسطة %2، ووافق %3</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitsEditor</name>
    <message>
        <source>The draft was not rehearsed</source>
        <translation>لم تُجرَّب المسودة</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ليس رقماً</translation>
    </message>
    <message>
        <source>The limits are out of order</source>
        <translation>الحدود ليست مرتبة</translation>
    </message>
    <message>
        <source>range %1 to %2 %3</source>
        <translation>المجال %1 إلى %2 %3</translation>
    </message>
    <message>
        <source>Needs a second person with limits.approve. Version %1 stays in force until then and can be put back.</source>
        <translation>يلزم شخص ثانٍ لديه limits.approve. تبقى النسخة %1 سارية حتى ذلك الحين ويمكن إرجاعها.</translation>
    </message>
    <message>
        <source>Nothing critical: it applies at once. Version %1 can be put back.</source>
        <translation>لا شيء حرج: يسري فوراً. يمكن إرجاع النسخة %1.</translation>
    </message>
    <message>
        <source>Asked by %1, %2</source>
        <translation>بطلب من %1، %2</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 ي</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 ي</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 ي</translation>
    </message>
    <message>
        <source>on %1 to %2, %3 samples, %4 good</source>
        <translation>من %1 إلى %2، %3 عينة، %4 سليمة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>deadband %1, delay on %2 s, delay off %3 s</source>
        <translation>التباطؤ %1، تأخير الظهور %2 ث، الزوال %3 ث</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 ث</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <translation>%1: %2، %3. %4</translation>
    </message>
    <message>
        <source>The draft was not sent</source>
        <translation>لم تُرسل المسودة</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>أُرسل للموافقة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>The limits of %1 are in force</source>
        <translation>حدود %1 سارية</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put back, or sent for approval</source>
        <translation>أُرجعت أو أُرسلت للموافقة</translation>
    </message>
    <message>
        <source>Approved: the limits are in force</source>
        <translation>تمت الموافقة: الحدود سارية</translation>
    </message>
    <message>
        <source>Refused: the limits stay</source>
        <translation>رُفض: تبقى الحدود</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>نطاق التباطؤ</translation>
    </message>
    <message>
        <source>Delay on</source>
        <translation>تأخير الظهور</translation>
    </message>
    <message>
        <source>Delay off</source>
        <translation>تأخير الزوال</translation>
    </message>
</context>
<context>
    <name>gemba::admin::PeopleImportModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>لا يوجد ملف كهذا، أو لا يُسمح بقراءته.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it.</source>
        <translation>الملف أكبر من %1. قسّمه.</translation>
    </message>
    <message>
        <source>There is no line in it.</source>
        <translation>لا سطر فيه.</translation>
    </message>
    <message>
        <source>The file was not tried</source>
        <translation>لم يُجرَّب الملف</translation>
    </message>
    <message>
        <source>The import stopped; taken so far: %1</source>
        <translation>توقف الاستيراد؛ المأخوذ حتى الآن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people have an account now</source>
        <translation>
            <numerusform>لم يُنشأ حساب (%n)</numerusform>
            <numerusform>لشخص واحد (%n) حساب الآن</numerusform>
            <numerusform>لشخصين (%n) حساب الآن</numerusform>
            <numerusform>لـ %n أشخاص حساب الآن</numerusform>
            <numerusform>لـ %n شخصًا حساب الآن</numerusform>
            <numerusform>لـ %n شخص حساب الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the lines can be taken</source>
        <translation>لا يمكن أخذ أي سطر</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be taken</source>
        <translation>
            <numerusform>لا أحد يمكن أخذه (%n)</numerusform>
            <numerusform>يمكن أخذ شخص واحد (%n)</numerusform>
            <numerusform>يمكن أخذ شخصين (%n)</numerusform>
            <numerusform>يمكن أخذ %n أشخاص</numerusform>
            <numerusform>يمكن أخذ %n شخصًا</numerusform>
            <numerusform>يمكن أخذ %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is refused.</source>
        <translation>لا سطر مرفوض.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are refused; the others are not held up by them.</source>
        <translation>
            <numerusform>لا سطور مرفوضة (%n).</numerusform>
            <numerusform>سطر واحد (%n) مرفوض؛ ولا يعطّل ذلك البقية.</numerusform>
            <numerusform>سطران (%n) مرفوضان؛ ولا يعطّل ذلك البقية.</numerusform>
            <numerusform>%n سطور مرفوضة؛ ولا يعطّل ذلك البقية.</numerusform>
            <numerusform>%n سطرًا مرفوضًا؛ ولا يعطّل ذلك البقية.</numerusform>
            <numerusform>%n سطر مرفوض؛ ولا يعطّل ذلك البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>account made</source>
        <translation>أُنشئ الحساب</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>يمكن أخذه</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>gemba::admin::QuarantineModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>وصلت عبر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>in hexadecimal, since it is no text</source>
        <translation>بالست عشري لأنه ليس نصاً</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <translation>أول %1، %2</translation>
    </message>
    <message>
        <source>All of it, %1</source>
        <translation>كاملة، %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RegistrationsModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Sign-in name wished</source>
        <translation>اسم الدخول المطلوب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>From</source>
        <comment>network address</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>الاسم مأخوذ</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Somebody has an account with this name already. Refuse, and say that another name is needed.</source>
        <translation>يوجد حساب بهذا الاسم. ارفض واذكر أنه يلزم اسم آخر.</translation>
    </message>
    <message>
        <source>People may ask for an account where they sign in.</source>
        <translation>يمكن طلب حساب حيث يُسجَّل الدخول.</translation>
    </message>
    <message>
        <source>Nobody can ask: registration is turned off.</source>
        <translation>لا أحد يستطيع الطلب: التسجيل متوقف.</translation>
    </message>
    <message>
        <source>No account was made</source>
        <translation>لم يُنشأ حساب</translation>
    </message>
    <message>
        <source>%1 has an account</source>
        <translation>صار لـ %1 حساب</translation>
    </message>
    <message>
        <source>%1 gets no account</source>
        <translation>لن يحصل %1 على حساب</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RehearsalChart</name>
    <message>
        <source>Alarms in force, each a line</source>
        <translation>الإنذارات السارية، كل منها خط</translation>
    </message>
    <message>
        <source>Alarms with the draft</source>
        <translation>الإنذارات مع المسودة</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ReviewModel</name>
    <message>
        <source>Alarm</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>تذبذب</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>راكد</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>دون استجابة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>لا إنذار</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>لم يتم قط</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 ي</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 ي</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 ي</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>قرب %1</translation>
    </message>
    <message>
        <source>None: it should be no alarm</source>
        <translation>لا شيء: لا ينبغي أن يكون إنذاراً</translation>
    </message>
    <message>
        <source>Minor: rework, a short stop</source>
        <translation>صغيرة: إعادة عمل أو توقف قصير</translation>
    </message>
    <message>
        <source>Major: lost production, damage</source>
        <translation>كبيرة: خسارة إنتاج أو ضرر</translation>
    </message>
    <message>
        <source>Severe: injury, loss of a machine</source>
        <translation>شديدة: إصابة أو فقدان آلة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>لم يراجعه أحد بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 is rationalised</source>
        <translation>تم تبرير %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RoleVersions</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بواسطة %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RolesModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص (%n)</numerusform>
            <numerusform>شخص واحد (%n)</numerusform>
            <numerusform>شخصان (%n)</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>a right in a role</comment>
        <translation>غير ممنوح</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>a right in a role</comment>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>Built in %1</source>
        <translation>مدمجة %1</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>خاصة %1</translation>
    </message>
    <message>
        <source>Groups with changes</source>
        <translation>مجموعات فيها تغييرات</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>%1 built in, %2 own, %3 rights</source>
        <translation>%1 مدمجة، %2 خاصة، %3 حقًا</translation>
    </message>
    <message>
        <source>will be granted</source>
        <translation>سيُمنح</translation>
    </message>
    <message>
        <source>will be taken back</source>
        <translation>سيُسحب</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>role: right, state</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes pending</source>
        <translation>
            <numerusform>لا تغييرات معلقة (%n)</numerusform>
            <numerusform>تغيير معلق (%n)</numerusform>
            <numerusform>تغييران معلقان (%n)</numerusform>
            <numerusform>%n تغييرات معلقة</numerusform>
            <numerusform>%n تغييرًا معلقًا</numerusform>
            <numerusform>%n تغيير معلق</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, at once, no new sign-in</source>
        <translation>%1، فورًا، دون دخول جديد</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights that would have no holder left</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>role, number</comment>
        <translation>%1 الإصدار %2</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>own role</source>
        <translation>دور خاص</translation>
    </message>
    <message>
        <source>built in, changed here</source>
        <translation>مدمج، معدّل هنا</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <comment>kind, number, people</comment>
        <translation>%1، الإصدار %2، %3</translation>
    </message>
    <message>
        <source>%1 min, idle %2, at most %3</source>
        <comment>session times of a role</comment>
        <translation>%1 د، خمول %2، أقصاها %3</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>everything, always</source>
        <translation>كل شيء، دائمًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>تغيّر %1</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>عاد %1 كما كان</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>لم يتغير %1</translation>
    </message>
    <message>
        <source>%1 made; it grants nothing yet</source>
        <translation>أُنشئ %1 ولا يمنح شيئًا بعد</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>عاد %1</translation>
    </message>
    <message>
        <source>%1 is as in version %2</source>
        <translation>%1 كما في الإصدار %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rights</source>
        <translation>
            <numerusform>لا حقوق (%n)</numerusform>
            <numerusform>حق واحد (%n)</numerusform>
            <numerusform>حقان (%n)</numerusform>
            <numerusform>%n حقوق</numerusform>
            <numerusform>%n حقًا</numerusform>
            <numerusform>%n حق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات (%n)</numerusform>
            <numerusform>تغيير واحد (%n)</numerusform>
            <numerusform>تغييران (%n)</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right: roles that have it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SensorEditor</name>
    <message>
        <source>New sensor</source>
        <translation>حساس جديد</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Readings come by</source>
        <translation>تصل القراءات عبر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الوصلة</translation>
    </message>
    <message>
        <source>Modbus unit</source>
        <translation>وحدة Modbus</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>مضروباً في</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائداً</translation>
    </message>
    <message>
        <source>Name in the line</source>
        <translation>الاسم في السطر</translation>
    </message>
    <message>
        <source>Path in the message</source>
        <translation>المسار في الرسالة</translation>
    </message>
    <message>
        <source>Topic of its own</source>
        <translation>موضوع خاص به</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>المجال من</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>المجال إلى</translation>
    </message>
    <message>
        <source>A reading every, ms</source>
        <translation>قراءة كل، م.ث</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>المنازل العشرية</translation>
    </message>
    <message>
        <source>Readings are kept</source>
        <translation>مدة حفظ القراءات</translation>
    </message>
    <message>
        <source>What to do when it alarms</source>
        <translation>ما يجب فعله عند الإنذار</translation>
    </message>
    <message>
        <source>stays for ever, e.g. P1</source>
        <translation>تبقى دائماً، مثل P1</translation>
    </message>
    <message>
        <source>as in UCUM, e.g. bar, Cel</source>
        <translation>كما في UCUM، مثل bar و Cel</translation>
    </message>
    <message>
        <source>e.g. pressure</source>
        <translation>مثل pressure</translation>
    </message>
    <message>
        <source>its name in the file</source>
        <translation>اسمها في الملف</translation>
    </message>
    <message>
        <source>e.g. v.P1</source>
        <translation>مثل v.P1</translation>
    </message>
    <message>
        <source>empty: the message is nothing but the number</source>
        <translation>فارغ: الرسالة ليست إلا الرقم</translation>
    </message>
    <message>
        <source>empty: the device&apos;s own; else of a device that speaks another way</source>
        <translation>فارغ: موضوع الجهاز نفسه؛ وإلا لجهاز يتكلم بطريقة أخرى</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>خط تسلسلي</translation>
    </message>
    <message>
        <source>as the server is set</source>
        <translation>كما ضُبط الخادم</translation>
    </message>
    <message>
        <source>five years</source>
        <translation>خمس سنوات</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ليس رقماً</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>الحقل «%1» ناقص</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>تم تغيير %1</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>عاد %1 كما كان</translation>
    </message>
    <message>
        <source>%1 is registered; give it limits next</source>
        <translation>سُجّل %1؛ حدّد له الحدود الآن</translation>
    </message>
    <message>
        <source>The sensor was not registered</source>
        <translation>لم يُسجَّل الحساس</translation>
    </message>
    <message>
        <source>The sensor was not changed</source>
        <translation>لم يتغير الحساس</translation>
    </message>
    <message>
        <source>%1 is removed; its history stays</source>
        <translation>أزيل %1 وبقي تاريخه</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SensorsModel</name>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Modbus %1, unit %2, register %3</source>
        <translation>Modbus %1، الوحدة %2، السجل %3</translation>
    </message>
    <message>
        <source>Serial %1, %2</source>
        <translation>تسلسلي %1، %2</translation>
    </message>
    <message>
        <source>MQTT, %1</source>
        <translation>MQTT، %1</translation>
    </message>
    <message>
        <source>MQTT %1, %2</source>
        <translation>MQTT %1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>قيد الصيانة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ServerKeysModel</name>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Secrets sealed</source>
        <translation>الأسرار المختومة</translation>
    </message>
    <message>
        <source>Signing access tokens</source>
        <translation>توقيع رموز الدخول</translation>
    </message>
    <message>
        <source>Sealing stored secrets</source>
        <translation>ختم الأسرار المحفوظة</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>يوقّع</translation>
    </message>
    <message>
        <source>Believed until its tokens end</source>
        <translation>يُصدَّق حتى تنتهي رموزه</translation>
    </message>
    <message>
        <source>Made ready, signs next</source>
        <translation>جاهز ويوقّع تالياً</translation>
    </message>
    <message>
        <source>Seals and opens</source>
        <translation>يختم ويفتح</translation>
    </message>
    <message>
        <source>Still opens older ones</source>
        <translation>يفتح القديمة بعد</translation>
    </message>
    <message>
        <source>Lost: not in the key ring</source>
        <translation>مفقود: ليس في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>غير مختومة</translation>
    </message>
    <message>
        <source>The next one signs by itself on %1.</source>
        <translation>يوقّع التالي وحده في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored secrets</source>
        <translation>
            <numerusform>لا أسرار محفوظة (%n)</numerusform>
            <numerusform>سر محفوظ واحد (%n)</numerusform>
            <numerusform>سران محفوظان (%n)</numerusform>
            <numerusform>%n أسرار محفوظة</numerusform>
            <numerusform>%n سراً محفوظاً</numerusform>
            <numerusform>%n سر محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name a key that the key ring has lost. Restore the key ring from a backup.</source>
        <translation>
            <numerusform>%n منها يسمّي مفتاحاً فقدته حلقة المفاتيح. استعد الحلقة من نسخة احتياطية.</numerusform>
            <numerusform>%n منها يسمّي مفتاحاً فقدته حلقة المفاتيح. استعد الحلقة من نسخة احتياطية.</numerusform>
            <numerusform>%n منها يسمّي مفتاحاً فقدته حلقة المفاتيح. استعد الحلقة من نسخة احتياطية.</numerusform>
            <numerusform>%n منها يسمّي مفتاحاً فقدته حلقة المفاتيح. استعد الحلقة من نسخة احتياطية.</numerusform>
            <numerusform>%n منها يسمّي مفتاحاً فقدته حلقة المفاتيح. استعد الحلقة من نسخة احتياطية.</numerusform>
            <numerusform>%n منها يسمّي مفتاحاً فقدته حلقة المفاتيح. استعد الحلقة من نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signing key was not changed</source>
        <translation>لم يتغير مفتاح التوقيع</translation>
    </message>
    <message>
        <source>The key %1 signs now</source>
        <translation>يوقّع الآن المفتاح %1</translation>
    </message>
    <message>
        <source>The vault key was not changed</source>
        <translation>لم يتغير مفتاح الخزنة</translation>
    </message>
    <message>
        <source>A change that had been interrupted was finished.</source>
        <translation>أُنجز تغيير كان قد انقطع.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets are sealed with the key %1 now.</source>
        <translation>
            <numerusform>لم يُختم شيء بالمفتاح %1 (%n).</numerusform>
            <numerusform>خُتم سر واحد (%n) بالمفتاح %1.</numerusform>
            <numerusform>خُتم سران (%n) بالمفتاح %1.</numerusform>
            <numerusform>خُتمت %n أسرار بالمفتاح %1.</numerusform>
            <numerusform>خُتم %n سراً بالمفتاح %1.</numerusform>
            <numerusform>خُتم %n سر بالمفتاح %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The older keys are gone.</source>
        <translation>زالت المفاتيح القديمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened, so the older keys are kept.</source>
        <translation>
            <numerusform>تعذّر فتح %n منها فبقيت المفاتيح القديمة.</numerusform>
            <numerusform>تعذّر فتح %n منها فبقيت المفاتيح القديمة.</numerusform>
            <numerusform>تعذّر فتح %n منها فبقيت المفاتيح القديمة.</numerusform>
            <numerusform>تعذّر فتح %n منها فبقيت المفاتيح القديمة.</numerusform>
            <numerusform>تعذّر فتح %n منها فبقيت المفاتيح القديمة.</numerusform>
            <numerusform>تعذّر فتح %n منها فبقيت المفاتيح القديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>للخزنة مفتاح جديد</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SettingsModel</name>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>متغير البيئة</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>عُيّن هنا</translation>
    </message>
    <message>
        <source>Here, at once</source>
        <translation>هنا وفوراً</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A secret is never shown or taken here: it stands in the file or in a password file.</source>
        <translation>لا تُعرض الأسرار هنا ولا تُقبل: مكانها ملف الإعداد أو ملف كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>لم يُغيَّر %1</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>قيمة %1 الآن %2</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>عاد %1 كما كان</translation>
    </message>
    <message>
        <source>It is opened at the start, or names something on the server&apos;s machine. It stands in the file and needs a restart.</source>
        <translation>يُفتح عند البدء، أو يسمّي شيئاً على جهاز الخادم. مكانه الملف ويلزمه إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>%1. The value %2 is left out: it does not go together with the file.</source>
        <translation>%1. القيمة %2 مستبعدة: لا تتوافق مع الملف.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::StandardsModel</name>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>قريباً</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments, all valid</source>
        <translation>
            <numerusform>لا أجهزة (%n)</numerusform>
            <numerusform>جهاز واحد (%n) صالح</numerusform>
            <numerusform>جهازان (%n) صالحان</numerusform>
            <numerusform>%n أجهزة كلها صالحة</numerusform>
            <numerusform>%n جهازاً كلها صالحة</numerusform>
            <numerusform>%n جهاز كلها صالحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instruments, %2 run out</source>
        <translation>الأجهزة: %1، المنتهية: %2</translation>
    </message>
    <message>
        <source>Write the mark that stands on the instrument.</source>
        <translation>اكتب العلامة الموجودة على الجهاز.</translation>
    </message>
    <message>
        <source>Write the number of its own certificate.</source>
        <translation>اكتب رقم شهادته.</translation>
    </message>
    <message>
        <source>Write a day as 2027-03-14.</source>
        <translation>اكتب اليوم هكذا: 2027-03-14.</translation>
    </message>
    <message>
        <source>Write a number, or nothing.</source>
        <translation>اكتب رقماً أو لا شيء.</translation>
    </message>
    <message>
        <source>The standard was not saved</source>
        <translation>لم يُحفظ المعيار</translation>
    </message>
    <message>
        <source>%1 is entered</source>
        <translation>أُدخل %1</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>تم تغيير %1</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>عاد %1 كما كان</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>أزيل %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::TerminalsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>بانتظار السماح</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>ماسح</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Waits, %1</source>
        <translation>ينتظر، %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>The terminal is let in</source>
        <translation>سُمح للطرف</translation>
    </message>
    <message>
        <source>The device is let in; it takes its secret itself</source>
        <translation>سُمح للجهاز؛ وسيأخذ سره بنفسه</translation>
    </message>
    <message>
        <source>The terminal is refused</source>
        <translation>رُفض الطرف</translation>
    </message>
    <message>
        <source>The device is refused</source>
        <translation>رُفض الجهاز</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>أُعيدت التسمية</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>%1 is off the broker</source>
        <translation>فُصل %1 عن الوسيط</translation>
    </message>
    <message>
        <source>Switched on again</source>
        <translation>شُغّل من جديد</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>أُوقف %1</translation>
    </message>
    <message>
        <source>%1 is shut out</source>
        <translation>مُنع %1 من الدخول</translation>
    </message>
    <message>
        <source>No code was made</source>
        <translation>لم يُنشأ رمز</translation>
    </message>
    <message>
        <source>Good once, %1. The device must show: %2</source>
        <translation>صالح مرة واحدة، %1. يجب أن يعرض الجهاز: %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserBadges</name>
    <message>
        <source>ends in %1</source>
        <comment>card</comment>
        <translation>تنتهي بـ %1</translation>
    </message>
    <message>
        <source>given by %1, %2</source>
        <comment>person, date</comment>
        <translation>أعطاها %1، %2</translation>
    </message>
    <message>
        <source>The card was not given</source>
        <translation>لم تُعطَ البطاقة</translation>
    </message>
    <message>
        <source>%1 has the card that ends in %2</source>
        <translation>أُعطي %1 البطاقة المنتهية بـ %2</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>The card opens nothing any more</source>
        <translation>لم تعد البطاقة تفتح شيئًا</translation>
    </message>
    <message>
        <source>Undo takes the card away again and ends all sessions of %1.</source>
        <translation>التراجع يسحب البطاقة وينهي كل جلسات %1.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserDetails</name>
    <message>
        <source>everywhere</source>
        <comment>scope of a role</comment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message numerus="yes">
        <source>See the %n rights this makes</source>
        <translation>
            <numerusform>لا حقوق ناتجة (%n)</numerusform>
            <numerusform>عرض الحق الناتج (%n)</numerusform>
            <numerusform>عرض الحقين الناتجين (%n)</numerusform>
            <numerusform>عرض %n حقوق ناتجة</numerusform>
            <numerusform>عرض %n حقًا ناتجًا</numerusform>
            <numerusform>عرض %n حق ناتج</numerusform>
        </translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right: where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to be changed at the next sign-in</source>
        <translation>يجب تغييرها عند الدخول التالي</translation>
    </message>
    <message>
        <source>set</source>
        <translation>معيّنة</translation>
    </message>
    <message>
        <source>authenticator app</source>
        <translation>تطبيق مصادقة</translation>
    </message>
    <message>
        <source>required and missing</source>
        <translation>مطلوب ومفقود</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>غير معد</translation>
    </message>
    <message>
        <source>set, enrolled terminals only</source>
        <translation>معيّن، للمحطات المسجلة فقط</translation>
    </message>
    <message>
        <source>none</source>
        <comment>PIN</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cards</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of program, place</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>since %1, used %2</source>
        <translation>منذ %1، استُعملت %2</translation>
    </message>
    <message numerus="yes">
        <source>Turning off ends %n sessions at once. Can be undone.</source>
        <translation>
            <numerusform>الإيقاف لا ينهي أي جلسة (%n). يمكن التراجع.</numerusform>
            <numerusform>الإيقاف ينهي جلسة واحدة (%n) فورًا. يمكن التراجع.</numerusform>
            <numerusform>الإيقاف ينهي جلستين (%n) فورًا. يمكن التراجع.</numerusform>
            <numerusform>الإيقاف ينهي %n جلسات فورًا. يمكن التراجع.</numerusform>
            <numerusform>الإيقاف ينهي %n جلسة فورًا. يمكن التراجع.</numerusform>
            <numerusform>الإيقاف ينهي %n جلسة فورًا. يمكن التراجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <translation>يمكن لـ %1 الدخول من جديد</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>أوقف %1</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>All sessions of %1 have ended</source>
        <translation>انتهت كل جلسات %1</translation>
    </message>
    <message>
        <source>%1 sets up a new second factor at the next sign-in</source>
        <translation>يُعد %1 عاملًا ثانيًا جديدًا عند الدخول التالي</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>لـ %1 رقم سري جديد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cards %1</source>
        <translation>البطاقات %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>No code was mailed</source>
        <translation>لم يُرسل رمز</translation>
    </message>
    <message>
        <source>A code goes to %1</source>
        <translation>سيُرسل رمز إلى %1</translation>
    </message>
    <message>
        <source>temporary, until %1</source>
        <translation>مؤقتة، حتى %1</translation>
    </message>
    <message>
        <source>temporary, over since %1</source>
        <translation>مؤقتة، انتهت منذ %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserEditor</name>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>The sign-in name needs at least two letters.</source>
        <translation>يحتاج اسم الدخول إلى حرفين على الأقل.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم مفقود.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 has an account</source>
        <translation>صار لـ %1 حساب</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>تغيّر %1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserPhoto</name>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>لا يوجد ملف كهذا، أو لا يُسمح بقراءته.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>ليست هذه صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>%1 has a new photo</source>
        <translation>صورة جديدة لـ %1</translation>
    </message>
    <message>
        <source>The photo of %1 is gone</source>
        <translation>أُزيلت صورة %1</translation>
    </message>
    <message>
        <source>The photo was not changed</source>
        <translation>لم تتغير الصورة</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UsersModel</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>sessions</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>البقية</translation>
    </message>
    <message>
        <source>%1, by name</source>
        <translation>%1، حسب الاسم</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>scope of a role</comment>
        <translation>في كل مكان</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>لا مناطق (%n)</numerusform>
            <numerusform>منطقة واحدة (%n)</numerusform>
            <numerusform>منطقتان (%n)</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>account</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Must enrol</source>
        <translation>يجب الإعداد</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>account</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>app</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>none</source>
        <comment>second factor</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>أي منطقة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>accounts</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>accounts</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Everybody %1</source>
        <translation>الجميع %1</translation>
    </message>
    <message>
        <source>Active %1</source>
        <comment>accounts</comment>
        <translation>النشطة %1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <comment>accounts</comment>
        <translation>المتوقفة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص (%n)</numerusform>
            <numerusform>شخص واحد (%n)</numerusform>
            <numerusform>شخصان (%n)</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions open</source>
        <translation>
            <numerusform>لا جلسات مفتوحة (%n)</numerusform>
            <numerusform>جلسة مفتوحة (%n)</numerusform>
            <numerusform>جلستان مفتوحتان (%n)</numerusform>
            <numerusform>%n جلسات مفتوحة</numerusform>
            <numerusform>%n جلسة مفتوحة</numerusform>
            <numerusform>%n جلسة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>لا أحد يحتاج انتباهًا (%n)</numerusform>
            <numerusform>واحد يحتاج انتباهًا (%n)</numerusform>
            <numerusform>اثنان يحتاجان انتباهًا (%n)</numerusform>
            <numerusform>%n يحتاجون انتباهًا</numerusform>
            <numerusform>%n يحتاجون انتباهًا</numerusform>
            <numerusform>%n يحتاجون انتباهًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts switched on</source>
        <translation>
            <numerusform>لم يُشغَّل حساب (%n)</numerusform>
            <numerusform>شُغّل حساب واحد (%n)</numerusform>
            <numerusform>شُغّل حسابان (%n)</numerusform>
            <numerusform>شُغّلت %n حسابات</numerusform>
            <numerusform>شُغّل %n حسابًا</numerusform>
            <numerusform>شُغّل %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts switched off</source>
        <translation>
            <numerusform>لم يُوقف حساب (%n)</numerusform>
            <numerusform>أُوقف حساب واحد (%n)</numerusform>
            <numerusform>أُوقف حسابان (%n)</numerusform>
            <numerusform>أُوقفت %n حسابات</numerusform>
            <numerusform>أُوقف %n حسابًا</numerusform>
            <numerusform>أُوقف %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>يحتاج انتباهًا %1</translation>
    </message>
</context>
</TS>
