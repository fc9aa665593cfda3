export { Notifier } from './actions/notifier.js';
export { PersonMessages } from './actions/person-messages.js';
export { keptMessages, SendKept } from './actions/send-kept.js';
export { ShortMessages } from './actions/short-messages.js';
export { NotificationModule } from './notification.module.js';
