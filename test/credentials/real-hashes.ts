/** A hash that the real software of another system created. */
export interface RealHash {
  /** Its row in docs/imports.md. */
  form: string
  /** The software that created it, with its version. */
  maker: string
  password: string
  hash: string
  /** The hash does not depend on the whole password as it is typed, so that signing in must not replace it. */
  partly?: true
}

const usual = 'correct horse battery staple'
const unusual = 'pässwörter für 東京 🐎'
const long = 'a sentence that is longer than the seventy-two bytes that bcrypt reads of a password, by far'

/**
 * Those of Werkzeug, Django, passlib, argon2-cffi and bcrypt are by `real-hashes.py`. Those of Keycloak are credentials of
 * published realms, with `credentialData` and `secretData` written as docs/imports.md says. That of GoTrue is in the tests
 * of its `internal/crypto`.
 */
export const realHashes: readonly RealHash[] = [
  {
    form: 'Werkzeug scrypt',
    maker: 'Werkzeug 3.1.9',
    password: usual,
    hash: 'scrypt:32768:8:1$7kIfcR9dss6WzeqR$529c56faae2200108decd55a26f7e62d9d83aa4825bd873ae8cf020c0230b17ea928c5b343bd26fdbb65cfdc1341a42827627cd3999f93d203bdb5db02a1d5a2',
  },
  {
    form: 'Werkzeug scrypt',
    maker: 'Werkzeug 3.1.9',
    password: usual,
    hash: 'scrypt:16384:8:2$JkWD0A6yxYxCfxU0$c1afc0844556a5d07771eee2bc0d800d782fe1f38ba41d81e616ad4212f5c46017c71cfc22b53fb79220424edcd2866f400d00945fe3d376320ef8f319e06b01',
  },
  {
    form: 'Werkzeug PBKDF2',
    maker: 'Werkzeug 3.1.9',
    password: usual,
    hash: 'pbkdf2:sha256:1000000$LWHnXATGl7ASFG9b$69261e7a448527dfc01488c7c0579e6dd7b060531f6cab6dd2b3e7aa5ca7f55e',
  },
  {
    form: 'Werkzeug PBKDF2',
    maker: 'Werkzeug 3.1.9',
    password: usual,
    hash: 'pbkdf2:sha1:100000$iSDzPsAZZzKE1BBf$fae331d3eafae58d2dc157e7a68269fdc2250eba',
  },
  {
    form: 'Werkzeug PBKDF2',
    maker: 'Werkzeug 3.1.9',
    password: usual,
    hash: 'pbkdf2:sha512:210000$0WMWu1DJOrii9GMo$81e08935ad1f2891cb08c5d81ccd346b6b63ccde6826fec26520f5a7db0ae7260c0a83cb8f630e4f450cb62f073f1a95448f46c36f61f5b1c110f0e901531ea6',
  },
  {
    form: 'Werkzeug scrypt',
    maker: 'Werkzeug 3.1.9',
    password: unusual,
    hash: 'scrypt:32768:8:1$7xbVGWVlnYnxJ5Y2$0a11a5974bb33f42b8cb19384879223aa97395def23bdd05e80fd5092fd021ce91040497e77d4e2d1d957b5e2427ceffe419adc1fcf1be73a4b7db4c87ee28cf',
  },
  {
    form: 'Django pbkdf2_sha256',
    maker: 'Django 5.2.19',
    password: usual,
    hash: 'pbkdf2_sha256$1000000$Oqp0vhsasQj3FlCvILQvB4$SykzENUzi7eOKZE8cXXYryaUoloA9889JlTBeaA245o=',
  },
  {
    form: 'Django pbkdf2_sha256',
    maker: 'Django 5.2.19',
    password: unusual,
    hash: 'pbkdf2_sha256$1000000$DinXfAKJDoFatrvGRxTQIC$DaFns7s0wWHkVk/ciiiDu3ig2TLQx1/KZJKcodM8nU4=',
  },
  {
    form: 'Django pbkdf2_sha1',
    maker: 'Django 5.2.19',
    password: usual,
    hash: 'pbkdf2_sha1$1000000$k0GoVk8plDz2nAJj7oVtkV$ZSKqUDJaxEmHlKYFn5xFavwPvVg=',
  },
  {
    form: 'Django argon2',
    maker: 'Django 5.2.19',
    password: usual,
    hash: 'argon2$argon2id$v=19$m=102400,t=2,p=8$WkxXYWV2U3hueXJrOW55YnZ1UjRyYw$rShEQf33NZDL4NDxI5DXrD/t3VjJfZyyI7AFUQ2GCIE',
  },
  {
    form: 'Django argon2',
    maker: 'Django 5.2.19',
    password: unusual,
    hash: 'argon2$argon2id$v=19$m=102400,t=2,p=8$NGN2RGpWemtjS2J6bUJDVHlTYWlJZw$bg5ZCQKhR3D44GJs/TlWCelOI0C8/NS/3oHblA2yOdc',
  },
  {
    form: 'Django bcrypt_sha256',
    maker: 'Django 5.2.19',
    password: usual,
    hash: 'bcrypt_sha256$$2b$12$e/J91daipbTVHCjohxJ.su7VtjkwrmaDEd..OAV65ss3o/6O2txnO',
  },
  {
    form: 'Django bcrypt_sha256',
    maker: 'Django 5.2.19',
    password: long,
    hash: 'bcrypt_sha256$$2b$12$CMGSQRdQrRnkWqwWX4wJpOpAF.yyjvnytevRoUzXFFjg55pVNCFL.',
  },
  {
    form: 'Django bcrypt',
    maker: 'Django 5.2.19',
    password: usual,
    hash: 'bcrypt$$2b$12$7A172E0oOw2oP9D1AxP.vO7nDT.4xI4kodu0s7MxWliUpmoo4hI0i',
  },
  {
    form: 'Django bcrypt',
    maker: 'Django 5.2.19',
    password: unusual,
    hash: 'bcrypt$$2b$12$3GDtXy/vJU3hgxv5mKxa/.rB.kCyKII8PZb/8.MD3XUv/i9fMO39q',
  },
  {
    form: 'Django scrypt',
    maker: 'Django 5.2.19',
    password: usual,
    hash: 'scrypt$16384$au4xvrL4LlmRdWrog8a1DD$8$5$4M90Yz/yVJjE5SavTkgCOEB6uCIMF/iGgSauSjiGSwDIcAxvoZyJd2CDJjlf4vAgMQAxLNrZjIaO+z598ubs1w==',
  },
  {
    form: 'Django scrypt',
    maker: 'Django 5.2.19',
    password: unusual,
    hash: 'scrypt$16384$BLNwQHgQtvtJeoZSMec4it$8$5$7E1E7Aeo4KsKTfle6jhepMtMGvF09mg/2dgamaZ7GdTIUtPlXseEmU6hk/XWVB++AbDSwUlNsLOTEhz9PImu3w==',
  },
  {
    form: 'passlib pbkdf2',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$pbkdf2$131000$WOsd4/y/t9ba.5/znjNGaA$zDxEGqtfH4Fx.bopWP9uk4NCfqA',
  },
  {
    form: 'passlib pbkdf2',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$pbkdf2-sha256$29000$yjkHwPjfGwMgxPjfuzdmDA$kAIcdZgI5LHzItCnOFsq1hd0NK6cAvs27PjY97SIgwU',
  },
  {
    form: 'passlib pbkdf2',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$pbkdf2-sha512$25000$WguhNCaktNa6N4bw/n9vbQ$woCRWyqkUY/dJiDGOz22zcPBB3Gu1PaN3NpNDtFiFScb1jtMhU4t4zbZh/4mKYuLVBM77gsH9jtMokPqkPan9A',
  },
  {
    form: 'Django pbkdf2_sha1',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: 'pbkdf2_sha1$131000$X9RJWzqKjU6t$BQWGlttspHAM08J0A7uNvlwYdII=',
  },
  {
    form: 'Django pbkdf2_sha256',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: 'pbkdf2_sha256$29000$1fnbd2zNPFvh$10bylu451jt+IuO/4ua8zp8S5yom1ctJjyjQkaDiI+4=',
  },
  {
    form: 'scrypt PHC',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$scrypt$ln=14,r=8,p=1$cS7lXMvZu/eeMyZEaO1dCw$7iAHRq3uBvhtES8na8Y+r/vql/goss8ODeVczevAJKo',
  },
  {
    form: 'argon2 PHC',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$argon2id$v=19$m=65536,t=3,p=4$21sLwXjvHQPgHANASOm9lw$fcxS05eiAy8gCC/1TNg+dPmzyUpxieRtBZEwzsb0frI',
  },
  {
    form: 'argon2 PHC',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$argon2i$v=19$m=65536,t=3,p=4$3HuP0Vprzbl3TiklBKA0hg$tec4P8RBiKUD/eBIMtHWvfxHo6p7KQj0ByjcDWlvDDM',
  },
  {
    form: 'bcrypt',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$2b$10$cWuPhu8ZKrGnPsdSI5Jd2.k4XOjGV66lEUmBn9uGKoK0Cz7UwougG',
  },
  {
    form: 'bcrypt',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$2a$10$pKlMZKLd9sTzZEE0xDdxY.2efhrOn865hm.T8EHHvJBixLN0762Qy',
  },
  {
    form: 'bcrypt',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$2y$10$sBFp4RjuQA.oijkmnMDrHuLtyo5YKe.N9SZBAhIyINO8DUNnj2iMG',
  },
  {
    form: 'passlib bcrypt-sha256',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$bcrypt-sha256$v=2,t=2b,r=10$4GGi3WpgUzlLMuiVn1RhiO$afbf1aJYNG3X4DHbOnKHqIwagkXntHm',
  },
  {
    form: 'passlib bcrypt-sha256',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$bcrypt-sha256$2b,10$Ox397SF4kSj9coCR9jKzwu$FMktXXZkNMC8W/kCHUuxGeuPXJZEMo6',
  },
  {
    form: 'passlib bcrypt-sha256',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: '$bcrypt-sha256$2a,10$Sv1Tu6Aga5jPokKLQ/n3z.$Obkp8sqMsIW0RYJdmAGc9w36EF3eQSe',
  },
  {
    form: 'Django bcrypt',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: 'bcrypt$$2b$10$dXOhG71mPJZHgNSrq1cKdOLpOXCUsezWHr6CVSscFZ7nhbiwWQsFi',
  },
  {
    form: 'Django bcrypt_sha256',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: 'bcrypt_sha256$$2b$10$yBHvRg.2X7CyLzwuQ/jufOD9RobhlrmegCSCnd8Uvy9ExScjwq71i',
  },
  {
    form: 'Django argon2',
    maker: 'passlib 1.7.4',
    password: usual,
    hash: 'argon2$argon2i$v=19$m=65536,t=3,p=4$2HuPce79HyPkPIeQspaydg$cWC8T2lezsdOcZsFBrAM9E/CrsuIyibHeY0VA2ZM/c4',
  },
  { form: 'phpass', maker: 'passlib 1.7.4', password: usual, hash: '$P$BW0mei9ZfDlhZPx6jfLDmUUQNqQVRq0' },
  { form: 'phpass', maker: 'passlib 1.7.4', password: usual, hash: '$H$98KQ0axtDe6cpfLRFlLFOe.3mELi6f/' },
  { form: 'phpass', maker: 'passlib 1.7.4', password: usual, hash: '$P$IUdrWd7oBT0Vop2Qr5fz8jL6aQjU99/' },
  {
    form: 'passlib bcrypt-sha256',
    maker: 'passlib 1.7.4',
    password: long,
    hash: '$bcrypt-sha256$v=2,t=2b,r=10$pqh5VnXcCWsYDnU57Zqp8u$EeG4r1KQmo30ZRs0NqCswPW/jxKBqgC',
  },
  {
    form: 'argon2 PHC',
    maker: 'argon2-cffi 25.1.0',
    password: unusual,
    hash: '$argon2id$v=19$m=8192,t=1,p=2$kKYLIvGdsvJ6g8z0AmPnpA$tPkwbgjwhLQRmQR8YPLLo2jHS9oiySAMP1hJHTlmWig',
  },
  {
    form: 'argon2 PHC',
    maker: 'argon2-cffi 25.1.0',
    password: unusual,
    hash: '$argon2i$v=19$m=8192,t=1,p=2$jfaeGoPh8ABSgONGPqHI4Q$trPZout5f3AfYfWWiVkJwOiq4ZZ352SflfjQN+TEXzo',
  },
  {
    form: 'argon2 PHC',
    maker: 'argon2-cffi 25.1.0',
    password: unusual,
    hash: '$argon2d$v=19$m=8192,t=1,p=2$sitskWM7/PfID3irGrWsyg$SZayOJC3EthRE3eVKpbR8yFk1B1nmQY+7xdfqjioBRQ',
  },
  {
    form: 'argon2 PHC',
    maker: 'argon2-cffi 25.1.0',
    password: usual,
    hash: '$argon2id$v=19$m=65536,t=3,p=4$ntBu/iTcglGjWP0HOnNVQw$ByrhVJ7xkB5PNO8J2GjxBU3pXLFIqD56um0VvsjMy/Q',
  },
  {
    form: 'bcrypt',
    maker: 'bcrypt 4.0.1',
    password: unusual,
    hash: '$2a$10$yM2Rq/pPrMFiOeml571BaOQE91Z0nU4IdQB2ny08kzMKVYe6QUlDa',
  },
  {
    form: 'bcrypt',
    maker: 'bcrypt 4.0.1',
    password: unusual,
    hash: '$2b$10$7I4zKilL8.fcYigxciXoc.BOnsRILRo8b2vtoNpRUlnUVX9TTU1x.',
  },
  {
    form: 'bcrypt',
    maker: 'bcrypt 4.0.1',
    password: long,
    hash: '$2b$10$qKXlzcSvgAokGD39urNHK.Q572L.70yjBtGhIU/yrFk7.QiuKQYTe',
    partly: true,
  },
  {
    form: 'better-auth',
    maker: 'better-auth 1.7.25',
    password: usual,
    hash: '1fe3764072fcd34125ebe8d349007994:d728ae2fcd14b12ffb3212bc65917a509d4491b65e8f987728e96135b3638d2ce08b3065e5980c28c540efe9eb47451523b0ad1499bd2e8cf9b68ccca70e417c',
  },
  {
    form: 'better-auth',
    maker: 'better-auth 1.7.25',
    password: unusual,
    hash: '57a9c91fdec8c667454ffa7cd1ffca48:7ee0f102b1a1662f3ea79b114ab35108e949dac3eaf17f49c2cd4d7904950c78f077cbbfe8a6fc1c22a131d1e70512010446400b56058104a2d0d2959cb486fb',
  },
  {
    form: 'better-auth',
    maker: 'better-auth 1.7.25',
    password: 'Ｗｉｄｅ ﬁgures and m² of it',
    hash: '265237fa7734666c6d55081ea04334c6:9950395c5c74404e2da9a5eb92a193fd79a3b6e8b085eea7fad893ca119e5b2f78755af602439a78501eff500680b2c352ee33ed6c8693efafb0fe43c65f19eb',
    partly: true,
  },
  {
    form: 'fbscrypt',
    maker: 'firebase-scrypt 2.2.0',
    password: usual,
    hash: '$fbscrypt$v=1,n=14,r=8,p=1,ss=Bw==,sk=jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==$42xEC+ixf3L2lw==$0MSeef4wYKv4y35WORq9U7xDS/7w8c93jpJPky4SQE0q4WUtAfb88FUYrutJFXjs9VvYAhZmm0OGm76S3HhXvg==',
  },
  {
    form: 'fbscrypt',
    maker: 'firebase-scrypt 2.2.0',
    password: unusual,
    hash: '$fbscrypt$v=1,n=14,r=8,p=1,ss=Bw==,sk=jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==$C0sHCg9ek77hsg==$wi07jXtprBa2XfNdFXmbnaekkmehMS9UGZsPDHmoHGgwL1AWMFulqH+W/x4/rAuvKQb8qVkM7aUIlUA5nJs89A==',
  },
  {
    form: 'WordPress',
    maker: 'WordPress 6.8.6 on PHP 8.4.25',
    password: usual,
    hash: '$wp$2y$12$nBV/eBzQMdAJEpM.aS0o7ONDiv0RxW5M9TYaNRp0QcGfrSss7sjJq',
  },
  {
    form: 'WordPress',
    maker: 'WordPress 6.8.6 on PHP 8.4.25',
    password: unusual,
    hash: '$wp$2y$12$.r31q9Al/.10O2zew1aabutvaP/NFa7GJwkc7lq/OcDrqyRUR9Ofq',
  },
  {
    form: 'WordPress',
    maker: 'WordPress 6.8.6 on PHP 8.4.25',
    password: long,
    hash: '$wp$2y$12$vTBTHstxhSG.FW.MgegMweWJJppM9Akw1kN6w.9hz8LIpFjxdIWFC',
  },
  {
    form: 'WordPress',
    maker: 'WordPress 6.8.6 on PHP 8.4.25',
    password: '  correct horse battery staple \n',
    hash: '$wp$2y$12$Y1vw6dlAtrZNsVxcPrFN4.zUytiwwmqKbDcwkLigez9QWxgGX3iOi',
    partly: true,
  },
  {
    form: 'bcrypt',
    maker: 'PHP 8.4.25',
    password: usual,
    hash: '$2y$12$MScCna6sjYANQ6zPcVXQ/egqrqkzWnSsQ64sj18FnNmOJcVaUvBLW',
  },
  {
    form: 'fbscrypt',
    maker: 'GoTrue, in its own tests',
    password: 'mytestpassword',
    hash: '$fbscrypt$v=1,n=14,r=8,p=1,ss=Bw==,sk=ou9tdYTGyYm8kuR6Dt0Bp0kDuAYoXrK16mbZO4yGwAn3oLspjnN0/c41v8xZnO1n14J3MjKj1b2g6AUCAlFwMw==$C0sHCg9ek77hsg==$zKVTMvnWVw5BBOZNUdnsalx4c4c7y/w7IS5p6Ut2+CfEFFlz37J9huyQfov4iizN8dbjvEJlM5tQaJP84+hfTw==',
  },
  {
    form: 'Keycloak pbkdf2-sha256',
    maker: 'Keycloak, a published realm',
    password: 'password',
    hash: '$pbkdf2-sha256$i=27500,l=32$P5rtFkGtPfoaryJ6PizUJw==$JsfNbCOIdZUbyBJ+BT+VoGI91Ec2rWLOvkLPDaX8e9k=',
  },
  {
    form: 'Keycloak argon2',
    maker: 'Keycloak, a published realm',
    password: 'password',
    hash: '$argon2id$v=19$m=7168,t=5,p=1$Cf9AYCE5pAbb4CKEF0GUTA==$BruFLfFkjH/8erZ26NnrbkOrWiZuQyDRCHD9o0R6Scg=',
  },
  {
    form: 'Keycloak argon2',
    maker: 'Keycloak, a published realm',
    password: 'iceberg',
    hash: '$argon2id$v=19$m=7168,t=5,p=1$RJ0aLMQ2qKbZuROs7qQhcA$BuViHNDGmCq80fvpty/QoggTI8NSt0CuNDGgeoa5f5A',
  },
  {
    form: 'Django pbkdf2_sha512',
    maker: 'Django 5.2.19, a PBKDF2PasswordHasher with SHA-512',
    password: usual,
    hash: 'pbkdf2_sha512$210000$cjBmzOvo3qtUHvHhgKLYWY$/OCRo4/AM/r9EPR/4QHGR7K3srb2QZ8l3zIvuUuCYrZT79M/z33QKG2Z9IJQ6Ph6oOGvMqyPujCKVJrUvG5XOw==',
  },
]
