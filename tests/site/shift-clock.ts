/** Preloaded into a build: its clock is 400 days ahead. */
const ahead = 400 * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(Date, {
  construct: (target, parameters: readonly unknown[]) =>
    Reflect.construct(target, parameters.length === 0 ? [target.now() + ahead] : parameters) as Date,
  get: (target, name) => (name === 'now' ? () => target.now() + ahead : (Reflect.get(target, name) as unknown)),
});
