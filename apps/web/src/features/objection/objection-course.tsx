import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import { PaperButton } from '../../ui/paper-button.js';
import { Refused } from '../../ui/refused.js';
import { Row, Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { type ObjectionView, useLook } from './api/desk.js';
import styles from './objection.module.css';

/** What is objected to, and how it stands. */
export function ObjectionFacts({ one }: { one: ObjectionView }) {
  const { t } = useTranslation('objection');
  const dates = useDates();
  const say = useSay();
  return (
    <Card title={t('matter')}>
      <Stack>
        <Facts>
          {one.clock && (
            <Fact label={t('due')}>
              <Row>
                {dates.until(one.clock.dueAt)}
                {one.clock.overdue && <StateTag tone="danger">{t('overdue')}</StateTag>}
              </Row>
            </Fact>
          )}
          <Fact label={t('notice')}>{say(one.notice.number)}</Fact>
          <Fact label={t('target')}>
            {one.target ? `${one.target.number} ${one.target.title}` : t('whole')}
            {one.target?.award && ` · ${say(one.target.award)}`}
          </Fact>
          <Fact label={t('ground')}>{t(`grounds.${one.ground}`)}</Fact>
          <Fact label={t('words')}>{one.words}</Fact>
          {one.extensionReason && <Fact label={t('extended')}>{one.extensionReason}</Fact>}
          {one.answer && <Fact label={t('decided')}>{one.answer}</Fact>}
        </Facts>
        <Files one={one} files={one.evidence} />
        {one.can.seeObjector && <Objector id={one.id} />}
      </Stack>
    </Card>
  );
}

function Files({ one, files }: { one: ObjectionView; files: ObjectionView['evidence'] }) {
  const { t } = useTranslation('objection');
  if (files.length === 0) return null;
  return (
    <Stack gap="tight">
      <h3>{t('evidence')}</h3>
      <ul>
        {files.map(({ id, name }) => (
          <li key={id}>
            <a href={`/api/objections/${one.id}/evidence/${id}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Who objects, only once asked for. */
function Objector({ id }: { id: string }) {
  const { t } = useTranslation('objection');
  const look = useLook(id);
  if (!look.data) {
    return (
      <Stack gap="tight">
        <Refused error={look.error} />
        <Row>
          <Button busy={look.isPending} onClick={() => look.mutate()}>
            {t('reveal')}
          </Button>
          <Soft>{t('reveal-hint')}</Soft>
        </Row>
      </Stack>
    );
  }
  const { name, phone, email, organisation } = look.data;
  return (
    <Facts>
      <Fact label={t('name')}>{name}</Fact>
      {organisation && <Fact label={t('organisation')}>{organisation}</Fact>}
      <Fact label={t('phone')}>{phone}</Fact>
      {email && <Fact label={t('email')}>{email}</Fact>}
    </Facts>
  );
}

/** What the team was asked and what it said, and every step with its time. */
export function ObjectionCourse({ one }: { one: ObjectionView }) {
  const { t } = useTranslation('objection');
  const dates = useDates();
  return (
    <>
      {one.hearings.length > 0 && (
        <Card title={t('hearings')}>
          {one.hearings.map((asked) => (
            <section key={asked.id} aria-label={t('question')}>
              <Stack>
                <Facts>
                  <Fact label={t('question')}>{asked.question}</Fact>
                  <Fact label={t('due')}>{dates.instant(asked.dueAt)}</Fact>
                  <Fact label={t('answer')}>{asked.answer ?? t('unanswered')}</Fact>
                </Facts>
                {one.can.seeObjector && <Files one={one} files={asked.files} />}
              </Stack>
            </section>
          ))}
        </Card>
      )}
      <Card title={t('steps')}>
        <Stack>
          <ol className={styles.course}>
            {one.steps.map((step) => (
              <li key={`${step.at} ${step.kind}`}>
                {dates.instant(step.at)} {t(`course.${step.kind.replace('publication.', '')}`)} {step.by}
              </li>
            ))}
          </ol>
          <Row>
            <PaperButton path={`/objections/${one.id}/log-pack`} label={t('pack')} />
          </Row>
          <Soft>{t(one.can.seeObjector ? 'pack-hint' : 'pack-hint-nameless')}</Soft>
        </Stack>
      </Card>
    </>
  );
}
