// caught: file-name, names
export abstract class SubmitBase {}
