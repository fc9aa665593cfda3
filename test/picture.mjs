/** Stands for a picture in component tests. */
export default 'picture';
