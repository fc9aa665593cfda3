import { useState } from 'react';
import { safekeeping } from './safekeeping.js';

/** A yes this device remembers under a name. */
export function useKeptFlag(name: string): [boolean, () => void] {
  const [on, setOn] = useState(() => safekeeping<boolean>(name).read() === true);
  const raise = () => {
    safekeeping<boolean>(name).write(true);
    setOn(true);
  };
  return [on, raise];
}
