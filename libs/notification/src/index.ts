export { Notifier } from './actions/notifier.js';
export { NotificationModule } from './notification.module.js';
