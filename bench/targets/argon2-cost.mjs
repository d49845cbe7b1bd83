/** What Holdfast uses by default, so that all who hash with argon2 do the same work. */
export const argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
