import { Connection } from './connection.js';

it('survives a server that goes away while nobody listens, as between the pool and its user', () => {
  expect(() => new Connection({}).emit('error', new Error('terminating connection'))).not.toThrow();
});
