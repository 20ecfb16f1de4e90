// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** Names of fields that contain secrets; their values are redacted in messages. */
export const secretFields = /secret|token|ticket|password|^(AccountPwd|BizPwd|CustomKey|appkey|authorization|delivery_sign|encrypt_key|iv|pay_sig|pushAddr|request_url|sandbox_appkey|session_?key|sign|signature)$/i;
