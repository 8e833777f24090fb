// Where input and output of the inflater lie in its memory, in bytes. The TypeScript side imports this same file.

export const INPUT: i32 = 131072;
export const INPUT_SIZE: i32 = 1179648;
export const OUTPUT: i32 = INPUT + INPUT_SIZE + 64;
export const OUTPUT_SIZE: i32 = 1048576;
