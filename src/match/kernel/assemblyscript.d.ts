// Lets the TypeScript side import ./assembly/layout.ts, which AssemblyScript compiles too.
type i32 = number;
