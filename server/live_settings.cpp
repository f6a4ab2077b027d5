// Which settings take effect while the server runs. Not among them, and so only in the file: what opens sockets and the
// database, what names files or folders of this machine, and where the evidence of the audit trail goes.

#include "backup_place.h"
#include "module_options.h"
#include "modules.h"
#include "runtime_settings.h"

#include <alarm_service.h>
#include <audit_service.h>
#include <backup_service.h>
#include <identity_service.h>
#include <sensor_service.h>
#include <watch_service.h>

namespace gemba::server {

using namespace Qt::StringLiterals;
using config::ServerConfig;

void Modules::declareLiveSettings(const config::MailSection &mailOfFile)
{
    m_runtime->live({u"alarms.approval"_s},
                    [this](const ServerConfig &now) { m_sensors->setLimitApproval(limitApproval(now.alarms)); });
    m_runtime->live({u"alarms.journal_retention_days"_s});
    m_runtime->live({u"log.level"_s}, [](const ServerConfig &now) { log::setMinimumSeverity(severityOf(now.log)); });
    m_runtime->live({u"sensors.clock_tolerance_s"_s, u"sensors.stale_intervals"_s},
                    [this](const ServerConfig &now) { m_sensors->setQualityPolicy(qualityPolicy(now.sensors)); });
    m_runtime->live({u"sensors.raw_retention_days"_s},
                    [this](const ServerConfig &now) { m_sensors->setRetentionDays(now.sensors.rawRetentionDays); });

    const auto identity = [this](const ServerConfig &) { m_identity->reconfigure(identityOptions(m_settings)); };
    m_runtime->live({u"site.name"_s, u"mail.web_address"_s}, identity);
    m_runtime->liveSection(u"security"_s, identity);

    m_runtime->live({u"audit.retention_days"_s},
                    [this](const ServerConfig &now) { m_audit->setRetentionDays(now.audit.retentionDays); });
    m_runtime->live({u"audit.verify_minutes"_s},
                    [this](const ServerConfig &now) { m_audit->setVerifyMinutes(now.audit.verifyMinutes); });
    m_runtime->liveSection(u"watch"_s, [this](const ServerConfig &) { m_watch->setLevels(watchOptions(m_settings)); });
    m_runtime->live({u"backup.schedule"_s, u"backup.hour"_s, u"backup.keep_daily"_s, u"backup.keep_weekly"_s,
                     u"backup.continuous_s"_s},
                    [this](const ServerConfig &now) {
                        m_backups->setSchedule(now.backup.schedule, scheduleRules(now), now.backup.continuousS * 1000);
                    });
    m_runtime->live({u"mail.host"_s, u"mail.port"_s, u"mail.security"_s, u"mail.user"_s, u"mail.from"_s},
                    [this, mailOfFile](const ServerConfig &now) {
                        std::unique_ptr<links::MailLink> link;
                        if (!now.mail.host.isEmpty())
                            link = links::makeMailLink(mailOptions(now.mail, mailOfFile));
                        m_identity->setMail(link.get());
                        m_mail.swap(link);
                        m_ends.end(std::move(link));
                    });
}

} // namespace gemba::server
