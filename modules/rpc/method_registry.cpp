#include <gemba/rpc/method_registry.h>

namespace gemba::rpc {

void MethodRegistry::add(BoundMethod method)
{
    const QString name = QString::fromLatin1(method.info.name);
    if (m_byName.contains(name))
        throw std::logic_error("method bound twice: " + name.toStdString());
    m_methods.push_back(std::make_unique<BoundMethod>(std::move(method)));
    m_byName.insert(name, m_methods.back().get());
}

void MethodRegistry::add(BoundTopic topic)
{
    const QString name = QString::fromLatin1(topic.info.name);
    if (m_topicByName.contains(name))
        throw std::logic_error("topic bound twice: " + name.toStdString());
    m_topics.push_back(std::make_unique<BoundTopic>(std::move(topic)));
    m_topicByName.insert(name, m_topics.back().get());
}

const BoundMethod *MethodRegistry::find(const QString &name) const
{
    return m_byName.value(name, nullptr);
}

const BoundTopic *MethodRegistry::findTopic(const QString &name) const
{
    return m_topicByName.value(name, nullptr);
}

} // namespace gemba::rpc
