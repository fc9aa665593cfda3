import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JournalModule } from '#journal';
import { ChangeWording } from './actions/change-wording.js';
import { ChoosePace } from './actions/choose-pace.js';
import { DeliverMessage } from './actions/deliver-message.js';
import { HoldMessages } from './actions/hold-messages.js';
import { MailServer } from './actions/mail-server.js';
import { MarkRead } from './actions/mark-read.js';
import { MoveMessages } from './actions/move-messages.js';
import { Notifier } from './actions/notifier.js';
import { Outgoing } from './actions/outgoing.js';
import { PersonMessages } from './actions/person-messages.js';
import { SendKept } from './actions/send-kept.js';
import { SendWaiting } from './actions/send-waiting.js';
import { ShortMessages } from './actions/short-messages.js';
import { SmsGateway } from './actions/sms-gateway.js';
import { EditionOutboxController } from './http/edition-outbox.controller.js';
import { InboxController } from './http/inbox.controller.js';
import { OutboxController } from './http/outbox.controller.js';
import { TemplateController } from './http/template.controller.js';
import { EditionOutbox } from './queries/edition-outbox.js';
import { Inbox } from './queries/inbox.js';
import { Outbox } from './queries/outbox.js';
import { Templates } from './queries/templates.js';
import { Wordings } from './queries/wordings.js';
import { DeliverMail } from './reactions/deliver-mail.js';
import { SendBundles } from './reactions/send-bundles.js';
import { HoldEntity } from './tables/hold.entity.js';
import { MessageEntity } from './tables/message.entity.js';
import { PreferenceEntity } from './tables/preference.entity.js';
import { WordingEntity } from './tables/wording.entity.js';

const TABLES = [MessageEntity, WordingEntity, HoldEntity, PreferenceEntity];
const SENDING = [Notifier, ShortMessages, Outgoing, SendWaiting, SendKept, DeliverMessage, MailServer, SmsGateway];
const OFFICE = [MoveMessages, ChangeWording, HoldMessages];
const QUERIES = [Outbox, Inbox, EditionOutbox, Templates, Wordings];

/** Delivers messages; receives resolved addresses and never looks people up. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), JournalModule],
  controllers: [OutboxController, InboxController, EditionOutboxController, TemplateController],
  providers: [...SENDING, ...OFFICE, ...QUERIES, MarkRead, ChoosePace, PersonMessages, DeliverMail, SendBundles],
  exports: [Notifier, ShortMessages, PersonMessages, SendKept],
})
export class NotificationModule {}
