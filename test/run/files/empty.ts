// Has no test.
export {}
