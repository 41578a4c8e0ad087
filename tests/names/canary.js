// Loaded before anything else (`node --import`): whoever asks an object for a name that only the framework gives, and that the object does
// not hold, fails. It can't be written either, as long as the object has none of its own.
Object.defineProperty(Object.prototype, 'constructed', {
  configurable: true,
  get() {
    throw new Error('A contributed name was looked up in what all objects have.');
  },
});
