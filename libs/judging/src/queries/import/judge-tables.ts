import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { IncomingFile, OpenFile } from '#file';
import { type Actor, found, type Locale, permit, regionName } from '#kernel';
import { Press } from '#platform/press';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { COLUMNS, inLocale, KIND_WORDS, LANGUAGE_WORDS, ORGANISATION_WORDS } from '../../domain/judge-columns.js';
import type { KnownJudge } from '../../domain/judge-table.js';
import { may } from '../../domain/policy.js';
import { bytesOf, MOST_ROWS, planImport } from './import-plan.js';
import type { ImportPreviewView } from './import.view.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WIDTHS = [14, 28, 16, 28, 22, 14, 14, 16, 32, 18, 10];
const ALL = `SELECT coalesce(person.name, p.name) AS name, coalesce(person.email, p.email) AS email, p.kind, p.title, p.expertise,
    p.languages, p.capacity, jsonb_build_object('name', o.name, 'uscc', o.uscc, 'kind', o.kind, 'region', o.region) AS organisation
  FROM judging.profile p LEFT JOIN identity.person ON person.id = p.person_id
  JOIN identity.organisation o ON o.id = p.organisation_id ORDER BY 1, p.id`;

/** The pool as a table: to be filled in, to be looked at before it is taken over, and to take away. */
@Injectable()
export class JudgeTables {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly press: Press,
  ) {}

  /** The texts of a file's first sheet, for those who may import. */
  async cells(actor: Actor, editionId: string, file: IncomingFile): Promise<string[][]> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.importProfiles(actor, editionId));
    const bounds = { rows: MOST_ROWS + 1, columns: 30 };
    return this.press.readTable(found(actor.personId), await bytesOf(file), bounds);
  }

  async preview(actor: Actor, editionId: string, file: IncomingFile): Promise<ImportPreviewView> {
    const { preview } = await planImport(this.unit.read, await this.cells(actor, editionId, file));
    return preview;
  }

  /** The whole pool, or the head alone with one row as an example. */
  async file(actor: Actor, editionId: string, what: { empty: boolean; locale: Locale }): Promise<OpenFile> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.importProfiles(actor, editionId));
    const { empty, locale } = what;
    const known = empty ? [EXAMPLE] : await rows<KnownJudge & { email: string }>(this.unit.read, ALL);
    const head = Object.values(COLUMNS).map((words) => inLocale(words, locale));
    const table = [head, ...known.map((one) => lineOf(one, locale))];
    const plan = { name: locale === 'en' ? 'Judges' : '评委', rows: table, widths: WIDTHS };
    const bytes = await this.press.writeTable(found(actor.personId), plan);
    const name = empty
      ? { 'zh-CN': '评委导入模板.xlsx', en: 'judges-template.xlsx' }
      : { 'zh-CN': '专家总库.xlsx', en: 'judges.xlsx' };
    return { stream: Readable.from([bytes]), name: name[locale], mediaType: XLSX, size: bytes.length };
  }
}

const EXAMPLE: KnownJudge & { email: string } = {
  ...{
    name: '张三',
    email: 'zhangsan@example.org',
    kind: 'clinical',
    title: '主任医师',
    expertise: ['心血管介入', '医疗器械'],
  },
  ...{ languages: ['zh', 'en'], capacity: 25 },
  organisation: { name: '某某医院', uscc: null, kind: 'hospital', region: '110112' },
};

function lineOf(one: KnownJudge & { email: string }, locale: Locale): string[] {
  const { organisation } = one;
  const languages = one.languages.map((code) => inLocale(LANGUAGE_WORDS[code], locale));
  const where = [organisation.name, organisation.uscc ?? '', inLocale(ORGANISATION_WORDS[organisation.kind], locale)];
  const what = [one.title, one.expertise.join('、'), languages.join('、'), String(one.capacity)];
  const region = regionName(organisation.region, locale);
  return [one.name, one.email, inLocale(KIND_WORDS[one.kind], locale), ...where, region, ...what];
}
