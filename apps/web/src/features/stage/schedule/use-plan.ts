import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isProblem } from '../../../lib/api/problem.js';
import { type ScheduleView, useScheduleStep } from '../api/schedule.js';
import { type Plan, planOf } from './working-plan.js';

/**
 * The plan as somebody works on it: each change is drawn at once and kept on the server one after the other; what was
 * there before can be had back. Where somebody else has changed the plan meanwhile, theirs is shown.
 */
export function useWorkingPlan(view: ScheduleView) {
  const client = useQueryClient();
  const save = useScheduleStep(view.roundId, 'plan');
  const [wanted, setWanted] = useState<Plan | null>(null);
  const [past, setPast] = useState<Plan[]>([]);
  const plan = wanted ?? planOf(view);
  const { mutate, isPending, error, reset } = save;
  // The answer to one change is known here before the page has drawn it, and the next change builds on it.
  const known = useRef(view.version);
  useEffect(() => {
    if (!wanted || isPending || error) return;
    known.current = Math.max(known.current, view.version);
    const onSuccess = ({ version }: ScheduleView) => {
      known.current = version;
      setWanted((latest) => (latest === wanted ? null : latest));
    };
    mutate({ version: known.current, ...wanted }, { onSuccess });
  }, [wanted, isPending, error, mutate, view.version]);
  const put = (next: Plan) => {
    if (error) reset();
    setWanted(next);
  };
  return {
    plan,
    error,
    saving: wanted !== null && !error,
    canUndo: past.length > 0,
    change: (next: Plan) => {
      setPast([...past.slice(-49), plan]);
      put(next);
    },
    undo: () => {
      const before = past.at(-1);
      setPast(past.slice(0, -1));
      if (before) put(before);
    },
    /** Lets go of what could not be kept, and reads what is there. */
    reload: () => {
      reset();
      setWanted(null);
      setPast([]);
      void client.invalidateQueries({ queryKey: ['rounds', view.roundId, 'schedule'] });
    },
    stale: isProblem(error, 'stale'),
  };
}

export type WorkingPlan = ReturnType<typeof useWorkingPlan>;
