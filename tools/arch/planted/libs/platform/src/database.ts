// caught: forbidden
export const options = { type: 'postgres', synchronize: true };
