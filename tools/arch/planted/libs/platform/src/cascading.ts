// caught: forbidden
export const options = { cascade: ['insert'] };
