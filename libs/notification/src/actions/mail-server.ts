import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { found } from '#kernel';
import { PortalConfig } from '#platform/config';
import { type CalendarEvent, icsOf } from '../domain/event.js';

/** What goes over the wire. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly event: CalendarEvent | null;
  readonly createdAt: Date;
}

/** The mail server of the configuration; opened at the first letter. */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(private readonly config: PortalConfig) {}

  async send({ id, to, subject, text, event, createdAt }: Letter): Promise<void> {
    const url = found(this.config.SMTP_URL);
    this.transport ??= createTransport({ url, connectionTimeout: 10_000, socketTimeout: 30_000 });
    const messageId = `<${id}@${new URL(this.config.PUBLIC_URL).hostname}>`;
    const address = { name: '', address: to };
    const calendar = event && { filename: 'date.ics', content: icsOf(event, createdAt.toISOString()) };
    const attachments = calendar ? [{ ...calendar, contentType: 'text/calendar; charset=utf-8' }] : [];
    await this.transport.sendMail({ from: this.config.MAIL_FROM, to: address, subject, text, messageId, attachments });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
