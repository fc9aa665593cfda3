import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliverMessage } from './actions/deliver-message.js';
import { MailServer } from './actions/mail-server.js';
import { Notifier } from './actions/notifier.js';
import { OutboxController } from './http/outbox.controller.js';
import { Outbox } from './queries/outbox.js';
import { DeliverMail } from './reactions/deliver-mail.js';
import { MessageEntity } from './tables/message.entity.js';

/** Delivers messages; receives resolved addresses and never looks people up. */
@Module({
  imports: [TypeOrmModule.forFeature([MessageEntity])],
  controllers: [OutboxController],
  providers: [Notifier, DeliverMessage, DeliverMail, MailServer, Outbox],
  exports: [Notifier],
})
export class NotificationModule {}
