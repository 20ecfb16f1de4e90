#!/bin/sh
# A shop's day against the mock, with curl alone: what a test does in any language. It needs a mock of its own, whose
# clock it moves, and something that takes what WeChat pushes:
#
#   node receiver.mjs 4011
#   npx -p @weapp-openapi/mock weapp-mock --port 4010 --push-to http://127.0.0.1:4011/
#   sh flow.sh http://127.0.0.1:4010
set -eu

MOCK=${1:-http://127.0.0.1:4010}
APP=${2:-wx1}
SECRET=${3:-any}
RUN=$(date +%s)-$$ # for numbers that must be new

# Sends a JSON body to a path. WeChat's own paths want the token, those under /__mock none.
post() { curl -sS -X POST -H 'content-type: application/json' -d "$2" "$MOCK$1"; }
get() { curl -sS "$MOCK$1"; }
# The value of a field, of flat JSON on one line: `field openid "$answer"`. Use jq if you have it.
field() { printf '%s' "$2" | sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"; }
# Ends the script unless the answer contains the text.
expect() {
  case $2 in
    *"$1"*) ;;
    *) printf 'Expected %s in: %s\n' "$1" "$2" >&2 && exit 1 ;;
  esac
}
token() { field access_token "$(post /cgi-bin/stable_token "{\"grant_type\":\"client_credential\",\"appid\":\"$APP\",\"secret\":\"$SECRET\"}")"; }

echo '1. A user is created, logs in, and gives a phone number'
user=$(post /__mock/users "{\"app\":\"$APP\",\"name\":\"alice-$RUN\",\"phoneNumber\":\"13800138000\"}")
expect "\"openid\":" "$user"
openid=$(field openid "$user")
code=$(field code "$(post "/__mock/users/$APP/$openid/login" '{}')")
session=$(get "/sns/jscode2session?appid=$APP&secret=$SECRET&js_code=$code&grant_type=authorization_code")
expect "\"openid\":\"$openid\"" "$session"
TOKEN=$(token)
code=$(field code "$(post "/__mock/users/$APP/$openid/phone-code" '{}')")
expect '"purePhoneNumber":"13800138000"' "$(post "/wxa/business/getuserphonenumber?access_token=$TOKEN" "{\"code\":\"$code\"}")"

echo '2. A message without a subscription is refused (43101); granted, it is sent and found in the outbox'
send() { post "/cgi-bin/message/subscribe/send?access_token=$TOKEN" "{\"touser\":\"$openid\",\"template_id\":\"order-ready\",\"page\":\"pages/order/index\",\"data\":{\"thing1\":{\"value\":\"热茶 $RUN\"}}}"; }
expect '"errcode":43101' "$(send)"
post "/__mock/users/$APP/$openid/grant" '{"template_id":"order-ready"}' > /dev/null
expect '"errcode":0' "$(send)"
expect '"errcode":43101' "$(send)"
expect "热茶 $RUN" "$(get "/__mock/outbox?openid=$openid&kind=subscribe")"

echo '3. A QR code is drawn, and leads to its page and scene'
draw() { curl -sS -X POST -H 'content-type: application/json' -d '{"page":"pages/order/index","scene":"table=7"}' "$MOCK/wxa/getwxacodeunlimit?access_token=$TOKEN"; }
picture=$(draw | base64 | tr -d '\n')
opened=$(printf '{"picture":"%s"}' "$picture" | curl -sS -X POST -H 'content-type: application/json' -d @- "$MOCK/__mock/links/open")
expect '"path":"pages/order/index"' "$opened"
expect '"scene":"table=7"' "$opened"

echo '4. A quota is used up (45009), and cleared'
post /__mock/quotas "{\"app\":\"$APP\",\"operation\":\"getUnlimitedQRCode\",\"remain\":0}" > /dev/null
expect '"errcode":45009' "$(draw | tr -d '\0')"
expect '"errcode":0' "$(post "/cgi-bin/openapi/quota/clear?access_token=$TOKEN" '{"cgi_path":"/wxa/getwxacodeunlimit"}')"
expect 'JFIF' "$(draw | head -c 20 | tr -d '\0')"

echo '5. The token expires by the clock (42001), and is renewed'
post /__mock/clock '{"advance":"2h"}' > /dev/null
expect '"errcode":42001' "$(get "/cgi-bin/get_api_domain_ip?access_token=$TOKEN")"
TOKEN=$(token)
expect '"ip_list"' "$(get "/cgi-bin/get_api_domain_ip?access_token=$TOKEN")"

echo '6. A virtual payment is paid, pushed, delivered, and refunded'
# Real ones are signed with the AppKey. Without the option `pay`, the mock checks that it looks like a signature.
sign="access_token=$TOKEN&pay_sig=$(printf '%064d' 0)"
order=order-$RUN
post /__mock/virtual-payment/buy "{\"app\":\"$APP\",\"openid\":\"$openid\",\"productId\":\"sword\",\"goodsPrice\":600,\"outTradeNo\":\"$order\"}" > /dev/null
query() { post "/xpay/query_order?$sign" "{\"openid\":\"$openid\",\"env\":0,\"order_id\":\"$order\"}"; }
pushes=$(get "/__mock/pushes/settled?app=$APP&event=xpay_goods_deliver_notify")
expect "$order" "$pushes"
expect '"state":"taken"' "$pushes"
expect '"status":4' "$(query)" # delivered
expect '"left_fee":600' "$(query)"
expect '"errcode":0' "$(post "/xpay/refund_order?$sign" "{\"openid\":\"$openid\",\"env\":0,\"order_id\":\"$order\",\"refund_order_id\":\"refund-$RUN\",\"left_fee\":600,\"refund_fee\":600,\"biz_meta\":\"why\",\"refund_reason\":\"3\",\"req_from\":\"2\"}")"
expect '"left_fee":0' "$(query)"

echo 'All six steps passed.'
