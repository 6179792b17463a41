/** A script that runs beside the page, as far as it is used here. The types of the project are otherwise those of Node. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}
