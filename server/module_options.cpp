#include "module_options.h"

#include "data_place.h"

#include <gemba/config/loader.h>

namespace gemba::server {

using namespace Qt::StringLiterals;

sensors::QualityPolicy qualityPolicy(const config::SensorsSection &in)
{
    sensors::QualityPolicy out;
    out.staleIntervals = in.staleIntervals;
    out.clockOffsetMs = out.clockFutureMs = in.clockToleranceS * 1'000LL;
    return out;
}

sensors::ApprovalPolicy limitApproval(const config::AlarmsSection &in)
{
    return in.approval == "all"_L1    ? sensors::ApprovalPolicy::All
           : in.approval == "none"_L1 ? sensors::ApprovalPolicy::None
                                      : sensors::ApprovalPolicy::Critical;
}

log::Severity severityOf(const config::LogSection &in)
{
    return in.level == "debug"_L1     ? log::Severity::Debug
           : in.level == "warning"_L1 ? log::Severity::Warning
           : in.level == "error"_L1   ? log::Severity::Error
                                      : log::Severity::Info;
}

identity::IdentityOptions identityOptions(const ServerSettings &settings)
{
    const config::SecuritySection &in = settings.config.security;
    identity::IdentityOptions out;
    out.keyDirectory = keyDirectory(settings);
    out.siteName = settings.config.site.name;
    out.siteTimeZone = settings.config.site.timezone;
    out.serverFingerprint = settings.serverFingerprint;
    out.fingerprintWords = settings.fingerprintWords;
    out.controlSecret = settings.controlSecret;
    out.accessMinutes = in.accessTokenMinutes;
    out.apiRatePerMinute = in.apiRatePerMinute;
    out.refreshDays = in.refreshDays;
    out.guessing.failures = in.loginFailures;
    out.guessing.firstWaitMs = qint64{1000} * in.loginDelayS;
    out.guessing.attemptsPerMinute = in.loginRatePerMinute;
    out.guessing.codeFailures = in.codeFailures;
    out.guessing.codesPerMinute = in.codeRatePerMinute;
    out.guessing.resetsPerMinute = in.resetRatePerMinute;
    out.pairingMinutes = in.pairingCodeMinutes;
    out.offlineHours = in.offlineHours;
    out.minPasswordLength = in.passwordMinLength;
    out.minPasswordLengthWithSecondFactor = in.passwordMinLengthWithSecondFactor;
    out.secondFactor = in.secondFactor == "optional"_L1 ? identity::SecondFactorPolicy::Optional
                                                        : identity::SecondFactorPolicy::Required;
    out.badgeAlone = in.badgeAlone;
    out.registration = in.registration;
    out.webAddress = settings.config.mail.webAddress;
    return out;
}

watch::WatchOptions watchOptions(const ServerSettings &settings)
{
    const config::WatchSection &in = settings.config.watch;
    watch::WatchOptions out;
    out.dataDirectory = settings.dataDirectory;
    out.diskAlarmPercent = in.diskAlarmPercent;
    out.queueAlarmPercent = in.queueAlarmPercent;
    out.internalErrorsIn5Min = in.internalErrors;
    out.certificateAlarmDays = in.certificateDays;
    out.backupAlarmHours = in.backupHours;
    out.clockErrorMs = in.clockErrorMs;
    out.failedSignInsIn5Min = in.failedSignIns;
    out.lockOutsIn5Min = in.lockOuts;
    return out;
}

audit::AuditOptions auditOptions(const ServerSettings &settings, const QByteArray &chainKey)
{
    const config::AuditSection &in = settings.config.audit;
    audit::AuditOptions out;
    out.key = chainKey;
    out.keyDirectory = keyDirectory(settings);
    out.site = settings.config.site.id;
    if (!in.anchorFile.isEmpty())
        out.anchorFile = config::resolvePath(settings.dataDirectory, in.anchorFile);
    out.anchorSyslog = in.anchorSyslog;
    out.anchorSyslogCa = in.anchorSyslogCa;
    out.retentionDays = in.retentionDays;
    out.verifyMinutes = in.verifyMinutes;
    return out;
}

links::MailOptions mailOptions(const config::MailSection &in, const config::MailSection &file)
{
    links::MailOptions out;
    out.host = in.host;
    out.port = in.port;
    using Security = links::MailOptions::Security;
    out.security = in.security == "tls"_L1    ? Security::Tls
                   : in.security == "none"_L1 ? Security::None
                                              : Security::StartTls;
    out.user = in.user;
    // Whoever may change settings must not learn the password by naming a host of his own.
    if (in.host == file.host)
        out.password = in.password;
    out.from = in.from;
    out.caFile = in.caFile;
    return out;
}

} // namespace gemba::server
