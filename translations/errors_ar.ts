<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ErrorWords</name>
    <message>
        <source>The name, password or PIN is not right.</source>
        <translation>الاسم أو كلمة المرور أو الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <translation>تحقق مما كتبته وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign in and try again.</source>
        <translation>سجّل الدخول وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>لم تعد مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>انتهت مدة تسجيل دخولك.</translation>
    </message>
    <message>
        <source>This sign-in was used in two places and has been closed for safety.</source>
        <translation>استُخدم تسجيل الدخول هذا في مكانين فأُغلق حفاظًا على الأمان.</translation>
    </message>
    <message>
        <source>Sign in again, and tell an administrator if it was not you.</source>
        <translation>سجّل الدخول مرة أخرى، وأبلغ المسؤول إن لم تكن أنت.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>لا يُسمح لك بذلك.</translation>
    </message>
    <message>
        <source>Ask a person with the right role.</source>
        <translation>اطلب ذلك من شخص لديه الدور المناسب.</translation>
    </message>
    <message>
        <source>There were too many attempts.</source>
        <translation>عدد المحاولات كبير جدًا.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر قليلًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This terminal is not paired with the server.</source>
        <translation>هذه المحطة غير مقترنة بالخادم.</translation>
    </message>
    <message>
        <source>Pair it, and let an administrator approve it.</source>
        <translation>اقرنها ثم اطلب من المسؤول الموافقة عليها.</translation>
    </message>
    <message>
        <source>The pairing code is not right or has expired.</source>
        <translation>رمز الاقتران غير صحيح أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The pairing is waiting for approval.</source>
        <translation>الاقتران بانتظار الموافقة.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve this terminal.</source>
        <translation>اطلب من المسؤول الموافقة على هذه المحطة.</translation>
    </message>
    <message>
        <source>The first account has been made already.</source>
        <translation>أُنشئ الحساب الأول من قبل.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>سجّل الدخول به.</translation>
    </message>
    <message>
        <source>The setup code is not right.</source>
        <translation>رمز الإعداد غير صحيح.</translation>
    </message>
    <message>
        <source>Read the code that the server printed at its first start.</source>
        <translation>اقرأ الرمز الذي طبعه الخادم عند أول تشغيل.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <translation>هذا الحساب معطَّل.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>راجع المسؤول.</translation>
    </message>
    <message>
        <source>This is not offered on this kind of terminal.</source>
        <translation>هذا غير متاح على هذا النوع من المحطات.</translation>
    </message>
    <message>
        <source>Use a program at a desk for it.</source>
        <translation>استخدم برنامجًا على حاسوب المكتب.</translation>
    </message>
    <message>
        <source>You may not give away more than you hold yourself.</source>
        <translation>لا يمكنك منح أكثر مما تملك.</translation>
    </message>
    <message>
        <source>Ask a person who holds it.</source>
        <translation>اطلب ذلك من شخص لديه هذه الصلاحية.</translation>
    </message>
    <message>
        <source>This is not the server that this program was paired with.</source>
        <translation>هذا ليس الخادم الذي اقترن به هذا البرنامج.</translation>
    </message>
    <message>
        <source>Compare the fingerprint, and pair again if the server was replaced.</source>
        <translation>قارن البصمة، وأعد الاقتران إذا استُبدل الخادم.</translation>
    </message>
    <message>
        <source>A code is needed as well.</source>
        <translation>يلزم رمز إضافي.</translation>
    </message>
    <message>
        <source>Type the code of your authenticator app, or a recovery code.</source>
        <translation>اكتب رمز تطبيق المصادقة أو رمز استرداد.</translation>
    </message>
    <message>
        <source>The code is not right or has been used already.</source>
        <translation>الرمز غير صحيح أو سبق استخدامه.</translation>
    </message>
    <message>
        <source>Wait for the next code and type that.</source>
        <translation>انتظر الرمز التالي واكتبه.</translation>
    </message>
    <message>
        <source>Something must be done before you can go on.</source>
        <translation>هناك أمر يجب إنجازه قبل المتابعة.</translation>
    </message>
    <message>
        <source>Change your password or set up your second factor, as asked.</source>
        <translation>غيّر كلمة المرور أو فعّل العامل الثاني كما هو مطلوب.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>كلمة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>Choose another, for instance several words that have nothing to do with each other.</source>
        <translation>اختر غيرها، مثل عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>The link or code is not right, was used or is too old.</source>
        <translation>الرابط أو الرمز غير صحيح أو مستخدَم أو قديم.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>اطلب واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>Accounts are made by an administrator here.</source>
        <translation>الحسابات هنا ينشئها المسؤول.</translation>
    </message>
    <message>
        <source>Ask an administrator for an account.</source>
        <translation>اطلب حسابًا من المسؤول.</translation>
    </message>
    <message>
        <source>A PIN is needed with the badge.</source>
        <translation>يلزم رمز شخصي مع البطاقة.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>اكتب رمزك الشخصي.</translation>
    </message>
    <message>
        <source>The server cannot send mail.</source>
        <translation>لا يستطيع الخادم إرسال البريد.</translation>
    </message>
    <message>
        <source>Ask an administrator, who can set it up.</source>
        <translation>راجع المسؤول لإعداد ذلك.</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened.</source>
        <translation>تعذّر فتح سرّ محفوظ.</translation>
    </message>
    <message>
        <source>Ask an administrator: it has to be restored from a backup or set anew.</source>
        <translation>راجع المسؤول: يجب استعادته من نسخة احتياطية أو تعيينه من جديد.</translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <translation>انتهت صلاحية مفتاح الواجهة.</translation>
    </message>
    <message>
        <source>Ask for a new key.</source>
        <translation>اطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The API key may not be used from this network.</source>
        <translation>لا يُسمح باستخدام المفتاح من هذه الشبكة.</translation>
    </message>
    <message>
        <source>Use it where it was made for, or ask for its networks to be extended.</source>
        <translation>استخدمه حيث أُعدّ له، أو اطلب توسيع شبكاته.</translation>
    </message>
    <message>
        <source>An API key may not do more than you or its owner may.</source>
        <translation>لا يجوز أن يتيح المفتاح أكثر مما يُسمح لك أو لصاحبه.</translation>
    </message>
    <message>
        <source>Take the named permission out, or ask a person who has it.</source>
        <translation>احذف الصلاحية المذكورة أو اطلبها ممن يملكها.</translation>
    </message>
    <message>
        <source>This terminal is switched off for now.</source>
        <translation>هذه المحطة موقوفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on again.</source>
        <translation>اطلب من المسؤول تشغيلها من جديد.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>لم يفهم الخادم الطلب.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support.</source>
        <translation>حاول مرة أخرى، وإن تكرر فأبلغ الدعم.</translation>
    </message>
    <message>
        <source>The server does not know this function.</source>
        <translation>لا يعرف الخادم هذه الوظيفة.</translation>
    </message>
    <message>
        <source>Check whether server and program have the same version.</source>
        <translation>تأكد من أن الخادم والبرنامج بالإصدار نفسه.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>هناك شيء ناقص.</translation>
    </message>
    <message>
        <source>Fill in the named field.</source>
        <translation>املأ الحقل المذكور.</translation>
    </message>
    <message>
        <source>The server does not know one of the fields.</source>
        <translation>لا يعرف الخادم أحد الحقول.</translation>
    </message>
    <message>
        <source>A value is of the wrong kind.</source>
        <translation>إحدى القيم من نوع خاطئ.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>صحّح الحقل المذكور.</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>إحدى القيم خارج النطاق المسموح.</translation>
    </message>
    <message>
        <source>A value does not have the expected form.</source>
        <translation>إحدى القيم ليست بالشكل المتوقع.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>هذا أكثر مما يمكن دفعة واحدة.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>أرسل أقل في كل مرة.</translation>
    </message>
    <message>
        <source>The order was sent without its number.</source>
        <translation>أُرسل الأمر من دون رقمه.</translation>
    </message>
    <message>
        <source>The number of this order belongs to another one.</source>
        <translation>رقم هذا الأمر يعود إلى أمر آخر.</translation>
    </message>
    <message>
        <source>This page of the list no longer exists.</source>
        <translation>لم تعد هذه الصفحة من القائمة موجودة.</translation>
    </message>
    <message>
        <source>Start again from the beginning of the list.</source>
        <translation>ابدأ من أول القائمة.</translation>
    </message>
    <message>
        <source>The server does not know this kind of news.</source>
        <translation>لا يعرف الخادم هذا النوع من الإشعارات.</translation>
    </message>
    <message>
        <source>There are too many requests.</source>
        <translation>عدد الطلبات كبير جدًا.</translation>
    </message>
    <message>
        <source>The program speaks too old a form of HTTP.</source>
        <translation>يستخدم البرنامج إصدارًا غير مدعوم من HTTP.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1.</source>
        <translation>استخدم HTTP/1.1.</translation>
    </message>
    <message>
        <source>This address cannot be used in this way.</source>
        <translation>لا يمكن استخدام هذا العنوان بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Look it up in the description of the interface.</source>
        <translation>راجع وصف الواجهة.</translation>
    </message>
    <message>
        <source>The server cannot read this kind of file.</source>
        <translation>لا يستطيع الخادم قراءة هذا النوع من البيانات.</translation>
    </message>
    <message>
        <source>Send JSON.</source>
        <translation>أرسل البيانات بصيغة JSON.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Some rows of the file cannot be taken; nothing was changed.</source>
        <translation>تعذّر قبول بعض صفوف الملف، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Correct the rows that the report names and try again.</source>
        <translation>صحّح الصفوف المذكورة في التقرير وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>It does not exist, or you may not see it.</source>
        <translation>غير موجود أو لا يُسمح لك برؤيته.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>راجع القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>هذا موجود بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name or number.</source>
        <translation>اختر اسمًا أو رقمًا آخر.</translation>
    </message>
    <message>
        <source>It is not in a state that allows this.</source>
        <translation>حالته الحالية لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>Look at how it is now and try again.</source>
        <translation>انظر إلى حالته الآن وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime.</source>
        <translation>غيّره شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at it as it is now and make your change again.</source>
        <translation>راجعه كما هو الآن وأعد تعديلك.</translation>
    </message>
    <message>
        <source>The alarm is no longer in that state.</source>
        <translation>لم يعد الإنذار في تلك الحالة.</translation>
    </message>
    <message>
        <source>Look at the alarm list and try again.</source>
        <translation>راجع قائمة الإنذارات وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That is longer than an alarm may be shelved.</source>
        <translation>لا يجوز تأجيل الإنذار لهذه المدة.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>اختر مدة أقصر.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>يلزم ذكر سبب.</translation>
    </message>
    <message>
        <source>Write a short reason.</source>
        <translation>اكتب سببًا موجزًا.</translation>
    </message>
    <message>
        <source>The limits are not in order.</source>
        <translation>الحدود ليست مرتبة.</translation>
    </message>
    <message>
        <source>Keep LOLO ≤ LO &lt; HI ≤ HIHI, inside the range.</source>
        <translation>حافظ على LOLO ≤ LO &lt; HI ≤ HIHI ضمن النطاق.</translation>
    </message>
    <message>
        <source>The reading is not steady enough.</source>
        <translation>القراءة ليست مستقرة بما يكفي.</translation>
    </message>
    <message>
        <source>Hold the reference still until the lamp says stable.</source>
        <translation>ثبّت المرجع حتى يشير المصباح إلى الاستقرار.</translation>
    </message>
    <message>
        <source>The two points are too close together.</source>
        <translation>النقطتان متقاربتان جدًا.</translation>
    </message>
    <message>
        <source>Take the second point farther away.</source>
        <translation>خذ النقطة الثانية أبعد.</translation>
    </message>
    <message>
        <source>Service mode is not on for this sensor.</source>
        <translation>وضع الصيانة غير مفعّل لهذا المستشعر.</translation>
    </message>
    <message>
        <source>Start service mode first.</source>
        <translation>فعّل وضع الصيانة أولًا.</translation>
    </message>
    <message>
        <source>What happened in between is no longer kept.</source>
        <translation>ما حدث في تلك الأثناء لم يعد محفوظًا.</translation>
    </message>
    <message>
        <source>Load everything anew.</source>
        <translation>أعد تحميل كل شيء.</translation>
    </message>
    <message>
        <source>The reference standard is overdue for its own calibration.</source>
        <translation>حان موعد معايرة المرجع نفسه وتأخرت.</translation>
    </message>
    <message>
        <source>Use another standard, or enter its new certificate.</source>
        <translation>استخدم مرجعًا آخر أو أدخل شهادته الجديدة.</translation>
    </message>
    <message>
        <source>A backup, a check or a drill is running already.</source>
        <translation>تجري الآن عملية نسخ أو فحص أو تجربة استعادة.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>لا توجد نسخة احتياطية سليمة بعد.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>أنشئ واحدة أولًا.</translation>
    </message>
    <message>
        <source>There is data where the backup would go.</source>
        <translation>توجد بيانات في مكان الاستعادة.</translation>
    </message>
    <message>
        <source>Choose another folder, or have the data there set aside.</source>
        <translation>اختر مجلدًا آخر أو اطلب تنحية تلك البيانات.</translation>
    </message>
    <message>
        <source>A second person has to approve these limits.</source>
        <translation>يجب أن يوافق شخص ثانٍ على هذه الحدود.</translation>
    </message>
    <message>
        <source>Send them for approval instead of saving them.</source>
        <translation>أرسلها للموافقة بدل حفظها.</translation>
    </message>
    <message>
        <source>Somebody else has to decide this.</source>
        <translation>يجب أن يقرر ذلك شخص آخر.</translation>
    </message>
    <message>
        <source>Ask a second person who may approve it.</source>
        <translation>اطلب ذلك من شخص ثانٍ يحق له الموافقة.</translation>
    </message>
    <message>
        <source>A change of these limits is waiting for approval already.</source>
        <translation>هناك تعديل لهذه الحدود بانتظار الموافقة.</translation>
    </message>
    <message>
        <source>Decide or withdraw that one first.</source>
        <translation>احسمه أو اسحبه أولًا.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Change a value first.</source>
        <translation>غيّر قيمة أولًا.</translation>
    </message>
    <message>
        <source>This setting cannot be changed while the server runs.</source>
        <translation>لا يمكن تغيير هذا الإعداد أثناء عمل الخادم.</translation>
    </message>
    <message>
        <source>Ask an administrator to change it in the configuration.</source>
        <translation>اطلب من المسؤول تغييره في ملف الإعداد.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more.</source>
        <translation>لم يعد التراجع عن ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>Look at what it is now and change that.</source>
        <translation>انظر إلى الوضع الحالي وغيّره.</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>الجهاز غير متصل.</translation>
    </message>
    <message>
        <source>Check its power and network.</source>
        <translation>تحقق من الطاقة والشبكة.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>لم يستجب الجهاز في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check the device and try again.</source>
        <translation>تحقق من الجهاز وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The device refused the order.</source>
        <translation>رفض الجهاز الأمر.</translation>
    </message>
    <message>
        <source>Read the reason it gave.</source>
        <translation>اقرأ السبب الذي ذكره.</translation>
    </message>
    <message>
        <source>The device sent something that could not be read.</source>
        <translation>أرسل الجهاز شيئًا غير مقروء.</translation>
    </message>
    <message>
        <source>Check its settings and its version.</source>
        <translation>تحقق من إعداداته وإصداره.</translation>
    </message>
    <message>
        <source>The way to the devices is interrupted.</source>
        <translation>الاتصال بالأجهزة منقطع.</translation>
    </message>
    <message>
        <source>Tell an administrator; the server keeps trying.</source>
        <translation>أبلغ المسؤول، والخادم يواصل المحاولة.</translation>
    </message>
    <message>
        <source>There is no such sensor.</source>
        <translation>لا يوجد مستشعر كهذا.</translation>
    </message>
    <message>
        <source>Enter it, or correct its address.</source>
        <translation>سجّله أو صحّح عنوانه.</translation>
    </message>
    <message>
        <source>The connection to the device failed.</source>
        <translation>تعطّل الاتصال بالجهاز.</translation>
    </message>
    <message>
        <source>Check cable, port and settings.</source>
        <translation>تحقق من الكابل والمنفذ والإعدادات.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>يتعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is running.</source>
        <translation>تحقق من الشبكة ومن عمل الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Look whether it was done before you try again.</source>
        <translation>تحقق مما إذا كان قد تم قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Server and program are of different versions.</source>
        <translation>الخادم والبرنامج بإصدارين مختلفين.</translation>
    </message>
    <message>
        <source>Install the same version on both.</source>
        <translation>ثبّت الإصدار نفسه على الجانبين.</translation>
    </message>
    <message>
        <source>This program cannot read or keep its own key.</source>
        <translation>لا يستطيع البرنامج قراءة مفتاحه أو حفظه.</translation>
    </message>
    <message>
        <source>Ask an administrator to check the keyring or the folder it names.</source>
        <translation>اطلب من المسؤول فحص حلقة المفاتيح أو المجلد المذكور.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>حدث خطأ داخل الخادم.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, give the reference to support.</source>
        <translation>حاول مرة أخرى، وإن تكرر فأعطِ الرقم المرجعي للدعم.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now; nothing was changed.</source>
        <translation>لا يصل الخادم إلى بياناته حاليًا، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>يجري إيقاف الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is nearly full; nothing was stored.</source>
        <translation>قرص الخادم شبه ممتلئ ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Tell an administrator at once.</source>
        <translation>أبلغ المسؤول فورًا.</translation>
    </message>
    <message>
        <source>The data was written by a newer version.</source>
        <translation>كُتبت البيانات بإصدار أحدث.</translation>
    </message>
    <message>
        <source>Install that version, or restore a backup.</source>
        <translation>ثبّت ذلك الإصدار أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The configuration is not valid.</source>
        <translation>الإعدادات غير صالحة.</translation>
    </message>
    <message>
        <source>Ask an administrator to correct the named entry.</source>
        <translation>اطلب من المسؤول تصحيح الإعداد المذكور.</translation>
    </message>
    <message>
        <source>The backup could not be made; those before it are untouched.</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية، والسابقة سليمة.</translation>
    </message>
    <message>
        <source>Look at the reason and at the disk.</source>
        <translation>راجع السبب والقرص.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>النسخة الاحتياطية تالفة.</translation>
    </message>
    <message>
        <source>Use another backup, and check the disk it was on.</source>
        <translation>استخدم نسخة أخرى وافحص القرص الذي كانت عليه.</translation>
    </message>
    <message>
        <source>The backup does not open with this key.</source>
        <translation>لا تُفتح النسخة الاحتياطية بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Give the key or passphrase that was set when it was made.</source>
        <translation>أدخل المفتاح أو العبارة التي عُيّنت عند إنشائها.</translation>
    </message>
    <message>
        <source>The backup could not be restored; the data is as it was.</source>
        <translation>تعذّرت استعادة النسخة، والبيانات كما كانت.</translation>
    </message>
    <message>
        <source>Look at the reason, then try again.</source>
        <translation>راجع السبب ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The code has none of the known forms.</source>
        <translation>لا يطابق الرمز أيًّا من الأشكال المعروفة.</translation>
    </message>
    <message>
        <source>Check the label; an administrator can add a form.</source>
        <translation>تحقق من الملصق؛ يمكن للمسؤول إضافة شكل جديد.</translation>
    </message>
    <message>
        <source>The file is refused for safety.</source>
        <translation>رُفض الملف لأسباب أمنية.</translation>
    </message>
    <message>
        <source>Save it again as a plain CSV or XLSX file and try that.</source>
        <translation>احفظه من جديد كملف CSV أو XLSX عادي وجرّب ذلك.</translation>
    </message>
    <message>
        <source>No such bag is known.</source>
        <translation>هذا الكيس غير معروف.</translation>
    </message>
    <message>
        <source>Check the code; a bag is known once it was packed.</source>
        <translation>تحقق من الرمز؛ يُعرف الكيس بعد تعبئته.</translation>
    </message>
    <message>
        <source>The code belongs to the other kind of bag.</source>
        <translation>الرمز يخص النوع الآخر من الأكياس.</translation>
    </message>
    <message>
        <source>Scan a parent where a parent is wanted and a child where a child is.</source>
        <translation>امسح كيسًا جامعًا حيث يُطلب كيس جامع، وكيسًا فرديًّا حيث يُطلب فردي.</translation>
    </message>
    <message>
        <source>The bag is in another parent.</source>
        <translation>الكيس داخل كيس جامع آخر.</translation>
    </message>
    <message>
        <source>Take it out of that one first, or move it.</source>
        <translation>أخرجه من هناك أولًا أو انقله.</translation>
    </message>
    <message>
        <source>The parent is full.</source>
        <translation>الكيس الجامع ممتلئ.</translation>
    </message>
    <message>
        <source>Open the next parent.</source>
        <translation>افتح الكيس الجامع التالي.</translation>
    </message>
    <message>
        <source>The parent is complete.</source>
        <translation>الكيس الجامع مكتمل.</translation>
    </message>
    <message>
        <source>Open the next parent, or have this one opened again.</source>
        <translation>افتح التالي أو اطلب إعادة فتح هذا.</translation>
    </message>
    <message>
        <source>The parent is not complete.</source>
        <translation>الكيس الجامع غير مكتمل.</translation>
    </message>
    <message>
        <source>Complete it first.</source>
        <translation>أكمله أولًا.</translation>
    </message>
    <message>
        <source>The parent is on a bill.</source>
        <translation>الكيس الجامع مدرج في فاتورة.</translation>
    </message>
    <message>
        <source>Take it off the bill first, or have the bill opened again.</source>
        <translation>أزله من الفاتورة أولًا أو اطلب إعادة فتحها.</translation>
    </message>
    <message>
        <source>The parent is on another bill.</source>
        <translation>الكيس الجامع مدرج في فاتورة أخرى.</translation>
    </message>
    <message>
        <source>Take it off that bill first.</source>
        <translation>أزله من تلك الفاتورة أولًا.</translation>
    </message>
    <message>
        <source>The bag is not in that parent.</source>
        <translation>الكيس ليس في هذا الكيس الجامع.</translation>
    </message>
    <message>
        <source>Look the bag up.</source>
        <translation>ابحث عن الكيس.</translation>
    </message>
    <message>
        <source>The parent is not on that bill.</source>
        <translation>الكيس الجامع ليس في هذه الفاتورة.</translation>
    </message>
    <message>
        <source>Look the parent up.</source>
        <translation>ابحث عن الكيس الجامع.</translation>
    </message>
    <message>
        <source>The bill is not open.</source>
        <translation>الفاتورة غير مفتوحة.</translation>
    </message>
    <message>
        <source>Have it opened again, or open another.</source>
        <translation>اطلب إعادة فتحها أو افتح أخرى.</translation>
    </message>
    <message>
        <source>The bill is not closed.</source>
        <translation>الفاتورة غير مغلقة.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>أغلقها أولًا.</translation>
    </message>
    <message>
        <source>The bill holds what was planned.</source>
        <translation>بلغت الفاتورة العدد المخطط.</translation>
    </message>
    <message>
        <source>Close it, or plan more.</source>
        <translation>أغلقها أو زد العدد المخطط.</translation>
    </message>
    <message>
        <source>The bill holds less than planned.</source>
        <translation>في الفاتورة أقل من المخطط.</translation>
    </message>
    <message>
        <source>Put the missing parents on it, or have somebody who may correct bills close it with a reason.</source>
        <translation>أضف الأكياس الجامعة الناقصة أو اطلب ممن يحق له تصحيح الفواتير إغلاقها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Somebody has to look at this parent first.</source>
        <translation>يجب أن يفحص أحد هذا الكيس الجامع أولًا.</translation>
    </message>
    <message>
        <source>Decide the entry of the resolution list.</source>
        <translation>احسم البند في قائمة الحالات المعلقة.</translation>
    </message>
    <message>
        <source>No parent is open at this station.</source>
        <translation>لا يوجد كيس جامع مفتوح في هذه المحطة.</translation>
    </message>
    <message>
        <source>Scan a parent first.</source>
        <translation>امسح كيسًا جامعًا أولًا.</translation>
    </message>
    <message>
        <source>No bill is open at this station.</source>
        <translation>لا توجد فاتورة مفتوحة في هذه المحطة.</translation>
    </message>
    <message>
        <source>Scan or choose a bill first.</source>
        <translation>امسح فاتورة أو اخترها أولًا.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>تم التراجع عن هذا من قبل.</translation>
    </message>
    <message>
        <source>Look at the history.</source>
        <translation>انظر في السجل.</translation>
    </message>
    <message>
        <source>There are not so many free numbers.</source>
        <translation>لا تتوفر أرقام حرة بهذا العدد.</translation>
    </message>
    <message>
        <source>Ask for fewer, or add a form of codes.</source>
        <translation>اطلب عددًا أقل أو أضف شكلًا جديدًا للرموز.</translation>
    </message>
    <message>
        <source>The scan&apos;s key was used for another scan.</source>
        <translation>استُخدم مفتاح المسح لعملية مسح أخرى.</translation>
    </message>
    <message>
        <source>Send a fresh key with every scan.</source>
        <translation>أرسل مفتاحًا جديدًا مع كل مسح.</translation>
    </message>
    <message>
        <source>The day is closed already.</source>
        <translation>أُغلق اليوم من قبل.</translation>
    </message>
    <message>
        <source>Read its summary.</source>
        <translation>اقرأ ملخصه.</translation>
    </message>
    <message>
        <source>This station cannot save what it scans.</source>
        <translation>لا تستطيع هذه المحطة حفظ ما تمسحه.</translation>
    </message>
    <message>
        <source>Stop scanning; free its disk or call service.</source>
        <translation>توقف عن المسح؛ أفرغ مساحة على القرص أو اتصل بالخدمة.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, with columns named as the form of this import names them.</source>
        <translation>احفظه بترميز UTF-8 بأعمدة تحمل الأسماء المذكورة في نموذج هذا الاستيراد.</translation>
    </message>
    <message>
        <source>This temporary password is no longer good.</source>
        <translation>كلمة المرور المؤقتة هذه لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Ask an administrator for a new one.</source>
        <translation>اطلب من المسؤول كلمة مرور جديدة.</translation>
    </message>
</context>
</TS>
