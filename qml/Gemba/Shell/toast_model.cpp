#include "toast_model.h"

namespace gemba::shell {

void ToastModel::show(Message message)
{
    m_message = std::move(message);
    Q_EMIT changed();
}

void ToastModel::act()
{
    const auto action = m_message.act;
    close();
    if (action)
        action();
}

void ToastModel::close()
{
    show({});
}

} // namespace gemba::shell
