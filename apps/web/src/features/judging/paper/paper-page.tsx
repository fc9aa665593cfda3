import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { useSay } from '../../../lib/i18n.js';
import { useDates } from '../../../lib/date.js';
import { type Paper, type Reading, usePaperStep } from '../api/papers.js';
import { ClashCard } from './clash-card.js';
import styles from './paper.module.css';
import { ReadingForm } from './reading-form.js';
import { ScanCard } from './scan-card.js';
import { OfficialCard } from './official-card.js';
import { WithdrawCard } from './withdraw-card.js';

/** One paper sheet: its picture beside what is to be done with it. */
export function PaperPage({ paper }: { paper: Paper }) {
  const { can } = paper;
  return (
    <div className={styles.beside}>
      <div>
        <ScanCard paper={paper} />
      </div>
      <div>
        <News paper={paper} />
        {can.transcribe && <Transcribing paper={paper} />}
        {paper.differing && <Deciding paper={paper} differing={paper.differing} />}
        {can.choose && <ClashCard paper={paper} />}
        {paper.official && <OfficialCard paper={paper} official={paper.official} />}
        {paper.mine && <MineCard paper={paper} mine={paper.mine} />}
        {can.withdraw && <WithdrawCard paper={paper} />}
      </div>
    </div>
  );
}

/** Where the sheet stands, in a sentence for whoever looks. */
function News({ paper }: { paper: Paper }) {
  const { t } = useTranslation('paper');
  const dates = useDates();
  const { state, usable, own, owing, electronic, decision, readers } = paper;
  const open = state !== 'official' && state !== 'withdrawn';
  return (
    <div className={styles.news}>
      {open && !usable && <Notice tone="warning">{t('news.unusable')}</Notice>}
      {own && <Notice>{t('news.own')}</Notice>}
      {owing && !own && <Notice tone="warning">{t('news.owing')}</Notice>}
      {open && electronic !== 'none' && <Notice tone="warning">{t(`news.electronic-${electronic}`)}</Notice>}
      {state === 'transcribed' && !paper.can.transcribe && <Notice>{t('news.second')}</Notice>}
      {state === 'differing' && !paper.can.decide && <Notice tone="warning">{t('news.differing')}</Notice>}
      {state === 'clashing' && !paper.can.choose && <Notice tone="warning">{t('news.clashing')}</Notice>}
      {readers.length > 0 && (
        <p>
          {t('news.readers', {
            names: readers
              .map(({ name, readAt }) => `${name} ${dates.instant(readAt)}`)
              .join(t('news.between-readers')),
          })}
        </p>
      )}
      {decision && (
        <p>{t('news.decision', { name: decision.by, at: dates.instant(decision.at), reason: decision.reason })}</p>
      )}
    </div>
  );
}

function Transcribing({ paper }: { paper: Paper }) {
  const { t } = useTranslation('paper');
  const step = usePaperStep(paper, 'transcript');
  return (
    <Card title={t(paper.state === 'printed' ? 'read.first' : 'read.second')}>
      <ReadingForm
        key={paper.state}
        paper={paper}
        about={t('read.text')}
        verb={t('read.do')}
        error={step.error}
        busy={step.isPending}
        onSend={({ reason: _, ...sheet }) => step.mutate(sheet)}
      />
    </Card>
  );
}

function Deciding({ paper, differing }: { paper: Paper; differing: NonNullable<Paper['differing']> }) {
  const { t } = useTranslation('paper');
  const step = usePaperStep(paper, 'decision');
  return (
    <Card title={t('decide.title')}>
      <ReadingForm
        paper={paper}
        differing={differing}
        about={t('decide.text', { count: differing.fields.length })}
        verb={t('decide.do')}
        error={step.error}
        busy={step.isPending}
        onSend={(sheet) => step.mutate(sheet)}
      />
    </Card>
  );
}

function MineCard({ paper, mine }: { paper: Paper; mine: Reading }) {
  const { t } = useTranslation('paper');
  const say = useSay();
  const marks = new Map(mine.marks.map(({ criterion, mark }) => [criterion, mark]));
  return (
    <Card title={t('mine.title')}>
      <Facts>
        {paper.rubric.map(({ code, name }) => (
          <Fact key={code} label={say(name)}>
            {marks.get(code) ?? '–'}
          </Fact>
        ))}
        <Fact label={t('total')}>
          <b>{mine.total}</b>
        </Fact>
        {mine.comment && <Fact label={t('comment')}>{mine.comment}</Fact>}
        {mine.suggestion && <Fact label={t('suggestion')}>{mine.suggestion}</Fact>}
      </Facts>
    </Card>
  );
}
