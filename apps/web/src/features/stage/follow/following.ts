import { useState } from 'react';
import { safekeeping } from '../../../lib/safekeeping.js';

/** Whether this device follows the stage; it does until somebody switches it off. */
export function useFollowing(): [boolean, (on: boolean) => void] {
  const kept = safekeeping<boolean>('follow the stage');
  const [on, setOn] = useState(() => kept.read() !== false);
  const follow = (next: boolean) => {
    kept.write(next);
    setOn(next);
  };
  return [on, follow];
}
