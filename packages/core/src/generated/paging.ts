// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** How each paging operation pages, for src/client/all-paging.ts. */
export const paging = `GetPenaltyList offset offset 0 limit 100 appealList totalNum
getAuthorizeObjects offset offset 0 limit 1000 objects total_count
getAuthorizedObjects offset offset 0 limit 1000 objects total_count
getCcommentList offset offset 0 limit  commentList total
getCloudBaseStatistics offset page_offset 0 page_limit  data_value total_num
getCopyrightAuthorizationList offset offset 0 limit 1000 list total_count
getCopyrightAuthorizedList offset offset 0 limit 1000 list total_count
getDatabaseCollection offset offset 0 limit  collections pager.Total
getFeedback page page 1 num  list total_num
getFollowers cursor page_break  limit 2000 followers   page_break
getGoodsInfo offset offset 0 limit 100 goods total
getJsErrDetail offset offset 0 limit  data totalCount
getJsErrList offset offset 0 limit 30 data totalCount
getLiveInfo offset start 0 limit  room_info
getOrderList cursor last_index  page_size  order_list   last_index has_more
getPubNewTemplatetitles offset start 0 limit 30 data count
getRetailMessageList offset start 0 offset 1000 data_line total_num
getRetailOpenidList cursor page_context "" limit 100 openid_list   page_context
getRoleList offset offset 0 limit 30 list total
getUsageDetail offset offset 0 limit 20 detailList total
get_complaint_list offset offset 0 limit  complaints total
get_negotiation_history offset offset 0 limit  history total
insurance_freight_getorderlist offset offset 0 limit 100 list total
insurance_freight_getpayorderlist offset offset 0 limit  list total
listBook cursor last_id 0 limit 100 book_list total_cnt  last_id
listChapter offset offset 0 limit 100 chapter_list total_cnt
listDramas offset offset 0 limit 100 drama_info_list
listMedia offset offset 0 limit 100 media_info_list
listPackages offset offset 0 limit 100 package_list total_count
listbusiness offset offset 0 count 200 list
queryBookAuth offset offset 0 count 30 results
query_adver_funds page page 1 page_size  adver_funds_list  total_page
query_funds_bill page page 1 page_size  bill_list  total_page
query_recover_bill page page 1 page_size  bill_list  total_page
querybookauthv2 cursor cursor  count 100 appid_results   next_cursor
queryprofitsharingaccount offset offset 0 limit  account_list
realtimelogSearch offset start 0 limit  data.list data.total`;
