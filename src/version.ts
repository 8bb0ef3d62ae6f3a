// The version, kept beside package.json by a test: reading a file for it would cost every start.

/** The version of carelog as package.json has it. */
export const version = '0.1.0';
