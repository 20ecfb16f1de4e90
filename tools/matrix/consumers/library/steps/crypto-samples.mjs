// The worked examples of WeChat's guides, by their bytes. All of their keys are public.

/** https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html */
export const openData = {
  appid: 'wx4f4bc4dec97d474b',
  session_key: 'tiihtNczf5v6AKRyjwEUhQ==',
  iv: 'r7BXXKkLb8qrSNn05n0qiA==',
  encryptedData:
    'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZMQmRzooG2xrDcvSnxIMXFufNstNGTyaGS9uT5geRa0W4oTOb1WT7fJlAC+oNPdbB+3hVbJSRgv+4lGOETKUQz6OYStslQ142dNCuabNPGBzlooOmB231qMM85d2/fV6ChevvXvQP8Hkue1poOFtnEtpyxVLW1zAo6/1Xx1COxFvrc2d7UL/lmHInNlxuacJXwu0fjpXfz/YqYzBIBzD6WUfTIF9GRHpOn/Hz7saL8xz+W//FRAUid1OksQaQx4CMs8LOddcQhULW4ucetDf96JcR3g0gfRK4PC7E/r7Z6xNrXd2UIeorGj5Ef7b1pJAYB6Y5anaHqZ9J6nKEBvB4DnNLIVWSgARns/8wR2SiRS7MNACwTyrGvt9ts8p12PKFdlqYTopNHR1Vf7XjfhQlVsAJdNiKdYmYVoKlaRv85IfVunYzO0IKXsyl7JCUjCpoG20f0a04COwfneQAGGwd5oa+T8yO5hzuyDb/XcxxmK01EpqOyuxINew==',
};

/** https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html */
export const push = {
  appid: 'wxba5fad812f8e6fb9',
  token: 'AAAAA',
  encodingAESKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  timestamp: '1714112445',
  nonce: '415670741',
  msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
  Encrypt:
    '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=',
};

/** An answer, encrypted and signed: https://developers.weixin.qq.com/miniprogram/dev/server/getting_started/api_signature.html */
export const answer = {
  url: 'https://api.weixin.qq.com/wxa/getuserriskrank',
  appid: 'wxba6223c06417af7b',
  timestamp: 1635927956,
  body: '{"iv":"r2WDQt56rEAmMuoR","data":"HExs66Ik3el+iM4IpeQ7SMEN934FRLFYOd3EmeaIrpP4EPTHckoco6O+PaoRZRa3lqaPRZT7r52f7LUok6gLxc6cdR8C4vpIIfh4xfLC4L7FNy9GbuMK1hcoi8b7gkWJcwZMkuCFNEDmqn3T49oWzAQOrY4LZnnnykv6oUJotdAsnKvmoJkLK7hRh7M2B1d2UnTnRuoIyarXc5Iojwoghx4BOvnV","authtag":"z2BFD8QctKXTuBlhICGOjQ=="}',
  signature:
    'Ht0VfQkkEweJ4hU266C14Aj64H9AXfkwNi5zxUZETCvR2svU1ZYdosDhFX/voLj1TyszqKsVxAlENGt7PPZZ8RQX7jnA4SKhiPUhW4LTbyTenisHJ+ohSfDjYnXavjQsBHspFS+BlPHuSSJ2xyQzw1+HuC6nid09ZL4FnGSYo4OI5MJrSb9xLzIVZMIDuUQchGKi/KaB1KzxECLEZcfjqbAgmxC7qOmuBLyO1WkHYDM95NJrHJWba5xv4wrwPru9yYTJSNRnlM+zrW5w9pOubC4Jtj3szTAEuOz9AcqUmgaAvMLNAIa8hfODLRe3n/cu4SgYlN/ZkNRU4QXVNbPGMg==',
};
export const symmetric = {
  sn: 'fa05fe1e5bcc79b81ad5ad4b58acf787',
  key: 'otUpngOjU+nVQaWJIC3D/yMLV17RKaP6t4Ot9tbnzLY=',
};
export const certificate = {
  sn: '79ba700ea147819f640941bceb38b1d1',
  certificate: `-----BEGIN CERTIFICATE-----
MIID0jCCArqgAwIBAgIUeE+Yy7vM/o+eHHsfM+1bGJJEZTQwDQYJKoZIhvcNAQEL
BQAwXjELMAkGA1UEBhMCQ04xEzARBgNVBAoTClRlbnBheS5jb20xHTAbBgNVBAsT
FFRlbnBheS5jb20gQ0EgQ2VudGVyMRswGQYDVQQDExJUZW5wYXkuY29tIFJvb3Qg
Q0EwHhcNMjIwOTA1MDgzOTIyWhcNMjcwOTA0MDgzOTIyWjBkMRswGQYDVQQDDBJ3
eGQ5MzBlYTVkNWEyNThmNGYxFTATBgNVBAoMDFRlbmNlbnQgSW5jLjEOMAwGA1UE
CwwFV3hnTXAxCzAJBgNVBAYMAkNOMREwDwYDVQQHDAhTaGVuWmhlbjCCASIwDQYJ
KoZIhvcNAQEBBQADggEPADCCAQoCggEBAM5D9qlkCmk1kr3FpF0e9pc3kGsvz5RA
0/YRny9xPKIyV2UVMDZvRQ+mDHsiQQFE6etg457KFYSxTDKtItbdl6hJQVGeAvg0
mqPYE9SkHRGTfL/AnXRbKBG2GC2OcaPSAprsLOersjay2me+9pF8VHybV8aox78A
NsU75G/OO3V1iEE0s5Pmglqk8DEiw9gB/dGJzsNfXwzvyJyiUP9ZujYexyjsS+/Z
GdSOUkqL/th+16yHj8alcdyga6YGfWEDyWkt/i/B28cwx4nzwk8xgrurifPaLuMk
0+9wJQLCfAn/f7zyHrC8PcD1XvvRt9VBNMBASXs3710ODyyVf2lkMgkCAwEAAaOB
gTB/MAkGA1UdEwQCMAAwCwYDVR0PBAQDAgTwMGUGA1UdHwReMFwwWqBYoFaGVGh0
dHA6Ly9ldmNhLml0cnVzLmNvbS5jbi9wdWJsaWMvaXRydXNjcmw/Q0E9MUJENDIy
MEU1MERCQzA0QjA2QUQzOTc1NDk4NDZDMDFDM0U4RUJEMjANBgkqhkiG9w0BAQsF
AAOCAQEAL2MK9tYu+ljLVBlSbfEeaKyF07TN+G31Ya5NBzeS1ZCx4joUEIyACWmG
fUkKNKiKV+EMzxeEhKRso1Qif3E7Ipl+PQBoQw6OSR/jFHciYurnGR9CLkL03Zo1
qw1Xetv9OipsvlpA0SOWc207e/XpGdm8C7FMXM6bzvVp8I/STTjC1vqjIZu9WavI
RgGM4jyAPz2XogUq0BNijef8BXbbav9fAsXjHSwn5BQv4iLms3fiLm/eoyQ6dZ2R
oTudrlcyr1bG4vwETLmHF+3yfVp9dpvJ+lyfiviwDwyfa8t2WlJm27DuF4vWoxir
mjgj9tDutIFqxLIovLyg3uiAYtSQ/Q==
-----END CERTIFICATE-----`,
};

