import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import { found } from '#kernel';
import { PortalConfig } from '#platform/config';

/** What goes over the wire. */
export interface Sms {
  readonly id: string;
  readonly to: string;
  readonly template: string;
  readonly params: Record<string, string>;
}

type Sdk = typeof import('@alicloud/dysmsapi20170525');
type Client = InstanceType<Sdk['default']>;
const load = createRequire(import.meta.url);
/** Read at the first message: most portals start without one, and the package is large. */
const sdk = () => load('@alicloud/dysmsapi20170525') as Sdk;
const settings = () => load('@alicloud/openapi-client') as typeof import('@alicloud/openapi-client');

/** Aliyun's service for short messages (Dysmsapi 2017-05-25). */
@Injectable()
export class SmsGateway {
  private client: Client | undefined;

  constructor(private readonly config: PortalConfig) {}

  /** Throws with Aliyun's code when it takes the request and refuses the message. */
  async send({ id, to, template, params }: Sms): Promise<void> {
    this.client ??= this.open();
    const { SendSmsRequest } = sdk();
    const request = new SendSmsRequest({
      phoneNumbers: to,
      signName: found(this.config.ALIYUN_SMS_SIGN),
      templateCode: this.templateOf(template),
      templateParam: JSON.stringify(params),
      outId: id,
    });
    const { body } = await this.client.sendSms(request);
    if (body?.code !== 'OK') throw new Error(`Aliyun: ${body?.code ?? 'no answer'}`);
  }

  private open(): Client {
    const { protocol, host } = new URL(this.config.ALIYUN_SMS_ENDPOINT);
    const [accessKeyId, accessKeySecret] = [this.config.ALIYUN_SMS_KEY_ID, this.config.ALIYUN_SMS_SECRET];
    const keys = { accessKeyId: found(accessKeyId), accessKeySecret: found(accessKeySecret) };
    const wire = { endpoint: host, protocol: protocol.replace(':', ''), connectTimeout: 10_000, readTimeout: 30_000 };
    const Client = sdk().default;
    return new Client(new (settings().Config)({ ...keys, ...wire }));
  }

  private templateOf(template: string): string {
    const pairs = found(this.config.ALIYUN_SMS_TEMPLATES).split(',');
    const pair = pairs.map((one) => one.split('=')).find(([key]) => key === template);
    if (!pair?.[1]) throw new Error(`ALIYUN_SMS_TEMPLATES names no template for ${template}`);
    return pair[1];
  }
}
