import { Injectable } from '@nestjs/common';
import { type Actor, found, LOCALES, type Locale } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { assertWords, fillIn, placesIn, type Words } from '../domain/wording.js';
import type { PreviewView, TemplateCardView, TemplateListView, TemplateView, WordingView } from './template.view.js';
import { Wordings } from './wordings.js';

const ALL = `SELECT DISTINCT ON (template, locale) template, locale, version, subject, body, changed_at AS "changedAt"
  FROM notification.wording WHERE edition_id = $1 AND ($2::text IS NULL OR template = $2)
  ORDER BY template, locale, version DESC`;
const HELD = 'SELECT template FROM notification.hold WHERE edition_id = $1';
const HISTORY = `SELECT locale, version, subject, body, changed_at AS "changedAt" FROM notification.wording
  WHERE edition_id = $1 AND template = $2 ORDER BY changed_at DESC, version DESC LIMIT 200`;

type Stored = { template: string; locale: Locale; version: number; changedAt: Date } & (
  | Words
  | { subject: null; body: null }
);

/** The messages an edition sends, in its own words or ours. */
@Injectable()
export class Templates {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly wordings: Wordings,
  ) {}

  async list(actor: Actor, editionId: string): Promise<TemplateListView> {
    const can = abilities(actor, editionId);
    const stored = await rows<Stored>(this.unit.read, ALL, [editionId, null]);
    const held = (await rows<{ template: string }>(this.unit.read, HELD, [editionId])).map(({ template }) => template);
    const items = this.wordings.templates().map((template): TemplateCardView => {
      const texts = LOCALES.map((locale) => this.textOf(template, locale, stored));
      return { template, texts: texts.map(({ body: _, builtIn: __, ...text }) => text), held: held.includes(template) };
    });
    return { items, holdAll: held.includes('*'), can };
  }

  async one(actor: Actor, editionId: string, template: string): Promise<TemplateView> {
    const can = abilities(actor, editionId);
    found(this.wordings.templates().includes(template) || null);
    const stored = await rows<Stored>(this.unit.read, ALL, [editionId, template]);
    const history = await rows<TemplateView['history'][number]>(this.unit.read, HISTORY, [editionId, template]);
    const places = this.wordings.places(template).map((name) => ({ name, ...this.labels(template, name) }));
    return { template, texts: LOCALES.map((locale) => this.textOf(template, locale, stored)), places, history, can };
  }

  /** The words with sample values filled in; refused as a change would be. */
  preview(actor: Actor, editionId: string, which: { template: string; locale: Locale }, words: Words): PreviewView {
    abilities(actor, editionId);
    const { template, locale } = which;
    found(this.wordings.templates().includes(template) || null);
    assertWords(words, this.wordings.places(template));
    const used = placesIn(words.subject, words.body);
    const filled = used.map((name) => ({ name, ...this.wordings.place(template, name, locale) }));
    const vars = Object.fromEntries(filled.map(({ name, sample }) => [name, sample]));
    return { subject: fillIn(words.subject, vars), body: fillIn(words.body, vars), filled };
  }

  private labels(template: string, name: string) {
    const zh = this.wordings.place(template, name, 'zh-CN');
    const en = this.wordings.place(template, name, 'en');
    return { label: { 'zh-CN': zh.label, en: en.label }, sample: { 'zh-CN': zh.sample, en: en.sample } };
  }

  private textOf(template: string, locale: Locale, stored: readonly Stored[]): WordingView {
    const builtIn = found(this.wordings.builtIn(template, locale));
    const own = stored.find((one) => one.template === template && one.locale === locale);
    const changed = own?.subject != null;
    const words = changed ? { subject: own.subject, body: own.body } : builtIn;
    return { locale, ...words, changed, version: own?.version ?? 0, changedAt: own?.changedAt ?? null, builtIn };
  }
}

function abilities(actor: Actor, editionId: string) {
  found(may.readTemplates(actor, { editionId }) || null);
  return { change: may.changeTemplates(actor, { editionId }), hold: may.holdMessages(actor, { editionId }) };
}