/** The same with the SM algorithms. */
export const smAnswer = {
  url: 'https://api.weixin.qq.com/wxa/getuserriskrank',
  appid: 'wxba6223c06417af7b',
  timestamp: 1692932963,
  body: '{"iv":"b3sjwc9yvUEGH45l","data":"fa8VugXI8UA2ugS646ZvuX0wo4qn0Eua2J9jtwACQXeVys3hP/fZDcZC4eEF9es/z/Zx6GM2piwoHKPmPbwzfNXWc/rUH/USFoKo6OBSiR8bb6QgkzYzYL9KsawMr8X/z6y8o3UzE5w65nfTySQFSpEVplD5S+SwQrLi3I2nUwS5N3SoJYsf8BHVfsYLBI9h1NocLgfjjyPYmeKsQ/t1muVWlV2Z75VbqFhM+ECgHpEvcWPDeUN5ZhZ6C/0=","authtag":"cDZY4giOZgf73/CvObhypQ=="}',
  signature:
    'MEUCIQC++rC5Zv+84JtUZx+2w/QzpIH3KyRsMCFPcSZlxD9gCQIgGfBRLUc0S13vSGmBPS5zyNfi1IEibxlaL0lPvV+Ap20=',
};
export const sm4Key = {
  sn: 'fa05fe1e5bcc79b81ad5ad4b58acf787',
  key: 'YXBwaWRkdXNlZm9ydGVzdA==',
};
export const sm2Certificate = {
  sn: '8a98f6bba1415c0c4f6879bda6807861',
  certificate: `-----BEGIN CERTIFICATE-----
MIICpTCCAkygAwIBAgIUaB2+dl2EhYIJt1KU3zYVk2Xb7+4wCgYIKoEcz1UBg3Uw
gaUxCzAJBgNVBAYTAkNOMRIwEAYDVQQIDAlHdWFuZ0RvbmcxETAPBgNVBAcMCFNo
ZW5aaGVuMRUwEwYDVQQKDAxUZW5jZW50IEluYy4xFjAUBgNVBAsMDVd4RGV2UGxh
dGZvcm0xFjAUBgNVBAMMDVd4RGV2UGxhdGZvcm0xKDAmBgkqhkiG9w0BCQEWGVd4
RGV2UGxhdGZvcm1AdGVuY2VudC5jb20wIhgPMjAyMjA5MDUxMjI0NTFaGA8yMDMy
MDkwMjEyMjQ1MVowgZgxCzAJBgNVBAYTAkNOMRIwEAYDVQQIDAlHdWFuZ0Rvbmcx
ETAPBgNVBAcMCFNoZW5aaGVuMRUwEwYDVQQKDAxUZW5jZW50IEluYy4xDjAMBgNV
BAsMBVd4Z01wMRswGQYDVQQDDBJ3eDkzYTRjMDQ2MWJhNTg5YjQxHjAcBgkqhkiG
9w0BCQEWD3dlaXhpbm1wQHFxLmNvbTBZMBMGByqGSM49AgEGCCqBHM9VAYItA0IA
BCqW4Oxv3dEXgjs2mZNzt0lZIhaERohbJFxM3Nv4GKx70EDHIOYpo2ue9HEO8u28
dXszQOG4xxDxbW4Y/If0SoqjYTBfMB8GA1UdIwQYMBaAFOZbGwNxANNz09qKnp4u
iCDA9EJXMB0GA1UdDgQWBBThaf6MTqwNkDXulajs6lTR5Dkc2zAMBgNVHRMBAf8E
AjAAMA8GA1UdDwEB/wQFAwMHwAAwCgYIKoEcz1UBg3UDRwAwRAIgOp0c64QSLUHx
vbiPw/27dIcItvsN2F6m7VN41xebJx0CIHL0bp5okshjBF38XM07m4nWw55zAmmF
EJc5Zq55kLC8
-----END CERTIFICATE-----`,
};
