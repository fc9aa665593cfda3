import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Soft } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Reveal, type RevealMove, type RevealScript, type RevealStep, usePlayReveal } from '../api/reveal.js';
import styles from './presenter.module.css';

interface PresenterProps {
  reveal: Reveal;
  script: RevealScript;
}

/** The presenter's desk: what is on, what comes next, and the whole script to go to any step. */
export function Presenter({ reveal, script }: PresenterProps) {
  const { t } = useTranslation('stage');
  const play = usePlayReveal(reveal.roundId, script.version);
  const go = (move: RevealMove) => play.mutate(move);
  const { steps, at, state } = script;
  const tone = { prepared: 'neutral', shown: 'success', dark: 'warning' } as const;
  return (
    <>
      {script.outdated && <Notice tone="danger">{t('reveal.outdated')}</Notice>}
      {play.error && <Notice tone="danger">{play.error.message}</Notice>}
      <div className={styles.pair}>
        <Card title={t('reveal.now')} aside={<StateTag tone={tone[state]}>{t(`reveal.states.${state}`)}</StateTag>}>
          <StepWords step={steps[at]} place={at + 1} of={steps.length} />
        </Card>
        <Card title={t('reveal.then')}>
          <StepWords step={steps[at + 1]} place={at + 2} of={steps.length} />
        </Card>
      </div>
      {reveal.can.play && <Buttons script={script} busy={play.isPending} go={go} />}
      <Card title={t('reveal.script')}>
        <ol className={styles.steps}>
          {steps.map((step, place) => (
            <li key={place} aria-current={place === at ? 'step' : undefined}>
              <StepWords step={step} place={place + 1} of={steps.length} />
              {reveal.can.play && state !== 'prepared' && (
                <Button look="text" busy={play.isPending} onClick={() => go({ verb: 'turn', at: place })}>
                  {t('reveal.go')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}

function Buttons({
  script: { at, state, steps, outdated },
  busy,
  go,
}: {
  script: RevealScript;
  busy: boolean;
  go: (move: RevealMove) => void;
}) {
  const { t } = useTranslation('stage');
  if (state === 'prepared' && outdated) return null;
  if (state === 'prepared') {
    return (
      <div className={styles.buttons}>
        <Button look="primary" large busy={busy} onClick={() => go({ verb: 'show', at: 0 })}>
          {t('reveal.show')}
        </Button>
        {at > 0 && (
          <Button large busy={busy} onClick={() => go({ verb: 'show', at })}>
            {t('reveal.resume', { step: at + 1 })}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button
        look="primary"
        large
        busy={busy}
        disabled={at + 1 >= steps.length}
        onClick={() => go({ verb: 'turn', at: at + 1 })}
      >
        {t('reveal.next')}
      </Button>
      <Button large busy={busy} disabled={at === 0} onClick={() => go({ verb: 'turn', at: at - 1 })}>
        {t('reveal.back')}
      </Button>
      <Button busy={busy} onClick={() => go({ verb: 'turn', at: 0 })}>
        {t('reveal.restart')}
      </Button>
      <Button
        busy={busy}
        aria-pressed={state === 'dark'}
        onClick={() => go({ verb: state === 'dark' ? 'lighten' : 'darken' })}
      >
        {t(state === 'dark' ? 'reveal.lighten' : 'reveal.darken')}
      </Button>
      <Button busy={busy} onClick={() => go({ verb: 'hide' })}>
        {t('reveal.hide')}
      </Button>
    </div>
  );
}

/** What the screen shows at a step, in a line or two. */
function StepWords({ step, place, of }: { step: RevealStep | undefined; place: number; of: number }) {
  const { t } = useTranslation('stage');
  const say = useSay();
  if (!step) return <Soft>{t('reveal.end')}</Soft>;
  const last = step.entries.at(-1);
  const what = {
    opening: t('reveal.opening'),
    prize: t('reveal.announce', { prize: say(step.prize) }),
    name: last ? `${step.prize ? say(step.prize) : t('reveal.place', { rank: last.rank })}：${last.title}` : '',
    board: t('reveal.board'),
  }[step.kind];
  return (
    <div>
      <b>{what}</b>
      <Soft>
        {t('reveal.step', { place, of })}
        {step.kind === 'name' && last && ` · ${last.organisation}${last.shown === null ? '' : ` · ${last.shown}`}`}
      </Soft>
    </div>
  );
}
