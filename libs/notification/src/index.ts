export { type MailOrder, Notifier } from './actions/notifier.js';
export { NotificationModule } from './notification.module.js';
