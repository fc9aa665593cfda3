import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../../ui/icon.js';
import styles from './frame.module.css';
import type { StepState } from './gaps.js';

export interface NamedStep extends StepState {
  name: string;
  to: string;
}

/** The steps of the form with what each still lacks. */
export function StepIndex({ steps, current }: { steps: readonly NamedStep[]; current: string }) {
  const { t } = useTranslation('team');
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav aria-label={t('form.steps')}>
      <ol ref={list} className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.key}>
            <Link to={step.to} aria-current={step.key === current ? 'step' : undefined} preventScrollReset>
              <Mark step={step} index={index} />
              <span>
                {step.name}
                {step.open > 0 && step.begun && (
                  <span className={styles.left}> {t('form.step-left', { count: step.open })}</span>
                )}
                <span className="visually-hidden">{step.open === 0 ? t('common:steps.done') : ''}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Mark({ step, index }: { step: NamedStep; index: number }) {
  const state = step.open === 0 ? 'done' : step.begun ? 'open' : 'later';
  return (
    <span className={styles.mark} data-state={state} aria-hidden="true">
      {state === 'done' ? <Icon name="check" size={16} /> : index + 1}
    </span>
  );
}
