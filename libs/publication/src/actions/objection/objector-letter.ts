import { Injectable } from '@nestjs/common';
import { dateText, type Locale, type Localised } from '#kernel';
import { Notifier } from '#notification';
import { Texts } from '#platform/texts';
import type { Tx } from '#platform/unit-of-work';
import type { Matter } from '../../domain/objection/remedy.js';
import type { Objector } from './read-objector.js';

/** A step the objector is told of. */
export type ToldStep = 'received' | 'accepted' | 'rejected' | 'extended' | 'decided';

/** The objection, as far as its objector is told. */
export interface ToldObjection {
  id: string;
  editionId: string;
  receipt: string;
  edition: Localised;
  acceptDueAt: Date;
  decideDueAt: Date | null;
  answer: string | null;
  state: string;
  matter: Matter;
}

/** What an objector reads of a step. */
@Injectable()
export class ObjectorLetter {
  constructor(
    private readonly texts: Texts,
    private readonly notifier: Notifier,
  ) {}

  words(
    { receipt, edition, acceptDueAt, decideDueAt, answer, state, matter }: ToldObjection,
    step: ToldStep,
    locale: Locale,
  ) {
    // The end of a day belongs to that day for people.
    const until = dateText(new Date((decideDueAt ?? acceptDueAt).getTime() - 1), locale, { time: false });
    const key = step !== 'decided' ? step : state === 'upheld' ? `upheld-${matter}` : state;
    const said = this.texts.say(locale, `publication.objection.step.${key}`, { until });
    return { receipt, edition: edition[locale], step: said, reason: answer ?? '' };
  }

  /** Whether there is an address to write to. */
  async write(
    tx: Tx,
    { id, receipt, step }: ToldObjection & { step: ToldStep },
    { email, personId, name, locale }: Objector,
    words: object,
  ): Promise<boolean> {
    if (email === null) return false;
    const template = 'publication.mails.objection';
    const order = { to: email, locale, template, personId, secret: true, vars: { name, ...words } };
    await this.notifier.mail(tx, {
      ...order,
      link: `/objections/${receipt}`,
      dedupeKey: `publication.objection.${id}.${step}`,
    });
    return true;
  }
}
