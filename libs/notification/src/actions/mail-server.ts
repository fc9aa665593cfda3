import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { found } from '#kernel';
import { PortalConfig } from '#platform/config';

/** What goes over the wire. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The mail server of the configuration; opened at the first letter. */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(private readonly config: PortalConfig) {}

  async send({ id, to, subject, text }: Letter): Promise<void> {
    const url = found(this.config.SMTP_URL);
    this.transport ??= createTransport({ url, connectionTimeout: 10_000, socketTimeout: 30_000 });
    const messageId = `<${id}@${new URL(this.config.PUBLIC_URL).hostname}>`;
    const address = { name: '', address: to };
    await this.transport.sendMail({ from: this.config.MAIL_FROM, to: address, subject, text, messageId });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
