import { useTranslation } from 'react-i18next';
import { isBlank, isShown } from '#kernel';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { useRegionName } from '../../../lib/region-name.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Answer } from '../answer.js';
import type { Revision } from '../api/revision.js';
import { useColumns } from './columns.js';
import { RevisionFiles } from './revision-files.js';
import styles from './revision.module.css';
import type { ReadRules } from './rules.js';

interface RevisionReadProps {
  revision: Revision;
  rules: ReadRules;
}

/** A submit in full, as it was frozen. */
export function RevisionRead({ revision, rules }: RevisionReadProps) {
  return (
    <>
      <Basics revision={revision} rules={rules} />
      <Members revision={revision} />
      <RevisionFiles revision={revision} rules={rules} />
      <Sections revision={revision} rules={rules} />
      <Consents revision={revision} rules={rules} />
    </>
  );
}

function Basics({ revision, rules }: RevisionReadProps) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  const regionName = useRegionName();
  const dates = useDates();
  const { organisation, track, division } = revision;
  const region = regionName(organisation.declaredRegion ?? organisation.region);
  const named = (list: ReadRules['tracks'], code: string) => say(list.find((one) => one.code === code)?.name) || code;
  return (
    <Card title={t('read.basics')}>
      <Facts>
        <Fact label={t('part.title')}>{revision.title}</Fact>
        <Fact label={t('part.track')}>{named(rules.tracks, track)}</Fact>
        <Fact label={t('part.division')}>{named(rules.divisions, division)}</Fact>
        <Fact label={t('part.organisation')}>
          {[organisation.name, organisation.uscc, region].filter(Boolean).join(' · ')}
        </Fact>
        <Fact label={t('read.lead')}>{revision.leadName}</Fact>
        <Fact label={t('read.frozen')}>
          {dates.day(revision.frozenAt)} {dates.time(revision.frozenAt, true)}
        </Fact>
        <Fact label={t('read.receipt')}>{revision.receiptNumber}</Fact>
        <Fact label={t('read.hash')}>
          <span className={styles.hash}>{revision.contentHash}</span>
        </Fact>
      </Facts>
    </Card>
  );
}

function Members({ revision: { members } }: Pick<RevisionReadProps, 'revision'>) {
  const { t } = useTranslation('revisions');
  const columns = useColumns('members', undefined) ?? [];
  if (members.length === 0) return null;
  return (
    <Card title={t('part.members')}>
      <ol className={styles.rows}>
        {members.map((member, index) => (
          <li key={index}>
            <dl className={styles.cells}>
              {columns.map(({ key, label }) => (
                <div key={key}>
                  <dt>{label}</dt>
                  <dd>{member[key as keyof typeof member] || '–'}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Sections({ revision: { answers, track, division }, rules }: RevisionReadProps) {
  const say = useSay();
  const values = Object.fromEntries(answers.map(({ field, value }) => [field, value]));
  const context = { ...values, track, division };
  const sections = rules.form.sections.map(({ code, name, fields }) => ({
    ...{ code, name },
    fields: fields.filter((field) => isShown(field, context) && !isBlank(values[field.key])),
  }));
  return sections
    .filter(({ fields }) => fields.length > 0)
    .map(({ code, name, fields }) => (
      <Card key={code} title={say(name)}>
        <Facts>
          {fields.map((field) => (
            <Fact key={field.key} label={say(field.label)}>
              <Answer field={field} value={values[field.key]} />
            </Fact>
          ))}
        </Facts>
      </Card>
    ));
}

function Consents({ revision: { consents }, rules }: RevisionReadProps) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  if (consents.length === 0) return null;
  return (
    <Card title={t('read.consents')}>
      <ul className={styles.consents}>
        {consents.map(({ code, version }) => (
          <li key={`${code} ${version}`}>
            {say(rules.consents.find((one) => one.code === code)?.text) || code}
            <span className={styles.same}> {t('read.consent-version', { version })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
